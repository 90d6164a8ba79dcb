import { describe, expect, test } from "vitest";
import { scoreSeries, withoutTotal, type FindInstrument } from "#src/analysis/score-series.ts";
import { instrumentOf, instrumentVersion } from "#src/content/instruments/instruments.ts";
import type { InstrumentId } from "#src/domain/instrument.ts";
import type { Response } from "#src/domain/response.ts";
import type { Session } from "#src/domain/session.ts";
import { answering, aResponse, aSession, on } from "../support/build.ts";
import { addingUpTo } from "./answers.ts";

const now = on("2026-06-01");

const response = (instrument: InstrumentId, day: string, sum: number, change: object = {}): Response =>
  aResponse({ instrument, at: on(day), answers: addingUpTo(instrument, sum), ...change });

const withoutItem9 = (day: string, sum: number): Response =>
  response("phq-9", day, sum, { answers: { ...addingUpTo("phq-9", sum), "9": "declined" } });

const seriesOf = (responses: readonly Response[], sessions: readonly Session[] = [], find = instrumentVersion) =>
  scoreSeries(responses, sessions, now, find);

const totals = (responses: readonly Response[], find: FindInstrument = instrumentVersion) =>
  Object.fromEntries(seriesOf(responses, [], find).map(({ key, points }) => [key, points.map(({ total }) => total)]));

/** A second wording of the GAD-7, as a newer app could have it. */
const findBoth: FindInstrument = (id, version) =>
  id === "gad-7" && version === "en-2" ? { ...instrumentOf(id), version } : instrumentVersion(id, version);

test("without responses there are no series", () => {
  expect(seriesOf([])).toEqual([]);
});

test("N1: each instrument, wording and part is a series of its own", () => {
  const responses = [
    response("gad-7", "2026-03-08", 12),
    response("phq-9", "2026-03-01", 20),
    withoutItem9("2026-03-15", 16),
    response("gad-7", "2026-03-22", 9, { version: "en-2" }),
    response("phq-9", "2026-03-29", 14),
    response("pcl-5", "2026-04-01", 45),
  ];
  expect(Object.entries(totals(responses, findBoth))).toEqual([
    ["phq-9/en-1/phq-9", [20, 14]],
    ["phq-9/en-1/phq-8", [16]],
    ["gad-7/en-1/gad-7", [12]],
    ["gad-7/en-2/gad-7", [9]],
    ["pcl-5/en-1/pcl-5-month", [45]],
  ]);
});

test("N2: a wording that is not known, and half an answer, are in no series and not lost", () => {
  const later = response("gad-7", "2026-03-22", 9, { version: "en-2" });
  const half = response("phq-9", "2026-03-01", 0, { answers: answering(1, 2) });
  const whole = response("gad-7", "2026-03-08", 3);
  expect(totals([later, half, whole])).toEqual({ "gad-7/en-1/gad-7": [3] });
  expect(withoutTotal([later, half, whole], instrumentVersion)).toEqual([half, later]);
});

test("N3: points are in order of time, whatever order they came in", () => {
  const responses = [
    response("gad-7", "2026-03-22", 3),
    response("gad-7", "2026-03-01", 1),
    response("gad-7", "2026-03-08", 2),
  ];
  expect(totals(responses)).toEqual({ "gad-7/en-1/gad-7": [1, 2, 3] });
});

test("N3: a point says when it looks back on days that the one before it asked about", () => {
  const responses = ["2026-03-01", "2026-03-08", "2026-03-22", "2026-04-04"].map((day) => response("phq-9", day, 5));
  expect(seriesOf(responses)[0]?.points.map(({ overlapsPrevious }) => overlapsPrevious)).toEqual([
    false,
    true,
    false,
    true,
  ]);
});

describe("the baseline", () => {
  const responses = [
    response("phq-9", "2026-02-01", 22),
    response("phq-9", "2026-03-08", 18),
    response("phq-9", "2026-03-22", 9),
  ];
  const baselineWith = (...sessions: readonly Session[]) => {
    const [series] = seriesOf(responses, sessions);
    return [series?.baseline.total, series?.baselineKind];
  };

  test("N4: is the last one before the first session with medicine", () => {
    const sessions = [aSession({ at: on("2026-03-17") }), aSession({ at: on("2026-03-10") })];
    expect(baselineWith(...sessions)).toEqual([18, "before-first-session"]);
  });

  test("N4: one answered on the morning of that session is still before it", () => {
    expect(baselineWith(aSession({ at: on("2026-03-08T15:00") }))).toEqual([18, "before-first-session"]);
    expect(baselineWith(aSession({ at: on("2026-03-08T09:00") }))).toEqual([22, "before-first-session"]);
  });

  test("N4: otherwise it is the first that was recorded, and says so", () => {
    expect(baselineWith()).toEqual([22, "first-recorded"]);
    expect(baselineWith(aSession({ at: on("2026-01-10") }))).toEqual([22, "first-recorded"]);
  });

  test("N4: sessions of another kind, cancelled ones and those to come are not the first", () => {
    expect(
      baselineWith(
        aSession({ at: on("2026-03-01"), kind: "preparation" }),
        aSession({ at: on("2026-03-02"), status: "cancelled" }),
        aSession({ at: on("2026-07-01") }),
      ),
    ).toEqual([22, "first-recorded"]);
  });

  test("N4: a booster session is one with medicine", () => {
    expect(baselineWith(aSession({ at: on("2026-03-10"), kind: "booster" }))).toEqual([18, "before-first-session"]);
  });
});

test("N5: best is the lowest, and the first of equal ones; latest is the last", () => {
  const responses = [12, 4, 9, 4, 6].map((sum, index) => response("gad-7", `2026-03-0${index + 1}`, sum));
  const [series] = seriesOf(responses);
  expect([series?.best.at.localDay, series?.best.total, series?.latest.total]).toEqual(["2026-03-02", 4, 6]);
});

test("N5: for the WHO-5 best is the highest", () => {
  const responses = [10, 18, 12].map((sum, index) => response("who-5", `2026-03-0${index + 1}`, sum));
  expect(seriesOf(responses)[0]?.best.total).toBe(72);
});
