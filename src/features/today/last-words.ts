import type { Capture } from "#src/domain/capture.ts";
import type { LocalDay, When } from "#src/domain/time.ts";
import { shortened } from "#src/domain/words.ts";
import type { Entry } from "#src/journal/entries.ts";

export interface LastWords {
  readonly id: string;
  readonly day: LocalDay;
  readonly text: string;
}

/** More than the few lines that are shown ever hold; the rest is a tap away. */
const longest = 2000;

/** The latest thing the person put into words, of which the screen shows a few lines. Entries come newest first. */
export const lastWordsOf = (entries: readonly Entry[], now: When): LastWords | undefined => {
  for (const entry of entries) {
    const text = wordsOf(entry).trim();
    if (text !== "" && entry.record.at.instant <= now.instant) {
      return { id: entry.record.id, day: entry.record.at.localDay, text: shortened(text, longest) };
    }
  }
  return undefined;
};

const wordsOf = (entry: Entry): string => {
  switch (entry.kind) {
    case "practice-log":
    case "session":
      return entry.record.note;
    case "intention":
      return entry.record.text;
    case "reflection":
      return entry.record.answers[0]?.text ?? "";
    case "capture":
      return captureWords(entry.record);
    // A note beside a mood is of its moment: on a low day nobody wants to be greeted with the day before.
    case "check-in":
    case "course":
    // Nor are answers, numbers, side effects and the plan for heavy days words to be greeted with.
    case "response":
    case "clinic-score":
    case "effect":
    case "support-plan":
    // What was never said stands apart, and the therapist's words are not the person's own.
    case "unsaid":
    case "therapist-note":
    // What is arranged, asked, taken and planned stands where it is used.
    case "question":
    case "medicine":
    case "event":
    case "goal":
    case "goal-rating":
    case "bladder-check":
    case "preparation":
    case "step":
    case "own-practice":
      return "";
  }
};

const captureWords = ({ line, threeWords, picture, body }: Capture): string =>
  [line, threeWords, picture, body].find((words) => words.trim() !== "") ?? "";
