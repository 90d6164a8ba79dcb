import { useLingui } from "@lingui/react/macro";
import { reflectionPromptSets } from "#src/content/prompts/reflection-prompts.ts";
import type { ContentId } from "#src/domain/ids.ts";
import type { Fields } from "#src/forms/form-fields.ts";
import { SelectField } from "#src/ui/OtherFields.tsx";
import { otherSetsWithWords } from "./answers.ts";

interface SetChoiceProps {
  readonly setId: ContentId;
  /** What is written so far, under all sets. */
  readonly written: Fields;
  readonly onChange: (setId: ContentId) => void;
}

/** Other prompts for another day. What was written under the ones before is kept, and said. */
export const SetChoice = ({ setId, written, onChange }: SetChoiceProps) => {
  const { t, i18n } = useLingui();
  const others = otherSetsWithWords(written, setId)
    .map(({ title }) => i18n._(title))
    .join(", ");
  return (
    <SelectField
      label={t`Questions`}
      name="set"
      value={setId}
      options={reflectionPromptSets.map(({ id, title }) => ({ value: id, label: i18n._(title) }))}
      hint={others ? t`What you wrote under “${others}” is kept with this.` : undefined}
      onChange={({ target: { value } }) => {
        const chosen = reflectionPromptSets.find(({ id }) => id === value);
        if (chosen) onChange(chosen.id);
      }}
    />
  );
};
