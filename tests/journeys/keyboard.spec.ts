import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey.ts";
import { savedIsSaid } from "./support/steps.ts";

/** Tab until the focus is on what a screen reader would call this. */
const tabTo = async (page: Page, role: "button" | "link" | "textbox" | "radio", name: string | RegExp) => {
  const target = page.getByRole(role, { name, ...(typeof name === "string" && { exact: true }) }).first();
  await expect(target).toBeVisible();
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never reached ${role} "${String(name)}"`);
};

test("a check-in from first start by keyboard alone", async ({ page }) => {
  await page.goto("/");
  await tabTo(page, "button", "Start my journal");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeFocused();

  await tabTo(page, "link", "Check in");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Check in", level: 1 })).toBeVisible();
  await tabTo(page, "radio", "0");
  await expect(page.getByRole("radio", { name: "0", exact: true }).first()).not.toBeChecked();
  await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("radio", { name: "1", exact: true }).first()).toBeChecked();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await tabTo(page, "textbox", "Note");
  await page.keyboard.type("by keyboard");
  await tabTo(page, "button", "Save check-in");
  await page.keyboard.press("Enter");
  await savedIsSaid(page);
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeFocused();

  await tabTo(page, "link", "Journal");
  await page.keyboard.press("Enter");
  await expect(page.getByText("3 of 10")).toBeVisible();
  await expect(page.getByText("by keyboard")).toBeVisible();
});

test("quick hide covers everything at once, and Escape brings it back", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("button", { name: "Start my journal" }).tap();
  await page.getByRole("link", { name: "Check in" }).tap();
  await page.getByRole("textbox", { name: "Note" }).fill("not for other eyes");
  await page.getByRole("button", { name: /^Mooring/ }).tap();
  await expect(page.getByRole("dialog")).toBeVisible();
  // Nothing behind it can be read out or reached.
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveCount(0);
  await expect(page.getByRole("heading")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("not for other eyes");
});
