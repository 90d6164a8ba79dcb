import { CheckIn, type CheckInDraft } from "#src/domain/check-in.ts";
import { byInstant, isWithin, monthsOf, type DayRange } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

export const addCheckIn = (draft: CheckInDraft, options?: SaveOptions): Promise<Kept<CheckIn>> =>
  vault().put(kinds.checkIn, newRecord(CheckIn, draft), options);

/** Keeps the one it replaces as an earlier version. */
export const changeCheckIn = (
  kept: Kept<CheckIn>,
  draft: CheckInDraft,
  options?: SaveOptions,
): Promise<Kept<CheckIn>> =>
  vault().put(kinds.checkIn, { ...draft, id: kept.record.id }, { ...options, base: kept.rev });

/** Of the range, both ends included, oldest first. */
export const checkInsWithin = (range: DayRange): Query<CheckIn[]> => {
  const months = monthsOf(range);
  return query(kinds.checkIn, {
    // More than a year of months costs more to ask for one by one than all there is.
    ...(months.length <= 12 && { tags: months }),
    key: `${range.from}/${range.to}`,
    pick: (found) =>
      found
        .map(({ record }) => record)
        .filter(({ at }) => isWithin(range, at.localDay))
        .toSorted(byInstant),
  });
};

/** Every check-in, oldest first. */
export const allCheckIns = (): Query<CheckIn[]> =>
  query(kinds.checkIn, { pick: (found) => found.map(({ record }) => record).toSorted(byInstant) });
