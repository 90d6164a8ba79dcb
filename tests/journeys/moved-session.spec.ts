import type { Page } from "@playwright/test";
import { itIs } from "./support/course-steps.ts";
import { expect, test } from "./support/journey.ts";
import { addSession, planCourse, savedIsSaid, startJournal } from "./support/steps.ts";

test.use({ timezoneId: "Europe/Prague" });

/** From the page of the session. */
const moveTo = async (page: Page, { from, to }: { from: string; to: string }) => {
  await page.getByRole("button", { name: "Edit" }).tap();
  await expect(page.getByLabel("Date and time")).toHaveValue(from);
  await page.getByLabel("Date and time").fill(to);
  await page.getByRole("button", { name: "Save session" }).tap();
};

const pathOf = (page: Page) => new URL(page.url()).pathname;

/** The days of the month that are marked as having a session. */
const sessionDays = async (page: Page, month: string) => {
  await page.goto(`/journal/calendar?month=${month}`);
  const marked = page.getByRole("grid").getByRole("link", { name: /a session/, includeHidden: true });
  await expect(marked.first()).toBeVisible();
  return marked.evaluateAll((links) => links.map((link) => link.getAttribute("data-day")));
};

test("moved over the end of summer time, a session keeps its day and its hour", async ({ page }) => {
  await page.clock.setFixedTime("2026-10-20T10:00:00+02:00");
  await startJournal(page);
  await planCourse(page, "Autumn", 2);
  await addSession(page, { at: "2026-10-24T09:30", route: "IV infusion" });
  await page.getByRole("link", { name: /Medicine 1/ }).tap();
  await expect(page.getByRole("heading", { name: "Medicine session 1 of 2", level: 1 })).toBeVisible();
  const session = pathOf(page);
  expect(await sessionDays(page, "2026-10")).toEqual(["2026-10-24"]);

  await page.goto(session);
  await moveTo(page, { from: "2026-10-24T09:30", to: "2026-10-26T09:30" });
  await savedIsSaid(page);
  const when = page.getByRole("definition").filter({ hasText: "09:30" });
  await expect(when).toContainText("26 October");
  expect(await sessionDays(page, "2026-10")).toEqual(["2026-10-26"]);
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Your session is in 6 days" })).toBeVisible();

  await test.step("the night of 25 hours is one day", async () => {
    await itIs(page, "2026-10-25T00:30:00+02:00");
    // Before four o'clock it is still the day before.
    await expect(page.getByRole("heading", { name: "Your session is in 2 days" })).toBeVisible();
    await itIs(page, "2026-10-25T23:30:00+01:00");
    await expect(page.getByRole("heading", { name: "Your session is tomorrow" })).toBeVisible();
    await itIs(page, "2026-10-26T08:00:00+01:00");
    await expect(page.getByRole("heading", { name: "Today is a session day" })).toBeVisible();
    await expect(page.getByText(/09:30/).first()).toBeVisible();
  });

  await test.step("moved back over it after all, it is the same hour of another day", async () => {
    await page.goto(session);
    await moveTo(page, { from: "2026-10-26T09:30", to: "2026-10-24T23:30" });
    await savedIsSaid(page);
    await expect(page.getByRole("definition").filter({ hasText: "23:30" })).toContainText("24 October");
    expect(await sessionDays(page, "2026-10")).toEqual(["2026-10-24"]);
    // Thirty-five hours and a quarter by the clock on the wall; and one more, for the hour that came twice.
    await itIs(page, "2026-10-26T12:45:00+01:00");
    await expect(page.getByRole("heading", { name: "2 days since your session" })).toBeVisible();
    await expect(page.getByText("Day 2 of 14 after your last medicine session.")).toBeVisible();
    await page.goto(session);
    await moveTo(page, { from: "2026-10-24T23:30", to: "2026-10-24T23:30" });
    await savedIsSaid(page);
    await page.goto("/journal");
    await expect(page.locator("main h2").filter({ hasText: "Saturday 24 October" })).toBeVisible();
  });
});

test("moved over the beginning of summer time, an hour that is skipped gets a sentence, and the day stays", async ({
  page,
}) => {
  await page.clock.setFixedTime("2027-03-26T10:00:00+01:00");
  await startJournal(page);
  await planCourse(page, "Spring", 2);
  await addSession(page, { at: "2027-03-27T14:00", route: "Nasal spray" });
  await page.getByRole("link", { name: /Medicine 1/ }).tap();
  await expect(page.getByRole("heading", { name: "Medicine session 1 of 2", level: 1 })).toBeVisible();
  const session = pathOf(page);

  await moveTo(page, { from: "2027-03-27T14:00", to: "2027-03-28T02:30" });
  await expect(page.getByLabel("Date and time")).toHaveAccessibleDescription(/clocks/i);
  await expect(page.getByLabel("Date and time")).toHaveValue("2027-03-28T02:30");
  await page.getByLabel("Date and time").fill("2027-03-28T23:45");
  await page.getByRole("button", { name: "Save session" }).tap();
  await savedIsSaid(page);
  await expect(page.getByRole("definition").filter({ hasText: "23:45" })).toContainText("28 March");
  expect(await sessionDays(page, "2027-03")).toEqual(["2027-03-28"]);

  await itIs(page, "2027-03-27T23:30:00+01:00");
  await expect(page.getByRole("heading", { name: "Your session is tomorrow" })).toBeVisible();
  await itIs(page, "2027-03-28T05:00:00+02:00");
  await expect(page.getByRole("heading", { name: "Today is a session day" })).toBeVisible();
  // It ends two hours after its start, on the next day; what is kept in the hours after it belongs to it.
  await itIs(page, "2027-03-29T02:15:00+02:00", "/right-now");
  await page.getByRole("textbox", { name: "Three words" }).fill("owl, river, slow");
  await page.getByRole("button", { name: "That's enough for now" }).tap();
  await expect(page.getByRole("heading", { name: "Kept. Rest now." })).toBeVisible();
  await itIs(page, "2027-03-29T09:00:00+02:00", session);
  await expect(page.getByText("1 quick note kept")).toBeVisible();
  await expect(page.getByText("owl, river, slow")).toBeVisible();
  await itIs(page, "2027-04-11T12:00:00+02:00");
  await expect(page.getByRole("heading", { name: "14 days since your session" })).toBeVisible();
  await itIs(page, "2027-04-12T12:00:00+02:00");
  await expect(page.getByText(/after your last medicine session/)).toHaveCount(0);
});
