import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { feelingNames, moodEndNames } from "#src/content/names/check-in-names.ts";
import { feelings, type CheckIn } from "#src/domain/check-in.ts";
import type { Draft } from "#src/domain/draft.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { longestWords } from "#src/domain/words.ts";
import { explainWhen } from "#src/forms/explain-when.ts";
import type { Fields } from "#src/forms/form-fields.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { overNow } from "#src/forms/over-now.ts";
import { readWhen } from "#src/forms/read-when.ts";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useNow } from "#src/forms/use-now.ts";
import { WhenField } from "#src/forms/WhenField.tsx";
import { longNote } from "#src/forms/long-note.ts";
import { addCheckIn, changeCheckIn } from "#src/journal/check-ins.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { ChipsField } from "#src/ui/ChipsField.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { ScaleTrack } from "#src/ui/ScaleTrack.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { answersOf, feelingsOf, hoursOf, isFirstOfDay, moodOf, type CheckInFields } from "./check-in-fields.ts";
import { OptionalRows } from "./OptionalRows.tsx";
import { useOthersOfDay } from "./use-others-of-day.ts";
import { useCheckInText } from "./use-check-in-words.ts";
import { useWindow } from "./use-window.ts";

interface CheckInFormProps {
  readonly draft: FormDraft;
  /** What it is filled from, if it is filled from something that was typed earlier. */
  readonly found: Draft | null;
  /** Stands where another form stood a moment ago: focus goes on here, and not back to the top of the page. */
  readonly isAnew: boolean;
  /** Puts aside what stands in the form. */
  readonly startAfresh: (fields: Fields) => Promise<void>;
  /** What stands in the fields at first. Later changes of it are not looked at. */
  readonly start: CheckInFields;
  /** The one that is changed, as it was when the form was opened. */
  readonly changing?: Kept<CheckIn>;
  readonly onSaved: (saved: Kept<CheckIn>) => void;
}

const noProblems: readonly FormProblem[] = [];

export const CheckInForm = ({ draft, found, isAnew, startAfresh, start, changing, onSaved }: CheckInFormProps) => {
  const { t, i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const saving = useFormSaving(draft);
  const [fields, setFields] = useState(start);
  const [problems, setProblems] = useState(noProblems);
  const now = useNow();
  const text = useCheckInText(fields);

  useEffect(() => {
    if (isAnew) form.current?.focus({ preventScroll: true });
  }, [isAnew]);

  const zone = changing?.record.at.zone;
  // Not read back from the field where nobody touched it: of an hour that clocks show twice the field knows only one.
  const isSameTime = changing !== undefined && fields.when === wallTimeOf(changing.record.at);
  const read = isSameTime ? { ok: true as const, at: changing.record.at } : readWhen(fields.when, now, zone);
  const isNow = fields.when === "now";
  const at = !isNow && read.ok ? read.at : now;
  const others = useOthersOfDay(at.localDay, changing?.record.id);
  const isInWindow = useWindow();
  // What was ticked stays, with the way to take it back, wherever its time is moved to.
  const asksForMuchWorse = start.muchWorse !== "" || fields.muchWorse !== "" || isInWindow(at);

  const change = (changes: Partial<CheckInFields>) => {
    const next = { ...fields, ...changes };
    setFields(next);
    draft.keep({ ...next });
  };

  const save = () => {
    const answers = answersOf(fields);
    if (!answers || saving.isBusy()) return;
    const whenSaved = isNow ? { ok: true as const, at: rightNow() } : read;
    const wrong: FormProblem[] = [
      ...(fields.note.length > longestWords
        ? [
            {
              name: "note",
              message: i18n._(longNote),
            },
          ]
        : []),
      ...(hoursOf(fields.sleepHours) === undefined
        ? [{ name: "sleepHours", message: t`Write hours from 0 to 24, in halves, like 7 or 7.5. Or leave it empty.` }]
        : []),
      ...(whenSaved.ok ? [] : [{ name: "when", message: i18n._(explainWhen(whenSaved)) }]),
    ];
    setProblems(wrong.length > 0 ? wrong : noProblems);
    if (wrong.length > 0 || !whenSaved.ok) return;
    const checkIn = { ...answers, at: whenSaved.at };
    void saving.save(async (options) => {
      if (!changing) return addCheckIn(checkIn, options);
      const { rev, forTherapy } = await overNow(changing, { rev: fields.base, said: fields.said });
      return changeCheckIn({ ...changing, rev }, { ...checkIn, forTherapy }, options);
    }, onSaved);
  };

  const mood = moodOf(fields.mood);
  return (
    <Form ref={form} tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={found?.at} onStartAfresh={() => startAfresh({ ...fields })} />
      <ScaleTrack
        name="mood"
        label={t`Mood`}
        low={i18n._(moodEndNames.worst)}
        high={i18n._(moodEndNames.best)}
        value={mood ?? null}
        onChange={(stop) => change({ mood: String(stop) })}
      />
      <OptionalRows
        fields={fields}
        asksForSleep={
          fields.sleep !== "" || fields.sleepHours !== "" || (others !== undefined && isFirstOfDay(others, at))
        }
        onChange={(row, answer) => change({ [row]: answer })}
      />
      {asksForMuchWorse && (
        <CheckboxField
          name="muchWorse"
          label={t`Much worse than my usual`}
          checked={fields.muchWorse !== ""}
          onChange={(event) => change({ muchWorse: event.currentTarget.checked ? "yes" : "" })}
        />
      )}
      <Details summary={t`More words`} open={start.feelings !== ""}>
        <ChipsField
          name="feelings"
          label={t`Words that fit`}
          max={3}
          options={feelings.map((feeling) => ({ value: feeling, label: i18n._(feelingNames[feeling]) }))}
          value={feelingsOf(fields.feelings)}
          onChange={(chosen) => change({ feelings: chosen.join(" ") })}
        />
      </Details>
      <TextArea
        name="note"
        label={t`Note`}
        value={fields.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <WhenField
        value={isNow ? wallTimeOf(now) : fields.when}
        onChange={(event) => change({ when: event.currentTarget.value })}
        onNow={isNow || changing ? undefined : () => change({ when: "now" })}
        zone={zone}
      />
      <FormNotSaved saving={saving} draft={draft} text={text} onSave={save} onKeep={() => change({})} />
      <Actions withinReach>
        <Button
          type="submit"
          variant="main"
          wide
          reason={mood === undefined ? t`Choose a number for your mood first.` : undefined}
        >
          {t`Save check-in`}
        </Button>
      </Actions>
    </Form>
  );
};
