import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dayOf, readDay } from "#src/forms/read-day.ts";
import { on } from "../support/build.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-12T09:30:00Z") }));
afterEach(() => void vi.useRealTimers());

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

describe("a field that asks the day alone", () => {
  test("today is this very minute", () => {
    const today = dayOf({ ...on("2026-03-12T09:30"), zone });
    expect(readDay(today, undefined)).toMatchObject({ ok: true, at: { instant: Date.parse("2026-03-12T09:30:00Z") } });
  });

  test("another day is its noon, and stays that day", () => {
    const read = readDay("2026-02-01", undefined);
    expect(read).toMatchObject({ ok: true, at: { localDay: "2026-02-01" } });
    expect(read.ok && dayOf(read.at)).toBe("2026-02-01");
  });

  test("one that was not touched stays as it was, to the second", () => {
    const kept = { ...on("2026-02-01T07:45"), instant: Date.parse("2026-02-01T07:45:12Z") };
    expect(readDay("2026-02-01", kept)).toEqual({ ok: true, at: kept });
  });

  test.for([
    ["", "empty"],
    ["2026-03-14", "still-to-come"],
    ["2200-01-01", "still-to-come"],
    ["1899-12-31", "too-long-ago"],
    ["not a day", "empty"],
  ])("“%s” is refused: %s", ([typed = "", problem]) => {
    expect(readDay(typed, undefined)).toMatchObject({ ok: false, problem });
  });
});
