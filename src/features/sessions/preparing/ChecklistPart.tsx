import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { checklist } from "#src/content/checklist/checklist.ts";
import type { PreparationPhase } from "#src/domain/preparation.ts";
import type { Session } from "#src/domain/session.ts";
import { Button } from "#src/ui/Button.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { tick } from "./changes.ts";
import { ChangeChecklist } from "./ChangeChecklist.tsx";
import styles from "./preparing.module.css";
import type { Preparing } from "./use-preparation.ts";

interface ChecklistPartProps {
  readonly phase: PreparationPhase;
  readonly session: Session;
  readonly preparing: Preparing;
}

/** The lines of one part, to tick; or, while it is changed, to hide and to add to. */
export const ChecklistPart = ({ phase, session, preparing }: ChecklistPartProps) => {
  const { t, i18n } = useLingui();
  const { preparation, change } = preparing;
  const [isChanging, setIsChanging] = useState(false);
  const part = useRef<HTMLDivElement>(null);
  const turn = (next: boolean) => {
    setIsChanging(next);
    // The button that had focus goes.
    part.current?.focus({ preventScroll: true });
  };

  const ours = checklist.filter((line) => line.phase === phase && !preparation.hidden.includes(line.id));
  const own = preparation.ownLines.filter((line) => line.phase === phase);
  return (
    <div ref={part} tabIndex={-1} className={styles["lines"]}>
      {isChanging ? (
        <ChangeChecklist phase={phase} session={session} preparing={preparing} onDone={() => turn(false)} />
      ) : (
        <>
          {ours.map(({ id, text }) => (
            <CheckboxField
              key={id}
              label={i18n._(text)}
              checked={preparation.ticked.includes(id)}
              onChange={(event) => void change(id, tick(id, event.currentTarget.checked))}
            />
          ))}
          {own.map(({ id, text }) => (
            <CheckboxField
              key={id}
              label={text}
              className="own-words"
              checked={preparation.ticked.includes(id)}
              onChange={(event) => void change(id, tick(id, event.currentTarget.checked))}
            />
          ))}
          {ours.length + own.length === 0 && <p className={styles["soft"]}>{t`Nothing on this list.`}</p>}
          <div>
            <Button variant="quiet" icon="edit" onClick={() => turn(true)}>
              {t`Change this list`}
            </Button>
          </div>
        </>
      )}
    </div>
  );
};
