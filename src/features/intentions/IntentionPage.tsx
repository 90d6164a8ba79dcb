import { useLingui } from "@lingui/react/macro";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Intention } from "#src/domain/intention.ts";
import { numberSessions, type Session } from "#src/domain/session.ts";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { Button } from "#src/ui/Button.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Actions, OwnWords, Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { useSessionName } from "./CarryInto.tsx";
import styles from "./intentions.module.css";

interface IntentionPageProps {
  readonly kept: Kept<Intention>;
  readonly sessions: readonly Session[];
  readonly onChange: () => void;
}

/** The intention to be read, and the sessions it goes into. */
export const IntentionPage = ({ kept, sessions, onChange }: IntentionPageProps) => {
  const { t } = useLingui();
  const nameOf = useSessionName();
  const saving = useSaving();
  const navigate = useNavigate();
  const deleteEntry = useDeleteEntry(saving, {
    deleted: t`Intention deleted`,
    isBack: t`Saved. The intention is back.`,
  });
  const deleteIntention = () => deleteEntry({ ...kept, kind: "intention" }, () => navigate({ to: "/" }));
  const { text, at, cardId, sessionIds } = kept.record;
  const carriedInto = numberSessions(sessions).filter(({ session }) => sessionIds.includes(session.id));
  const when = dateTimeWords(at, today());

  return (
    <>
      <OwnWords size={text.length <= 240 ? "arms-length" : "large"}>{text}</OwnWords>
      <p className={styles["count"]}>{cardId === undefined ? t`Set on ${when}` : t`Set on ${when}, with a card`}</p>
      <Section heading={t`Brought to`}>
        {carriedInto.length > 0 ? (
          <List>
            {carriedInto.map((numbered) => (
              <ListRow key={numbered.session.id}>
                <Link to="/sessions/$id" params={{ id: numbered.session.id }} className={rowLinkClass}>
                  <span>{nameOf(numbered)}</span>
                  <Icon name="next" />
                </Link>
              </ListRow>
            ))}
          </List>
        ) : (
          <p>{t`No session yet. It can wait here until there is one.`}</p>
        )}
      </Section>
      {saving.problem && <NotSaved problem={saving.problem} onTryAgain={() => void deleteIntention()} />}
      <Actions>
        <Button icon="edit" onClick={onChange}>
          {t`Edit`}
        </Button>
        <Button variant="quiet" icon="remove" onClick={() => void deleteIntention()}>
          {t`Delete this intention`}
        </Button>
      </Actions>
    </>
  );
};
