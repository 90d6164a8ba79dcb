import { expect, test } from "./support/journey.ts";
import {
  addSession,
  checkIn,
  clickPlace,
  planCourse,
  savedIsSaid,
  startJournal,
  touchMood,
  wall,
} from "./support/steps.ts";

/** Kept and shown exactly as typed, and never anything but text. */
const hostile = [
  "<script>window.wasRun = true</script>",
  '<img src=x onerror="window.wasRun = true">',
  "=1+1",
  "{name} <0>bold</0> <b>b</b> \\u0041 %s ${x}",
  "👩🏽‍🚀🌊🏳️‍🌈",
  "مرحبا بالعالم",
  "e\u0301a\u0308o\u0302",
  "before\u202Eafter",
];
const text = hostile.join(" | ");

test("whatever is typed into any field is kept, shown exactly and never run", async ({ page }) => {
  test.setTimeout(120_000);
  await startJournal(page);
  const name = `${hostile[0]} ${hostile[3]}`;
  await planCourse(page, name);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await addSession(page, { at: wall(-1, "10:00"), note: text });
  await page.goto("/intentions/new");
  await page.getByRole("textbox", { name: "My intention" }).fill(text);
  await page.getByRole("button", { name: "Save intention" }).tap();
  await savedIsSaid(page);
  await checkIn(page, { mood: 5, note: text });
  await page.goto("/reflect?set=after-rest");
  await page.getByRole("textbox", { name: /first thing that comes back/ }).fill(text);
  await page.getByRole("button", { name: "Save reflection" }).tap();
  await savedIsSaid(page);
  await page.goto("/practices/land-in-the-room");
  await page.getByRole("textbox", { name: "What happened" }).fill(text);
  await page.getByRole("button", { name: "I did this" }).tap();
  await savedIsSaid(page);

  await page.goto("/journal");
  for (const kind of ["Check-in", "Reflection", "Intention", "Practice"]) {
    await page.goto("/journal");
    const entry = page
      .locator("main")
      .getByRole("link", { name: new RegExp(kind) })
      .first();
    // By its address: under a finger a long list still moves while it is being read.
    await page.goto((await entry.getAttribute("href")) ?? "");
    await expect(page.getByRole("link", { name: "Edit" })).toBeVisible();
    const shown = await page.locator("main .own-words").allTextContents();
    expect(shown, kind).toContain(text);
  }
  for (const path of ["/", "/practices", "/share", "/settings"]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
  }
  expect(await page.evaluate(() => Reflect.has(window, "wasRun"))).toBe(false);
});

test("a hundred thousand characters are kept, shown and changed", async ({ page }) => {
  await startJournal(page);
  const long = "The sea was calm. ".repeat(5556).slice(0, 100_000);
  await checkIn(page, { mood: 5, note: long });
  await clickPlace(page, "Journal");
  await page.getByRole("link", { name: /The sea was calm/ }).tap();
  await expect(page.locator("main .own-words").first()).toHaveText(long);
  await page.getByRole("link", { name: "Edit" }).tap();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue(long);
});

test("doses and times that cannot be so get a sentence beside the field, and nothing is lost", async ({ page }) => {
  await startJournal(page);
  await planCourse(page, "Autumn");
  await page.getByRole("button", { name: "Add a session" }).tap();
  await page.getByLabel("Date and time").fill(wall(-1, "10:00"));
  await page.getByRole("textbox", { name: "Note" }).fill("kept");
  const dose = page.getByRole("spinbutton", { name: "Dose" });
  for (const refused of ["150mg", "-1", "0", "1e9", "abc"]) {
    await dose.fill(refused);
    await page.getByRole("button", { name: "Save session" }).tap();
    await expect(dose).toHaveAttribute("aria-invalid", "true");
    await expect(dose).toHaveValue(refused);
    await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("kept");
  }
  await dose.fill("150");
  await page.getByLabel("Ended at").fill(wall(-2, "10:00"));
  await page.getByRole("button", { name: "Save session" }).tap();
  await expect(page.getByLabel("Ended at")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Ended at").fill("");
  await dose.fill("0,5");
  await page.getByRole("combobox", { name: "Unit" }).selectOption("mg/kg");
  await page.getByRole("button", { name: "Save session" }).tap();
  await savedIsSaid(page);
  await page
    .getByRole("link", { name: /Medicine/ })
    .first()
    .tap();
  await expect(page.getByText("0.5 mg/kg")).toBeVisible();
});

test("a mood is never preset, and a check-in without one is not kept", async ({ page }) => {
  await startJournal(page);
  await page.getByRole("link", { name: "Check in" }).tap();
  const mood = page.getByRole("radiogroup", { name: "Mood" });
  await expect(mood.getByRole("radio", { checked: true })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Save check-in" })).toBeDisabled();
  await expect(page.getByText("Choose a number for your mood first.")).toBeVisible();
  await page.getByLabel("When").fill("1900-01-01T10:00");
  await touchMood(page, 0);
  await page.getByRole("button", { name: "Save check-in" }).tap();
  await savedIsSaid(page);
  await clickPlace(page, "Journal");
  await page.getByRole("button", { name: "Show earlier" }).or(page.getByText("1900")).first().waitFor();
  await page.getByRole("link", { name: /0 of 10/ }).tap();
  await expect(page.locator("main")).toContainText("1900");
  const facts = await page.locator("main").innerText();
  for (const row of ["Anxiety", "Energy", "Connected"]) expect(facts).not.toMatch(new RegExp(`${row}\\s+(None|0)`));
});
