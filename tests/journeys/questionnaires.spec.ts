import type { Page } from "@playwright/test";
import { instrumentOf } from "#src/content/instruments/instruments.ts";
import type { InstrumentId } from "#src/domain/instrument.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import { makeBackup, startFromBackup } from "./support/backups.ts";
import { expect, test } from "./support/journey.ts";
import { killBrowser } from "./support/persistent-browser.ts";
import {
  answerItem,
  answerItems,
  finish,
  groupOf,
  isKept,
  labelOf,
  openQuestionnaire,
  scoredItemsOf,
  type Answers,
} from "./support/questionnaires.ts";
import { expectReflow, expectTextAt200 } from "./support/reading.ts";
import { startJournal } from "./support/steps.ts";
import { expectTargets44 } from "./support/targets.ts";

interface Filled {
  readonly id: InstrumentId;
  readonly answers: Answers;
  /** Of the sum that is kept nowhere. */
  readonly total: number;
  readonly of: number;
  readonly band?: string;
}

const filled: readonly Filled[] = [
  { id: "phq-9", answers: [1, 0, 3, 2, 0, 1, 1, 0, 0], total: 8, of: 27, band: "Mild" },
  { id: "gad-7", answers: [2, 2, 2, 1, 1, 3, 0], total: 11, of: 21, band: "Moderate" },
  { id: "who-5", answers: [3, 2, 1, 0, 5], total: 44, of: 100 },
  { id: "pcl-5", answers: [0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4, 0, 1, 2, 3, 4], total: 40, of: 80 },
];

for (const { id, answers, total, of, band } of filled) {
  const { name } = instrumentOf(id);
  const items = scoredItemsOf(id);
  const half = Math.floor(items.length / 2);
  /** Elsewhere than in the form one questionnaire differs from another in words and lengths only. */
  const looksWell = async (page: Page) => {
    await expectReflow(page);
    if (id === "phq-9") await expectNoAxeViolations(page);
  };

  test(`${name}: half filled in, killed, finished, and everywhere it belongs`, async ({
    startPersistent,
    profile,
    page: newPhone,
  }) => {
    test.setTimeout(240_000);
    const first = await startPersistent(profile);
    await startJournal(first.page);

    await test.step("nothing is answered at first, and untouched it can not be finished", async () => {
      await openQuestionnaire(first.page, id);
      for (const item of items) await expect(groupOf(first.page, item)).toBeVisible();
      await expect(first.page.locator("input[type=radio]:checked")).toHaveCount(0);
      await first.page.getByRole("button", { name: "Finish" }).tap();
      await expect(first.page.getByText(/Question 1 is still open/).first()).toBeVisible();
      await first.page.goto("/journal");
      await expect(first.page.getByText(/Your days will gather here/)).toBeVisible();
    });

    await test.step("half way the phone dies", async () => {
      await openQuestionnaire(first.page, id);
      await answerItems(first.page, id, answers, [1, half]);
      await isKept(first.page);
      await killBrowser(first);
    });

    const { page } = await startPersistent(profile);
    await test.step("the half is still there, and no answer more", async () => {
      await page.goto(`/questionnaires/${id}`);
      await expect(page.getByText(/We kept what you wrote/)).toBeVisible();
      await expect(page.locator("input[type=radio]:checked")).toHaveCount(half);
      for (const [index, item] of items.slice(0, half).entries()) {
        const label = labelOf(item, answers[index] ?? "declined");
        await expect(groupOf(page, item).getByRole("radio", { name: label, exact: true })).toBeChecked();
      }
    });

    await test.step("finished, it says the total and how to read it", async () => {
      await answerItems(page, id, answers, [half + 1, items.length]);
      await finish(page);
      const result = page.locator("main");
      await expect(result).toContainText(new RegExp(`${total}\\s*of ${of}`));
      if (band) await expect(result.getByText(band, { exact: true })).toBeVisible();
      await expect(result).toContainText(id === "who-5" ? "Higher is better." : "Lower is better.");
      await expect(result).toContainText(id === "pcl-5" ? "the past month" : "the last two weeks");
      await looksWell(page);
    });

    const inJournal = async (phone: typeof page) => {
      await phone.goto("/journal");
      await phone.getByRole("link", { name: new RegExp(`${name} ${total} of ${of}`) }).tap();
      await expect(phone.getByRole("heading", { name, level: 1 })).toBeVisible();
      const answered = await phone.locator("main dl").last().innerText();
      for (const [index, item] of items.entries()) {
        expect(answered).toContain(`${item.text}\n${labelOf(item, answers[index] ?? "declined")}`);
      }
      return answered;
    };

    const before = await test.step("the Journal has every answer", async () => {
      const answered = await inJournal(page);
      await expect(page.getByRole("link", { name: "Edit" })).toBeHidden();
      await looksWell(page);
      return answered;
    });

    await test.step("Progress has its point", async () => {
      await page.goto("/progress");
      const region = page.getByRole("region", { name: "Questionnaires" });
      await region.getByRole("button", { name: "Show as table" }).tap();
      await expect(region.getByRole("cell", { name: new RegExp(`^${total}\\b`) })).toBeVisible();
      await looksWell(page);
    });

    await test.step("the summary has its total, and its licence line", async () => {
      await page.goto("/share");
      await page.getByRole("button", { name: "Make a summary" }).tap();
      await page.getByRole("button", { name: "Preview" }).tap();
      const paper = page.getByRole("article");
      const row = paper.getByRole("row").filter({ hasText: "First recorded" });
      await expect(row.getByRole("cell", { name: String(total), exact: true })).toBeVisible();
      await expect(paper).toContainText(instrumentOf(id).notice);
      await expect(paper.getByText(/Question 9: not shared/)).toHaveCount(id === "phq-9" ? 1 : 0);
      await looksWell(page);
    });

    await test.step("a backup brings it to another phone", async () => {
      const { path, counts } = await makeBackup(page);
      expect(counts).toContain("1 questionnaire");
      expect(await startFromBackup(newPhone, path)).toEqual(counts);
      expect(await inJournal(newPhone)).toBe(before);
    });
  });

  test(`${name}: every question can be read and pressed on a small screen, by day and by night`, async ({ page }) => {
    test.setTimeout(240_000);
    await startJournal(page);
    await openQuestionnaire(page, id);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await expectNoAxeViolations(page);
    }
    await expectReflow(page);
    await expectTextAt200(page);

    await page.getByRole("checkbox", { name: "One at a time" }).check();
    const all = instrumentOf(id).items;
    for (const [index, item] of all.entries()) {
      await expect(page.getByRole("radiogroup")).toHaveCount(1);
      await expect(groupOf(page, item)).toBeVisible();
      for (const { label } of item.answers) {
        await expect(groupOf(page, item).getByRole("radio", { name: label, exact: true })).toBeVisible();
      }
      await expectReflow(page);
      await page.emulateMedia({ colorScheme: index % 2 === 0 ? "light" : "dark" });
      await expectNoAxeViolations(page);
      if (index === 0) await expectTargets44(page);
      await answerItem(page, item, item.answers[0]?.score ?? 0);
      if (index < all.length - 1) await page.getByRole("button", { name: "Next" }).tap();
    }
    await page.getByRole("button", { name: "Back" }).tap();
    await expect(page.getByRole("radio", { checked: true })).toHaveCount(1);
    await page.getByRole("button", { name: "Next" }).tap();
    await finish(page);
  });
}
