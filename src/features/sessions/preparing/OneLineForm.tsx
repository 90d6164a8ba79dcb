import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import type { SaveOptions } from "#src/journal/new-record.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import { useStatus } from "#src/ui/use-status.ts";

interface OneLineFormProps {
  /** The name of its draft. */
  readonly form: string;
  readonly label: string;
  /** It stands where one was just added: the next one can be typed at once. */
  readonly isFocused: boolean;
  /** In UTF-16 units. */
  readonly most: number;
  readonly tooLong: string;
  readonly onSave: (text: string, options: SaveOptions) => Promise<unknown>;
  readonly onSaved: () => void;
}

/** A line that is added to a list. What was typed and not added is there again. Give it a new key once it is added. */
export const OneLineForm = ({ form, label, isFocused, most, tooLong, onSave, onSaved }: OneLineFormProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const { isReady, fields, type, draft } = useTyped<"line">(form, { line: "" });
  const saving = useFormSaving(draft);
  const [problem, setProblem] = useState<string>();
  const element = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (isReady && isFocused) element.current?.querySelector("input")?.focus();
  }, [isReady, isFocused]);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const text = fields.line.trim();
    const refused = text === "" ? t`Write something first.` : text.length > most ? tooLong : undefined;
    setProblem(refused);
    if (refused !== undefined) return;
    await saving.save(
      (options) => onSave(text, options),
      () => {
        status.say(t`Saved`);
        onSaved();
      },
    );
  };
  return (
    <Form ref={element} tabIndex={-1} onSubmit={save}>
      <TextField
        name="line"
        label={label}
        ownWords
        value={fields.line}
        error={problem}
        onChange={(event) => {
          setProblem(undefined);
          type({ line: event.currentTarget.value });
        }}
      />
      <FormNotSaved saving={saving} draft={draft} text={() => fields.line} onSave={save} onKeep={() => type({})} />
      <div>
        <Button type="submit" icon="add">{t`Add`}</Button>
      </div>
    </Form>
  );
};
