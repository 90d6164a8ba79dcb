import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { PromptSet } from "#src/content/prompts/prompt-set.ts";
import { findPromptSet, reflectionPromptSets } from "#src/content/prompts/reflection-prompts.ts";
import type { ContentId } from "#src/domain/ids.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { Fields } from "#src/forms/form-fields.ts";
import { tickedFields } from "./intention-ticks.ts";

/** One text box, and the question that names it. */
export interface Box {
  readonly promptId: ContentId;
  readonly name: string;
  readonly label: MessageDescriptor;
  /** Asked before it, where words are new. */
  readonly careQuestion?: MessageDescriptor | undefined;
}

/** The field of an answer. A prompt's id is its own in all sets, so a box keeps its words while sets are changed. */
const answerName = (promptId: string): string => `answer/${promptId}`;

/** The boxes of a set, then one for everything else that `original` holds: its prompt may be gone, its words are not. */
export const boxesOf = (setId: ContentId, original?: Reflection): Box[] => {
  const prompts = findPromptSet(setId)?.prompts ?? [];
  const others = (original?.answers ?? []).filter(({ promptId }) => !prompts.some(({ id }) => id === promptId));
  return [
    ...prompts.map(({ id, text, careQuestion }) => ({
      promptId: id,
      name: answerName(id),
      label: text,
      careQuestion: original ? undefined : careQuestion,
    })),
    ...others.map(({ promptId }, index) => ({
      promptId,
      name: answerName(promptId),
      label: findPrompt(promptId)?.text ?? earlierQuestion(index),
    })),
  ];
};

/** The field of a yes or no that is kept nowhere, not in a draft either. */
export const careName = (promptId: ContentId): string => `${careNames}${promptId}`;

const careNames = "care/";

export const withoutCare = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith(careNames)));

/** What was answered: the shown boxes first, then what was written under other sets. White space is no answer. */
export const answersIn = (fields: Fields, boxes: readonly Box[]): Reflection["answers"] => {
  const promptIds = new Set([...boxes.map(({ promptId }) => promptId), ...allPrompts.map(({ id }) => id)]);
  return [...promptIds].flatMap((promptId) => {
    const text = fields[answerName(promptId)] ?? "";
    return text.trim() === "" ? [] : [{ promptId, text }];
  });
};

export const hasAnswers = (fields: Fields): boolean =>
  Object.entries(fields).some(([name, text]) => name.startsWith(answerName("")) && text.trim() !== "");

/** The sets that are not shown and have words in them. */
export const otherSetsWithWords = (fields: Fields, shown: ContentId): PromptSet[] =>
  reflectionPromptSets.filter(
    ({ id, prompts }) => id !== shown && prompts.some(({ id }) => (fields[answerName(id)] ?? "").trim() !== ""),
  );

/** Everything that was written, to take elsewhere. */
export const answersAsText = (fields: Fields, i18n: I18n): string =>
  Object.entries(fields)
    .filter(([name, text]) => name.startsWith(answerName("")) && text.trim() !== "")
    .map(([name, text]) => {
      const prompt = allPrompts.find(({ id }) => answerName(id) === name);
      return prompt ? `${i18n._(prompt.text)}\n${text}` : text;
    })
    .join("\n\n");

export const fieldsOf = ({ answers, sessionId, intentionIds = [] }: Reflection): Fields => ({
  session: sessionId ?? "",
  ...tickedFields(intentionIds),
  ...Object.fromEntries(answers.map(({ promptId, text }) => [answerName(promptId), text])),
});

const allPrompts = reflectionPromptSets.flatMap(({ prompts }) => prompts);
const findPrompt = (id: ContentId) => allPrompts.find((prompt) => prompt.id === id);

const earlierQuestion = (index: number): MessageDescriptor => {
  const number = index + 1;
  return msg`An earlier question (${number})`;
};
