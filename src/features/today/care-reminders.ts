import type { WatchReason } from "#src/analysis/watch-reason.ts";
import { watchThresholds } from "#src/analysis/watch-thresholds.ts";
import type { Reminder } from "#src/domain/reminder.ts";
import { addDays, daysBetween, type LocalDay, type When } from "#src/domain/time.ts";

/** What reminders are about, by their names in the journal. */
export const checkOnMe = "check-on-me";
/** Each reason is put off by itself, so that another one is heard at once. */
export const clinicCard = ({ reason }: WatchReason): string => `clinic-card/${reason}`;

/** One for all side effects: "not now" to one of them is no call for the next. */
export const effectsStill = "effects-still";
export const bladderQuestion = "bladder-question";

type Reminders = ReadonlyMap<string, Reminder>;

/**
 * Asked for, and the day has come. One that was set by a clock that ran ahead is not waited for, and one that an old backup
 * brought back is not spoken of.
 */
export const isToBeCheckedOn = (reminders: Reminders, now: When): boolean => {
  const reminder = reminders.get(checkOnMe);
  if (!reminder) return false;
  if (reminder.at.instant > now.instant) return true;
  return reminder.from <= now.localDay && daysBetween(reminder.from, now.localDay) <= stillAskedDays;
};

const stillAskedDays = 14;

/** As many days as a line of Today can be put off for. */
export const putOffDays = { [effectsStill]: 1, [bladderQuestion]: 3 };

/** What lies further off was said while the clock ran ahead. */
export const isPutOff = (about: keyof typeof putOffDays, reminders: Reminders, today: LocalDay): boolean => {
  const reminder = reminders.get(about);
  return reminder !== undefined && reminder.from > today && reminder.from <= addDays(today, putOffDays[about]);
};

/**
 * What is still to be said of today: what was put off is silent until tomorrow, what the clinic was told for three days. Of what
 * weighs most, that which has happened since is said all the same: nobody has told it to the clinic yet.
 */
export const withoutPutOff = (
  reasons: readonly WatchReason[],
  reminders: Reminders,
  today: LocalDay,
): readonly WatchReason[] => {
  // A clock that ran ahead may have put it off to a day that is far away now.
  const last = addDays(today, watchThresholds.toldDays.value);
  return reasons.filter((reason) => {
    const reminder = reminders.get(clinicCard(reason));
    if (!reminder || reminder.from <= today || reminder.from > last) return true;
    return isHeardAnew(reason) && hasHappenedSince(reason, reminder, today);
  });
};

const isHeardAnew = ({ reason }: WatchReason): boolean =>
  reason === "item-9-up" || reason === "score-up" || reason === "much-worse";

/** On a later day. One that is dated tomorrow, after a flight west, waits for its day: it could not be put off before. */
const hasHappenedSince = ({ facts }: WatchReason, { at }: Reminder, today: LocalDay): boolean =>
  facts.days.some((day) => day > at.localDay && day <= today);
