import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { SessionId } from "#src/domain/ids.ts";
import type { Unsaid } from "#src/domain/unsaid.ts";
import { longestWords } from "#src/domain/words.ts";
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

/** As text, as a draft keeps it. `therapy` is "yes", or empty. */
type FieldName = "text" | "therapy";

interface UnsaidFormProps {
  /** The note that is changed. Left out, it is a new one. */
  readonly kept?: Kept<Unsaid>;
  /** The session that a new one comes from. */
  readonly sessionId?: SessionId | undefined;
  readonly onSaved: (saved: Kept<Unsaid>) => void;
}

const noProblems: readonly FormProblem[] = [];

export const UnsaidForm = ({ kept, sessionId, onSaved }: UnsaidFormProps) => {
  const { t } = useLingui();
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<FieldName>(
    kept ? `unsaid/${kept.record.id}` : "unsaid",
    { text: kept?.record.text ?? "", therapy: kept?.record.forTherapy ? "yes" : "" },
    { kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const message = whatIsWrong(fields.text);
    setProblems(message === undefined ? noProblems : [{ name: "text", message }]);
    if (message !== undefined) return;
    const forTherapy = fields.therapy === "yes" ? true : undefined;
    await saving.save(
      (options) =>
        kept
          ? changeUnsaid(over(kept), { text: fields.text, forTherapy }, options)
          : addUnsaid(
              {
                at: rightNow(),
                text: fields.text,
                ...(sessionId && { sessionId }),
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
      <p className="soft small">{t`If this is heavy, Support is at the top of every screen.`}</p>
      <FormNotSaved saving={saving} draft={draft} text={() => fields.text} onSave={save} onKeep={() => type({})} />
      <Actions withinReach>
        <Button type="submit" variant="main">{t`Keep it`}</Button>
      </Actions>
    </Form>
  );
};
