import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { sessionKindNames } from "#src/content/names/session-names.ts";
import type { Course } from "#src/domain/course.ts";
import { givesMedicine, sessionKinds, type Session } from "#src/domain/session.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useTyped } from "#src/forms/use-typed.ts";
import { today, here, wallNow } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { Form } from "#src/ui/Form.tsx";
import { DateTimeField, SelectField } from "#src/ui/OtherFields.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { AskFirst } from "./AskFirst.tsx";
import { DoseFields } from "./DoseFields.tsx";
import { fieldsOf, freshFields, withPlan, type FieldName, type SessionFields } from "./session-fields.ts";
import { useSaveSession } from "./use-save-session.ts";

interface SessionFormProps {
  /** The session that is changed. Left out, it is a new one. */
  readonly kept?: Kept<Session>;
  /** The course that the way here has named. */
  readonly courseId?: string | undefined;
  /** The courses it may belong to, the likeliest first. */
  readonly courses: readonly [Course, ...Course[]];
  /** Every session there is. */
  readonly sessions: readonly Session[];
  readonly onSaved: (saved: Kept<Session>) => void;
  /** Where it can be left as it was: false when it is, true when that is taken back. */
  readonly onChanging?: (isChanging: boolean) => void;
}

export const SessionForm = ({ kept, courseId, courses, sessions, onSaved, onChanging }: SessionFormProps) => {
  const { t, i18n } = useLingui();
  const form = useRef<HTMLFormElement>(null);
  const { isReady, keptAt, startAfresh, leave, over, draft, ...typed } = useTyped<FieldName>(
    kept ? `session/${kept.record.id}` : "session",
    kept ? fieldsOf(kept.record) : freshFields,
    { said: courseId === undefined ? {} : { course: courseId }, kept },
  );
  const course = courses.find(({ id }) => id === typed.fields.course) ?? courses[0];
  // Its course was deleted: it stays without one until another is chosen.
  const gone = kept && !courses.some(({ id }) => id === kept.record.courseId) ? kept.record.courseId : undefined;
  const isGone = gone !== undefined && typed.fields.course === gone;
  const [openedAt] = useState(wallNow);
  const { fields, planned } = withPlan(typed.fields, course, sessions, openedAt);
  const others = sessions.filter(({ id }) => id !== kept?.record.id);
  const { saving, save, problems, asking } = useSaveSession({
    form,
    fields,
    draft,
    courseId: isGone ? gone : course.id,
    base: kept && over(kept),
    others,
    onSaved,
  });

  if (!isReady) return null;
  const type = (changes: Partial<SessionFields>) => {
    asking.forgetQuestion();
    typed.type(changes);
  };
  const kind = sessionKinds.find((kind) => kind === fields.kind) ?? "medicine";
  const zone = kept?.record.at.zone;
  const spacing = plural(course.spacingDays ?? 0, { one: "# day", other: "# days" });
  return (
    <Form ref={form} tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      {(courses.length > 1 || gone !== undefined) && (
        <SelectField
          name="course"
          label={t`Course`}
          options={[
            ...(gone === undefined ? [] : [{ value: gone, label: t`A course that was deleted` }]),
            ...courses.map(({ id, name, at }) => ({
              value: id,
              // Two courses may have the same name.
              label: courses.some((other) => other.id !== id && other.name === name)
                ? `${name} (${dateTimeWords(at, today())})`
                : name,
            })),
          ]}
          value={isGone ? gone : course.id}
          onChange={(event) => type({ course: event.currentTarget.value })}
        />
      )}
      <DateTimeField
        name="at"
        label={t`Date and time`}
        hint={
          zone !== undefined && zone !== here()
            ? t`On the clocks of ${zone}, where you were.`
            : planned.at
              ? t`By the plan of your course: ${spacing} after the last one. Change it if it is another time.`
              : undefined
        }
        value={fields.at}
        onChange={(event) => type({ at: event.currentTarget.value })}
      />
      <SelectField
        name="kind"
        label={t`Kind`}
        options={sessionKinds.map((kind) => ({ value: kind, label: i18n._(sessionKindNames[kind]) }))}
        value={fields.kind}
        onChange={(event) => type({ kind: event.currentTarget.value })}
      />
      {givesMedicine({ kind }) && <DoseFields fields={fields} isUsualRoute={planned.route} type={type} />}
      <DateTimeField
        name="end"
        label={t`Ended at`}
        hint={t`If you leave it empty, we take it to end two hours after the start.`}
        value={fields.end}
        onChange={(event) => type({ end: event.currentTarget.value })}
      />
      <TextArea
        name="note"
        label={t`Note`}
        value={fields.note}
        onChange={(event) => type({ note: event.currentTarget.value })}
      />
      <FormNotSaved saving={saving} draft={draft} text={() => wordsOf(fields)} onSave={save} onKeep={() => type({})} />
      {asking.question && (
        <AskFirst
          key={asking.question.id}
          question={asking.question}
          onYes={() => {
            asking.answerYes();
            void save();
          }}
          onNo={asking.answerNo}
        />
      )}
      <SaveOrLeave save={t`Save session`} onLeave={onChanging && (() => leave(onChanging))} />
    </Form>
  );
};

/** Everything typed, to be copied somewhere else. */
const wordsOf = ({ at, dose, unit, end, note }: SessionFields): string =>
  [at.replace("T", " "), dose && `${dose} ${unit}`, end.replace("T", " "), note].filter(Boolean).join("\n");
