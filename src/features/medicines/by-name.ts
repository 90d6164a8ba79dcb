import type { Medicine } from "#src/domain/medicine.ts";
import { byInstant } from "#src/domain/time.ts";

export interface MedicineHistory {
  /** Tells one medicine from the next. */
  readonly key: string;
  /** As it was written last. */
  readonly name: string;
  /** Newest first. Never empty. */
  readonly changes: readonly [Medicine, ...Medicine[]];
}

/** One history for each name, that with the newest change first. "sertraline " and "Sertraline" are one medicine. */
export const byName = (medicines: readonly Medicine[]): MedicineHistory[] => {
  const histories = new Map<string, [Medicine, ...Medicine[]]>();
  for (const medicine of medicines.toSorted(byInstant).toReversed()) {
    const key = sameName(medicine.name);
    const known = histories.get(key);
    if (known) known.push(medicine);
    else histories.set(key, [medicine]);
  }
  // A Map keeps the order in which its keys came, and the newest came first.
  return [...histories].map(([key, changes]) => ({ key, name: changes[0].name, changes }));
};

const sameName = (name: string): string => name.normalize("NFKC").trim().replaceAll(/\s+/g, " ").toLowerCase();
