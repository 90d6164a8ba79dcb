import type { WatchReason } from "#src/analysis/watch-reason.ts";
import { watchThresholds } from "#src/analysis/watch-thresholds.ts";
import type { Reminder } from "#src/domain/reminder.ts";
import { addDays, type LocalDay, type When } from "#src/domain/time.ts";

/** What reminders are about, by their names in the journal. */
export const checkOnMe = "check-on-me";
/** Each reason is put off by itself, so that another one is heard at once. */
export const clinicCard = ({ reason }: WatchReason): string => `clinic-card/${reason}`;

type Reminders = ReadonlyMap<string, Reminder>;

/** Asked for, and the day has come. One that was set by a clock that ran ahead is not waited for. */
export const isToBeCheckedOn = (reminders: Reminders, now: When): boolean => {
  const reminder = reminders.get(checkOnMe);
  return reminder !== undefined && (reminder.from <= now.localDay || reminder.at.instant > now.instant);
};

/** What is still to be said of today: what was put off is silent until tomorrow, what the clinic was told for three days. */
export const withoutPutOff = (
  reasons: readonly WatchReason[],
  reminders: Reminders,
  today: LocalDay,
): readonly WatchReason[] => {
  // A clock that ran ahead may have put it off to a day that is far away now.
  const last = addDays(today, watchThresholds.toldDays.value);
  return reasons.filter((reason) => {
    const from = reminders.get(clinicCard(reason))?.from;
    return from === undefined || from <= today || from > last;
  });
};
