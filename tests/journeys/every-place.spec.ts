import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import { expectReflow, expectTextAt200 } from "./support/reading.ts";
import { addSession, checkIn, isOffline, planCourse, savedIsSaid, startJournal, wall } from "./support/steps.ts";
import { expectTargets44 } from "./support/targets.ts";

/** A journal with something of everything in it. Returns every address of the app. */
const aLivedInJournal = async (page: Page): Promise<string[]> => {
  await startJournal(page);
  await planCourse(page, "Autumn", 6);
  const course = new URL(page.url()).pathname;
  await addSession(page, { at: wall(-3, "10:00"), route: "IV infusion", dose: "40" });
  await addSession(page, { at: wall(4, "10:00") });
  const sessionLinks = page.locator('main a[href^="/sessions/"]:not([href*="new"])');
  await expect(sessionLinks).toHaveCount(2);
  const sessions = await sessionLinks.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  await page.goto("/intentions/new");
  await page.getByRole("textbox", { name: "My intention" }).fill("Slow is still forward");
  await page.getByRole("button", { name: "Save intention" }).tap();
  await savedIsSaid(page);
  for (const [day, mood] of [
    [-6, 3],
    [-5, 4],
    [-2, 7],
  ] as const) {
    await checkIn(page, { mood, at: wall(day, "09:00"), note: "a note" });
  }
  await page.goto("/reflect?set=after-rest");
  await page.getByRole("textbox", { name: /first thing that comes back/ }).fill("The harbour");
  await page.getByRole("button", { name: "Save reflection" }).tap();
  await savedIsSaid(page);
  await page.goto("/practices/land-in-the-room");
  await page.getByRole("button", { name: "I did this" }).tap();
  await savedIsSaid(page);

  await page.goto("/journal");
  await expect(page.getByText("a note").first()).toBeVisible();
  const entries = await page
    .locator('main a[href^="/journal/"]:not([href^="/journal/calendar"], [href="/journal/trash"])')
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  expect(entries.length).toBeGreaterThan(6);
  const edits = [];
  for (const entry of entries) {
    await page.goto(entry);
    edits.push(await page.getByRole("link", { name: "Edit" }).getAttribute("href"));
  }
  const fixed = [
    "/",
    "/check-in",
    "/journal",
    "/journal/trash",
    "/course/new",
    course,
    "/sessions/new",
    "/intentions/new",
    "/reflect",
    "/practices",
    "/practices/land-in-the-room",
    "/progress",
    "/share",
    "/support",
    "/support/plan",
    "/support/plan/edit",
    "/support/red-flags",
    "/effects/new",
    "/effects/bladder",
    "/right-now",
    "/medicines",
    "/medicines/new",
    "/events",
    "/events/new",
    "/goals",
    "/therapist-notes/new",
    "/unsaid/new",
    "/therapy",
    "/journal/calendar",
    "/practices/own/new",
    ...sessions.flatMap((path) => [path, `${path}/given`, `${path}/intention`]),
    "/questionnaires",
    "/questionnaires/choices",
    "/questionnaires/gad-7",
    "/clinic-scores/new",
    "/settings",
    "/settings/backup",
    "/settings/move",
    "/settings/both-changed",
    "/settings/storage",
    "/settings/kept",
    "/settings/erase",
    "/settings/about",
    "/no-such-place",
    "/journal/00000000-0000-4000-8000-000000000000",
  ];
  return [...new Set([...fixed, ...entries.slice(0, 8), ...edits.slice(0, 8)])].filter((path) => path !== null);
};

const arrive = async (page: Page, path: string) => {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  // The chart comes a moment after its page.
  if (path === "/progress") await expect(page.getByRole("img", { name: /Mood from/ })).toBeVisible();
};

for (const colorScheme of ["light", "dark"] as const) {
  test(`every place is clean for assistive technology, ${colorScheme}`, async ({ page }) => {
    test.setTimeout(480_000);
    const places = await aLivedInJournal(page);
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await arrive(page, "/");
    await expectNoAxeViolations(page, "first");
    for (const path of places) {
      await test.step(path, async () => {
        await arrive(page, path);
        await expectNoAxeViolations(page);
        const running = () => document.getAnimations().filter(({ playState }) => playState === "running").length;
        expect(await page.evaluate(running)).toBe(0);
      });
    }
  });
}

test("every place fits 320 px, text at 200 %, forced colours, and a thumb", async ({ page }) => {
  test.setTimeout(480_000);
  const places = await aLivedInJournal(page);
  for (const path of places) {
    await test.step(path, async () => {
      await page.emulateMedia({ forcedColors: "none" });
      await arrive(page, path);
      await expectTargets44(page, { except: "[data-track] input" });
      await expectReflow(page);
      await expectTextAt200(page);
      await page.emulateMedia({ forcedColors: "active" });
      await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
    });
  }
});

test("every place opens offline from the end of the first load", async ({ page, context }) => {
  test.setTimeout(300_000);
  const places = await aLivedInJournal(page);
  await isOffline(page);
  await context.setOffline(true);
  for (const path of places) await test.step(path, () => arrive(page, path));
});

test("first start, its Support and the recovery screen are clean too", async ({ page }) => {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const path of ["/", "/support"]) {
      await arrive(page, path);
      await expectNoAxeViolations(page);
      await expectReflow(page);
    }
  }
  await page.goto("/icon.svg");
  await page.evaluate(() => localStorage.setItem("mooring/witness", '{"vaultId":"x","schema":1,"count":12,"seq":30}'));
  await arrive(page, "/");
  await expect(page.getByText("12")).toBeVisible();
  await expectNoAxeViolations(page);
  await expectReflow(page);
});
