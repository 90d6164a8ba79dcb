import { useLingui } from "@lingui/react/macro";
import { atHomeSentence, positionNames, settingNames } from "#src/content/names/given-names.ts";
import { positions, settings } from "#src/domain/session.ts";
import { Stack } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { CheckboxField, SelectField } from "#src/ui/OtherFields.tsx";
import { TextField } from "#src/ui/TextField.tsx";
import type { GivenFields } from "./given-fields.ts";

interface EnvironmentFieldsProps {
  readonly fields: GivenFields;
  readonly type: (changes: Partial<GivenFields>) => void;
}

/** The place, and what was there. */
export const EnvironmentFields = ({ fields, type }: EnvironmentFieldsProps) => {
  const { t, i18n } = useLingui();
  const tick = (name: "eyeMask" | "blanket", label: string) => (
    <CheckboxField
      name={name}
      label={label}
      checked={fields[name] === "yes"}
      onChange={(event) => type({ [name]: event.currentTarget.checked ? "yes" : "" })}
    />
  );
  const line = (name: "music" | "lighting" | "comfort" | "company", label: string, hint?: string) => (
    <TextField
      ownWords
      name={name}
      label={label}
      hint={hint}
      value={fields[name]}
      onChange={(event) => type({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <>
      <SelectField
        name="setting"
        label={t`Where it was`}
        none={t`Not said`}
        options={settings.map((setting) => ({ value: setting, label: i18n._(settingNames[setting]) }))}
        value={fields.setting}
        onChange={(event) => type({ setting: event.currentTarget.value })}
      />
      {fields.setting.startsWith("home-") && (
        <Notice>
          <p>{i18n._(atHomeSentence)}</p>
        </Notice>
      )}
      <SelectField
        name="position"
        label={t`Where I lay or sat`}
        none={t`Not said`}
        options={positions.map((position) => ({ value: position, label: i18n._(positionNames[position]) }))}
        value={fields.position}
        onChange={(event) => type({ position: event.currentTarget.value })}
      />
      <Stack gap={4}>
        {tick("eyeMask", t`Eye mask`)}
        {tick("blanket", t`Blanket`)}
      </Stack>
      {line("music", t`Music`)}
      {line("lighting", t`Light`)}
      {line("comfort", t`Something that comforts`)}
      {line("company", t`Who was there`, t`A guide, a therapist, a friend.`)}
    </>
  );
};
