import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { byInstant } from "#src/domain/time.ts";
import type { Entry } from "#src/journal/entries.ts";
import { linesOf } from "./readable-lines.ts";
import { stamp, surroundingsOf, type FileNames } from "./readable-pointers.ts";

/**
 * The entries that stand in the Journal, with all that was entered in them, oldest first, as plain text that any program
 * opens. Neither the trash nor earlier versions are in it. Not sealed: only for a person who asks to take out what can
 * still be read. SPEC J1 to J5.
 */
export const readableJournal = (entries: readonly Entry[], i18n: I18n): string =>
  [...readableEntries(entries, i18n)].join("\n\n");

/**
 * The same, one by one: the words of many years take long enough for the page to stand still. `fileName` says where pictures
 * and recordings lie, when they go along.
 */
export function* readableEntries(entries: readonly Entry[], i18n: I18n, fileName?: FileNames): Generator<string> {
  const around = surroundingsOf(entries, fileName);
  for (const entry of entries.toSorted((a, b) => byInstant(a.record, b.record))) {
    yield [heading(entry, i18n), ...linesOf(entry, around, i18n)].filter((line) => line !== "").join("\n");
  }
}

/** One entry without its heading. `entries` are those it may point at. */
export const readableEntry = (entry: Entry, entries: readonly Entry[], i18n: I18n): string =>
  linesOf(entry, surroundingsOf(entries), i18n)
    .filter((line) => line !== "")
    .join("\n");

const heading = (entry: Entry, i18n: I18n): string => `${stamp(entry.record.at)}  ${i18n._(kindNames[entry.kind])}`;

const kindNames: Record<Entry["kind"], ReturnType<typeof msg>> = {
  "check-in": msg`Check-in`,
  course: msg`Course`,
  session: msg`Session`,
  intention: msg`Intention`,
  reflection: msg`Reflection`,
  "practice-log": msg`Practice`,
  response: msg`Questionnaire`,
  "clinic-score": msg`Score from my clinic`,
  effect: msg`Side effect`,
  "support-plan": msg`Support plan`,
  capture: msg`Quick note`,
  unsaid: msg`Unsaid`,
  question: msg`Question`,
  step: msg`Step`,
  "own-practice": msg`Own practice`,
  goal: msg`Goal`,
  "goal-rating": msg`Where a goal stands`,
  "therapist-note": msg`Note from my therapist`,
  medicine: msg`Other medicine`,
  event: msg`Event`,
  "bladder-check": msg`Bladder and bowel`,
  preparation: msg`Getting ready`,
};
