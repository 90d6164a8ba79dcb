import { i18n, type MessageDescriptor } from "@lingui/core";
import { reflectionPromptSets } from "#src/content/prompts/reflection-prompts.ts";

/** As it stands on the screen: clinicians may change the words, not the id. */
export const promptText = (id: string): string =>
  words(reflectionPromptSets.flatMap(({ prompts }) => prompts).find((prompt) => prompt.id === id)?.text);

export const setTitle = (id: string): string => words(reflectionPromptSets.find((set) => set.id === id)?.title);

const words = (message: MessageDescriptor | undefined): string => {
  if (!message) throw new Error("no such prompt or set");
  return i18n._(message);
};
