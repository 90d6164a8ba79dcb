import { useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { feelingNames, moodEndNames } from "#src/content/names/check-in-names.ts";
import { feelings, type CheckIn } from "#src/domain/check-in.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { addCheckIn, changeCheckIn } from "#src/journal/check-ins.ts";
import type { FormDraft } from "#src/journal/use-draft.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { copyText, saveTextFile } from "#src/platform/files.ts";
import { Button } from "#src/ui/Button.tsx";
import { ChipsField } from "#src/ui/ChipsField.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { ScaleTrack } from "#src/ui/ScaleTrack.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { answersOf, feelingsOf, isFirstOfDay, moodOf, type CheckInFields } from "./check-in-fields.ts";
import { OptionalRows } from "./OptionalRows.tsx";
import { readWhen } from "./read-when.ts";
import { useNow } from "./use-now.ts";
import { useOthersOfDay } from "./use-others-of-day.ts";
import { useCheckInText, useWhenProblem } from "./use-check-in-words.ts";
import { WhenField } from "./WhenField.tsx";

interface CheckInFormProps {
  readonly draft: FormDraft;
  /** What stands in the fields at first. Later changes of it are not looked at. */
  readonly start: CheckInFields;
  /** The one that is changed, as it was when the form was opened. */
  readonly changing?: Kept<CheckIn>;
  readonly onSaved: (saved: Kept<CheckIn>) => void;
}

const noProblems: readonly FormProblem[] = [];

export const CheckInForm = ({ draft, start, changing, onSaved }: CheckInFormProps) => {
  const { t, i18n } = useLingui();
  const saving = useSaving();
  const [fields, setFields] = useState(start);
  const [problems, setProblems] = useState(noProblems);
  const [tries, setTries] = useState(0);
  const isDone = useRef(false);
  const now = useNow();
  const whenProblem = useWhenProblem();
  const text = useCheckInText(fields);

  const zone = changing?.record.at.zone;
  // Not read back from the field where nobody touched it: of an hour that clocks show twice the field knows only one.
  const isSameTime = changing !== undefined && fields.when === wallTimeOf(changing.record.at);
  const read = isSameTime ? { ok: true as const, at: changing.record.at } : readWhen(fields.when, now, zone);
  const isNow = fields.when === "now";
  const at = !isNow && read.ok ? read.at : now;
  const others = useOthersOfDay(at.localDay, changing?.record.id);

  const change = (changes: Partial<CheckInFields>) => {
    const next = { ...fields, ...changes };
    setFields(next);
    draft.keep({ ...next });
  };

  const save = () => {
    const answers = answersOf(fields);
    if (!answers || saving.isSaving || isDone.current) return;
    const whenSaved = isNow ? { ok: true as const, at: rightNow() } : read;
    if (!whenSaved.ok) return setProblems([{ name: "when", message: whenProblem(whenSaved) }]);
    setProblems(noProblems);
    setTries(tries + 1);
    void saving.save(async () => {
      const checkIn = { ...answers, at: whenSaved.at };
      const saved = await draft.saveWith((options) =>
        changing ? changeCheckIn({ ...changing, rev: fields.base }, checkIn, options) : addCheckIn(checkIn, options),
      );
      // A second tap before the screen is gone must not keep it twice.
      isDone.current = true;
      onSaved(saved);
    });
  };

  const mood = moodOf(fields.mood);
  // Also while typing: what cannot even be kept as a draft is in danger, and a person has to know.
  const problem = saving.problem ?? draft.problem;
  return (
    <Form onSubmit={save} problems={problems}>
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
        asksForSleep={fields.sleep !== "" || (others !== undefined && isFirstOfDay(others, at))}
        onChange={(row, answer) => change({ [row]: answer })}
      />
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
        onChange={(when) => change({ when })}
        onNow={isNow || changing ? undefined : () => change({ when: "now" })}
        zone={zone}
      />
      {problem && (
        <InSight when={tries}>
          <NotSaved
            problem={problem}
            onTryAgain={tries > 0 ? save : () => draft.keep({ ...fields })}
            onCopy={() => copyText(text())}
            onSaveToFile={() => saveTextFile("check-in.txt", text())}
          />
        </InSight>
      )}
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

/** After each failed try, brings what it holds to where the eyes are: the form is longer than the screen. */
const InSight = ({ when, children }: { when: number; children: ReactNode }) => {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (when > 0) ref.current?.scrollIntoView({ block: "center" });
  }, [when]);
  return <div ref={ref}>{children}</div>;
};
