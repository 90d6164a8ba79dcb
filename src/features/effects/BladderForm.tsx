import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { bladderSignNames, noneOfThese } from "#src/content/names/bladder-names.ts";
import { redFlagOfBladder } from "#src/content/safety/red-flag-of.ts";
import type { BladderCheck } from "#src/domain/bladder-check.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { SaveOrLeave } from "#src/forms/SaveOrLeave.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useNow } from "#src/forms/use-now.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { whenTyped } from "#src/forms/when-typed.ts";
import { WhenUnderMore } from "#src/forms/WhenUnderMore.tsx";
import { addBladderCheck, changeBladderCheck } from "#src/journal/bladder-checks.ts";
import { Form } from "#src/ui/Form.tsx";
import { CheckboxField } from "#src/ui/OtherFields.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { AdviceCard } from "./AdviceCard.tsx";
import { fieldsOf, freshFields, readBladder, signsIn, type FieldName } from "./bladder-fields.ts";
import { SignsField } from "./SignsField.tsx";

interface BladderFormProps {
  /** The answer that is changed, as it was when the form was opened. Left out, it is a new one. */
  readonly opened?: Kept<BladderCheck>;
  readonly plan: SupportPlan | null;
  readonly onSaved: (saved: Kept<BladderCheck>) => void;
}

const noProblems: readonly FormProblem[] = [];

/** The question about bladder and bowels: plain, and answered in one tap when there is nothing. */
export const BladderForm = ({ opened, plan, onSaved }: BladderFormProps) => {
  const { t, i18n } = useLingui();
  const now = useNow();
  const original = opened?.record;
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<FieldName>(
    original ? `bladder-check/${original.id}` : "bladder-check",
    original ? fieldsOf(original) : freshFields,
    { kept: opened },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  if (!isReady) return null;
  const when = whenTyped(fields.when, keptAt, now);
  const isNow = when === "now";
  const signs = signsIn(fields);

  const save = async () => {
    if (saving.isBusy()) return;
    const read = readBladder({ ...fields, when }, original);
    setProblems(read.ok ? noProblems : read.problems.map(({ name, message }) => ({ name, message: i18n._(message) })));
    if (!read.ok) return;
    await saving.save(
      (options) =>
        opened ? changeBladderCheck(over(opened), read.draft, options) : addBladderCheck(read.draft, options),
      onSaved,
    );
  };
  const text = () =>
    [
      ...signs.map((sign) => i18n._(bladderSignNames[sign])),
      fields.none !== "" && i18n._(noneOfThese),
      fields.told !== "" && t`My clinic knows`,
      fields.note,
    ]
      .filter(Boolean)
      .join("\n");
  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <SignsField fields={fields} type={type} />
      <AdviceCard advice={redFlagOfBladder(signs)} plan={plan} />
      {signs.length > 0 && (
        <CheckboxField
          name="told"
          label={t`My clinic knows`}
          checked={fields.told !== ""}
          onChange={(event) => type({ told: event.currentTarget.checked ? "yes" : "" })}
        />
      )}
      {(signs.length > 0 || fields.note !== "") && (
        <TextArea
          name="note"
          label={t`Note`}
          hint={t`If you like: since when, how often, what helped.`}
          value={fields.note}
          onChange={(event) => type({ note: event.currentTarget.value })}
        />
      )}
      <WhenUnderMore
        isTouched={!isNow && original === undefined}
        value={isNow ? wallTimeOf(now) : when}
        onChange={(event) => type({ when: event.currentTarget.value })}
        onNow={isNow || original ? undefined : () => type({ when: keptAt ? wallTimeOf(now) : "now" })}
        zone={original?.at.zone}
      />
      <FormNotSaved saving={saving} draft={draft} text={text} onSave={save} onKeep={() => type({})} />
      <SaveOrLeave save={t`Save answer`} />
    </Form>
  );
};
