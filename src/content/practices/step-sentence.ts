import { msg, plural } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Step } from "#src/domain/step.ts";

/** "When the kettle boils, I will stand at the open window, for 5 minutes." What was typed stays as it was typed. */
export const stepSentence = ({ cue, action, minutes }: Pick<Step, "cue" | "action" | "minutes">): MessageDescriptor => {
  // Some begin again what the label has begun: "When the kettle boils", "I will stand".
  const when = withoutEnd(cue).replace(/^when\s+/iu, "");
  const will = withoutEnd(action).replace(/^i\s+will\s+/iu, "");
  if (minutes === undefined) return when === "" ? msg`I will ${will}.` : msg`When ${when}, I will ${will}.`;
  return when === ""
    ? msg`I will ${will}, for ${plural(minutes, { one: "# minute", other: "# minutes" })}.`
    : msg`When ${when}, I will ${will}, for ${plural(minutes, { one: "# minute", other: "# minutes" })}.`;
};

/** Spaces and full stops: the sentence has an end of its own. */
const withoutEnd = (text: string): string => {
  let end = text.length;
  while (end > 0 && /[\s.,;…]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trimStart();
};
