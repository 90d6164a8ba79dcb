import { vault } from "./journal.ts";

/** Each trouble is counted once. What has one is kept as it is: nothing is ever deleted because it cannot be read. */
export interface StorageCheck {
  /** Everything that is stored, drafts and what was deleted too. */
  readonly rows: number;
  /** Damaged, so that it does not open or is not what it says. */
  readonly unreadable: number;
  /** Written by a newer version of the app. Updating opens them. */
  readonly newer: number;
  /** Can be read, and may be missing from lists: what it is found by is damaged. */
  readonly misplaced: number;
}

/** Opens everything once. Throws StorageError when the database itself cannot be read. */
export const checkEverything = async (): Promise<StorageCheck> => {
  const { rows, troubles } = await vault().checkEverything();
  const counts = { unreadable: 0, newer: 0, misplaced: 0 };
  for (const trouble of troubles.values()) {
    switch (trouble) {
      case "does-not-open":
      case "not-as-described":
        counts.unreadable++;
        break;
      case "unknown-kind":
      case "written-by-newer-version":
        counts.newer++;
        break;
      case "lost-tag":
        counts.misplaced++;
        break;
    }
  }
  return { rows, ...counts };
};
