import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Session } from "#src/domain/session.ts";
import { addDays } from "#src/domain/time.ts";
import { TodayScreen } from "#src/features/today/TodayScreen.tsx";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { aCourse, aReflection, aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const course = aCourse({ plannedSessions: 6 });
const first = aSession({ courseId: course.id, at: on("2026-03-10T10:00") });
const later = (days: number, clock = "08:00") => `${addDays(first.at.localDay, days)}T${clock}`;

beforeEach(async () => {
  await anEmptyJournal();
  await vault().put(kinds.course, course);
  await vault().put(kinds.session, first);
});
afterEach(() => void vi.useRealTimers());

/** Today on the morning so many days after the first session, with the second so many days after it. */
const todayOn = async (days: number, next: number, clock?: string): Promise<Session> => {
  const second = aSession({ courseId: course.id, at: on(later(next, "10:00")) });
  await vault().put(kinds.session, second);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${later(days, clock)}Z`) });
  renderScreen(<TodayScreen />);
  await screen.findByRole("link", { name: "Reflect" });
  return second;
};
const reflectsOn = ({ id }: Session, set: string) =>
  expect(screen.getByRole("link", { name: "Reflect" })).toHaveAttribute("href", `/reflect?session=${id}&set=${set}`);
const waiting = () => screen.queryByText(/under Reflect/)?.textContent ?? null;

const small = /^Four small questions for the days after your last session/;
const nothing = /^$/;
const week = /^One week on from your last session: four questions/;

describe("Reflect is about the session that was, and the questions of the day are spoken of", () => {
  test.for([
    // The second session is 2, 3, 4 and 7 days after the first; each day up to its own.
    [2, 1, "after-rest", nothing],
    [2, 2, "day-1-3", small],
    [3, 2, "day-1-3", small],
    [3, 3, "day-1-3", small],
    [4, 2, "day-1-3", small],
    [4, 3, "day-1-3", small],
    [4, 4, "day-1-3", nothing],
    [7, 2, "day-1-3", small],
    [7, 3, "day-1-3", small],
    [7, 4, "day-1-3", nothing],
    [7, 5, "day-7", nothing],
    [7, 6, "day-7", nothing],
    [7, 7, "day-7", week],
  ] as const)("with %s days between, on day %s: %s", async ([next, days, set, words]) => {
    await todayOn(days, next);
    reflectsOn(first, set);
    expect(waiting() ?? "").toMatch(words);
  });
});

test("where the next session is tomorrow, the questions for after rest are still spoken of", async () => {
  await todayOn(1, 2, "14:00");
  expect(screen.getByText("Your session is tomorrow")).toBeInTheDocument();
  reflectsOn(first, "after-rest");
  expect(waiting()).toMatch(/^Questions about your last session/);
});

test("what was answered is spoken of no more, and Reflect asks what fits any day", async () => {
  await vault().put(kinds.reflection, aReflection({ at: on(later(2)), sessionId: first.id, promptSet: "day-1-3" }));
  await todayOn(3, 4);
  expect(waiting()).toBeNull();
  expect(screen.getByRole("link", { name: "Reflect" })).toHaveAttribute("href", "/reflect");
});

test("one week on was the next session's day: on the day after it has a link of its own, and Reflect is about that one", async () => {
  const second = await todayOn(8, 7);
  expect(screen.getByText("When you have rested")).toBeInTheDocument();
  reflectsOn(second, "after-rest");
  const line = screen.getByText(/^One week on from your session on \D*10\D*/);
  expect(within(line).getByRole("link", { name: "four questions about it" })).toHaveAttribute(
    "href",
    `/reflect?session=${first.id}&set=day-7`,
  );
});

test("once the next session is over, Reflect is about that one", async () => {
  const second = await todayOn(7, 7, "17:00");
  reflectsOn(second, "after-rest");
  expect(screen.queryByText(/One week on/)).toBeNull();
});
