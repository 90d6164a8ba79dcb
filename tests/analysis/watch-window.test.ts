import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { phaseOf } from "#src/analysis/phase.ts";
import { watchThresholds } from "#src/analysis/watch-thresholds.ts";
import { isWatched, mayHoldReasons, watchUntil } from "#src/analysis/watch.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { aSession, on } from "../support/build.ts";

/** From 10:00 to 12:00 on the tenth of March, unless said otherwise. */
const session = (change: object = {}): Session => aSession({ at: on("2026-03-10T10:00"), ...change });

/** A moment in UTC, its day from 04:00. */
const moment = (wall: string): When => {
  const { localDay } = on(new Date(Date.parse(`${wall}Z`) - 4 * 3_600_000).toISOString().slice(0, 16));
  return { ...on(wall), localDay };
};

describe("W1: one session", () => {
  test.for([
    ["2026-03-10T09:59", false],
    ["2026-03-10T10:00", true],
    ["2026-03-10T12:00", true],
    ["2026-03-24T11:59", true],
    ["2026-03-24T12:01", true],
    ["2026-03-25T03:59", true],
    ["2026-03-25T04:00", false],
    ["2027-03-10T12:00", false],
  ] as const)("from 10:00 to 12:00 on the 10th, at %s the window is open: %s", ([now, isOpen]) => {
    expect(isWatched([session()], moment(now))).toBe(isOpen);
  });

  test.for(["medicine", "booster"])("a %s session opens it", (kind) => {
    expect(isWatched([session({ kind })], moment("2026-03-12T12:00"))).toBe(true);
  });
  test.for([{ kind: "preparation" }, { kind: "integration" }, { status: "cancelled" }])("%j does not", (change) => {
    expect(isWatched([session(change)], moment("2026-03-12T12:00"))).toBe(false);
    expect(watchUntil([session(change)], moment("2026-03-12T12:00"))).toBeNull();
  });

  test("without any session there is none", () => {
    expect(watchUntil([], moment("2026-03-12T12:00"))).toBeNull();
    expect(isWatched([], moment("2026-03-12T12:00"))).toBe(false);
  });

  test("it is counted from the end that was entered, and a late one lengthens it past the morning", () => {
    const overnight = session({ end: on("2026-03-11T09:00") });
    expect(watchUntil([overnight], moment("2026-03-12T12:00"))).toBe(on("2026-03-25T09:00").instant);
    expect(isWatched([overnight], moment("2026-03-25T08:59"))).toBe(true);
    expect(isWatched([overnight], moment("2026-03-25T09:00"))).toBe(false);
  });

  test("an end before the start, a slip of the pen, does not shorten it", () => {
    const slip = session({ end: on("2026-01-01T09:00") });
    expect(watchUntil([slip], moment("2026-03-12T12:00"))).toBe(on("2026-03-24T10:00").instant);
    expect(isWatched([slip], moment("2026-03-24T20:00"))).toBe(true);
  });

  test("a flight east, where the days run ahead, does not end it before its fourteen times 24 hours", () => {
    const evening = session({ at: on("2026-03-10T20:00"), end: on("2026-03-10T22:00") });
    // In Auckland it is the morning of the 25th.
    const landed = {
      ...on("2026-03-24T19:00"),
      zone: "Pacific/Auckland",
      localDay: moment("2026-03-25T12:00").localDay,
    };
    expect(isWatched([evening], landed)).toBe(true);
  });
});

test.for([
  ["2026-03-10T09:59", false],
  ["2026-03-10T10:00", true],
  ["2026-03-25T04:00", true],
  // The last day on which a record of the 24th holds; then one more, for one that was made past the morning.
  ["2026-03-30T23:00", true],
  ["2026-04-01T04:00", false],
] as const)("W3: from 10:00 to 12:00 on the 10th, at %s a reason may hold: %s", ([now, mayHold]) => {
  expect(mayHoldReasons([session()], moment(now))).toBe(mayHold);
});

test("W2: the later of two sessions counts, in whichever order they stand", () => {
  const both = [session({ at: on("2026-03-13T10:00") }), session()];
  expect(watchUntil(both, moment("2026-03-14T12:00"))).toBe(on("2026-03-27T12:00").instant);
  expect(watchUntil(both.toReversed(), moment("2026-03-14T12:00"))).toBe(on("2026-03-27T12:00").instant);
});

test("W2: one that is planned extends nothing before it begins", () => {
  const both = [session(), session({ at: on("2026-03-20T10:00") })];
  expect(watchUntil(both, moment("2026-03-19T12:00"))).toBe(on("2026-03-24T12:00").instant);
});

const kinds = ["preparation", "medicine", "integration", "booster"];
const hour = 3_600_000;
const start = on("2026-03-01T00:00").instant;

/** Within eight weeks, with or without an end, which may be nonsense. */
const sessions = fc
  .record({
    hours: fc.integer({ min: 0, max: 56 * 24 }),
    kind: fc.constantFrom(...kinds),
    status: fc.constantFrom("planned", "cancelled"),
    endHours: fc.option(fc.integer({ min: -48, max: 48 }), { nil: undefined }),
  })
  .map(({ hours, kind, status, endHours }): Session => {
    const wall = (count: number) => new Date(start + count * hour).toISOString().slice(0, 16);
    const end = endHours === undefined ? {} : { end: on(wall(hours + endHours)) };
    return aSession({ at: on(wall(hours)), kind, status, ...end });
  });
const moments = fc
  .integer({ min: 0, max: 80 * 24 })
  .map((hours) => moment(new Date(start + hours * hour).toISOString().slice(0, 16)));

test("W2: one more session never shortens the window", () => {
  const law = fc.property(fc.array(sessions, { maxLength: 8 }), sessions, moments, (some, another, now) => {
    const [before, after] = [watchUntil(some, now), watchUntil([...some, another], now)];
    const isLater = before === null || (after !== null && after >= before);
    return isLater && (!isWatched(some, now) || isWatched([...some, another], now));
  });
  expect(fc.check(law, { numRuns: 2000 }).counterexample).toBeNull();
});

test("W1: it is never shorter than what Today counts", () => {
  let counted = 0;
  const law = fc.property(fc.array(sessions, { maxLength: 8 }), moments, (some, now) => {
    const { watchDay } = phaseOf(some, [], now);
    if (watchDay !== null) counted += 1;
    return watchDay === null || isWatched(some, now);
  });
  expect(fc.check(law, { numRuns: 2000 }).counterexample).toBeNull();
  expect(counted).toBeGreaterThan(50);
});

test("every threshold says where it comes from", () => {
  for (const { value, source } of Object.values(watchThresholds)) {
    expect(value).toBeGreaterThan(0);
    expect(source).toMatch(/ours, for review|clinic/);
  }
});
