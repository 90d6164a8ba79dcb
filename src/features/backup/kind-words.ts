import { msg, plural } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { EntryKind } from "#src/journal/entries.ts";

/** How many of what, by the names that stand in a backup. */
export type Counts = Readonly<Record<string, number>>;

type Known =
  | EntryKind
  | "questionnaire-choices"
  | "practice-choices"
  | "reminder"
  | "recording-part"
  | "draft"
  | "attachment";

/** In the order in which they are listed. A new kind does not compile until it has words. */
const words: Readonly<Record<Known, (count: number) => MessageDescriptor>> = {
  "check-in": (count) => msg`${plural(count, { one: "# check-in", other: "# check-ins" })}`,
  session: (count) => msg`${plural(count, { one: "# session", other: "# sessions" })}`,
  intention: (count) => msg`${plural(count, { one: "# intention", other: "# intentions" })}`,
  reflection: (count) => msg`${plural(count, { one: "# reflection", other: "# reflections" })}`,
  "practice-log": (count) => msg`${plural(count, { one: "# practice", other: "# practices" })}`,
  response: (count) => msg`${plural(count, { one: "# questionnaire", other: "# questionnaires" })}`,
  "clinic-score": (count) => msg`${plural(count, { one: "# score from a clinic", other: "# scores from a clinic" })}`,
  effect: (count) => msg`${plural(count, { one: "# side effect", other: "# side effects" })}`,
  "support-plan": (count) => msg`${plural(count, { one: "# support plan", other: "# support plans" })}`,
  course: (count) => msg`${plural(count, { one: "# course", other: "# courses" })}`,
  capture: (count) => msg`${plural(count, { one: "# quick note", other: "# quick notes" })}`,
  unsaid: (count) => msg`${plural(count, { one: "# unsaid note", other: "# unsaid notes" })}`,
  question: (count) => msg`${plural(count, { one: "# question to ask", other: "# questions to ask" })}`,
  step: (count) => msg`${plural(count, { one: "# step", other: "# steps" })}`,
  "own-practice": (count) => msg`${plural(count, { one: "# own practice", other: "# own practices" })}`,
  goal: (count) => msg`${plural(count, { one: "# goal", other: "# goals" })}`,
  "goal-rating": (count) => msg`${plural(count, { one: "# rating of a goal", other: "# ratings of goals" })}`,
  "therapist-note": (count) =>
    msg`${plural(count, { one: "# note from a therapist", other: "# notes from a therapist" })}`,
  medicine: (count) => msg`${plural(count, { one: "# other medicine", other: "# other medicines" })}`,
  event: (count) => msg`${plural(count, { one: "# event", other: "# events" })}`,
  "bladder-check": (count) =>
    msg`${plural(count, { one: "# bladder and bowel answer", other: "# bladder and bowel answers" })}`,
  preparation: (count) => msg`${plural(count, { one: "# checklist", other: "# checklists" })}`,
  // Two devices can each have begun one; there is nothing in their number for a person.
  "questionnaire-choices": (count) =>
    msg`${plural(count, { one: "# choice of questionnaires", other: "# choices of questionnaires" })}`,
  "practice-choices": (count) =>
    msg`${plural(count, { one: "# choice of practices", other: "# choices of practices" })}`,
  reminder: (count) => msg`${plural(count, { one: "# reminder", other: "# reminders" })}`,
  // Of a recording that was cut short, and has not been put together yet.
  "recording-part": (count) =>
    msg`${plural(count, { one: "# piece of a recording", other: "# pieces of a recording" })}`,
  draft: (count) => msg`${plural(count, { one: "# draft", other: "# drafts" })}`,
  attachment: (count) => msg`${plural(count, { one: "# picture or recording", other: "# pictures and recordings" })}`,
};

interface CountLine {
  readonly kind: string;
  readonly words: MessageDescriptor;
}

/** One line for each kind that there is something of. What a file calls by a name we do not know is counted together. */
export const countLines = (counts: Counts): CountLine[] => {
  const known = Object.entries(words).flatMap(([kind, wordsOf]) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [{ kind, words: wordsOf(count) }] : [];
  });
  const others = Object.entries(counts)
    .filter(([kind]) => !Object.hasOwn(words, kind))
    .reduce((sum, [, count]) => sum + count, 0);
  if (others === 0) return known;
  return [...known, { kind: "other", words: msg`${plural(others, { one: "# other", other: "# others" })}` }];
};
