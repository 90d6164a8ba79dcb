import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { supportPlanPartNames, supportPlanParts, type SupportPlanPart } from "#src/content/names/support-plan-names.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { saveSupportPlan } from "#src/journal/support-plans.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Form } from "#src/ui/Form.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { ContactsField } from "./ContactsField.tsx";
import { contactsAsText, contactsIn, fieldsOf, readPlan, type FieldName, type PlanFields } from "./plan-fields.ts";
import { partHints } from "./plan-words.ts";

interface PlanFormProps {
  /** The plan as it was when the form was opened: what another tab saves meanwhile does not slip under what is typed here. */
  readonly opened: Kept<SupportPlan> | null;
  readonly onSaved: (saved: Kept<SupportPlan>) => void;
}

const noProblems: readonly FormProblem[] = [];

export const PlanForm = ({ opened, onSaved }: PlanFormProps) => {
  const { t, i18n } = useLingui();
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<FieldName>(
    "support-plan",
    fieldsOf(opened?.record),
    { kept: opened ?? undefined },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;

  const save = async () => {
    if (saving.isBusy()) return;
    const read = readPlan(fields);
    setProblems(read.ok ? noProblems : read.problems.map(({ name, message }) => ({ name, message: i18n._(message) })));
    if (!read.ok) return;
    // Begun when there was no plan, or another one: then it takes the place of none.
    const base = opened && fields.over === opened.record.id ? over(opened) : null;
    await saving.save((options) => saveSupportPlan(base, { ...read.draft, at: rightNow() }, options), onSaved);
  };

  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      {supportPlanParts.map((part) => {
        const [title, hint] = [i18n._(supportPlanPartNames[part]), i18n._(partHints[part])];
        return part === "people" || part === "clinic" ? (
          <ContactsField
            key={part}
            list={part}
            {...{ title, hint }}
            contacts={contactsIn(fields[part])}
            onChange={(contacts) => type({ [part]: contactsAsText(contacts) })}
          />
        ) : (
          <TextArea
            key={part}
            name={part}
            label={title}
            hint={hint}
            value={fields[part]}
            onChange={(event) => type({ [part]: event.currentTarget.value })}
          />
        );
      })}
      <FormNotSaved
        saving={saving}
        draft={draft}
        text={() => planAsText(fields, (part) => i18n._(supportPlanPartNames[part]))}
        onSave={save}
        onKeep={() => type({})}
      />
      <SaveOrLeave save={t`Save my plan`} />
    </Form>
  );
};

/** Everything typed, to be copied somewhere else. */
const planAsText = (fields: PlanFields, titleOf: (part: SupportPlanPart) => string): string =>
  supportPlanParts
    .map((part) => {
      const words =
        part === "people" || part === "clinic"
          ? contactsIn(fields[part])
              .map(({ name, phone, note }) => [name, phone, note].filter(Boolean).join(", "))
              .join("\n")
          : fields[part];
      return words === "" ? "" : `${titleOf(part)}\n${words}`;
    })
    .filter(Boolean)
    .join("\n\n");
