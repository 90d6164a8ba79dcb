import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Course } from "#src/domain/course.ts";
import { parseCount } from "#src/domain/parse-number.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { addCourse, changeCourse } from "#src/journal/courses.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NumberField } from "#src/ui/NumberField.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { fieldsOf, fieldsOfPart, plannedLimits, readCourse, type FieldName } from "./course-fields.ts";
import type { AskedPart } from "./course-parts.ts";
import { CourseFormParts } from "./CourseFormParts.tsx";

interface CourseFormProps {
  /** The course that is changed. Left out, it is a new one. */
  readonly kept?: Kept<Course>;
  /** The part that the way here was about. */
  readonly asked?: AskedPart | undefined;
  readonly onSaved: (saved: Kept<Course>) => void;
}

const noProblems: readonly FormProblem[] = [];
const folded = Object.values(fieldsOfPart).flat();

/** A name is enough. Everything else is folded and can wait until somebody knows it. */
export const CourseForm = ({ kept, asked, onSaved }: CourseFormProps) => {
  const { t, i18n } = useLingui();
  const fresh = fieldsOf(kept?.record);
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<FieldName>(
    kept ? `course/${kept.record.id}` : "course",
    fresh,
    { kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const read = readCourse(fields);
    setProblems(read.ok ? noProblems : read.problems.map((one) => ({ ...one, message: i18n._(one.message) })));
    if (!read.ok) return;
    await saving.save(
      (options) => (kept ? changeCourse(over(kept), read.draft, options) : addCourse(read.draft, rightNow(), options)),
      onSaved,
    );
  };

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <TextField
        name="name"
        label={t`Name of this course`}
        hint={t`Whatever you call it. You can change it later.`}
        ownWords
        value={fields.name}
        onChange={(event) => type({ name: event.currentTarget.value })}
      />
      <NumberField
        name="planned"
        label={t`Planned sessions`}
        hint={t`How many medicine sessions your clinic has planned. Leave it empty if nobody knows yet.`}
        min={plannedLimits.min}
        max={plannedLimits.max}
        read={(text) => parseCount(text, plannedLimits)}
        value={fields.planned}
        onChange={(event) => type({ planned: event.currentTarget.value })}
      />
      <CourseFormParts fields={fields} fresh={fresh} asked={asked} onType={type} />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => [fields.name, fields.planned, ...folded.map((name) => fields[name])].filter(Boolean).join("\n")}
        onSave={save}
        onKeep={() => type({})}
      />
      <Actions withinReach={kept === undefined}>
        <Button type="submit" variant={kept ? "line" : "main"}>
          {t`Save course`}
        </Button>
      </Actions>
    </Form>
  );
};
