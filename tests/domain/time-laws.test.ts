import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  addDays,
  dayFromNumber,
  dayNumber,
  daysBetween,
  daysOf,
  isWithin,
  monthOf,
  monthsOf,
} from "#src/domain/time.ts";

/** From 1900-01-01 to 2199-12-31. */
const numbers = fc.integer({ min: -25_567, max: 84_005 });
const days = numbers.map(dayFromNumber);

/** Null when the law holds. Else the inputs that break it, for the message. */
const counterexampleTo = <Inputs>(law: fc.IProperty<Inputs>, numRuns = 500) =>
  fc.check(law, { numRuns }).counterexample;

test("the number of a day leads back to it", () => {
  expect(counterexampleTo(fc.property(numbers, (number) => dayNumber(dayFromNumber(number)) === number))).toBeNull();
});

test("adding days and counting them undo each other", () => {
  expect(
    counterexampleTo(fc.property(days, days, (from, to) => addDays(from, daysBetween(from, to)) === to)),
  ).toBeNull();
});

test("a later number is a later text: days sort as they read", () => {
  expect(
    counterexampleTo(fc.property(numbers, numbers, (a, b) => a < b === dayFromNumber(a) < dayFromNumber(b))),
  ).toBeNull();
});

test("a day and the next differ by one, whatever the month", () => {
  expect(
    counterexampleTo(
      fc.property(days, (day) => day === "2199-12-31" || dayNumber(addDays(day, 1)) === dayNumber(day) + 1),
    ),
  ).toBeNull();
});

test("the months of a range are the months of its days, each once and in order", () => {
  const lengths = fc.integer({ min: 0, max: 800 });
  const starts = fc.integer({ min: -25_567, max: 83_000 }).map(dayFromNumber);
  const law = fc.property(starts, lengths, (from, length) => {
    const range = { from, to: addDays(from, length) };
    return monthsOf(range).join() === [...new Set(daysOf(range).map(monthOf))].join();
  });
  expect(counterexampleTo(law, 50)).toBeNull();
});

test("a range holds exactly its days", () => {
  const lengths = fc.integer({ min: -3, max: 40 });
  const starts = fc.integer({ min: -25_000, max: 83_000 }).map(dayFromNumber);
  const law = fc.property(starts, lengths, fc.integer({ min: -50, max: 50 }), (from, length, away) => {
    const range = { from, to: addDays(from, length) };
    const day = addDays(from, away);
    return daysOf(range).includes(day) === isWithin(range, day);
  });
  expect(counterexampleTo(law)).toBeNull();
});
