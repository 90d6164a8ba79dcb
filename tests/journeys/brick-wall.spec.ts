import type { Page } from "@playwright/test";
import { expectLooksWell, itIs, unfold } from "./support/course-steps.ts";
import { expect, test } from "./support/journey.ts";
import { goOnWithoutSheet, isLocked, isOpen, turnLockOn, unlock } from "./support/locks.ts";
import { addSession, clickPlace, planCourse, savedIsSaid, startJournal } from "./support/steps.ts";

test.use({ timezoneId: "Europe/Prague" });

const behindTheWall = "There is a door in the wall, and I am eight years old behind it 🌊";
const notForAnybody = "I did not want to come today";

const pathOf = (page: Page) => new URL(page.url()).pathname;

/** The rows of the sessions on the page of the course. */
const sessionRows = (page: Page) => page.locator('main a[href^="/sessions/"]:not([href*="new"])');

const openSession = async (page: Page, course: string, day: string) => {
  await page.goto(course);
  await sessionRows(page).filter({ hasText: day }).tap();
  await expect(
    page.getByRole("heading", { name: "Getting ready" }).or(page.getByText("How you got ready")).first(),
  ).toBeVisible();
};

/** Four infusions, a week apart; it is the day before the first. Returns the path of the course. */
const fourInfusions = async (page: Page): Promise<string> => {
  await page.clock.setFixedTime("2026-11-01T18:00:00+01:00");
  await startJournal(page);
  await planCourse(page, "Infusions", 4);
  for (const day of ["02", "09", "16", "23"]) {
    await addSession(page, { at: `2026-11-${day}T10:00`, route: "IV infusion", dose: "0,5", unit: "mg/kg" });
  }
  await expect(sessionRows(page)).toHaveCount(4);
  return pathOf(page);
};

test("one session is cancelled: the others are counted without it, and it can be on again", async ({ page }) => {
  const course = await fourInfusions(page);
  await openSession(page, course, "16 November");
  await expect(page.getByRole("heading", { name: "Medicine session 3 of 4", level: 1 })).toBeVisible();

  await itIs(page, "2026-11-09T07:00:00+01:00", course);
  await openSession(page, course, "9 November");
  const second = pathOf(page);
  await page.getByRole("button", { name: "Cancel this session" }).tap();
  const notice = page.getByText("This session was cancelled. It is not counted.");
  await expect(notice).toBeVisible();
  await expect(page.getByRole("heading", { name: "Medicine session", level: 1, exact: true })).toBeVisible();
  await expectLooksWell(page);
  await page.getByRole("button", { name: "It is on again" }).tap();
  await expect(page.getByRole("heading", { name: "Medicine session 2 of 4", level: 1 })).toBeVisible();
  await page.getByRole("button", { name: "Cancel this session" }).tap();
  await expect(notice).toBeVisible();

  // It asks nothing of the day any more.
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "7 days since your session" })).toBeVisible();
  await expect(page.getByText("Today is a session day")).toHaveCount(0);

  await page.goto(course);
  await expect(page.getByText("1 of 4 medicine sessions so far")).toBeVisible();
  const rows = (await sessionRows(page).allInnerTexts()).map((row) => row.replaceAll(/\s+/g, " "));
  expect(rows).toEqual([
    expect.stringContaining("Medicine 1"),
    expect.stringMatching(/Medicine (?!\d).*9 November.*Cancelled/),
    expect.stringMatching(/Medicine 2.*16 November/),
    expect.stringMatching(/Medicine 3.*23 November/),
  ]);
  await addSession(page, { at: "2026-11-30T10:00", route: "IV infusion" });
  await openSession(page, course, "30 November");
  await expect(page.getByRole("heading", { name: "Medicine session 4 of 4", level: 1 })).toBeVisible();

  await itIs(page, "2026-11-17T20:00:00+01:00", "/journal");
  await expect(page.getByRole("link", { name: /Medicine session 2/ })).toBeVisible();
  await expect(page.getByRole("link", { name: /Cancelled/ })).toHaveAttribute(
    "href",
    second.replace("sessions", "journal"),
  );

  // Nothing on the page of the therapist counts it either.
  await clickPlace(page, "Share");
  await page.getByRole("button", { name: "Make a summary" }).tap();
  await page.getByRole("button", { name: "Preview" }).tap();
  await expect(page.getByRole("article")).toContainText(/cancelled/i);
});

test("behind the brick wall: written at home, brought to therapy, held up, and nothing else is seen", async ({
  page,
}) => {
  test.setTimeout(300_000);
  await fourInfusions(page);
  await itIs(page, "2026-11-02T18:30:00+01:00");

  await test.step("after the session it is written down, and one of it put on the list", async () => {
    await expect(page.getByRole("heading", { name: "When you have rested" })).toBeVisible();
    await page.getByRole("button", { name: "Write what I couldn't say" }).tap();
    await expectLooksWell(page);
    await page.getByRole("button", { name: "Keep it" }).tap();
    await expect(page.getByRole("textbox", { name: "What I couldn't say" })).toHaveAccessibleDescription(
      /Nothing is written yet/,
    );
    await page.getByRole("textbox", { name: "What I couldn't say" }).fill(notForAnybody);
    await expect(page.getByRole("checkbox", { name: "Bring to therapy" })).not.toBeChecked();
    await page.getByRole("button", { name: "Keep it" }).tap();
    await savedIsSaid(page);
    await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();

    await itIs(page, "2026-11-02T18:45:00+01:00");
    await page.getByRole("button", { name: "Write what I couldn't say" }).tap();
    await page.getByRole("textbox", { name: "What I couldn't say" }).fill(behindTheWall);
    await page.getByRole("checkbox", { name: "Bring to therapy" }).check();
    await page.getByRole("button", { name: "Keep it" }).tap();
    await isOpen(page, "To bring to therapy");
  });

  const list = page.getByRole("region", { name: "From my journal" });
  await test.step("the list has it and nothing more; its words are folded", async () => {
    await expect(list.getByRole("listitem")).toHaveCount(1);
    await expect(page.getByText(behindTheWall)).toBeHidden();
    await unfold(page, "Read it");
    await expect(page.getByText(behindTheWall)).toBeVisible();
    await expect(page.getByText(notForAnybody)).toHaveCount(0);
    await page.getByRole("textbox", { name: "A question for my therapist" }).fill("Can we sit in silence first?");
    await page.getByRole("button", { name: "Add to the list" }).tap();
    await expect(page.getByRole("region", { name: "Questions for my therapist" }).getByRole("listitem")).toHaveCount(1);
    await expectLooksWell(page);
  });

  await test.step("the Journal says that it is there, and not what it says", async () => {
    await clickPlace(page, "Journal");
    await expect(page.getByRole("link", { name: /Unsaid/ })).toHaveCount(2);
    const read = await page.locator("main").innerText();
    expect(read).not.toContain("door in the wall");
    expect(read).not.toContain(notForAnybody);
    await page
      .getByRole("link", { name: /Unsaid/ })
      .first()
      .tap();
    await expect(page.getByText(behindTheWall)).toBeVisible();
    await expect(page.getByRole("checkbox", { name: "Bring to therapy" })).toBeChecked();
  });

  const aloneOnScreen = async (words: string) => {
    await expect(page.getByText(words)).toBeVisible();
    await expect(page.getByRole("link")).toHaveCount(0);
    await expect(page.getByRole("button")).toHaveCount(1);
    await expect(page.getByRole("navigation")).toHaveCount(0);
    expect((await page.locator("body").innerText()).replaceAll(/\s+/g, " ")).toMatch(
      new RegExp(`^(To show )?${words} Close( and lock)?$`),
    );
    expect(await page.title()).not.toContain(words);
  };

  await test.step("without a lock it is held up alone, and closed", async () => {
    await clickPlace(page, "Journal");
    await page.getByRole("link", { name: "For therapy" }).tap();
    await list.getByRole("link", { name: "Show it large" }).tap();
    await aloneOnScreen(behindTheWall);
    await expectLooksWell(page);
    await page.getByRole("button", { name: "Close" }).tap();
    await isOpen(page, "To bring to therapy");
  });

  await test.step("with a lock no way leads from it into the rest", async () => {
    await turnLockOn(page);
    await goOnWithoutSheet(page);
    await clickPlace(page, "Journal");
    await page.getByRole("link", { name: "For therapy" }).tap();
    await list.getByRole("link", { name: "Show it large" }).tap();
    await aloneOnScreen(behindTheWall);
    for (const go of ["back", "back", "forward"] as const) {
      await page.evaluate((way) => history[way](), go);
      await page.waitForTimeout(500);
      await aloneOnScreen(behindTheWall);
    }
    for (let press = 0; press < 6; press += 1) await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.closest("nav, header"))).toBeNull();

    await page.getByRole("button", { name: "Close and lock" }).tap();
    await isLocked(page);
    await expect(page.getByText(behindTheWall)).toHaveCount(0);
    await page.evaluate(() => history.back());
    await page.waitForTimeout(500);
    await isLocked(page);
    await page.goto("/journal");
    await isLocked(page);
    await unlock(page);
    await isOpen(page, "Journal");
  });

  await test.step("a reload while it is held up leads to the lock, and from there to the list", async () => {
    await page.getByRole("link", { name: "For therapy" }).tap();
    await list.getByRole("link", { name: "Show it large" }).tap();
    await aloneOnScreen(behindTheWall);
    await page.reload();
    await unlock(page);
    await isOpen(page, "To bring to therapy");
  });

  await test.step("what was talked about is taken off the list, and stays in the Journal", async () => {
    await list.getByRole("button", { name: "Take it off the list" }).tap();
    await expect(list.getByRole("listitem")).toHaveCount(0);
    await clickPlace(page, "Journal");
    await expect(page.getByRole("link", { name: /Unsaid/ })).toHaveCount(2);
  });
});

test("a session that has scraps is deleted: asked, undone, and nothing loses its place", async ({ page }) => {
  test.setTimeout(240_000);
  const course = await fourInfusions(page);

  await test.step("the session leaves a scrap and a reflection", async () => {
    await itIs(page, "2026-11-02T12:30:00+01:00", "/right-now");
    await page.getByRole("textbox", { name: "Three words" }).fill("brick, moss, light");
    await page.getByRole("button", { name: "That's enough for now" }).tap();
    await expect(page.getByRole("heading", { name: "Kept. Rest now." })).toBeVisible();
    await itIs(page, "2026-11-02T18:30:00+01:00");
    await page.getByRole("link", { name: "Reflect" }).tap();
    await page.getByRole("textbox", { name: /first thing that comes back/ }).fill("Moss grows on the wall");
    await page.getByRole("button", { name: "Save reflection" }).tap();
    await savedIsSaid(page);
  });

  await openSession(page, course, "2 November");
  const session = pathOf(page);
  const question = page.getByRole("dialog", { name: "Delete this session?" });
  const remove = page.getByRole("button", { name: "Delete this session" });
  const unsaid = page.getByRole("region", { name: "What I couldn't say" });

  await test.step("and a note that was never said: written from its page, where it is counted and not read out", async () => {
    await unsaid.getByRole("button", { name: "Write what I couldn't say" }).tap();
    await page.getByRole("textbox", { name: "What I couldn't say" }).fill(notForAnybody);
    await expect(page.getByRole("combobox", { name: "About which session" })).toHaveValue(session.split("/")[2] ?? "");
    await expectLooksWell(page);
    await page.getByRole("button", { name: "Keep it" }).tap();
    await savedIsSaid(page);
    await expect(unsaid.getByRole("link", { name: "1 note, in your journal" })).toBeVisible();
    await expect(page.getByText(notForAnybody)).toHaveCount(0);
  });

  await test.step("it is asked first, and said what else there is", async () => {
    await remove.tap();
    await expect(question.getByRole("listitem")).toHaveText([
      "1 quick note from right after",
      "1 reflection",
      "1 note of what you couldn't say",
    ]);
    await expectLooksWell(page);
    await question.getByRole("button", { name: "Keep it" }).tap();
    await expect(question).toBeHidden();
    await expect(page.getByText("1 quick note kept")).toBeVisible();
  });

  await test.step("undone at once, the scraps are back with it", async () => {
    await remove.tap();
    await question.getByRole("button", { name: "Delete the session" }).tap();
    await expect(sessionRows(page)).toHaveCount(3);
    await page.getByRole("button", { name: "Undo" }).tap();
    await expect(sessionRows(page)).toHaveCount(4);
    await page.goto(session);
    await expect(page.getByText("1 quick note kept")).toBeVisible();
    await expect(page.getByText("Moss grows on the wall")).toBeVisible();
  });

  await test.step("deleted all the same, what belongs to it stays and says so", async () => {
    await remove.tap();
    await question.getByRole("button", { name: "Delete the session" }).tap();
    await expect(sessionRows(page)).toHaveCount(3);
    await expect(sessionRows(page).first()).toContainText("Medicine 1");
    await expect(sessionRows(page).first()).toContainText("9 November");
    for (const words of ["brick, moss, light", "Moss grows on the wall"]) {
      await page.goto("/journal");
      await page.getByRole("link", { name: new RegExp(words) }).tap();
      await expect(page.getByText("A session that was deleted")).toBeVisible();
      await expect(page.getByText(words)).toBeVisible();
    }
    await page.goto("/journal");
    await page.getByRole("link", { name: /Unsaid/ }).tap();
    await expect(page.getByText("A session that was deleted")).toBeVisible();
    await expect(page.getByText(notForAnybody)).toBeVisible();
    await page.goto(session);
    await expect(page.getByRole("heading", { name: "This session is not here" })).toBeVisible();
  });

  await test.step("put back from the trash days later, it has them again", async () => {
    await itIs(page, "2026-11-07T10:00:00+01:00", session);
    await page.getByRole("link", { name: "Look in the trash" }).tap();
    await page
      .getByRole("button", { name: /Put back/ })
      .first()
      .tap();
    await savedIsSaid(page);
    await page.goto(session);
    await unfold(page, "1 quick note kept");
    await expect(page.getByText("brick, moss, light")).toBeVisible();
    await expect(page.getByText("Moss grows on the wall")).toBeVisible();
    await expect(unsaid.getByRole("link", { name: "1 note, in your journal" })).toBeVisible();
    await page.goto(course);
    await expect(sessionRows(page).first()).toContainText("2 November");
    await expect(sessionRows(page)).toHaveCount(4);
  });
});
