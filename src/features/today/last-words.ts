import type { LocalDay, When } from "#src/domain/time.ts";
import type { Entry } from "#src/journal/entries.ts";

export interface LastWords {
  readonly id: string;
  readonly day: LocalDay;
  readonly text: string;
}

const longest = 240;

/** The latest thing the person put into words, cut to a few lines. Entries come newest first. */
export const lastWordsOf = (entries: readonly Entry[], now: When): LastWords | undefined => {
  for (const entry of entries) {
    const text = wordsOf(entry).trim();
    if (text !== "" && entry.record.at.instant <= now.instant) {
      return { id: entry.record.id, day: entry.record.at.localDay, text: cut(text) };
    }
  }
  return undefined;
};

const wordsOf = (entry: Entry): string => {
  switch (entry.kind) {
    case "check-in":
    case "practice-log":
    case "session":
      return entry.record.note;
    case "intention":
      return entry.record.text;
    case "reflection":
      return entry.record.answers[0]?.text ?? "";
    case "course":
      return "";
  }
};

/** Whole characters only: half an emoji is not what was written. */
const cut = (text: string): string => {
  const characters = [...text.slice(0, longest * 4)];
  return characters.length > longest ? `${characters.slice(0, longest).join("").trimEnd()}…` : text;
};
