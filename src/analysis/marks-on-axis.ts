import type { Event } from "#src/domain/event.ts";
import type { Medicine } from "#src/domain/medicine.ts";
import { byInstant, dayNumber, isWithin, type DayRange, type LocalDay, type When } from "#src/domain/time.ts";

/** Something beside the sessions that belongs to a day: a life event, or a medicine that began, changed or ended. */
export type DayMark = { readonly id: string; readonly at: When } & (
  | { readonly kind: "event"; readonly record: Event }
  | { readonly kind: "medicine"; readonly record: Medicine }
);

/** As a chart marks it. */
export interface AxisMark {
  readonly mark: DayMark;
  readonly day: LocalDay;
  readonly dayNumber: number;
  /** "a" for the first of the range: stands in the picture and before its words. */
  readonly letter: string;
}

/** Both kinds in one list, oldest first. */
export const dayMarks = (medicines: readonly Medicine[], events: readonly Event[]): DayMark[] =>
  [
    ...medicines.map((record) => ({ id: record.id, at: record.at, kind: "medicine" as const, record })),
    ...events.map((record) => ({ id: record.id, at: record.at, kind: "event" as const, record })),
  ].toSorted(byInstant);

/** Those of a range, lettered in order of time. SPEC M4 and M5. */
export const marksOnAxis = (marks: readonly DayMark[], range: DayRange): AxisMark[] =>
  marks
    .filter(({ at }) => isWithin(range, at.localDay))
    .map((mark, index) => ({
      mark,
      day: mark.at.localDay,
      dayNumber: dayNumber(mark.at.localDay),
      letter: letterOf(index),
    }));

/** a to z, then aa, ab: as a sheet names its columns. */
const letterOf = (index: number): string =>
  (index < 26 ? "" : letterOf(Math.floor(index / 26) - 1)) + String.fromCodePoint(97 + (index % 26));
