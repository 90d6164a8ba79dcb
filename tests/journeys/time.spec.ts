import { expect, test } from "./support/journey.ts";
import { appAddress } from "./support/phone.ts";
import { checkIn, clickPlace, savedIsSaid, startJournal, touchMood } from "./support/steps.ts";

test.describe("in Prague", () => {
  test.use({ timezoneId: "Europe/Prague" });

  test("a time that the clocks skipped gets a sentence and loses nothing; one that came twice is the first", async ({
    page,
  }) => {
    await page.clock.setFixedTime("2026-11-02T12:00:00Z");
    await startJournal(page);
    await page.getByRole("link", { name: "Check in" }).tap();
    await touchMood(page, 4);
    await page.getByRole("textbox", { name: "Note" }).fill("awake in the night");
    await page.getByLabel("When").fill("2026-03-29T02:30");
    await page.getByRole("button", { name: "Save check-in" }).tap();
    await expect(page.getByText(/clocks/i).first()).toBeVisible();
    await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("awake in the night");

    await page.getByLabel("When").fill("2026-10-25T02:30");
    await page.getByRole("button", { name: "Save check-in" }).tap();
    await savedIsSaid(page);
    await clickPlace(page, "Journal");
    // Before 04:00 it is still the day before.
    await expect(page.getByRole("heading", { name: /Saturday 24 October/ })).toBeVisible();
    await expect(page.getByText("awake in the night")).toBeVisible();
  });

  test("days stay in their places across New Year, a leap day and both clock changes", async ({ page }) => {
    await page.clock.setFixedTime("2028-04-02T10:00:00Z");
    await startJournal(page);
    const moods = [
      ["2027-12-31T23:59", 2],
      ["2028-01-01T00:01", 4],
      ["2028-01-01T12:00", 6],
      ["2028-02-29T08:00", 5],
      ["2028-03-26T03:00", 7],
    ] as const;
    for (const [at, mood] of moods) await checkIn(page, { mood, at });

    await clickPlace(page, "Progress");
    await page.getByRole("radio", { name: "Everything" }).check({ force: true });
    const region = page.getByRole("region", { name: "Mood over time" });
    await expect(region).toContainText("5 check-ins on 4 of");
    await region.getByRole("button", { name: "Show as table" }).tap();
    await expect(region.getByRole("row")).toHaveCount(5);
    const rows = await region.getByRole("row").allInnerTexts();
    const cells = rows.slice(1).map((row) => row.split(/\s*\t\s*/).slice(0, 3));
    expect(cells).toEqual([
      ["25 Mar", "7", "1"],
      ["29 Feb", "5", "1"],
      ["1 Jan", "6", "1"],
      // 23:59, and 00:01 the next morning, which is still that night.
      ["31 Dec 2027", "3", "2"],
    ]);
  });
});

test.describe("on a flight", () => {
  test("what was written before it keeps its day and its time", async ({ profile, startPersistent }) => {
    // The zone is the traveller's to change.
    const { page, context } = await startPersistent(profile, { timezoneId: undefined, baseURL: appAddress });
    const cdp = await context.newCDPSession(page);
    await cdp.send("Emulation.setTimezoneOverride", { timezoneId: "Europe/Prague" });
    await page.clock.setFixedTime("2026-06-02T20:30:00Z");
    await startJournal(page);
    await checkIn(page, { mood: 4, note: "before the flight" });

    await cdp.send("Emulation.setTimezoneOverride", { timezoneId: "" });
    await cdp.send("Emulation.setTimezoneOverride", { timezoneId: "Pacific/Auckland" });
    await page.clock.setFixedTime("2026-06-03T18:00:00Z");
    await page.reload();
    await checkIn(page, { mood: 6, note: "after the flight" });
    await clickPlace(page, "Journal");
    const days = page.locator("main h2");
    await expect(days).toHaveText(["Today", "Tuesday 2 June"]);
    await expect(page.getByRole("link", { name: /22:30.*before the flight/s })).toBeVisible();

    await page.getByRole("link", { name: /before the flight/ }).tap();
    await page.getByRole("link", { name: "Edit" }).tap();
    await expect(page.getByLabel("When")).toHaveValue("2026-06-02T22:30");
    await page.getByRole("textbox", { name: "Note" }).fill("before the flight, still");
    await page.getByRole("button", { name: "Save check-in" }).tap();
    await savedIsSaid(page);
    await clickPlace(page, "Journal");
    await expect(days).toHaveText(["Today", "Tuesday 2 June"]);
  });
});
