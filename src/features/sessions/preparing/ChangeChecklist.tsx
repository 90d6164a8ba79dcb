import { useLingui } from "@lingui/react/macro";
import { checklist } from "#src/content/checklist/checklist.ts";
import type { OwnLine, PreparationPhase } from "#src/domain/preparation.ts";
import type { Session } from "#src/domain/session.ts";
import { Button } from "#src/ui/Button.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { List, ListRow } from "#src/ui/List.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { addLine, hide, removeLine } from "./changes.ts";
import { NewLine } from "./NewLine.tsx";
import styles from "./preparing.module.css";
import type { Preparing } from "./use-preparation.ts";

interface ChangeChecklistProps {
  readonly phase: PreparationPhase;
  readonly session: Session;
  readonly preparing: Preparing;
  readonly onDone: () => void;
}

/** Which lines this person has use for, now and for the sessions after this one. */
export const ChangeChecklist = ({ phase, session, preparing, onDone }: ChangeChecklistProps) => {
  const { t, i18n } = useLingui();
  const status = useStatus();
  const { preparation, change } = preparing;
  const own = preparation.ownLines.filter((line) => line.phase === phase);

  const remove = async (line: OwnLine) => {
    const place = preparation.ownLines.findIndex(({ id }) => id === line.id);
    if (!(await change(`line/${line.id}`, removeLine(line.id)))) return;
    status.offerUndo(t`Line removed`, async () => {
      await change(`line/${line.id}`, addLine(line, place));
    });
  };
  return (
    <Stack gap={16}>
      <List>
        {checklist
          .filter((line) => line.phase === phase)
          .map(({ id, text }) => {
            const isHidden = preparation.hidden.includes(id);
            const words = i18n._(text);
            return (
              <ListRow
                key={id}
                aside={
                  <Button
                    variant="quiet"
                    aria-label={isHidden ? t`Bring back “${words}”` : t`Hide “${words}”`}
                    onClick={() => void change(`hide/${id}`, hide(id, !isHidden))}
                  >
                    {isHidden ? t`Bring back` : t`Hide`}
                  </Button>
                }
              >
                <span className={isHidden ? styles["hiddenLine"] : undefined}>{words}</span>
              </ListRow>
            );
          })}
        {own.map((line) => (
          <ListRow
            key={line.id}
            aside={
              <Button variant="quiet" aria-label={t`Remove “${line.text}”`} onClick={() => void remove(line)}>
                {t`Remove`}
              </Button>
            }
          >
            <span className="own-words" dir="auto" translate="no">
              {line.text}
            </span>
          </ListRow>
        ))}
      </List>
      <NewLine phase={phase} sessionId={session.id} />
      <div>
        <Button variant="quiet" onClick={onDone}>{t`Back to the list`}</Button>
      </div>
    </Stack>
  );
};
