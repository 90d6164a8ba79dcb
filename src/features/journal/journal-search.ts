import { dayFromNumber, dayNumber, type LocalDay } from "#src/domain/time.ts";
import type { EntryKind } from "#src/journal/entries.ts";

/** How much of the Journal is read. The first screen must not wait for ten years of it. */
export const sinces = ["recent", "year", "everything"] as const;
export type Since = (typeof sinces)[number];

/** What of the Journal is shown. All of these at once. */
export interface Narrowing {
  readonly kind?: EntryKind;
  /** Id of a session: it, and what speaks of it. */
  readonly session?: string;
  /** Id of an intention: it, and what speaks of it. */
  readonly intention?: string;
  /** Only what is brought to therapy. */
  readonly therapy?: true;
}

/** In the address, so that coming back from an entry shows the same list again. Choices only, never words. */
export interface JournalSearch extends Narrowing {
  /** One day alone. */
  readonly day?: LocalDay;
  readonly since?: Since;
  /** How many rows are drawn. */
  readonly rows?: number;
}

/** "2026-03" */
export interface CalendarSearch {
  readonly month?: string;
}

/** In the order they are offered. */
export const entryKinds = [
  "check-in",
  "session",
  "capture",
  "reflection",
  "unsaid",
  "intention",
  "step",
  "practice-log",
  "response",
  "clinic-score",
  "effect",
  "bladder-check",
  "therapist-note",
  "question",
  "goal",
  "goal-rating",
  "medicine",
  "event",
  "preparation",
  "own-practice",
  "support-plan",
  "course",
] as const satisfies readonly EntryKind[];

export const readJournalSearch = ({
  kind,
  session,
  intention,
  therapy,
  day,
  since,
  rows,
}: Record<string, unknown>): JournalSearch => ({
  ...(isEntryKind(kind) && { kind }),
  ...(isId(session) && { session }),
  ...(isId(intention) && { intention }),
  ...(therapy === true && { therapy }),
  ...(isLocalDay(day) && { day }),
  ...(isSince(since) && { since }),
  ...(typeof rows === "number" && rows > 0 && { rows }),
});

export const readCalendarSearch = ({ month }: Record<string, unknown>): CalendarSearch =>
  isMonth(month) ? { month } : {};

export const isEntryKind = (value: unknown): value is EntryKind => entryKinds.some((kind) => kind === value);
const isSince = (value: unknown): value is Since => sinces.some((since) => since === value);
const isId = (value: unknown): value is string => typeof value === "string" && /^[0-9a-f-]{36}$/i.test(value);

const isMonth = (value: unknown): value is string =>
  typeof value === "string" && /^(19|20|21)\d{2}-(0[1-9]|1[0-2])$/.test(value);

/** A day that there is: not the 30th of February. */
const isLocalDay = (value: unknown): value is LocalDay => {
  if (typeof value !== "string" || !/^(19|20|21)\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value)) return false;
  // Only a real day comes back as it went; what is asked here is whether it is one.
  const day = value as LocalDay;
  return value < "2199-12-31" && dayFromNumber(dayNumber(day)) === day;
};
