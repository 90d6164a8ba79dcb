import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { progressRoute } from "#src/features/progress/routes.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { aCheckIn, aCourse, aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { eventually } from "../../support/eventually.ts";

beforeEach(async () => {
  await anEmptyJournal();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-01-10T12:00Z") });
});
afterEach(() => void vi.useRealTimers());

const progress = (search = "") => renderScreen((root) => [progressRoute(root)], { at: `/progress${search}` });
const keep = (day: string, mood: number) => vault().put(kinds.checkIn, aCheckIn({ at: on(day), mood }));
const moodRegion = () => screen.findByRole("region", { name: "Mood over time" });

test("without check-ins it says what the page will be for", async () => {
  progress();
  expect(await screen.findByRole("link", { name: "Check in" })).toBeInTheDocument();
  expect(screen.queryByRole("radiogroup", { name: "Range" })).toBeNull();
});

test("the table has the numbers of the chart, across New Year, with sessions and without guesses", async () => {
  const course = aCourse({ at: on("2025-12-20") });
  await vault().put(kinds.course, course);
  await vault().put(kinds.session, aSession({ courseId: course.id, at: on("2025-12-31T10:00") }));
  await keep("2025-12-30", 3);
  await keep("2026-01-01T09:00", 6);
  await keep("2026-01-01T20:00", 7);
  const { user } = progress();

  const region = await moodRegion();
  expect(region).toHaveTextContent("3 check-ins on 2 of");
  await user.click(within(region).getByRole("button", { name: "Show as table" }));
  const rows = within(region)
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    );
  expect(rows).toEqual([
    ["6.5", "2", ""],
    ["none", "0", "Session 1"],
    ["3", "1", ""],
  ]);
});

test("the range is chosen, kept in the address, and only offered when there is something behind it", async () => {
  await keep("2025-06-01", 4);
  await keep("2026-01-09", 5);
  const { user, router } = progress();
  expect(await moodRegion()).toHaveTextContent("1 check-in on 1 of");
  expect(screen.queryByRole("radio", { name: "This course" })).toBeNull();

  await user.click(screen.getByRole("radio", { name: "Everything" }));
  await eventually(() =>
    expect(screen.getByRole("region", { name: "Mood over time" })).toHaveTextContent("2 check-ins on 2 of"),
  );
  expect(router.state.location.search).toEqual({ range: "everything" });
  await user.click(screen.getByRole("radio", { name: "This year" }));
  await eventually(() =>
    expect(screen.getByRole("region", { name: "Mood over time" })).toHaveTextContent("1 check-in on 1 of 9 days"),
  );
});

test("a range without check-ins says so", async () => {
  await keep("2025-06-01", 4);
  progress("?range=two-weeks");
  expect(await moodRegion()).toHaveTextContent("There are no check-ins in this range");
});

test("an address that names no range opens with the usual one", async () => {
  await keep("2026-01-09", 5);
  progress("?range=always");
  expect(await screen.findByRole("radio", { name: "Two weeks" })).toBeChecked();
});
