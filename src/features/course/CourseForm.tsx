import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Course, CourseDraft } from "#src/domain/course.ts";
import { parseCount } from "#src/domain/parse-number.ts";
import { longestName } from "#src/domain/words.ts";
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

interface CourseFormProps {
  /** The course that is changed. Left out, it is a new one. */
  readonly kept?: Kept<Course>;
  readonly onSaved: (saved: Kept<Course>) => void;
}

const planned = { min: 1, max: 100 };
const noProblems: readonly FormProblem[] = [];

export const CourseForm = ({ kept, onSaved }: CourseFormProps) => {
  const { t } = useLingui();
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped(
    kept ? `course/${kept.record.id}` : "course",
    { name: kept?.record.name ?? "", planned: String(kept?.record.plannedSessions ?? "") },
    { kept },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const plannedSessions = parseCount(fields.planned, planned);
  const findProblems = () => {
    const found: FormProblem[] = [];
    if (fields.name.trim() === "") {
      found.push({ name: "name", message: t`Give it a name that you will recognise, such as “Spring”.` });
    } else if (fields.name.length > longestName) {
      found.push({ name: "name", message: t`This name is longer than 200 characters. Make it a little shorter.` });
    }
    if (plannedSessions === undefined) {
      found.push({ name: "planned", message: t`Write a whole number from 1 to 100, or leave it empty.` });
    }
    return found;
  };

  const save = async () => {
    if (saving.isBusy()) return;
    const found = findProblems();
    setProblems(found);
    if (found.length > 0) return;
    const course: CourseDraft = { name: fields.name, plannedSessions: plannedSessions ?? undefined };
    await saving.save(
      (options) => (kept ? changeCourse(over(kept), course, options) : addCourse(course, rightNow(), options)),
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
        min={planned.min}
        max={planned.max}
        read={(text) => parseCount(text, planned)}
        value={fields.planned}
        onChange={(event) => type({ planned: event.currentTarget.value })}
      />
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => [fields.name, fields.planned].filter(Boolean).join("\n")}
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
