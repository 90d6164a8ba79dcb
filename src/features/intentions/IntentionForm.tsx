import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { addIntention, changeIntention } from "#src/journal/intentions.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { CardDraw } from "./CardDraw.tsx";
import { CarryIntoOne, CarryIntoSeveral } from "./CarryInto.tsx";
import { KeptWords, NotSavedWords } from "./FormNotices.tsx";
import {
  countWords,
  fieldsOf,
  freshFields,
  readIntention,
  withCard,
  withText,
  type FieldName,
} from "./intention-fields.ts";
import styles from "./intentions.module.css";
import { OtherThoughts } from "./OtherThoughts.tsx";
import { sessionsToChoose } from "./session-choice.ts";
import { useTyped } from "./use-typed.ts";

interface IntentionFormProps {
  /** The intention that is changed. Left out, it is a new one. */
  readonly kept?: Kept<Intention>;
  /** The session that the way here has named. */
  readonly sessionId?: string | undefined;
  /** The session to offer when none was named. */
  readonly nextSessionId?: string | undefined;
  /** Every session there is. */
  readonly sessions: readonly Session[];
  readonly onSaved: (saved: Kept<Intention>) => void;
  /** Shown beside "Save intention". */
  readonly onLeave?: () => void;
}

const longestText = 200_000;
const easyToRemember = 12;
const noProblems: readonly FormProblem[] = [];

export const IntentionForm = ({
  kept,
  sessionId,
  nextSessionId = "",
  sessions,
  onSaved,
  onLeave,
}: IntentionFormProps) => {
  const { t } = useLingui();
  // As it was when the form was opened: a change that another tab makes meanwhile is not overwritten.
  const [base] = useState(kept);
  const { isReady, fields, type, keptAt, startAfresh, draft } = useTyped<FieldName>(
    base ? `intention/${base.record.id}` : "intention",
    base ? fieldsOf(base.record) : freshFields(nextSessionId),
    sessionId === undefined ? {} : { sessions: sessionId },
  );
  const saving = useSaving();
  const [problems, setProblems] = useState(noProblems);
  const isDone = useRef(false);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isSaving || isDone.current) return;
    const message = whatIsWrong(fields.text);
    setProblems(message === undefined ? noProblems : [{ name: "text", message }]);
    if (message !== undefined) return;
    const intention = readIntention(fields, sessions);
    await saving.save(async () => {
      const saved = await draft.saveWith((options) =>
        base ? changeIntention(base, intention, options) : addIntention({ ...intention, at: rightNow() }, options),
      );
      // A second tap before the screen is gone must not keep it twice.
      isDone.current = true;
      onSaved(saved);
    });
  };

  const whatIsWrong = (text: string): string | undefined => {
    if (text.trim() === "") return t`Write a few words first, or draw a card. Any words will do.`;
    return text.length > longestText
      ? t`This is longer than one intention can hold. Keep the part that matters most.`
      : undefined;
  };

  const count = countWords(fields.text);
  const choosable = sessionsToChoose(sessions, rightNow());
  const Carry = base ? CarryIntoSeveral : CarryIntoOne;
  return (
    <Form onSubmit={save} problems={problems}>
      <KeptWords at={keptAt} onStartAfresh={() => void startAfresh()} />
      <div>
        <TextArea
          name="text"
          label={t`My intention`}
          hint={t`A few words that you can remember with your eyes closed.`}
          size="huge"
          rows={2}
          value={fields.text}
          onChange={(event) => type(withText(fields, event.currentTarget.value))}
        />
        {count > easyToRemember && (
          <p
            className={styles["count"]}
          >{t`${count} words. Twelve or fewer are easier to remember; longer is fine too.`}</p>
        )}
      </div>
      <CardDraw text={fields.text} onUse={(card, words) => type(withCard(fields, card, words))} />
      <OtherThoughts />
      <Carry sessions={choosable} value={fields.sessions} onChange={(chosen) => type({ sessions: chosen })} />
      <NotSavedWords
        problem={saving.problem ?? draft.problem}
        text={() => fields.text}
        onTryAgain={() => void save()}
      />
      <Actions withinReach>
        <Button type="submit" variant="main">
          {t`Save intention`}
        </Button>
        {onLeave && (
          <Button
            variant="quiet"
            onClick={() => {
              void startAfresh();
              onLeave();
            }}
          >
            {t`Leave it as it was`}
          </Button>
        )}
      </Actions>
    </Form>
  );
};
