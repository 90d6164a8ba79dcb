import { useLingui } from "@lingui/react/macro";
import { Fragment } from "react";
import type { Fields } from "#src/forms/form-fields.ts";
import { TextArea } from "#src/ui/TextArea.tsx";
import { careName, type Box } from "./answers.ts";
import { CareQuestion } from "./CareQuestion.tsx";

interface PromptBoxesProps {
  readonly boxes: readonly Box[];
  /** What a box holds when it appears. Afterwards it holds its own. */
  readonly texts: Fields;
  /** Names of boxes that hold more than can be kept. */
  readonly overfull: readonly string[];
  readonly overfullWords: string;
}

export const PromptBoxes = ({ boxes, texts, overfull, overfullWords }: PromptBoxesProps) => {
  const { i18n } = useLingui();
  return boxes.map(({ promptId, name, label, careQuestion }) => (
    <Fragment key={name}>
      {careQuestion && <CareQuestion name={careName(promptId)} question={i18n._(careQuestion)} />}
      <TextArea
        name={name}
        label={i18n._(label)}
        defaultValue={texts[name]}
        error={overfull.includes(name) ? overfullWords : undefined}
      />
    </Fragment>
  ));
};
