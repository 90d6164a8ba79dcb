import { courseRange } from "#src/analysis/course-range.ts";
import type { Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
import { addDays, firstOfYear, type DayRange, type LocalDay, type When } from "#src/domain/time.ts";

const rangeChoices = ["two-weeks", "course", "year", "everything"] as const;
export type RangeChoice = (typeof rangeChoices)[number];

interface Known {
  readonly today: LocalDay;
  readonly courses: readonly Course[];
  readonly sessions: readonly Session[];
  /** Everything that is shown over time. */
  readonly shown: readonly { readonly at: When }[];
}

/** The days of a choice, up to today. "course" is the latest one; without any it is two weeks. */
export const rangeOf = (choice: RangeChoice, { today, courses, sessions, shown }: Known): DayRange => {
  const twoWeeks = { from: addDays(today, -13), to: today };
  switch (choice) {
    case "two-weeks":
      return twoWeeks;
    case "course": {
      const course = courses.at(-1);
      return course ? courseRange(course, sessions, today) : twoWeeks;
    }
    case "year":
      return { from: firstOfYear(today), to: today };
    case "everything": {
      const days = shown.map(({ at }) => at.localDay);
      return { from: days.reduce((first, day) => (day < first ? day : first), today), to: today };
    }
  }
};

/** What an address says, when it names a choice there is. */
export const rangeChoiceFrom = (said: unknown): RangeChoice | undefined =>
  rangeChoices.find((choice) => choice === said);
