import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { SessionId } from "#src/domain/ids.ts";
import type { Session } from "#src/domain/session.ts";
import type { Unsaid } from "#src/domain/unsaid.ts";
import { longestWords } from "#src/domain/words.ts";
import { AboutSessionField } from "#src/forms/AboutSessionField.tsx";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addUnsaid, changeUnsaid } from "#src/journal/unsaid.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import styles from "./unsaid.module.css";

/** As text, as a draft keeps it. `therapy` is "yes", or empty; `session` is an id, or empty. */
type FieldName = "text" | "therapy" | "session";

interface UnsaidFormProps {
  /** The note that is changed. Left out, it is a new one. */
  readonly kept?: Kept<Unsaid>;
  /** The session that the way here has named. */
  readonly sessionId?: SessionId | undefined;
  /** One that it may come from. What was chosen in an earlier visit stays. */
  readonly suggestedId?: SessionId | undefined;
  readonly sessions: readonly Session[];
  readonly onSaved: (saved: Kept<Unsaid>) => void;
}

const noProblems: readonly FormProblem[] = [];

export const UnsaidForm = ({ kept, sessionId, suggestedId, sessions, onSaved }: UnsaidFormProps) => {
  const { t } = useLingui();
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<FieldName>(
    kept ? `unsaid/${kept.record.id}` : "unsaid",
    {
      text: kept?.record.text ?? "",
      therapy: kept?.record.forTherapy ? "yes" : "",
      session: (kept ? kept.record.sessionId : suggestedId) ?? "",
    },
    { said: sessionId === undefined ? {} : { session: sessionId }, kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const message = whatIsWrong(fields.text);
    setProblems(message === undefined ? noProblems : [{ name: "text", message }]);
    if (message !== undefined) return;
    const { text } = fields;
    const forTherapy = fields.therapy === "yes" ? true : undefined;
    const ofSession = sessionIdOf(fields.session, sessions, kept?.record);
    await saving.save(
      (options) =>
        kept
          ? changeUnsaid(over(kept), { text, forTherapy, sessionId: ofSession }, options)
          : addUnsaid(
              {
                at: rightNow(),
                text,
                ...(ofSession && { sessionId: ofSession }),
                ...(forTherapy && { forTherapy }),
              },
              options,
            ),
      onSaved,
    );
  };

  const whatIsWrong = (text: string): string | undefined => {
    if (text.trim() === "") return t`Nothing is written yet. One word is enough, and it can wait.`;
    return text.length > longestWords
      ? t`This is more than one note can keep (200,000 characters). Keep a part of it here, and write another note for the rest.`
      : undefined;
  };

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextArea
        name="text"
        label={t`What I couldn't say`}
        rows={8}
        className={styles["room"]}
        value={fields.text}
        onChange={(event) => type({ text: event.currentTarget.value })}
      />
      <CheckboxField
        name="therapy"
        label={t`Bring to therapy`}
        hint={t`Puts it on your list for the next conversation. You can take it off again.`}
        checked={fields.therapy === "yes"}
        onChange={(event) => type({ therapy: event.currentTarget.checked ? "yes" : "" })}
      />
      <AboutSessionField sessions={sessions} value={fields.session} onChange={(session) => type({ session })} />
      <p className="soft small">{t`If this is heavy, Support is at the top of every screen.`}</p>
      <FormNotSaved saving={saving} draft={draft} text={() => fields.text} onSave={save} onKeep={() => type({})} />
      <Actions withinReach>
        <Button type="submit" variant="main">{t`Keep it`}</Button>
      </Actions>
    </Form>
  );
};

/** One that is in the trash by now may come back: it is not taken from a note that had it. */
const sessionIdOf = (chosen: string, sessions: readonly Session[], original: Unsaid | undefined) =>
  sessions.find(({ id }) => id === chosen)?.id ?? (original?.sessionId === chosen ? original.sessionId : undefined);
