import { useLingui } from "@lingui/react/macro";
import { stepSentence } from "#src/content/practices/step-sentence.ts";
import { byInstant } from "#src/domain/time.ts";
import { shortened } from "#src/domain/words.ts";
import { Details } from "#src/ui/Details.tsx";
import { SelectField, type Option } from "#src/ui/OtherFields.tsx";
import type { ForWhat, LogChoices } from "./log-fields.ts";

interface ForWhatFieldsProps extends ForWhat {
  readonly chosen: Pick<LogChoices, "intention" | "step">;
  readonly onChoose: (changes: Partial<LogChoices>) => void;
  /** Something was chosen before: then it is in sight. */
  readonly isOpen: boolean;
}

/** The intention, and the step of it, that the practice is done for. */
export const ForWhatFields = ({ intentions, steps, chosen, onChoose, isOpen }: ForWhatFieldsProps) => {
  const { t, i18n } = useLingui();
  const offered = intentions
    .filter(({ id, setDownAt }) => !setDownAt || id === chosen.intention)
    .toSorted(byInstant)
    .toReversed()
    .map(({ id, text }) => ({ value: id, label: oneLine(text) }));
  const ofIt = steps
    .filter(
      ({ id, intentionId, state }) => intentionId === chosen.intention && (state === "open" || id === chosen.step),
    )
    .map((step) => ({ value: step.id, label: oneLine(i18n._(stepSentence(step))) }));
  if (offered.length === 0 && chosen.intention === "") return null;
  return (
    <Details summary={t`For an intention`} open={isOpen}>
      <SelectField
        name="intention"
        label={t`Done for this intention`}
        none={t`None`}
        options={withChosen(offered, chosen.intention, t`An intention that was deleted`)}
        value={chosen.intention}
        onChange={(event) => onChoose({ intention: event.currentTarget.value, step: "" })}
      />
      {(ofIt.length > 0 || chosen.step !== "") && (
        <SelectField
          name="step"
          label={t`And for this step`}
          none={t`None`}
          options={withChosen(ofIt, chosen.step, t`A step that was deleted`)}
          value={chosen.step}
          onChange={(event) => onChoose({ step: event.currentTarget.value })}
        />
      )}
    </Details>
  );
};

/** What is chosen can be seen, also when it is gone by now. */
const withChosen = (options: readonly Option[], chosen: string, gone: string): readonly Option[] =>
  chosen === "" || options.some(({ value }) => value === chosen)
    ? options
    : [...options, { value: chosen, label: gone }];

const oneLine = (text: string): string => shortened(text.replaceAll(/\s+/gu, " "), 80);
