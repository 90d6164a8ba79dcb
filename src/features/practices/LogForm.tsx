import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import type { Draft } from "#src/domain/draft.ts";
import type { PracticeLog } from "#src/domain/practice-log.ts";
import { longestWords } from "#src/domain/words.ts";
import { explainWhen } from "#src/forms/explain-when.ts";
import { fieldsIn, withoutUntouchedWhen, type Fields } from "#src/forms/form-fields.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { readTouchedWhen } from "#src/forms/read-when.ts";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { WhenField } from "#src/forms/WhenField.tsx";
import { WhenUnderMore } from "#src/forms/WhenUnderMore.tsx";
import { longNote } from "#src/forms/long-note.ts";
import type { SaveOptions } from "#src/journal/new-record.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { ForWhatFields } from "./ForWhatFields.tsx";
import { choicesIn, readChoices, type ForWhat, type LogChoices, type LogWords } from "./log-fields.ts";
import { MoodField } from "./MoodField.tsx";

interface LogFormProps {
  /** `note`, what was chosen, and `when` only if the person set it. */
  readonly fields: Fields;
  /** The wall time in the When field for as long as nobody touches it. */
  readonly shownWhen: string;
  /** What is being changed. Left out, it is new: its When is folded away, and the mood before is asked further up. */
  readonly original?: PracticeLog;
  readonly forWhat: ForWhat;
  readonly button: string;
  readonly draft: FormDraft;
  /** What it is filled from, if it is filled from something that was typed earlier. */
  readonly found: Draft | null;
  /** Stands where another form stood a moment ago: focus goes on here, and not back to the top of the page. */
  readonly isAnew: boolean;
  /** Puts aside what stands in the form. */
  readonly startAfresh: (fields: Fields) => Promise<void>;
  /** It is to be saved as it stands: what is typed from here on is not in it. */
  readonly onSaving?: () => void;
  /** Resolves when it is on disk. */
  readonly onSave: (log: LogWords, options: SaveOptions) => Promise<Kept<PracticeLog>>;
  /** `goOn` when the form stays as it stands: it can be saved again. */
  readonly onSaved: (saved: Kept<PracticeLog>, goOn: () => void) => void;
}

/** The fields hold their own text: long words are not drawn again with every key. */
export const LogForm = ({
  original,
  forWhat,
  button,
  draft,
  found,
  isAnew,
  startAfresh,
  onSaving,
  onSave,
  onSaved,
  ...opening
}: LogFormProps) => {
  const { t, i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState<readonly FormProblem[]>([]);
  // Of the first moment: the clock goes on, and what nobody touched must still be known as untouched.
  const [{ fields, shownWhen }] = useState(opening);
  const [begun] = useState(() => choicesIn(fields));
  const [choices, setChoices] = useState(begun);

  useEffect(() => {
    if (isAnew) form.current?.focus({ preventScroll: true });
  }, [isAnew]);

  // What is chosen is known here; a group of radios would tell the value of its last.
  const current = (chosen: LogChoices = choices): Fields =>
    withoutUntouchedWhen({ ...fields, ...fieldsIn(form.current), ...chosen }, shownWhen);

  const keep = (chosen?: LogChoices) => {
    setProblems((before) => (before.length === 0 ? before : []));
    draft.keep(current(chosen));
  };
  const choose = (changes: Partial<LogChoices>) => {
    const next = { ...choices, ...changes };
    setChoices(next);
    keep(next);
  };

  const save = async () => {
    if (saving.isBusy()) return;
    const { note = "", when: touched } = current();
    const when = readTouchedWhen(touched, original);
    const wrong: FormProblem[] = [
      ...(note.length > longestWords
        ? [
            {
              name: "note",
              message: i18n._(longNote),
            },
          ]
        : []),
      ...(when.ok ? [] : [{ name: "when", message: i18n._(explainWhen(when)) }]),
    ];
    setProblems(wrong);
    if (wrong.length > 0 || !when.ok) return;
    const log = { at: when.at, note, ...readChoices(choices, forWhat, original) };
    onSaving?.();
    await saving.save(
      (options) => onSave(log, options),
      (saved) => onSaved(saved, saving.goOn),
    );
  };

  const when = { defaultValue: fields["when"] ?? shownWhen, zone: original?.at.zone };
  const mood = (name: "before" | "after", label: string) => (
    <MoodField name={name} label={label} value={choices[name]} onChange={(value) => choose({ [name]: value })} />
  );
  return (
    <Form ref={form} tabIndex={-1} problems={problems} onSubmit={save} onInput={() => keep()}>
      <KeptNotice at={found?.at} onStartAfresh={() => startAfresh(current())} />
      <TextArea
        name="note"
        label={t`What happened`}
        hint={t`If you like, in your own words.`}
        defaultValue={fields["note"]}
      />
      {original ? (
        <Details summary={t`Mood before and afterwards`} open={begun.before !== "" || begun.after !== ""}>
          {mood("before", t`Mood before`)}
          {mood("after", t`Mood afterwards`)}
        </Details>
      ) : (
        <Details summary={t`Mood afterwards`} open={begun.after !== ""}>
          {mood("after", t`Mood afterwards`)}
        </Details>
      )}
      <ForWhatFields {...forWhat} chosen={choices} onChoose={choose} isOpen={begun.intention !== ""} />
      {original ? <WhenField {...when} /> : <WhenUnderMore {...when} isTouched={fields["when"] !== undefined} />}
      <FormNotSaved saving={saving} draft={draft} text={() => current()["note"] ?? ""} onSave={save} onKeep={keep} />
      <Actions>
        <Button type="submit" variant="main">
          {button}
        </Button>
      </Actions>
    </Form>
  );
};
