import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Event } from "#src/domain/event.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addEvent, changeEvent } from "#src/journal/events.ts";
import { calendarDay } from "#src/platform/clock.ts";
import { Form } from "#src/ui/Form.tsx";
import { DateTimeField } from "#src/ui/OtherFields.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { fieldsOf, freshFields, readEvent, type FieldName } from "./event-fields.ts";

interface EventFormProps {
  /** The one that is changed, as it was when the form was opened. Left out, it is a new one. */
  readonly opened?: Kept<Event>;
  readonly onSaved: (saved: Kept<Event>) => void;
}

const noProblems: readonly FormProblem[] = [];

/** Something in life that a later look at the days will want to know of. */
export const EventForm = ({ opened, onSaved }: EventFormProps) => {
  const { t, i18n } = useLingui();
  // Of the first moment: a form that is left open past midnight keeps its day.
  const [fresh] = useState(() => (opened ? fieldsOf(opened.record) : freshFields()));
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<FieldName>(
    opened ? `event/${opened.record.id}` : "event",
    fresh,
    { kept: opened },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const read = readEvent(fields, opened?.record);
    setProblems(read.ok ? noProblems : read.problems.map((one) => ({ ...one, message: i18n._(one.message) })));
    if (!read.ok) return;
    await saving.save(
      (options) => (opened ? changeEvent(over(opened), read.draft, options) : addEvent(read.draft, options)),
      onSaved,
    );
  };

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextField
        name="name"
        label={t`In a few words`}
        hint={t`A move, a loss, a visit, a holiday: whatever was part of those days.`}
        ownWords
        value={fields.name}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <DateTimeField
        type="date"
        name="day"
        label={t`On which day`}
        hint={t`If it took longer, the day it began.`}
        max={calendarDay()}
        value={fields.day}
        onChange={(event) => type({ day: event.currentTarget.value })}
      />
      <TextArea
        name="note"
        label={t`Note`}
        hint={t`If you like.`}
        value={fields.note}
        onChange={(event) => type({ note: event.currentTarget.value })}
      />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => [fields.name, fields.day, fields.note].filter(Boolean).join("\n")}
        onSave={save}
        onKeep={() => type({})}
      />
      <SaveOrLeave save={t`Save event`} />
    </Form>
  );
};
