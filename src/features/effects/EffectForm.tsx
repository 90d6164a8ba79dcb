import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { effectNames, effectPhaseNames, effectsToChoose, severityNames } from "#src/content/names/effect-names.ts";
import { effectPhases, Severity, type Effect } from "#src/domain/effect.ts";
import type { Session } from "#src/domain/session.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { FormNotSaved } from "#src/forms/FormNotSaved.tsx";
import { KeptNotice } from "#src/forms/KeptNotice.tsx";
import { PastSessionField } from "#src/forms/PastSessionField.tsx";
import { useFormSaving } from "#src/forms/use-form-saving.ts";
import { useNow } from "#src/forms/use-now.ts";
import { useTyped } from "#src/forms/use-typed.ts";
import { whenTyped } from "#src/forms/when-typed.ts";
import { WhenField } from "#src/forms/WhenField.tsx";
import { addEffect, changeEffect } from "#src/journal/effects.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Form } from "#src/ui/Form.tsx";
import { Actions, Stack } from "#src/ui/Layout.tsx";
import { CheckboxField, SelectField } from "#src/ui/OtherFields.tsx";
import { SegmentedRadios } from "#src/ui/RadiosField.tsx";
import { TextArea } from "#src/ui/TextArea.tsx";
import type { FormProblem } from "#src/ui/use-field.ts";
import type { Kept } from "#src/vault/kind.ts";
import { AdviceOn } from "./AdviceOn.tsx";
import { DurationField } from "./DurationField.tsx";
import {
  chosenEffect,
  chosenPhase,
  chosenSeverity,
  fieldsOf,
  freshFields,
  readEffect,
  saysItLasted,
  type FieldName,
} from "./effect-fields.ts";

interface EffectFormProps {
  /** The one that is changed, as it was when the form was opened. Left out, it is a new one. */
  readonly opened?: Kept<Effect>;
  /** The session that the way here has named. */
  readonly sessionId?: string | undefined;
  readonly sessions: readonly Session[];
  readonly plan: SupportPlan | null;
  readonly onSaved: (saved: Kept<Effect>) => void;
}

const noProblems: readonly FormProblem[] = [];

export const EffectForm = ({ opened, sessionId, sessions, plan, onSaved }: EffectFormProps) => {
  const { t, i18n } = useLingui();
  const now = useNow();
  const original = opened?.record;
  const { isReady, fields, type, keptAt, startAfresh, over, draft } = useTyped<FieldName>(
    original ? `effect/${original.id}` : "effect",
    original ? fieldsOf(original) : freshFields,
    { said: sessionId === undefined ? {} : { session: sessionId }, kept: opened },
  );
  const saving = useFormSaving(draft);
  const [problems, setProblems] = useState(noProblems);
  const [isOpen, setIsOpen] = useState(
    original?.onsetAfterMinutes !== undefined || original?.lastedMinutes !== undefined,
  );
  if (!isReady) return null;
  const when = whenTyped(fields.when, keptAt, now);

  const save = async () => {
    if (saving.isBusy()) return;
    const read = readEffect({ ...fields, when }, sessions, original);
    setProblems(read.ok ? noProblems : read.problems.map(({ name, message }) => ({ name, message: i18n._(message) })));
    if (!read.ok) return;
    await saving.save(
      (options) => (opened ? changeEffect(over(opened), read.draft, options) : addEffect(read.draft, options)),
      onSaved,
    );
  };

  const isNow = when === "now";
  const chosen = chosenEffect(fields);
  const chosenStrength = chosenSeverity(fields);
  const phase = chosenPhase(fields);
  const text = () =>
    [
      chosen && i18n._(effectNames[chosen]),
      chosenStrength && i18n._(severityNames[chosenStrength]),
      (isNow ? wallTimeOf(now) : when).replace("T", " "),
      phase && i18n._(effectPhaseNames[phase]),
      fields.onset && `${t`How long after the start it began`} ${fields.onset} ${fields.onsetUnit}`,
      fields.lasted && `${t`How long it lasted`} ${fields.lasted} ${fields.lastedUnit}`,
      fields.told !== "" && t`My clinic knows`,
      fields.note,
    ]
      .filter(Boolean)
      .join("\n");
  return (
    <Form tabIndex={-1} onSubmit={save} problems={problems}>
      <KeptNotice at={keptAt} onStartAfresh={startAfresh} />
      <SelectField
        name="effect"
        label={t`What I noticed`}
        none={t`Choose one`}
        options={effectsToChoose.map((name) => ({ value: name, label: i18n._(effectNames[name]) }))}
        value={fields.effect}
        onChange={(event) => type({ effect: event.currentTarget.value })}
      />
      <SegmentedRadios
        name="severity"
        label={t`How strong`}
        options={[
          { value: "", label: t`Not said` },
          ...Severity.options.map((name) => ({ value: name, label: i18n._(severityNames[name]) })),
        ]}
        value={chosenStrength ?? ""}
        onChange={(severity) => type({ severity })}
      />
      <AdviceOn
        effect={chosen}
        severity={chosenStrength}
        isLasting={saysItLasted({ ...fields, when }, original)}
        plan={plan}
      />
      <WhenField
        value={isNow ? wallTimeOf(now) : when}
        onChange={(event) => type({ when: event.currentTarget.value })}
        onNow={isNow || original ? undefined : () => type({ when: keptAt ? wallTimeOf(now) : "now" })}
        zone={original?.at.zone}
      />
      {!original && (
        <SegmentedRadios
          name="still"
          label={t`Is it still there?`}
          options={[
            { value: "", label: t`Not said` },
            { value: "yes", label: t`Yes` },
            { value: "no", label: t`No` },
          ]}
          value={fields.still}
          onChange={(still) => type({ still })}
        />
      )}
      <PastSessionField
        hasClock
        label={t`After which session`}
        none={t`No session, or not sure`}
        sessions={sessions}
        value={fields.session}
        onChange={(session) => type({ session })}
      />
      {(fields.session !== "" || fields.phase !== "") && (
        <SelectField
          name="phase"
          label={t`When it was there`}
          none={t`Not said`}
          options={effectPhases.map((phase) => ({ value: phase, label: i18n._(effectPhaseNames[phase]) }))}
          value={chosenPhase(fields) ?? ""}
          onChange={(event) => type({ phase: event.currentTarget.value })}
        />
      )}
      <Details
        summary={t`How it went, if you know`}
        open={isOpen || problems.some(({ name }) => name === "onset" || name === "lasted")}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <Stack gap={16}>
          {(fields.session !== "" || fields.onset !== "") && (
            <DurationField
              name="onset"
              label={t`How long after the start it began`}
              unitLabel={t`Unit for when it began`}
              {...{ fields, type }}
            />
          )}
          <DurationField
            name="lasted"
            label={t`How long it lasted`}
            unitLabel={t`Unit for how long`}
            {...{ fields, type }}
          />
        </Stack>
      </Details>
      <CheckboxField
        name="told"
        label={t`My clinic knows`}
        checked={fields.told !== ""}
        onChange={(event) => type({ told: event.currentTarget.checked ? "yes" : "" })}
      />
      <TextArea
        name="note"
        label={t`Note`}
        hint={t`If you like: what helped.`}
        value={fields.note}
        onChange={(event) => type({ note: event.currentTarget.value })}
      />
      <FormNotSaved saving={saving} draft={draft} text={text} onSave={save} onKeep={() => type({})} />
      {/* Not within reach: what stays in sight then is the emergency number. */}
      <Actions>
        <Button type="submit" variant="main">
          {t`Save side effect`}
        </Button>
      </Actions>
    </Form>
  );
};
