import type { I18n } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { CourseId, SessionId } from "#src/domain/ids.ts";
import { numberSessions, type NumberedSession } from "#src/domain/session.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Entry } from "#src/journal/entries.ts";
import { linesOf, stamp, type Surroundings } from "./readable-lines.ts";

/**
 * The entries that stand in the Journal, with all that was entered in them, oldest first, as plain text that any program
 * opens. Neither the trash nor earlier versions are in it. Not sealed: only for a person who asks to take out what can
 * still be read. SPEC J1 to J5.
 */
export const readableJournal = (entries: readonly Entry[], i18n: I18n): string =>
  [...readableEntries(entries, i18n)].join("\n\n");

/** The same, one by one: the words of many years take long enough for the page to stand still. */
export function* readableEntries(entries: readonly Entry[], i18n: I18n): Generator<string> {
  const around = surroundingsOf(entries);
  for (const entry of entries.toSorted((a, b) => byInstant(a.record, b.record))) {
    yield [heading(entry, i18n), ...linesOf(entry, around, i18n)].filter((line) => line !== "").join("\n");
  }
}

/** One entry without its heading. `entries` are those it may point at. */
export const readableEntry = (entry: Entry, entries: readonly Entry[], i18n: I18n): string =>
  linesOf(entry, surroundingsOf(entries), i18n)
    .filter((line) => line !== "")
    .join("\n");

const surroundingsOf = (entries: readonly Entry[]): Surroundings => {
  const sessions = entries.flatMap((entry) => (entry.kind === "session" ? [entry.record] : []));
  const courses = entries.flatMap((entry) => (entry.kind === "course" ? [entry.record] : []));
  return {
    sessions: new Map<SessionId, NumberedSession>(numberSessions(sessions).map((one) => [one.session.id, one])),
    courseNames: new Map<CourseId, string>(courses.map(({ id, name }) => [id, name])),
  };
};

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
};
