import { expect, type Locator, type Page } from "@playwright/test";
import { expectNoAxeViolations } from "./axe.ts";
import { drawByTouch, pathsOf, unfold } from "./course-steps.ts";
import { expectReflow } from "./reading.ts";
import { expectTargets44 } from "./targets.ts";

/** The long forms of the course with troches, filled in. */

/** From the page of the course, back to it: the people, what the clinic said, the usual route. */
export const sayWhoAndHow = async (page: Page, { foodRule }: { foodRule: string }): Promise<void> => {
  await page.getByRole("button", { name: "Add people and numbers" }).tap();
  const field = (name: string) => page.getByRole("textbox", { name, exact: true });
  await field("Clinic").fill("Harbour Clinic");
  await field("Number of the clinic").fill("+420 601 000 111");
  await field("Therapist").fill("Dana");
  await field("Number of the therapist").fill("+420 602 000 222");
  await unfold(page, "What the clinic said");
  await field("Eating and drinking before a session").fill(foodRule);
  await field("The hours after").fill("Somebody stays with you until the evening.");
  await unfold(page, "How it is planned");
  await page.getByRole("combobox", { name: "Usual route" }).selectOption({ label: "Under the tongue or in the cheek" });
  await page.getByRole("button", { name: "Save course" }).tap();
};

/** From "Right now" on, by touch: a line, a lamp in another paint, and a third stroke that is taken back. Returns its paths. */
export const drawLantern = async (page: Page): Promise<string[]> => {
  const pad = page.getByRole("dialog", { name: "Draw it" });
  const sheet = pad.locator("[data-sheet]");
  await expect(pad.getByRole("button", { name: "Words instead" })).toBeVisible();
  await expectNoAxeViolations(page);
  await drawByTouch(page, sheet, [
    { x: 0.2, y: 0.3 },
    { x: 0.4, y: 0.6 },
    { x: 0.7, y: 0.5 },
    { x: 0.8, y: 0.2 },
  ]);
  await expect(pad.getByText("Kept as you draw.")).toBeVisible();
  await pad.getByTitle("Sun yellow").tap();
  await expect(pad.getByRole("radio", { name: "Sun yellow" })).toBeChecked();
  await drawByTouch(page, sheet, [
    { x: 0.5, y: 0.5 },
    { x: 0.55, y: 0.6 },
    { x: 0.5, y: 0.7 },
  ]);
  await drawByTouch(page, sheet, [
    { x: 0.1, y: 0.1 },
    { x: 0.9, y: 0.9 },
  ]);
  await expect(sheet.locator("path")).toHaveCount(3);
  await expectReflow(page);
  await expectTargets44(page);
  await pad.getByRole("button", { name: "Undo" }).tap();
  await expect(sheet.locator("path")).toHaveCount(2);
  const drawn = await pathsOf(sheet);
  await pad.getByRole("button", { name: "Done" }).tap();
  return drawn;
};

/** Every part of "What was given", one dose with a digit too many. Returns the part with the doses. */
export const fillInGiven = async (page: Page, { noticed }: { noticed: string }): Promise<Locator> => {
  const doses = await unfold(page, "Doses");
  await doses.getByRole("spinbutton", { name: "Dose" }).fill("1750");
  await doses.getByRole("combobox", { name: "Form" }).selectOption({ label: "Troche" });
  await doses.getByRole("spinbutton", { name: "How long I held it in my mouth" }).fill("12");
  await doses.getByRole("radio", { name: "Spat it out" }).check({ force: true });
  await doses.getByRole("button", { name: "Add another dose" }).tap();
  const second = doses.getByRole("group", { name: "Dose 2" });
  await second.getByRole("spinbutton", { name: "Dose" }).fill("50");
  await second.getByRole("spinbutton", { name: "How long after the start" }).fill("20");

  const measured = await unfold(page, "Measured");
  await measured.getByRole("radio", { name: "Before" }).check({ force: true });
  await measured.getByRole("spinbutton", { name: "Upper" }).fill("118/76");
  await expect(measured.getByRole("spinbutton", { name: "Lower" })).toHaveValue("76");
  await measured.getByRole("spinbutton", { name: "Pulse" }).fill("72");
  await measured.getByRole("radio", { name: "The clinic" }).check({ force: true });
  const around = await unfold(page, "The place, and what was around you");
  await around.getByRole("combobox", { name: "Where it was" }).selectOption({ label: "At my therapist's" });
  await around.getByRole("checkbox", { name: "Eye mask" }).check();
  const impressions = await unfold(page, "How it was");
  for (const [name, number] of [
    ["How intense it was", "7"],
    ["Emotional release", "9"],
    ["Fear", "0"],
  ] as const) {
    await impressions
      .getByRole("radiogroup", { name })
      .getByRole("radio", { name: number, exact: true })
      .check({ force: true });
  }
  const others = await unfold(page, "What others noticed");
  await others.getByRole("textbox", { name: "What others noticed" }).fill(noticed);
  return doses;
};
