import { describe, expect, test } from "vitest";
import { needsBackupReminder, type BackupCircumstances } from "#src/features/today/backup-reminder.ts";

const isDue = (circumstances: Partial<BackupCircumstances>) =>
  needsBackupReminder({
    daysSinceBackup: undefined,
    notInIt: 0,
    isWebKitTab: false,
    daysSinceLater: undefined,
    isLaterOfThisVisit: false,
    ...circumstances,
  });

describe("without any backup", () => {
  test.for([
    [0, false],
    [2, false],
    [3, true],
    [400, true],
  ] as const)("%i entries: %s", ([notInIt, due]) => {
    expect(isDue({ notInIt })).toBe(due);
    // What a tab keeps is no more worth before there is something to lose.
    expect(isDue({ notInIt, isWebKitTab: true })).toBe(due);
  });
});

describe("with a backup", () => {
  test.for([
    [0, 9, false],
    [0, 10, true],
    [6, 1, false],
    [7, 1, true],
    [7, 0, false],
    [400, 0, false],
  ] as const)("%i days old, %i entries not in it: %s", ([daysSinceBackup, notInIt, due]) => {
    expect(isDue({ daysSinceBackup, notInIt })).toBe(due);
  });

  test("in a Safari tab one entry is enough, on any day", () => {
    expect(isDue({ daysSinceBackup: 0, notInIt: 1, isWebKitTab: true })).toBe(true);
    expect(isDue({ daysSinceBackup: 0, notInIt: 0, isWebKitTab: true })).toBe(false);
  });

  test("made before the clock was set back, its age is not trusted: entries alone decide", () => {
    expect(isDue({ daysSinceBackup: -30, notInIt: 2 })).toBe(false);
    expect(isDue({ daysSinceBackup: -30, notInIt: 3 })).toBe(true);
  });
});

describe("after 'Later'", () => {
  const due = { daysSinceBackup: 20, notInIt: 12 };
  test.for([
    [0, false],
    [2, false],
    [3, true],
    [-1, true],
  ] as const)("%i days ago: %s", ([daysSinceLater, isDueAgain]) => {
    expect(isDue({ ...due, daysSinceLater })).toBe(isDueAgain);
  });

  test("in a Safari tab it holds for the visit and no longer", () => {
    expect(isDue({ ...due, isWebKitTab: true, daysSinceLater: 0 })).toBe(true);
    expect(isDue({ ...due, isWebKitTab: true, daysSinceLater: 0, isLaterOfThisVisit: true })).toBe(false);
  });
});
