import { screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { progressRoute } from "#src/features/progress/routes.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { aCheckIn, aGoal, aGoalRating, aMedicine, anEvent, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeAll(async () => {
  await import("#src/features/progress/ProgressScreen.tsx");
  await import("#src/ui/charts/MoodChart.tsx");
  await import("#src/ui/charts/ScoreChart.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-12T12:00Z") });
});
afterEach(() => void vi.useRealTimers());

const progress = (range = "two-weeks") =>
  renderScreen((root) => [progressRoute(root)], { at: `/progress?range=${range}` });
const region = (name: string) => screen.findByRole("region", { name });
const keepCheckIn = (day: string, mood: number) => vault().put(kinds.checkIn, aCheckIn({ at: on(day), mood }));
const rowsOf = (shown: HTMLElement) =>
  within(shown)
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);

test("events and changes of medicines are lettered under the mood, with their words below and in the table", async () => {
  await keepCheckIn("2026-03-08", 4);
  await keepCheckIn("2026-03-11", 6);
  const moved = anEvent({ at: on("2026-03-08"), name: "Moved house" });
  await vault().put(kinds.event, moved);
  await vault().put(kinds.medicine, aMedicine({ at: on("2026-03-09"), name: "Sertraline", change: "stopped" }));
  await vault().put(kinds.event, anEvent({ at: on("2026-01-01"), name: "Long before" }));
  const { user } = progress();

  const mood = await region("Mood over time");
  const items = within(await within(mood).findByRole("list", { name: "Marks" })).getAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual(["aMoved houseMar 8", "bSertraline: stoppedMar 9"]);
  expect(within(mood).getByRole("link", { name: "Moved house" })).toHaveAttribute("href", `/journal/${moved.id}`);

  await user.click(within(mood).getByRole("button", { name: "Show as table" }));
  expect(within(mood).getByRole("columnheader", { name: "Session, or mark" })).toBeVisible();
  expect(rowsOf(mood)).toEqual(["Mar 116 (1)", "Mar 9none (0)Sertraline: stopped", "Mar 84 (1)Moved house"]);
});

test("many marks wait folded, and none is left out", async () => {
  await keepCheckIn("2026-03-08", 4);
  for (const day of ["01", "02", "03", "04", "05", "06"]) {
    await vault().put(kinds.event, anEvent({ at: on(`2026-03-${day}`), name: `Of the ${day}` }));
  }
  const { user } = progress();
  const mood = within(await region("Mood over time"));
  const summary = await mood.findByText("Marks: 6");
  expect(summary.closest("details")).not.toHaveAttribute("open");
  await user.click(summary);
  expect(mood.getAllByRole("listitem")).toHaveLength(6);
});

test("where a goal stood is a picture of its own, with the same as a table", async () => {
  const goal = aGoal({ text: "Swim again" });
  await vault().put(kinds.goal, goal);
  await vault().put(kinds.goalRating, aGoalRating({ goalId: goal.id, level: 0, at: on("2026-03-05") }));
  await vault().put(kinds.goalRating, aGoalRating({ goalId: goal.id, level: 7, at: on("2026-03-10") }));
  await vault().put(kinds.goalRating, aGoalRating({ goalId: goal.id, level: 2, at: on("2026-01-10") }));
  await vault().put(kinds.goalRating, aGoalRating({ goalId: crypto.randomUUID(), level: 9, at: on("2026-03-10") }));
  const { user } = progress();

  const goals = await region("Goals");
  expect(goals).toHaveTextContent("0 as far away as can be – 10 fully there");
  expect(goals).toHaveTextContent("Said 2 times.");
  await user.click(within(goals).getByRole("button", { name: "Show as table" }));
  expect(rowsOf(goals)).toEqual(["Mar 107", "Mar 50"]);
});

test("a range in which nothing was said of a goal says so; without goals there is no such region", async () => {
  await keepCheckIn("2026-03-08", 4);
  const first = progress();
  await region("Mood over time");
  expect(screen.queryByRole("region", { name: "Goals" })).toBeNull();
  first.unmount();

  await vault().put(kinds.goal, aGoal());
  progress();
  expect(await region("Goals")).toHaveTextContent("Nothing was said of a goal in this range.");
});

test("over years the table has weeks, and a mark where no check-in was has a row of its own", async () => {
  await keepCheckIn("2024-01-10", 4);
  await keepCheckIn("2026-03-11", 6);
  await vault().put(kinds.event, anEvent({ at: on("2024-01-11"), name: "In that week" }));
  await vault().put(kinds.event, anEvent({ at: on("2025-06-01"), name: "In an empty one" }));
  const { user } = progress("everything");
  const mood = await region("Mood over time");
  await user.click(within(mood).getByRole("button", { name: "Show as table" }));
  const rows = rowsOf(mood);
  expect(rows).toHaveLength(3);
  expect(rows[1]).toBe("Jun 1, 2025noneIn an empty one");
  expect(rows[2]).toMatch(/too few days \(4, one day\)In that week$/);
});
