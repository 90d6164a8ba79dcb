import { useLingui } from "@lingui/react/macro";
import { useId, useState } from "react";
import { medicineChangeNames, noChangeAlone } from "#src/content/names/medicine-names.ts";
import { medicineChanges, type Medicine } from "#src/domain/medicine.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addMedicine, changeMedicine } from "#src/journal/medicines.ts";
import { calendarDay } from "#src/platform/clock.ts";
import { Form } from "#src/ui/Form.tsx";
import { DateTimeField } from "#src/ui/OtherFields.tsx";
import { SegmentedRadios } from "#src/ui/RadiosField.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { chosenChange, fieldsOf, freshFields, readMedicine, type FieldName } from "./medicine-fields.ts";

interface MedicineFormProps {
  /** The one that is changed, as it was when the form was opened. Left out, it is a new one. */
  readonly opened?: Kept<Medicine>;
  /** An earlier mark of the same medicine, for a new one. */
  readonly earlier?: Medicine | undefined;
  /** Names that were written before. */
  readonly names: readonly string[];
  readonly onSaved: (saved: Kept<Medicine>) => void;
}

const noProblems: readonly FormProblem[] = [];

/** A medicine, or a change of it, as the person was told. Nothing is checked and nothing advised. */
export const MedicineForm = ({ opened, earlier, names, onSaved }: MedicineFormProps) => {
  const { t, i18n } = useLingui();
  const knownId = useId();
  // Of the first moment: a form that is left open past midnight keeps its day.
  const [fresh] = useState(() => (opened ? fieldsOf(opened.record) : freshFields(earlier?.name ?? "")));
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<FieldName>(
    // What was begun about another medicine waits there.
    opened ? `medicine/${opened.record.id}` : earlier ? `medicine/after/${earlier.id}` : "medicine",
    fresh,
    { kept: opened },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;
  const change = chosenChange(fields);

  const save = async () => {
    if (saving.isBusy()) return;
    const read = readMedicine(fields, opened?.record);
    setProblems(read.ok ? noProblems : read.problems.map((one) => ({ ...one, message: i18n._(one.message) })));
    if (!read.ok) return;
    await saving.save(
      (options) => (opened ? changeMedicine(over(opened), read.draft, options) : addMedicine(read.draft, options)),
      onSaved,
    );
  };

  const text = () =>
    [fields.name, change && i18n._(medicineChangeNames[change]), fields.day, fields.note].filter(Boolean).join("\n");
  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextField
        name="name"
        label={t`Name of the medicine`}
        ownWords
        list={knownId}
        value={fields.name}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <datalist id={knownId}>
        {names.map((known) => (
          <option key={known} value={known}>
            {known}
          </option>
        ))}
      </datalist>
      <SegmentedRadios
        name="change"
        label={t`What happened`}
        options={medicineChanges.map((value) => ({ value, label: i18n._(medicineChangeNames[value]) }))}
        value={change ?? null}
        onChange={(value) => type({ change: value })}
      />
      <DateTimeField
        type="date"
        name="day"
        label={change === "taking" || change === undefined ? t`Since when` : t`On which day`}
        hint={t`If you are not sure, a day near it will do.`}
        max={calendarDay()}
        value={fields.day}
        onChange={(event) => type({ day: event.currentTarget.value })}
      />
      <TextArea
        name="note"
        label={t`Dose, and what you were told`}
        hint={t`If you like, in your own words. Nothing here is checked.`}
        value={fields.note}
        onChange={(event) => type({ note: event.currentTarget.value })}
      />
      <p className="soft">{i18n._(noChangeAlone)}</p>
      <FormNotSaved saving={saving} draft={draft} text={text} onSave={save} onKeep={() => type({})} />
      <SaveOrLeave save={t`Save medicine`} />
    </Form>
  );
};
