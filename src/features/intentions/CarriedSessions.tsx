import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { outcomeNames } from "#src/content/cards/intention-names.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { OwnWords, Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import { useSessionName } from "./CarryInto.tsx";
import type { CarriedSession } from "./thread.ts";

/** The sessions it goes into, and what each did with it. */
export const CarriedSessions = ({ carried }: { carried: readonly CarriedSession[] }) => {
  const { t, i18n } = useLingui();
  const nameOf = useSessionName();
  return (
    <Section heading={t`Brought to`}>
      {carried.length > 0 ? (
        <List>
          {carried.map(({ id, numbered, outcome }) => (
            <ListRow key={id}>
              {numbered ? (
                <Link to="/sessions/$id" params={{ id }} className={rowLinkClass}>
                  <span>{nameOf(numbered)}</span>
                  <Icon name="next" />
                </Link>
              ) : (
                <p>{t`A session that was deleted`}</p>
              )}
              {numbered?.session.status === "cancelled" && <p className="soft small">{t`Cancelled`}</p>}
              {outcome && <p className="soft">{i18n._(outcomeNames[outcome.outcome])}</p>}
              {outcome?.note && <OwnWords>{outcome.note}</OwnWords>}
            </ListRow>
          ))}
        </List>
      ) : (
        <p className="soft">{t`No session yet. It can wait here until there is one.`}</p>
      )}
    </Section>
  );
};
