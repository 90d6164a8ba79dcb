import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { calendarRoute } from "#src/features/journal/routes.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { addSession } from "#src/journal/sessions.ts";
import { today } from "#src/platform/clock.ts";
import { longDay } from "#src/platform/date-words.ts";
import { aCheckIn, aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

// Happy-dom speaks the English of the US: its weeks begin on a Sunday.
const open = async (at: string) => {
  const shown = renderScreen((root) => [calendarRoute(root)], { at });
  await screen.findByRole("grid");
  return shown;
};
const named = (day: string) => longDay(on(day).localDay, today());
const day = (day: string, more = "") => screen.findByRole("link", { name: `${named(day)}${more}` });
const focused = () => document.activeElement?.textContent;

// Made ready first: on a busy machine that takes longer than a test waits for a screen.
beforeAll(async () => {
  await import("#src/features/journal/CalendarScreen.tsx");
}, 120_000);

beforeEach(async () => {
  await anEmptyJournal();
  const { id: _, ...checkIn } = aCheckIn({ at: on("2026-03-05") });
  await addCheckIn(checkIn);
  const { id: _id, status: _status, ...session } = aSession({ at: on("2026-03-10") });
  await addSession(session);
});

test("a month is a grid under its name, and each day says what is kept", async () => {
  await open("/journal/calendar?month=2026-03");
  const grid = await screen.findByRole("grid", { name: "March 2026" });
  expect(within(grid).getAllByRole("columnheader")).toHaveLength(7);
  expect(within(grid).getAllByRole("link")).toHaveLength(31);
  expect(await day("2026-03-05", ", 1 entry")).toHaveAttribute("href", "/journal?day=2026-03-05");
  expect(await day("2026-03-10", ", 1 entry, a session")).toBeVisible();
  expect(await day("2026-03-11")).toBeVisible();
});

test("the months before and after are one tap away, and the address follows", async () => {
  const { user, router } = await open("/journal/calendar?month=2026-01");
  await user.click(screen.getByRole("link", { name: "Month before: December 2025" }));
  expect(await screen.findByRole("grid", { name: "December 2025" })).toBeVisible();
  expect(router.state.location.search).toEqual({ month: "2025-12" });
  await user.click(screen.getByRole("link", { name: "Month after: January 2026" }));
  expect(await screen.findByRole("grid", { name: "January 2026" })).toBeVisible();
});

test("Tab comes to one day; keys go from day to day, and over the end of a month", async () => {
  const { user } = await open("/journal/calendar?month=2026-03");
  const [first] = within(screen.getByRole("grid")).getAllByRole("link");
  expect(
    within(screen.getByRole("grid"))
      .getAllByRole("link")
      .filter(({ tabIndex }) => tabIndex === 0),
  ).toEqual([first]);
  first?.focus();
  for (const [key, expected] of [
    ["{ArrowRight}", "2026-03-02"],
    ["{ArrowDown}", "2026-03-09"],
    ["{End}", "2026-03-14"],
    ["{Home}", "2026-03-08"],
    ["{ArrowRight}", "2026-03-09"],
    ["{ArrowUp}", "2026-03-02"],
    ["{ArrowLeft}", "2026-03-01"],
    ["{ArrowLeft}", "2026-02-28"],
    ["{PageDown}", "2026-03-28"],
    ["{PageDown}", "2026-04-28"],
    ["{PageUp}", "2026-03-28"],
  ] as const) {
    await user.keyboard(key);
    await waitFor(() => expect(focused()).toContain(named(expected)));
  }
  await user.keyboard("{Enter}");
  expect(await screen.findByText("Elsewhere: /journal?day=2026-03-28")).toBeVisible();
});

test("an odd month in the address shows this month", async () => {
  await open("/journal/calendar?month=soon");
  expect(document.querySelector('[aria-current="date"]')).toBeInTheDocument();
});
