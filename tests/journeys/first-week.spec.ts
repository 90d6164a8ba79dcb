import type { Page } from "@playwright/test";
import { killBrowser } from "./support/persistent-browser.ts";
import { expect, test } from "./support/journey.ts";
import { plantWord, scanProfile } from "./support/profile-scan.ts";
import {
  addSession,
  checkIn,
  clickPlace,
  planCourse,
  savedIsSaid,
  startJournal,
  wall,
  yesterdaysSession,
} from "./support/steps.ts";

/** Words that nobody but the person may ever read: none is in the app itself. */
const ownWords = Array.from({ length: 40 }, (_, index) => `zq${(index * 7919 + 104_729).toString(36)}vrell`);

test("a first week: from first start to a printed summary, killed, offline, and all of it still there", async ({
  profile,
  startPersistent,
  startServer,
}) => {
  test.setTimeout(180_000);
  const words = ownWords.values();
  const next = () => words.next().value ?? "";
  const server = await startServer();
  const first = await startPersistent(profile);
  const { page } = first;

  await test.step("Sunday: the journal is started and a course planned", async () => {
    await startJournal(page, server.address);
    await planCourse(page, `Course ${next()}`, 6);
    await addSession(page, {
      at: wall(-1, yesterdaysSession),
      route: "Under the tongue or in the cheek",
      dose: "150",
      note: next(),
    });
    await addSession(page, {
      at: wall(3, "10:00"),
      route: "Under the tongue or in the cheek",
      dose: "0,5",
      unit: "mg/kg",
    });
  });

  const intention = `Let the walls be thinner ${next()}`;
  await test.step("an intention is set, with a card from the deck", async () => {
    await clickPlace(page, "Today");
    await page.getByRole("button", { name: "Set an intention" }).tap();
    await page.getByRole("textbox", { name: "My intention" }).fill(intention);
    await page.getByRole("button", { name: "Draw a card" }).tap();
    await page.getByRole("button", { name: "Use these words" }).tap();
    await expect(page.getByRole("textbox", { name: "My intention" })).toHaveValue(new RegExp(`^${intention}\\n.`));
    await page.getByRole("button", { name: "Save intention" }).tap();
    await savedIsSaid(page);
  });

  await test.step("moods are checked in, day by day", async () => {
    for (const [day, mood] of [
      [-6, 3],
      [-5, 2],
      [-4, 3],
      [-2, 4],
      [-1, 6],
    ] as const) {
      await checkIn(page, { mood, at: wall(day, "09:00"), note: `note ${next()} ${next()} ${next()} ${next()}` });
    }
    await checkIn(page, { mood: 7, note: `today ${next()}` });
  });

  await test.step("the session is reflected on after rest", async () => {
    await clickPlace(page, "Today");
    await page.getByRole("link", { name: "Reflect" }).tap();
    const boxes = page.getByRole("textbox");
    await page.getByRole("textbox", { name: /first thing that comes back/ }).fill(`The sea ${next()} ${next()}`);
    await page.getByRole("textbox", { name: /What was hard/ }).fill(`Coming back ${next()} ${next()}`);
    expect(await boxes.count()).toBeGreaterThanOrEqual(8);
    await page.getByRole("button", { name: "Save reflection" }).tap();
    await savedIsSaid(page);
  });

  await test.step("an exercise is done", async () => {
    await clickPlace(page, "Practices");
    await page.getByRole("link", { name: "Land in the room" }).tap();
    await page.getByRole("textbox", { name: "What happened" }).fill(`Feet first ${next()}`);
    await page.getByRole("button", { name: "I did this" }).tap();
    await savedIsSaid(page);
  });

  await test.step("the chart is drawn, and is a table too", async () => {
    await clickPlace(page, "Progress");
    await expect(page.getByRole("img", { name: /Mood from/ })).toBeVisible();
    await page.getByRole("region", { name: "Mood over time" }).getByRole("button", { name: "Show as table" }).tap();
    await expect(page.getByRole("row", { name: /Session 1/ })).toBeVisible();
  });

  await test.step("a summary is made: nothing private in it until it is ticked", async () => {
    await clickPlace(page, "Share");
    await page.getByRole("button", { name: "Make a summary" }).tap();
    await page.getByRole("button", { name: "Preview" }).tap();
    await expect(page.getByText("Patient-recorded summary, not a medical record")).toBeVisible();
    const paper = await page.locator("main").innerText();
    for (const word of ownWords) expect(paper).not.toContain(word);
  });

  await test.step("it prints", async () => {
    await page.emulateMedia({ media: "print" });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(pdf.length).toBeGreaterThan(5000);
    // The paper, and nothing of the app round it.
    await expect(page.getByRole("link", { name: "Settings" })).toBeHidden();
    await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
    await expect(page.getByText("150 mg")).toBeVisible();
    await page.emulateMedia({ media: "screen" });
  });

  await test.step("something is half written when the phone dies", async () => {
    await plantWord(page, "unsealedcontrolword");
    await clickPlace(page, "Today");
    await page.getByRole("link", { name: "Check in" }).tap();
    const before = await writesOf(page);
    await page.getByRole("textbox", { name: "Note" }).fill(`half a sentence ${next()}`);
    await expect.poll(() => writesOf(page)).toBeGreaterThan(before);
    await killBrowser(first);
    await server.stop();
  });

  const again = await startPersistent(profile);
  await test.step("with the server gone and the browser started again, everything is there", async () => {
    await again.page.goto(server.address);
    await expect(again.page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
    await again.page.getByRole("link", { name: "Check in" }).tap();
    await expect(again.page.getByRole("textbox", { name: "Note" })).toHaveValue(/^half a sentence zq/);
    await expect(again.page.getByText(/We kept what you wrote/)).toBeVisible();

    await clickPlace(again.page, "Journal");
    const journal = again.page.locator("main");
    await expect(journal).toContainText(intention);
    await expect(journal).toContainText("Feet first");
    await expect(journal).toContainText("The sea");
    await expect(again.page.getByText("7 of 10")).toBeVisible();

    await clickPlace(again.page, "Progress");
    await expect(again.page.getByRole("img", { name: /6 of/ })).toBeVisible();
    for (const place of ["Practices", "Share"]) await clickPlace(again.page, place);
    await again.page.goto(`${server.address}/support`);
    await expect(again.page.getByRole("heading", { name: "Support", level: 1 })).toBeVisible();
  });

  await test.step("a raw look at the profile finds none of the words", async () => {
    await again.context.close();
    expect(scanProfile(profile, ["unsealedcontrolword"]).length).toBeGreaterThan(0);
    expect(scanProfile(profile, ownWords)).toEqual([]);
  });
});

/** Counted by the app after each write to the journal is on disk. */
const writesOf = (page: Page): Promise<number> =>
  page.evaluate(() => Number(JSON.parse(localStorage.getItem("mooring/witness") ?? "{}").seq));
