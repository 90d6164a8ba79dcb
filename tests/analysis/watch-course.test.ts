import { describe, expect, test } from "vitest";
import { isWatched, watchReasons } from "#src/analysis/watch.ts";
import { instrumentVersion } from "#src/content/instruments/instruments.ts";
import { addDays, dayFromNumber, dayNumber, type LocalDay, type WallTime, type When } from "#src/domain/time.ts";
import { whenAt, type DayStart } from "#src/platform/clock.ts";
import { aCheckIn, answering, aResponse, aSession } from "../support/build.ts";
import { day } from "./moods.ts";

/** The night on which clocks change is that before the eighth day. */
const courses = [
  ["Europe/Prague", "2026-03-29", "forward"],
  ["Europe/Prague", "2026-10-25", "back"],
  ["America/New_York", "2026-03-08", "forward"],
  ["America/New_York", "2026-11-01", "back"],
  ["Australia/Sydney", "2026-10-04", "forward"],
  ["Australia/Sydney", "2026-04-05", "back"],
] as const;

/** From which to which day each reason holds, where day 0 is that of the first session and day 15 that of the last. */
const expected = {
  "low-mood": [7, 13],
  "much-worse": [10, 16],
  "score-up": [15, 21],
  "item-9-up": [15, 21],
  "little-sleep-high": [18, 24],
  // The window closes on day 29; it has its seven days all the same.
  "below-own": [24, 30],
} as const;

/** Six sessions, every third day at ten, and an evening's check-in of 6 on all days but those that are told here. */
const simulated = (zone: string, changeDay: LocalDay) => {
  const first = addDays(changeDay, -7);
  const at = (number: number, time: string, dayStartsAtHour: DayStart = 4): When => {
    // The text is a wall time by its look.
    const wall = `${addDays(first, number)}T${time}` as WallTime;
    const read = whenAt(wall, { zone, dayStartsAtHour });
    if (!read.ok) throw new Error(`clocks skipped ${wall}`);
    return read.when;
  };
  const courseId = crypto.randomUUID();
  const sessions = [0, 3, 6, 9, 12, 15].map((number) => aSession({ courseId, at: at(number, "10:00", 0) }));
  const unusual: Record<number, object> = {
    7: { mood: 2 },
    10: { muchWorse: true },
    17: { mood: 9, energy: 4, sleep: 1 },
    18: { mood: 9, energy: 4, sleep: 0 },
    20: { mood: 3 },
    22: { mood: 3 },
    24: { mood: 3 },
  };
  const evenings = Array.from({ length: 38 }, (_, index) => index - 7).map((number) =>
    aCheckIn({ at: at(number, "21:00"), mood: 6, ...unusual[number] }),
  );
  // In the night of the change, before it: the evening of the day before.
  const inThatNight = aCheckIn({ at: at(7, "01:30"), mood: 1 });
  const phq9 = (number: number, eight: readonly number[], ninth: number) =>
    aResponse({ at: at(number, "20:00"), answers: answering(...eight, ninth) });
  const responses = [
    phq9(-3, [2, 2, 2, 2, 2, 2, 2, 1], 1),
    phq9(8, [1, 1, 1, 1, 1, 0, 0, 0], 0),
    phq9(15, [1, 1, 1, 1, 1, 2, 2, 1], 1),
  ];
  const reasonsAt = (now: When) => {
    const isWritten = ({ at }: { readonly at: When }) => at.instant <= now.instant;
    return watchReasons({
      sessions,
      checkIns: [inThatNight, ...evenings].filter(isWritten),
      responses: responses.filter(isWritten),
      instrumentVersion,
      now,
    });
  };
  return { first, at, sessions, reasonsAt };
};

describe.for(courses)("in %s, where clocks go on %s %s", ([zone, changes]) => {
  const course = simulated(zone, day(changes));

  test("each reason holds on its days, whatever the night does", () => {
    for (let number = -7; number <= 33; number += 1) {
      const found = course.reasonsAt(course.at(number, "22:00")).map(({ reason }) => reason);
      const due = Object.entries(expected).flatMap(([reason, [from, to]]) =>
        from <= number && number <= to ? [reason] : [],
      );
      expect([number, found.toSorted()]).toEqual([number, due.toSorted()]);
    }
  });

  test("the days that a reason rests on are those that the person remembers", () => {
    const [low] = course.reasonsAt(course.at(7, "22:00"));
    expect(low).toEqual({ reason: "low-mood", facts: { days: [addDays(day(changes), -1), changes] } });
  });

  test("the window is open from the first session through the 14th day after the last, at every hour between", () => {
    const walls = Array.from({ length: 37 * 24 }, (_, hour) => hour);
    let [open, shut] = [0, 0];
    for (const hour of walls) {
      const number = Math.floor(hour / 24) - 3;
      const time = `${String(hour % 24).padStart(2, "0")}:00`;
      // Such an hour was not.
      if (addDays(course.first, number) === changes && time === "02:00") continue;
      const isOpen = isWatched(course.sessions, course.at(number, time));
      if (isOpen) open += 1;
      else shut += 1;
      const since = number * 24 + (hour % 24);
      expect([number, time, isOpen]).toEqual([number, time, since >= 10 && since < 30 * 24 + 4]);
    }
    expect(open).toBeGreaterThan(29 * 24);
    expect(shut).toBeGreaterThan(72);
  });

  test("the changed day is one day long", () => {
    const number = dayNumber(day(changes));
    expect(dayFromNumber(number - 7)).toBe(course.first);
    expect(course.at(7, "03:59").localDay).toBe(addDays(day(changes), -1));
    expect(course.at(7, "04:00").localDay).toBe(changes);
  });
});
