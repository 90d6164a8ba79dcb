import type { Course } from "#src/domain/course.ts";
import { instrumentIds, type InstrumentId } from "#src/domain/instrument.ts";
import type { QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import type { Reminder } from "#src/domain/reminder.ts";
import type { Response } from "#src/domain/response.ts";
import { givesMedicine, hasHappened, lastMomentOf, type Session } from "#src/domain/session.ts";
import { addDays, byInstant, daysBetween, type LocalDay, type When } from "#src/domain/time.ts";
import { occasionsOf, type DueWhy } from "./occasions.ts";

export interface CadenceFacts {
  readonly choices: Omit<QuestionnaireChoices, "id" | "at">;
  readonly responses: readonly Response[];
  readonly sessions: readonly Session[];
  readonly courses: readonly Course[];
  readonly now: When;
  readonly reminders: readonly Reminder[];
}

export interface DueQuestionnaire {
  readonly instrument: InstrumentId;
  readonly why: DueWhy;
  /** The first day on which it was due. */
  readonly since: LocalDay;
  /** The last day on which anything is said about it. */
  readonly until: LocalDay;
}

/** What may be asked today, the first thing first. Empty on most days. SPEC E1 to E10. */
export const dueQuestionnaires = (facts: CadenceFacts): DueQuestionnaire[] => {
  const { choices, sessions, now } = facts;
  if (isNearSession(sessions, now)) return [];
  return instrumentIds
    .filter((id) => choices.inUse.includes(id) && !isPutOff(id, facts))
    .filter((id) => id !== "pcl-5" || !withinHoursAfterMedicine(sessions, now, 24))
    .flatMap((id) => dueOf(id, facts))
    .toSorted((a, b) => lateness(a).localeCompare(lateness(b)));
};

/** The one that is spoken of on Today. Null for none, for quiet, and after one was finished today. SPEC E11, E12. */
export const offeredQuestionnaire = (facts: CadenceFacts): DueQuestionnaire | null => {
  const { choices, responses, now } = facts;
  const [first] = dueQuestionnaires(facts);
  if (!first || choices.isQuiet) return null;
  const hasDoneOne = responses.some(({ at }) => at.localDay === now.localDay);
  return hasDoneOne && first.until !== now.localDay ? null : first;
};

/** Some of the days that the second asks about were asked about by the first. SPEC E13. */
export const overlaps = (previous: When, at: When, recallDays: number): boolean =>
  Math.abs(daysBetween(previous.localDay, at.localDay)) < recallDays;

/** The session with medicine that is under way, or ended less than so many hours ago. SPEC E14. */
export const withinHoursAfterMedicine = (sessions: readonly Session[], now: When, hours: number): Session | undefined =>
  sessions
    .filter((session) => givesMedicine(session) && hasHappened(session, now))
    .toSorted(byInstant)
    .findLast((session) => now.instant < lastMomentOf(session) + hours * hourMs);

const hourMs = 3_600_000;

/** SPEC E7: so early, it is taken as the answer to what comes. */
const earlyDays = 3;

/** SPEC E9: as many as are offered. What is further off was said while the clock ran ahead. */
const mostDaysOff = 3;

/** On the day of a session with medicine, and on the day after. */
const isNearSession = (sessions: readonly Session[], now: When): boolean =>
  sessions.some((session) => {
    const days = daysBetween(session.at.localDay, now.localDay);
    return givesMedicine(session) && session.status !== "cancelled" && (days === 0 || days === 1);
  });

const isPutOff = (id: InstrumentId, { reminders, now }: CadenceFacts): boolean => {
  const latest = reminders
    .filter(({ about, from }) => about === `questionnaire/${id}` && daysBetween(now.localDay, from) <= mostDaysOff)
    .toSorted(byInstant)
    .at(-1);
  return latest !== undefined && latest.from > now.localDay;
};

const dueOf = (id: InstrumentId, { choices, responses, sessions, courses, now }: CadenceFacts): DueQuestionnaire[] => {
  const daysAnswered = responses
    .filter(({ instrument }) => instrument === id)
    .map(({ at }) => at.localDay)
    // After a flight an answer may stand on tomorrow's day. SPEC E7
    .filter((day) => daysBetween(now.localDay, day) <= 1);
  const occasion = occasionsOf({ id, weekday: choices.weekday, daysAnswered, sessions, courses, now })
    .filter(({ from, to }) => from <= now.localDay && now.localDay <= to)
    .toSorted((a, b) => a.from.localeCompare(b.from))
    .at(-1);
  if (!occasion) return [];
  const countsFrom = occasion.why === "baseline" ? occasion.from : addDays(occasion.from, -earlyDays);
  if (daysAnswered.some((day) => day >= countsFrom)) return [];
  return [{ instrument: id, why: occasion.why, since: occasion.from, until: occasion.to }];
};

/** A baseline can not be caught up with. Otherwise what has waited longest; of equals, the order of the list. */
const lateness = ({ why, since }: DueQuestionnaire): string => (why === "baseline" ? "" : since);
