import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Draft } from "#src/domain/draft.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import type { SaveOptions } from "#src/journal/new-record.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { copyText, saveTextFile } from "#src/platform/files.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import { fieldsIn, longestWords, type Fields } from "./form-fields.ts";
import { KeptNotice } from "./KeptNotice.tsx";
import { whenFromField } from "./when-from-field.ts";
import { WhenField } from "./WhenField.tsx";

interface LogFormProps {
  /** `note`, and `when` only if the person set it. */
  readonly fields: Fields;
  /** The wall time in the When field for as long as nobody touches it. */
  readonly shownWhen: string;
  /** What is being changed. Left out, it is new, and its When is folded away. */
  readonly original?: PracticeLog;
  readonly button: string;
  readonly draft: FormDraft;
  /** What it is filled from, if it is filled from something that was typed earlier. */
  readonly found: Draft | null;
  /** Stands where another form stood a moment ago: focus goes on here, and not back to the top of the page. */
  readonly isAnew: boolean;
  /** Puts aside what stands in the form. */
  readonly startAfresh: (fields: Fields) => Promise<void>;
  /** Resolves when it is on disk. */
  readonly onSave: (log: Pick<PracticeLog, "at" | "note">, options: SaveOptions) => Promise<void>;
}

/** The fields hold their own text: long words are not drawn again with every key. */
export const LogForm = ({ original, button, draft, found, isAnew, startAfresh, onSave, ...opening }: LogFormProps) => {
  const { t, i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const saving = useSaving();
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  const [isWhenShown, setIsWhenShown] = useState(opening.fields["when"] !== undefined);
  // Of the first moment: the clock goes on, and what nobody touched must still be known as untouched.
  const [{ fields, shownWhen }] = useState(opening);

  useEffect(() => {
    if (isAnew) form.current?.focus({ preventScroll: true });
  }, [isAnew]);

  const current = (): Fields => {
    const { when, ...others } = { ...fields, ...fieldsIn(form.current) };
    return when === undefined || when === shownWhen ? others : { ...others, when };
  };

  const keep = () => {
    setProblems((before) => (before.length === 0 ? before : []));
    const kept = Object.entries(current()).map(([name, text]) => [name, text.slice(0, longestWords)]);
    draft.keep(Object.fromEntries(kept));
  };

  const save = async () => {
    if (saving.isSaving) return;
    const { note = "", when: wall } = current();
    const when =
      wall === undefined
        ? { ok: true as const, when: original?.at ?? rightNow() }
        : whenFromField(wall, original?.at.zone);
    const wrong: FormProblem[] = [
      ...(note.length > longestWords
        ? [{ name: "note", message: t`This is more than one note can keep (200,000 characters).` }]
        : []),
      ...(when.ok ? [] : [{ name: "when", message: i18n._(when.problem) }]),
    ];
    setProblems(wrong);
    if (wrong.some(({ name }) => name === "when")) setIsWhenShown(true);
    if (wrong.length > 0 || !when.ok) return;
    await saving.save(() => draft.saveWith((options) => onSave({ at: when.when, note }, options)));
  };

  const when = <WhenField defaultValue={fields["when"] ?? shownWhen} zone={original?.at.zone} />;
  const problem = saving.problem ?? draft.problem;
  return (
    <Form ref={form} tabIndex={-1} problems={problems} onSubmit={save} onInput={keep}>
      {found && <KeptNotice at={found.at} onStartAfresh={() => void startAfresh(current())} />}
      <TextArea
        name="note"
        label={t`What happened`}
        hint={t`If you like, in your own words.`}
        defaultValue={fields["note"]}
      />
      {original ? (
        when
      ) : (
        <Details summary={t`More`} open={isWhenShown} onToggle={(event) => setIsWhenShown(event.currentTarget.open)}>
          {when}
        </Details>
      )}
      {problem && (
        <NotSaved
          problem={problem}
          onTryAgain={() => void (saving.problem ? save() : keep())}
          onCopy={() => copyText(current()["note"] ?? "")}
          onSaveToFile={() => saveTextFile("words.txt", current()["note"] ?? "")}
        />
      )}
      <Actions>
        <Button type="submit" variant="main">
          {button}
        </Button>
      </Actions>
    </Form>
  );
};
