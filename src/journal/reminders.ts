import { Reminder } from "#src/domain/reminder.ts";
import type { LocalDay, When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord } from "./new-record.ts";
import { ask } from "./use-journal.ts";

/** By what each is about; of two about the same thing, the one that was set last. */
export const allReminders = (): Query<ReadonlyMap<string, Reminder>> =>
  query(kinds.reminder, {
    pick: (found) =>
      new Map(found.toSorted((a, b) => a.writtenAt - b.writtenAt).map(({ record }) => [record.about, record])),
  });

const remindersAbout = (about: string): Query<Kept<Reminder>[]> =>
  query(kinds.reminder, { tags: [`about/${about}`], pick: (found) => [...found] });

/** Says nothing of it before that day. */
export const remindFrom = async (about: string, from: LocalDay, at: When): Promise<void> => {
  const kept = await ask(remindersAbout(about));
  // A new one each time, as with choices of questionnaires.
  await vault().put(kinds.reminder, newRecord(Reminder, { about, from, at }), { forgetting: kept.map(placeOf) });
};

/** As if nothing had been said about it. */
export const forgetReminder = async (about: string): Promise<void> => {
  const kept = await ask(remindersAbout(about));
  if (kept.length > 0) await vault().forget(kept.map(placeOf));
};

const placeOf = ({ record: { id }, rev }: Kept<Reminder>) => ({ id, rev });
