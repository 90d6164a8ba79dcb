import type { Page } from "@playwright/test";
import { instrumentOf, item9 } from "#src/content/instruments/instruments.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import {
  answerItem,
  answerItems,
  careCard,
  finish,
  openQuestionnaire,
  type Answers,
} from "./support/questionnaires.ts";
import { expectReflow, expectTextAt200 } from "./support/reading.ts";
import { clickPlace, isOffline, savedIsSaid, startJournal } from "./support/steps.ts";
import { expectTargets44 } from "./support/targets.ts";

const questions = instrumentOf("phq-9").items;
const ninth =
  questions.find(({ id }) => id === item9) ??
  (() => {
    throw new Error("the PHQ-9 has no question 9");
  })();
const eight: Answers = [1, 1, 1, 1, 1, 1, 1, 1];
const mightAct =
  "If you might act on this, please call now or go to the nearest emergency room, and stay with someone.";

// Where both calls and texts are answered.
test.use({ timezoneId: "America/New_York" });

/** In an airplane, in a cellar: what helps has to be there. */
const startOffline = async (page: Page): Promise<void> => {
  await startJournal(page);
  await isOffline(page);
  await page.context().setOffline(true);
  await openQuestionnaire(page, "phq-9");
  await expect(page.getByText(/You can decline it\./)).toBeVisible();
};

/** What can be pressed in the card, in its order, as it is read out. */
const waysIn = (page: Page): Promise<string[]> =>
  careCard(page)
    .locator("a[href], button")
    .evaluateAll((all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.getAttribute("aria-label") ?? one.textContent.trim()),
    );

test("question 9, offline: nothing is said of “Not at all”, and nothing of “Prefer not to answer”", async ({
  page,
}) => {
  await startOffline(page);
  await answerItems(page, "phq-9", eight, [1, 8]);
  await answerItem(page, ninth, 0);
  await expect(careCard(page)).toBeHidden();
  await answerItem(page, ninth, "declined");
  await expect(careCard(page)).toBeHidden();
  await finish(page);
  await expect(page.locator("main")).toContainText("PHQ-8");
  await expect(page.locator("main")).toContainText(/8\s*of 24/);
  await expect(careCard(page)).toBeHidden();
});

for (const answer of [1, 3]) {
  test(`question 9, offline: an answer of ${answer} brings help at once, and holds nobody up`, async ({ page }) => {
    test.setTimeout(180_000);
    await startOffline(page);
    await answerItems(page, "phq-9", eight, [1, 8]);
    await answerItem(page, ninth, answer);
    await expect(careCard(page)).toBeVisible();
    await expect(careCard(page).getByText(mightAct)).toHaveCount(answer >= 2 ? 1 : 0);
    await expect(careCard(page).getByRole("link", { name: "Call 988", exact: true })).toHaveAttribute(
      "href",
      "tel:988",
    );
    await expect(careCard(page).getByRole("link", { name: "Text 988", exact: true })).toHaveAttribute(
      "href",
      /^sms:988/,
    );
    await expect(careCard(page).locator('a[href="tel:911"]')).toBeVisible();
    await expect(careCard(page)).not.toContainText(/risk|safe\b|diagnos/i);

    // Before the question about daily life, which is the last.
    const card = await careCard(page).boundingBox();
    const last = await page.getByRole("radiogroup").last().boundingBox();
    expect(card && last && card.y < last.y).toBe(true);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoAxeViolations(page);
    }
    await expectReflow(page);
    await expectTextAt200(page);
    await expectTargets44(page);

    await careCard(page).getByRole("button", { name: "Check on me tomorrow" }).tap();
    await savedIsSaid(page);
    await careCard(page).getByRole("button", { name: "I can keep going" }).tap();
    await expect(page.getByRole("radiogroup").last().getByRole("radio").first()).toBeFocused();
    await answerItem(page, ninth, 0);
    await expect(careCard(page)).toBeHidden();
    await answerItem(page, ninth, answer);
    await finish(page);
    await expect(page.locator("main")).toContainText(new RegExp(`${8 + answer}\\s*of 27`));
  });
}

test("one's own support plan comes before crisis lines, here and under Support", async ({ page }) => {
  test.setTimeout(180_000);
  await startJournal(page);
  await page.goto("/support/plan");
  await page.getByRole("button", { name: "Make my support plan" }).tap();
  await page.getByRole("textbox", { name: "Things I can do alone" }).fill("walk to the weir 🌊");
  await page.getByRole("button", { name: "Add a person" }).tap();
  await page.getByRole("textbox", { name: "Name" }).fill("Ana");
  await page.getByRole("textbox", { name: "Phone" }).fill("+420 777 000 111");
  await page.getByRole("button", { name: "Save my plan" }).tap();
  await savedIsSaid(page);

  await openQuestionnaire(page, "phq-9");
  await answerItems(page, "phq-9", eight, [1, 8]);
  await answerItem(page, ninth, 1);
  await expect(careCard(page).getByRole("button", { name: "My support plan" })).toBeVisible();
  const ways = await waysIn(page);
  const inOrder = ["My support plan", "Call 988", "Call Ana", "I can keep going", "Check on me tomorrow"];
  expect(ways.filter((way) => inOrder.includes(way))).toEqual(inOrder);
  expect(ways[0]).toBe("My support plan");

  await test.step("one tap to the plan, and back to the half that was answered", async () => {
    await careCard(page).getByRole("button", { name: "My support plan" }).tap();
    await expect(page.getByText("walk to the weir 🌊")).toBeVisible();
    await expect(page.getByRole("link", { name: "Call Ana" })).toHaveAttribute("href", "tel:+420777000111");
    await page.getByRole("button", { name: "Back to where I was" }).tap();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(9);
    await finish(page);
  });

  await test.step("under Support it is the first thing", async () => {
    await clickPlace(page, "Support");
    await page.getByRole("link", { name: "My support plan" }).first().tap();
    await expect(page.getByText("walk to the weir 🌊")).toBeVisible();
  });

  await test.step("it is in the Journal, and on no page that it was not ticked for", async () => {
    await page.goto("/journal");
    await page.getByRole("link", { name: /Support plan/ }).tap();
    await expect(page.getByText("walk to the weir 🌊")).toBeVisible();
    await page.goto("/share");
    await page.getByRole("button", { name: "Make a summary" }).tap();
    await page.getByRole("button", { name: "Preview" }).tap();
    const paper = page.getByRole("article");
    await expect(paper).toContainText("Question 9: not shared by patient's choice.");
    await expect(paper).not.toContainText("weir");
    await page.getByRole("checkbox", { name: "My support plan" }).check();
    await page.getByRole("checkbox", { name: "Include answer to question 9" }).check();
    await expect(paper).toContainText("walk to the weir 🌊");
    await expect(paper).toContainText("Several days (1)");
    await expectReflow(page);
  });
});
