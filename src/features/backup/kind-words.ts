import { msg, plural } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { EntryKind } from "#src/journal/entries.ts";

/** How many of what, by the names that stand in a backup. */
export type Counts = Readonly<Record<string, number>>;

type Known = EntryKind | "questionnaire-choices" | "reminder" | "draft" | "attachment";

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
  // Two devices can each have begun one; there is nothing in their number for a person.
  "questionnaire-choices": (count) =>
    msg`${plural(count, { one: "# choice of questionnaires", other: "# choices of questionnaires" })}`,
  reminder: (count) => msg`${plural(count, { one: "# reminder", other: "# reminders" })}`,
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
