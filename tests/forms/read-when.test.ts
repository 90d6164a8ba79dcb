import { expect, test } from "vitest";
import { readWhen } from "#src/forms/read-when.ts";
import { on } from "../support/build.ts";

const now = on("2026-11-09T12:00");

test.for([
  ["", "empty"],
  ["now", "empty"],
  ["2026-11-09", "empty"],
  ["0002-11-09T10:00", "too-long-ago"],
  ["1899-12-31T10:00", "too-long-ago"],
  ["2101-01-01T10:00", "still-to-come"],
  ["12026-01-01T10:00", "still-to-come"],
  ["2026-11-09T12:02", "still-to-come"],
] as const)("%j is %s", ([text, problem]) => {
  expect(readWhen(text, now, "UTC")).toEqual({ ok: false, problem });
});

test("a minute ahead is a difference of clocks, not the future", () => {
  expect(readWhen("2026-11-09T12:01", now, "UTC").ok).toBe(true);
});

test("a day in 1900 is taken", () => {
  expect(readWhen("1900-01-02T10:00", now, "UTC")).toMatchObject({ ok: true, at: { localDay: "1900-01-02" } });
});

test("before 04:00 it is still the evening before, over New Year and in February of a leap year too", () => {
  const dayOf = (text: string) => {
    const read = readWhen(text, now, "Europe/Prague");
    return read.ok && read.at.localDay;
  };
  expect(dayOf("2026-01-01T03:59")).toBe("2025-12-31");
  expect(dayOf("2026-01-01T04:00")).toBe("2026-01-01");
  expect(dayOf("2024-03-01T01:00")).toBe("2024-02-29");
});

test("a time keeps the zone it was written in", () => {
  expect(readWhen("2026-11-08T23:00", now, "Asia/Tokyo")).toEqual({
    ok: true,
    at: { instant: Date.parse("2026-11-08T14:00Z"), zone: "Asia/Tokyo", offsetMinutes: 540, localDay: "2026-11-08" },
  });
});

test("a time that clocks skipped says which times there were", () => {
  expect(readWhen("2026-03-29T02:30", now, "Europe/Prague")).toEqual({
    ok: false,
    problem: "skipped",
    before: "2026-03-29T01:59",
    after: "2026-03-29T03:00",
  });
});
