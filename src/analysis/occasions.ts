import type { Course } from "#src/domain/course.ts";
import type { InstrumentId } from "#src/domain/instrument.ts";
import type { QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import { givesMedicine, hasHappened, type Session } from "#src/domain/session.ts";
import { addDays, byInstant, dayNumber, daysBetween, type LocalDay, type When } from "#src/domain/time.ts";

export type DueWhy = "baseline" | "weekly" | "after-last" | "follow-up" | "monthly";

/** Days on which a questionnaire is asked for once. */
export interface Occasion {
  readonly why: DueWhy;
  readonly from: LocalDay;
  readonly to: LocalDay;
}

export interface OccasionFacts {
  readonly id: InstrumentId;
  readonly weekday: QuestionnaireChoices["weekday"];
  /** None of them later than tomorrow: the next month would be counted from it. */
  readonly daysAnswered: readonly LocalDay[];
  readonly sessions: readonly Session[];
  readonly courses: readonly Course[];
  readonly now: When;
}

/** All occasions of the course that the person is in, up to now. SPEC E2 to E6. */
export const occasionsOf = (facts: OccasionFacts): Occasion[] => {
  const course = stretchOf(facts);
  if (!course) return [];
  const { first } = course;
  if (!hasHappened(first, facts.now)) return [baselineBefore(first)];
  const rhythm = rhythms[facts.id];
  if (rhythm === "monthly") return monthlyFrom(first, facts);
  return [...weekly(rhythm.everyWeeks, course, facts), ...afterwards(course, facts)];
};

/** How often it is asked within a course. The rest is the same for all but the PCL-5, which asks about a whole month. */
const rhythms: Record<InstrumentId, "monthly" | { readonly everyWeeks: number | null }> = {
  "phq-9": { everyWeeks: 1 },
  "gad-7": { everyWeeks: 2 },
  "who-5": { everyWeeks: null },
  "pcl-5": "monthly",
};

const baselineDays = 7;
const fourWeeks = 28;
/** What is not answered so long after it was first asked for is let go. */
const openDays = 14;
/** Beyond so many of them nobody is in a course any more. Far more than a life has. */
const mostOccasions = 2000;

interface Stretch {
  readonly first: Session;
  /** The last that was entered: of kind medicine, where there is one. */
  readonly last: Session;
  /** More of them were planned than were entered. */
  readonly isGoingOn: boolean;
  readonly lastBegun: Session | undefined;
}

/** The sessions with medicine of the course that the person is in: a new one from a week before it begins. */
const stretchOf = ({ sessions, courses, now }: OccasionFacts): Stretch | null => {
  const live = sessions
    .filter((session) => givesMedicine(session) && session.status !== "cancelled")
    .toSorted(byInstant);
  const firsts = live.filter(({ id, courseId }) => live.find((other) => other.courseId === courseId)?.id === id);
  const isSoon = (session: Session): boolean =>
    !hasHappened(session, now) && daysBetween(now.localDay, session.at.localDay) <= baselineDays;
  const chosen = firsts.find(isSoon) ?? live.findLast((session) => hasHappened(session, now)) ?? firsts[0];
  const own = live.filter(({ courseId }) => courseId === chosen?.courseId);
  const [first] = own;
  if (!chosen || !first) return null;
  const induction = own.filter(({ kind }) => kind === "medicine");
  const course = courses.find(({ id }) => id === chosen.courseId);
  return {
    first,
    last: induction.at(-1) ?? own.at(-1) ?? first,
    isGoingOn: course?.status === "active" && (course.plannedSessions ?? 0) > induction.length,
    lastBegun: own.findLast((session) => hasHappened(session, now)),
  };
};

const baselineBefore = ({ at }: Session): Occasion => ({
  why: "baseline",
  from: addDays(at.localDay, -baselineDays),
  to: addDays(at.localDay, -1),
});

/** While sessions follow each other, and not on and on when the next is months away. */
const weekly = (everyWeeks: number | null, stretch: Stretch, { weekday, now }: OccasionFacts): Occasion[] => {
  if (everyWeeks === null) return [];
  const { first, last, lastBegun, isGoingOn } = stretch;
  const lastDay = isGoingOn ? addDays(last.at.localDay, fourWeeks) : last.at.localDay;
  const quietFrom = addDays((lastBegun ?? first).at.localDay, fourWeeks);
  return every(7 * everyWeeks, onWeekday(addDays(first.at.localDay, 1), weekday), now)
    .filter((day) => day <= lastDay && day <= quietFrom)
    .map((from) => ({ why: "weekly", from, to: addDays(from, 6) }));
};

const afterwards = ({ last, isGoingOn }: Stretch, { weekday, now }: OccasionFacts): Occasion[] => {
  const lastDay = last.at.localDay;
  const week = addDays(lastDay, 7);
  const afterLast: Occasion[] = isGoingOn ? [] : [{ why: "after-last", from: week, to: openUntil(week) }];
  const later = every(fourWeeks, onWeekday(addDays(lastDay, fourWeeks), weekday), now);
  return [
    ...afterLast,
    ...later.map((from, index): Occasion => ({ why: index < 3 ? "follow-up" : "monthly", from, to: openUntil(from) })),
  ];
};

/** Counted from the last answer, so that no two months overlap. */
const monthlyFrom = (first: Session, { weekday, daysAnswered, now }: OccasionFacts): Occasion[] => {
  const start = daysAnswered.reduce((latest, day) => (day > latest ? day : latest), first.at.localDay);
  return every(fourWeeks, onWeekday(addDays(start, 30), weekday), now).map((from) => ({
    why: "monthly",
    from,
    to: openUntil(from),
  }));
};

const openUntil = (from: LocalDay): LocalDay => addDays(from, openDays - 1);

/** That day and every so many days after it, up to today. */
const every = (days: number, from: LocalDay, { localDay }: When): LocalDay[] => {
  const count = Math.floor(daysBetween(from, localDay) / days) + 1;
  return Array.from({ length: Math.min(Math.max(0, count), mostOccasions) }, (_, index) => addDays(from, index * days));
};

/** The first such day of the week from that day on. 1 = Monday; 1970-01-01 was a Thursday. */
const onWeekday = (day: LocalDay, weekday: number): LocalDay => {
  const own = ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
  return addDays(day, (weekday - own + 7) % 7);
};
