import type { Page } from "@playwright/test";
import { expectNoAxeViolations } from "./support/axe.ts";
import { expect, test } from "./support/journey.ts";
import {
  field,
  goOnWithoutSheet,
  isLocked,
  isOpen,
  isRefused,
  keepSheet,
  slow,
  turnLockOn,
  unlock,
} from "./support/locks.ts";
import { expectReflow, expectTextAt200 } from "./support/reading.ts";
import { checkIn, startJournal } from "./support/steps.ts";
import { expectTargets44 } from "./support/targets.ts";

test.describe.configure({ timeout: 240_000 });

/** Every screen of the lock in turn, as a person meets them. */
const throughEveryScreen = async (page: Page, look: (screen: string) => Promise<void>): Promise<void> => {
  const press = (name: string | RegExp) => page.getByRole("button", { name }).tap();
  await startJournal(page);
  await page.goto("/settings/lock");
  await isOpen(page, "Lock");
  await page.getByRole("checkbox", { name: "This device is shared" }).check();
  await look("no lock yet, on a shared device");
  await page.getByRole("link", { name: "Today" }).tap();
  await isOpen(page, "First a lock");
  await look("a lock is needed first");
  await page.getByRole("link", { name: "Go to the lock" }).tap();
  await page.getByRole("checkbox", { name: "This device is shared" }).uncheck();

  await press("Set a passphrase");
  await press("Suggest four words");
  await press("Turn the lock on");
  await look("a refused passphrase, with suggested words");
  const code = await turnLockOn(page);
  await look("the sheet");
  await press("I wrote it down");
  await press("Keep this sheet");
  await look("the sheet asked back");
  await press("Back");
  await keepSheet(page, code);
  await look("the lock is on");
  for (const task of [
    "Change the passphrase",
    "Replace the recovery sheet",
    "Remove the recovery sheet",
    "Someone knows my passphrase",
    "Turn the lock off",
  ]) {
    await press(task);
    await look(task);
    await press("Back");
  }
  await page.reload();
  await isRefused(page, "not this one");
  await look("locked");
  await page.getByText("I can't open it").tap();
  await press("Use the recovery code");
  await press("Unlock");
  await look("the recovery code, and what is left");
  await page.getByRole("link", { name: "Support", exact: true }).tap();
  await isOpen(page, "Support");
  await look("Support while locked");
  await page.getByRole("link", { name: "Unlock" }).tap();
  await isLocked(page);
};

for (const colorScheme of ["light", "dark"] as const) {
  test(`every screen of the lock is clean for assistive technology, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await throughEveryScreen(page, (screen) => test.step(screen, () => expectNoAxeViolations(page)));
  });
}

test("every screen of the lock fits 320 px, text at 200 %, and a thumb", async ({ page }) => {
  await throughEveryScreen(page, (screen) =>
    test.step(screen, async () => {
      await expectTargets44(page);
      await expectReflow(page);
      await expectTextAt200(page);
    }),
  );
});

test("by keyboard alone: a lock is set, closed and opened", async ({ page }) => {
  await startJournal(page);
  await page.goto("/settings/lock");
  const tabTo = async (role: "button" | "checkbox", name: string) => {
    const target = page.getByRole(role, { name, exact: true });
    await expect(target).toBeVisible(slow);
    for (let presses = 0; presses < 40; presses++) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never reached ${name}`);
  };
  const press = async (name: string) => {
    await tabTo("button", name);
    await page.keyboard.press("Enter");
  };
  await press("Set a passphrase");
  await expect(page.getByRole("heading", { name: "Set a passphrase" })).toBeFocused();
  await press("Suggest four words");
  await press("Take these words");
  const suggested = await field(page, "New passphrase").inputValue();
  await expect(field(page, "New passphrase again")).toBeFocused();
  await page.keyboard.type(suggested);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: "Recovery sheet", level: 1 })).toBeFocused(slow);
  await press("Not now");
  await press("Go on without it");
  await expect(page.getByRole("heading", { name: "Lock", level: 1 })).toBeFocused();
  await press("Lock now");

  await isLocked(page);
  await expect(field(page, "Passphrase")).toBeFocused();
  await page.keyboard.type(suggested);
  await page.keyboard.press("Enter");
  await isOpen(page, "Lock");
});

test("what is typed badly is refused in words, and nothing of it is lost", async ({ page }) => {
  await startJournal(page);
  await page.goto("/settings/lock");
  await page.getByRole("button", { name: "Set a passphrase" }).tap();
  const refusedFor = async (first: string, again: string, name: string, sentence: RegExp) => {
    await field(page, "New passphrase").fill(first);
    await field(page, "New passphrase again").fill(again);
    await page.getByRole("button", { name: "Turn the lock on" }).tap();
    await expect(field(page, name)).toHaveAccessibleDescription(sentence);
    await expect(field(page, "New passphrase")).toHaveValue(first);
    await expect(field(page, "New passphrase again")).toHaveValue(again);
  };
  const megabyte = "tide ".repeat(200_000);
  await refusedFor("", "", "New passphrase", /Type a passphrase first/);
  await refusedFor("sevench", "sevench", "New passphrase", /little short/);
  await refusedFor("1234 5678", "1234 5678", "New passphrase", /Digits alone/);
  await refusedFor(megabyte, megabyte, "New passphrase", /longer than 1,000/);
  await refusedFor("otter lamp tide", "otter lamp tied", "New passphrase again", /not the same/);

  // An é in one piece is set, in two it opens; and what nobody would take for a passphrase is answered at once.
  await turnLockOn(page, "caf\u00e9 🦦 by the sea");
  await goOnWithoutSheet(page);
  await page.reload();
  await isRefused(page, megabyte);
  await unlock(page, " cafe\u0301 🦦 by the sea");
  await isOpen(page, "Lock");
});

test("while it is locked the people to call are there, without a network too, and erasing needs no key", async ({
  page,
  context,
}) => {
  await startJournal(page);
  await checkIn(page, { mood: 4, note: "the sea was calm" });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await turnLockOn(page);
  await context.setOffline(true);
  await page.goto("/support");
  await expect(page.getByRole("heading", { name: "In an emergency" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Journal", exact: true })).toHaveCount(0);
  await page.getByRole("link", { name: "Unlock" }).tap();
  await isLocked(page);
  await expect(page).toHaveTitle(/^Mooring$/);
  await context.setOffline(false);

  await page.getByText("I can't open it").tap();
  await page.getByRole("link", { name: /Erase everything/ }).tap();
  await page.getByRole("textbox").fill("erase");
  await page.getByRole("button", { name: /Erase everything/ }).tap();
  await expect(page.getByRole("button", { name: "Start my journal" })).toBeVisible(slow);
});

test("on paper stands the sheet alone", async ({ page }) => {
  await startJournal(page);
  const code = await turnLockOn(page);
  await page.emulateMedia({ media: "print" });
  const seen = await page.locator("body").innerText();
  for (const group of code.split("-")) expect(seen).toContain(group);
  expect(seen).toMatch(/^Recovery sheet/);
  expect(seen).toContain("Written on:");
  expect(seen).not.toMatch(/Settings|Support|Not now|Back|therap|ketamine/i);
});
