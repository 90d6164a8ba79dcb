import { expect, type Locator, type Page } from "@playwright/test";
import { instrumentOf } from "#src/content/instruments/instruments.ts";
import type { InstrumentId, InstrumentItem } from "#src/domain/instrument.ts";
import { savedIsSaid } from "./steps.ts";

/** Longer than what is typed waits before it is kept. */
const untilKept = 5000;

/** What to answer, by the numbers of the items. */
export type Answers = readonly (number | "declined")[];

export const scoredItemsOf = (id: InstrumentId): readonly InstrumentItem[] =>
  instrumentOf(id).items.filter(({ isScored }) => isScored);

export const groupOf = (page: Page, item: InstrumentItem): Locator =>
  page.getByRole("radiogroup", { name: item.text, exact: true });

export const labelOf = (item: InstrumentItem, answer: number | "declined"): string =>
  answer === "declined"
    ? "Prefer not to answer"
    : (item.answers.find(({ score }) => score === answer)?.label ?? `no answer of ${answer}`);

/** By touch: a press anywhere on the row of the answer. */
export const answerItem = async (page: Page, item: InstrumentItem, answer: number | "declined"): Promise<void> => {
  const radio = groupOf(page, item).getByRole("radio", { name: labelOf(item, answer), exact: true });
  await radio.locator("xpath=ancestor::label").tap();
  await expect(radio).toBeChecked();
};

/** Those from one number to another, both included. */
export const answerItems = async (
  page: Page,
  id: InstrumentId,
  answers: Answers,
  [from, to]: readonly [number, number],
): Promise<void> => {
  for (const [index, item] of scoredItemsOf(id).entries()) {
    const answer = answers[index];
    if (answer !== undefined && index + 1 >= from && index + 1 <= to) await answerItem(page, item, answer);
  }
};

export const finish = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: "Finish" }).tap();
  await savedIsSaid(page);
  await expect(page).toHaveURL(/\/questionnaires\/result\//);
};

/** From the list, as a person does who wants it. Those that are off are turned on first. */
export const openQuestionnaire = async (page: Page, id: InstrumentId): Promise<void> => {
  const { name } = instrumentOf(id);
  await page.goto("/questionnaires/choices");
  const use = page.getByRole("checkbox", { name, exact: true });
  await expect(use).toBeVisible();
  if (!(await use.isChecked())) await use.tap();
  // It shows what is on disk.
  await expect(use).toBeChecked();
  await page.goto("/questionnaires");
  await page.getByRole("link", { name, exact: true }).tap();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
  if (id === "pcl-5") await page.getByRole("button", { name: "Begin" }).tap();
  const [first] = scoredItemsOf(id);
  if (first)
    await expect(
      groupOf(page, first)
        .or(page.getByText(/We kept what you wrote/))
        .first(),
    ).toBeVisible();
};

/** What was answered is on disk by then, finished or not. */
export const isKept = (page: Page): Promise<void> => page.waitForTimeout(untilKept);

export const careCard = (page: Page): Locator =>
  page.getByRole("region", { name: "You don't have to be alone with this" });
