import { Trans, useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { thingsToBring } from "#src/analysis/preparation.ts";
import { checklist } from "#src/content/checklist/checklist.ts";
import { givesMedicine, type Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { Details } from "#src/ui/Details.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Verbatim } from "#src/ui/Verbatim.tsx";
import styles from "./Today.module.css";
import { usePreparation } from "./use-preparation.ts";

/** To read at the door, with what was ticked on the session's page. It is ticked there: here is nothing to operate. */
export const ToBring = ({ session, now }: { session: Session; now: When }) => {
  const { t, i18n } = useLingui();
  const preparation = usePreparation(session, now);
  if (!preparation || !givesMedicine(session)) return null;
  const { ours, own } = thingsToBring(preparation, checklist);
  if (ours.length + own.length === 0) return null;
  const ticked = new Set<string>(preparation.ticked);
  return (
    <Details summary={t`What to bring`} open>
      {/* Safari stops calling it a list once the bullets are gone, unless the role says so. */}
      {/* oxlint-disable-next-line jsx-a11y/no-redundant-roles */}
      <ul role="list" className={styles["things"]} aria-label={t`What to bring`}>
        {ours.map(({ id, text }) => (
          <Thing key={id} isReady={ticked.has(id)}>
            {i18n._(text)}
          </Thing>
        ))}
        {own.map(({ id, text }) => (
          <Thing key={id} isReady={ticked.has(id)}>
            <Verbatim text={text} />
          </Thing>
        ))}
      </ul>
    </Details>
  );
};

const Thing = ({ isReady, children }: { isReady: boolean; children: ReactNode }) => (
  <li>
    <span className={styles["mark"]}>{isReady && <Icon name="check" />}</span>
    <span>
      {children}
      {isReady && (
        <span className="visually-hidden">
          {" "}
          <Trans>(ready)</Trans>
        </span>
      )}
    </span>
  </li>
);
