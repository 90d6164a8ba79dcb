import { describe, expect, test } from "vitest";
import type { WatchReason } from "#src/analysis/watch-reason.ts";
import { isToBeCheckedOn, withoutPutOff } from "#src/features/today/care-reminders.ts";
import { addDays, type LocalDay } from "#src/domain/time.ts";
import { aReminder, on } from "../../support/build.ts";

const today = on("2026-03-12").localDay;
const now = on("2026-03-12T12:00");
const remembered = (...reminders: readonly ReturnType<typeof aReminder>[]) =>
  new Map(reminders.map((reminder) => [reminder.about, reminder]));

const worse: WatchReason = { reason: "much-worse", facts: { days: [today] } };
const low: WatchReason = { reason: "low-mood", facts: { days: [addDays(today, -1), today] } };

test.for([
  ["2026-03-13", ["low-mood"]],
  ["2026-03-15", ["low-mood"]],
  ["2026-03-16", ["much-worse", "low-mood"]],
  ["2026-03-12", ["much-worse", "low-mood"]],
  ["2026-03-01", ["much-worse", "low-mood"]],
  // A clock that ran ahead must not silence it for months.
  ["2026-09-01", ["much-worse", "low-mood"]],
] as const)("one that is put off to %s leaves %j to be said on the 12th", ([from, said]) => {
  const reminders = remembered(aReminder({ about: "clinic-card/much-worse", from, at: now }));
  expect(withoutPutOff([worse, low], reminders, today).map(({ reason }) => reason)).toEqual(said);
});

describe("what has happened since the clinic was told", () => {
  /** Told yesterday, quiet until the 14th. */
  const saidOf = (reason: WatchReason) =>
    withoutPutOff(
      [reason],
      remembered(
        aReminder({ about: `clinic-card/${reason.reason}`, from: addDays(today, 2), at: on("2026-03-11T20:00") }),
      ),
      today,
    );
  const item9 = (days: readonly LocalDay[]): WatchReason => ({
    reason: "item-9-up",
    facts: { days, isFirstAnswer: false },
  });
  const scoreUp: WatchReason = { reason: "score-up", facts: { days: [today], name: "PHQ-9", from: 8, to: 14 } };

  test.for([item9([today]), scoreUp, worse])("$reason is said at once", (reason) => {
    expect(saidOf(reason)).toEqual([reason]);
  });

  test("low days that go on wait until it is over", () => {
    expect(saidOf(low)).toEqual([]);
  });

  test("what was told itself stays quiet, and so does what is dated tomorrow until tomorrow", () => {
    expect(saidOf(item9([addDays(today, -1)]))).toEqual([]);
    expect(saidOf(item9([addDays(today, 1)]))).toEqual([]);
  });
});

test("what was never put off is said", () => {
  expect(withoutPutOff([worse], remembered(), today)).toEqual([worse]);
});

test.for([
  ["2026-03-13", "2026-03-12T10:00", false],
  ["2026-03-12", "2026-03-11T20:00", true],
  ["2026-03-10", "2026-03-09T20:00", true],
  ["2026-02-26", "2026-02-25T20:00", true],
  // An old backup brought it back.
  ["2026-02-25", "2026-02-24T20:00", false],
  // Set while the clock ran ahead.
  ["2027-01-02", "2027-01-01T20:00", true],
] as const)("asked for from %s on, at %s: %s", ([from, at, isAsking]) => {
  expect(isToBeCheckedOn(remembered(aReminder({ from, at: on(at) })), now)).toBe(isAsking);
});

test("nobody is asked who did not ask for it", () => {
  expect(isToBeCheckedOn(remembered(aReminder({ about: "questionnaire/phq-9", from: today })), now)).toBe(false);
});
