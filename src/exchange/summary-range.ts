import { courseRange } from "#src/analysis/course-range.ts";
import { addDays, type DayRange, type LocalDay } from "#src/domain/time.ts";
import type { SummaryRecords } from "./summary-records.ts";

/** The latest course up to today. Null when there is none. */
export const latestCourse = ({ courses, sessions }: SummaryRecords, today: LocalDay): DayRange | null => {
  const course = courses.at(-1)?.record;
  return course
    ? courseRange(
        course,
        sessions.map(({ record }) => record),
        today,
      )
    : null;
};

export const lastFourWeeks = (today: LocalDay): DayRange => ({ from: addDays(today, -27), to: today });

/** From the first day that anything is recorded of, up to today. */
export const everything = (records: SummaryRecords, today: LocalDay): DayRange => {
  // A support plan is of no day; a medicine and an event can be of long ago, and what was unsaid tells nothing.
  const { supportPlans: _, medicines: __, events: ___, unsaid: ____, ...dated } = records;
  const days = Object.values(dated).flatMap(([first]) => first?.record.at.localDay ?? []);
  const [from = today] = [...days, today].toSorted();
  return { from, to: today };
};
