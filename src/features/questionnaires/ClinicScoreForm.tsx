import { useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import type { ClinicScore } from "#src/domain/clinic-score.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { readDay } from "#src/forms/read-day.ts";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addClinicScore, changeClinicScore } from "#src/journal/clinic-scores.ts";
import { calendarDay } from "#src/platform/clock.ts";
import { Form } from "#src/ui/Form.tsx";
import { NumberField } from "#src/ui/NumberField.tsx";
import { DateTimeField } from "#src/ui/OtherFields.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { emptyScore, fieldsOfScore, scoreDraft, scoreOf, type ClinicScoreFields } from "./clinic-score-fields.ts";
import { useScoreProblems } from "./use-score-problems.ts";

interface ClinicScoreFormProps {
  /** The one that is changed. Left out, it is a new one. */
  readonly kept?: Kept<ClinicScore>;
  /** Names of measures that were written before. */
  readonly measures: readonly string[];
  readonly onSaved: (saved: Kept<ClinicScore>) => void;
}

const noProblems: readonly FormProblem[] = [];

/** A total that the clinic told the person, as it was told. Nothing is made of it. */
export const ClinicScoreForm = ({ kept, measures, onSaved }: ClinicScoreFormProps) => {
  const { t } = useLingui();
  const knownId = useId();
  // Of the first moment: a form that is left open past midnight keeps its day.
  const [fresh] = useState(() => (kept ? fieldsOfScore(kept.record) : emptyScore()));
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<keyof ClinicScoreFields>(
    kept ? `clinic-score/${kept.record.id}` : "clinic-score",
    { ...fresh },
    { kept },
  );
  const saving = useFormSaving(draft);
  const findProblems = useScoreProblems();
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const when = readDay(fields.day, kept?.record.at);
    const found = findProblems(fields, when);
    setProblems(found.length > 0 ? found : noProblems);
    const [total, max] = [scoreOf(fields.total), scoreOf(fields.max)];
    if (found.length > 0 || !when.ok || typeof total !== "number" || max === undefined) return;
    const score = scoreDraft(fields, when.at, total, max);
    await saving.save(
      (options) => (kept ? changeClinicScore(over(kept), score, options) : addClinicScore(score, options)),
      onSaved,
    );
  };

  const change = (changes: Partial<ClinicScoreFields>) => {
    if (problems.length > 0) setProblems(noProblems);
    type(changes);
  };

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextField
        name="measure"
        label={t`Measure`}
        hint={t`As your clinic calls it: HAM-A, MADRS, BDI-II …`}
        ownWords
        list={knownId}
        value={fields.measure}
        onChange={(event) => change({ measure: event.currentTarget.value })}
      />
      <datalist id={knownId}>
        {measures.map((measure) => (
          <option key={measure} value={measure}>
            {measure}
          </option>
        ))}
      </datalist>
      <NumberField
        name="total"
        label={t`Total`}
        decimal
        read={scoreOf}
        value={fields.total}
        onChange={(event) => change({ total: event.currentTarget.value })}
      />
      <NumberField
        name="max"
        label={t`Highest possible total`}
        hint={t`If you were told. You can leave it empty.`}
        decimal
        read={scoreOf}
        value={fields.max}
        onChange={(event) => change({ max: event.currentTarget.value })}
      />
      <DateTimeField
        type="date"
        name="day"
        label={t`Day it was taken`}
        max={calendarDay()}
        value={fields.day}
        onChange={(event) => change({ day: event.currentTarget.value })}
      />
      <TextField
        name="givenBy"
        label={t`Who gave it`}
        hint={t`If you like: a name, or “my clinic”.`}
        ownWords
        value={fields.givenBy}
        onChange={(event) => change({ givenBy: event.currentTarget.value })}
      />
      <TextArea
        name="note"
        label={t`Note`}
        value={fields.note}
        onChange={(event) => change({ note: event.currentTarget.value })}
      />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => [fields.measure, fields.total, fields.max, fields.day, fields.givenBy, fields.note].join("\n")}
        onSave={save}
        onKeep={() => type({})}
      />
      <SaveOrLeave save={t`Save score`} />
    </Form>
  );
};
