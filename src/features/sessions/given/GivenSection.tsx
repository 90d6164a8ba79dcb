import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { givesMedicine, impressionRows, type Session } from "#src/domain/session.ts";
import { buttonClass, linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { GivenFacts, tellsHow } from "./GivenFacts.tsx";

/** What was given and measured in a session with medicine, and the way to tell more of it. */
export const GivenSection = ({ session: { record: session } }: { readonly session: Kept<Session> }) => {
  const { t } = useLingui();
  const isThere = hasGiven(session);
  if (!givesMedicine(session) && !isThere) return null;
  const way = { to: "/sessions/$id/given", params: { id: session.id } } as const;
  return (
    <Section
      heading={t`Given and measured`}
      aside={
        isThere && (
          <Link {...way} className={linkClass}>
            <Icon name="edit" />
            {t`Change what was given`}
          </Link>
        )
      }
    >
      {isThere ? (
        <GivenFacts session={session} />
      ) : (
        <>
          <p className="soft">{t`Doses, blood pressure, where you lay, how it was: as much or as little as you know.`}</p>
          <div>
            <Link {...way} className={buttonClass()}>
              <Icon name="add" />
              <span>{t`Write down what was given`}</span>
            </Link>
          </div>
        </>
      )}
    </Section>
  );
};

/** Anything was said that the facts of the session do not show already. */
const hasGiven = ({ doses, vitals = [], bodyWeight, environment, impressions, othersNoticed = "" }: Session): boolean =>
  tellsHow(doses) ||
  vitals.length > 0 ||
  bodyWeight !== undefined ||
  othersNoticed !== "" ||
  Object.values(environment ?? {}).some((said) => said !== "" && said !== undefined) ||
  impressionRows.some((row) => impressions?.[row] !== undefined);
