import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Intention } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { longestWords } from "#src/domain/words.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addIntention, changeIntention } from "#src/journal/intentions.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Form } from "#src/ui/Form.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { CardDraw } from "./CardDraw.tsx";
import { CarryIntoOne, CarryIntoSeveral } from "./CarryInto.tsx";
import {
  chosenCards,
  countWords,
  fieldsOf,
  freshFields,
  readIntention,
  withCard,
  withoutCard,
  withText,
  type FieldName,
} from "./intention-fields.ts";
import styles from "./intentions.module.css";
import { ItsCards } from "./ItsCards.tsx";
import { OtherThoughts } from "./OtherThoughts.tsx";
import { sessionsToChoose } from "./session-choice.ts";

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
  /** Where it can be left as it was: false when it is, true when that is taken back. */
  readonly onChanging?: (isChanging: boolean) => void;
}

const easyToRemember = 12;
const noProblems: readonly FormProblem[] = [];

export const IntentionForm = ({
  kept,
  sessionId,
  nextSessionId = "",
  sessions,
  onSaved,
  onChanging,
}: IntentionFormProps) => {
  const { t } = useLingui();
  const { isReady, fields, type, keptAt, startAfresh, leave, over, draft } = useTyped<FieldName>(
    kept ? `intention/${kept.record.id}` : "intention",
    kept ? fieldsOf(kept.record) : freshFields(nextSessionId),
    { said: sessionId === undefined ? {} : { sessions: sessionId }, kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const message = whatIsWrong(fields.text);
    setProblems(message === undefined ? noProblems : [{ name: "text", message }]);
    if (message !== undefined) return;
    const intention = readIntention(fields, sessions, kept?.record);
    await saving.save(
      (options) =>
        kept
          ? changeIntention(over(kept), intention, options)
          : addIntention({ ...intention, at: rightNow() }, options),
      onSaved,
    );
  };

  const whatIsWrong = (text: string): string | undefined => {
    if (text.trim() === "") return t`Write a few words first, or draw a card. Any words will do.`;
    return text.length > longestWords
      ? t`This is longer than one intention can hold. Keep here what matters most; the rest fits in a reflection.`
      : undefined;
  };

  const count = countWords(fields.text);
  const choosable = sessionsToChoose(sessions, rightNow());
  const Carry = kept ? CarryIntoSeveral : CarryIntoOne;
  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
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
      {kept && <ItsCards cards={chosenCards(fields)} onTakeAway={(card) => type(withoutCard(fields, card.id))} />}
      <CardDraw text={fields.text} onUse={(card, words) => type(withCard(fields, card, words))} />
      <OtherThoughts />
      <CheckboxField
        name="therapist"
        label={t`These words came from my therapist`}
        checked={fields.therapist === "yes"}
        onChange={(event) => type({ therapist: event.currentTarget.checked ? "yes" : "" })}
      />
      <Carry sessions={choosable} value={fields.sessions} onChange={(chosen) => type({ sessions: chosen })} />
      <FormNotSaved saving={saving} draft={draft} text={() => fields.text} onSave={save} onKeep={() => type({})} />
      <SaveOrLeave save={t`Save intention`} onLeave={onChanging && (() => leave(onChanging))} />
    </Form>
  );
};
