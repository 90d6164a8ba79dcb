import { msg, plural } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { EntryKind } from "#src/journal/entries.ts";

/** How many of what, by the names that stand in a backup. */
export type Counts = Readonly<Record<string, number>>;

type Known = EntryKind | "draft" | "attachment";

/** In the order in which they are listed. A new kind does not compile until it has words. */
const words: Readonly<Record<Known, (count: number) => MessageDescriptor>> = {
  "check-in": (count) => msg`${plural(count, { one: "# check-in", other: "# check-ins" })}`,
  session: (count) => msg`${plural(count, { one: "# session", other: "# sessions" })}`,
  intention: (count) => msg`${plural(count, { one: "# intention", other: "# intentions" })}`,
  reflection: (count) => msg`${plural(count, { one: "# reflection", other: "# reflections" })}`,
  "practice-log": (count) => msg`${plural(count, { one: "# practice", other: "# practices" })}`,
  course: (count) => msg`${plural(count, { one: "# course", other: "# courses" })}`,
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
