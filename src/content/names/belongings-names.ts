import { msg, plural } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** What can belong to a session, in the order it is counted up. */
export const belongingsOrder = [
  "intention",
  "capture",
  "reflection",
  "therapist-note",
  "effect",
  "unsaid",
  "question",
  "preparation",
] as const;
export type BelongingsKind = (typeof belongingsOrder)[number];

/** "2 reflections". At least one. */
export const belongingsName = (kind: BelongingsKind, count: number): MessageDescriptor => {
  switch (kind) {
    case "intention":
      return msg`${plural(count, { one: "# intention", other: "# intentions" })}`;
    case "capture":
      return msg`${plural(count, { one: "# quick note from right after", other: "# quick notes from right after" })}`;
    case "reflection":
      return msg`${plural(count, { one: "# reflection", other: "# reflections" })}`;
    case "therapist-note":
      return msg`${plural(count, { one: "# note from your therapist", other: "# notes from your therapist" })}`;
    case "effect":
      return msg`${plural(count, { one: "# side effect", other: "# side effects" })}`;
    case "unsaid":
      return msg`${plural(count, { one: "# note of what you couldn't say", other: "# notes of what you couldn't say" })}`;
    case "question":
      return msg`${plural(count, { one: "# question", other: "# questions" })}`;
    case "preparation":
      return msg`Your preparation`;
  }
};
