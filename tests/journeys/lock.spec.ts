import type { Page } from "@playwright/test";
import { expect, test } from "./support/journey.ts";
import { expectNoAxeViolations } from "./support/axe.ts";
import {
  field,
  goOnWithoutSheet,
  isLocked,
  isOpen,
  isRefused,
  keepSheet,
  lockFromAnywhere,
  see,
  slow,
  turnLockOn,
  unlock,
  withVisibility,
  words,
} from "./support/locks.ts";
import { checkIn, clickPlace, savedIsSaid, startJournal, touchMood } from "./support/steps.ts";

test.describe.configure({ timeout: 120_000 });

const aLockedJournal = async (page: Page) => {
  await startJournal(page);
  await checkIn(page, { mood: 4, note: "the sea was calm" });
  await turnLockOn(page);
  await goOnWithoutSheet(page);
};

const writeHalf = async (page: Page, half: string) => {
  await clickPlace(page, "Today");
  await page.getByRole("link", { name: "Check in" }).tap();
  await page.getByRole("textbox", { name: "Note" }).fill(half);
};

test("a lock that is set later asks at every start, at the same address, and leads back to it", async ({ page }) => {
  await aLockedJournal(page);
  await page.goto("/progress");
  await isLocked(page);
  await expect(page.getByRole("link", { name: "Journal" })).toHaveCount(0);
  expect(new URL(page.url()).pathname).toBe("/progress");

  await isRefused(page, "not this one");
  await unlock(page);
  await isOpen(page, "Progress");

  await clickPlace(page, "Journal");
  await expect(page.getByText("the sea was calm")).toBeVisible();
  await page.reload();
  await unlock(page);
  await isOpen(page, "Journal");
  await expect(page.getByText("the sea was calm")).toBeVisible();
});

test("a changed passphrase opens it, and the one before does not", async ({ page }) => {
  await aLockedJournal(page);
  await page.getByRole("button", { name: "Change the passphrase" }).tap();
  await field(page, "Your passphrase now").fill(words);
  await page.getByRole("button", { name: "Suggest four words" }).tap();
  await page.getByRole("button", { name: "Take these words" }).tap();
  await expect(field(page, "New passphrase")).not.toHaveValue("");
  const next = await field(page, "New passphrase").inputValue();
  await field(page, "New passphrase again").fill(next);
  await page.getByRole("button", { name: "Change the passphrase" }).tap();
  await isOpen(page, "Lock");
  await savedIsSaid(page);
  await page.getByRole("button", { name: "Lock now" }).tap();

  await unlock(page, next);
  await isOpen(page, "Lock");
  await page.reload();
  await isRefused(page, words);
});

test("the sheet opens it when the passphrase is lost, and a new passphrase is set", async ({ page }) => {
  await startJournal(page);
  const code = await turnLockOn(page);
  await keepSheet(page, code);
  await page.goto("/journal");
  await isLocked(page);
  await page.getByRole("button", { name: "Use the recovery code" }).tap();
  await field(page, "Recovery code").fill(code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o"));
  await page.getByRole("button", { name: "Unlock" }).tap();
  await expect(page.getByText("You opened it with the recovery code")).toBeVisible(slow);
  expect(new URL(page.url()).pathname).toBe("/settings/lock");

  await page.getByRole("button", { name: "Set a new passphrase" }).tap();
  await field(page, "New passphrase").fill("a quite other one");
  await field(page, "New passphrase again").fill("a quite other one");
  await page.getByRole("button", { name: "Change the passphrase" }).tap();
  await isOpen(page, "Lock");
  await savedIsSaid(page);
  await lockFromAnywhere(page);
  await unlock(page, "a quite other one");
  await isOpen(page, "Lock");
});

test("when someone knows the passphrase, everything is under a new key", async ({ page }) => {
  await startJournal(page);
  await checkIn(page, { mood: 4, note: "the sea was calm" });
  const old = await turnLockOn(page);
  await keepSheet(page, old);
  await page.getByRole("button", { name: "Someone knows my passphrase" }).tap();
  await field(page, "Your passphrase now").fill(words);
  await field(page, "New passphrase").fill("a quite other one");
  await field(page, "New passphrase again").fill("a quite other one");
  await page.getByRole("button", { name: "Make a new key" }).tap();
  await expect(page.getByRole("heading", { name: "Recovery sheet", level: 1 })).toBeVisible(slow);
  await goOnWithoutSheet(page);
  await page.goto("/journal");
  // The old sheet is not even asked for any more.
  await isLocked(page);
  await expect(page.getByRole("button", { name: "Use the recovery code" })).toHaveCount(0);
  await isRefused(page, words);
  await unlock(page, "a quite other one");
  await isOpen(page, "Journal");
  await expect(page.getByText("the sea was calm")).toBeVisible();
});

test("it locks by itself under someone who stopped typing, and the words come back", async ({ page }) => {
  await page.clock.install();
  await aLockedJournal(page);
  await writeHalf(page, "half a sentence about the har");
  await page.clock.runFor("04:42");
  await expect(page.getByText("Locking soon. Touch anywhere to stay.")).toBeVisible();
  await page.keyboard.press("Shift");
  await expect(page.getByText("Locking soon. Touch anywhere to stay.")).toBeHidden();

  await page.clock.runFor("05:01");
  await unlock(page);
  await isOpen(page, "Check in");
  expect(new URL(page.url()).pathname).toBe("/check-in");
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("half a sentence about the har");
  await expect(page.getByText(/We kept what you wrote/)).toBeVisible();
});

test("a save that is under way when it locks is saved", async ({ page }) => {
  await aLockedJournal(page);
  await writeHalf(page, "the last words before the lock");
  await touchMood(page, 7);
  await page.getByRole("button", { name: /^Mooring/ }).tap();
  await expect(page.getByRole("button", { name: "Lock now" })).toBeVisible();
  await page.evaluate(() => {
    const press = (name: RegExp) => {
      const found = [...document.querySelectorAll("button")].find((button) => name.test(button.textContent));
      if (!found) throw new Error(`no button ${name}`);
      found.click();
    };
    // In one breath: the save has only begun when the lock does.
    press(/^Save check-in$/);
    press(/^Lock now$/);
  });
  await unlock(page);
  await expect(page.getByRole("link", { name: "Journal", exact: true })).toBeVisible(slow);
  await clickPlace(page, "Journal");
  await expect(page.getByText("the last words before the lock")).toHaveCount(1);
});

test("out of sight it is covered at once, and locked after a minute", async ({ page }) => {
  await withVisibility(page);
  await page.clock.install();
  await aLockedJournal(page);
  await writeHalf(page, "half a sentence");
  const opacity = () => page.evaluate(() => getComputedStyle(document.body).opacity);
  await see(page, "hidden");
  expect(await opacity()).toBe("0");
  await page.clock.runFor("00:30");
  await see(page, "visible");
  expect(await opacity()).toBe("1");
  // Whoever looks away for a moment goes on where they were.
  await expect(page.getByRole("textbox", { name: "Note" })).toBeFocused();

  await see(page, "hidden");
  await page.clock.runFor("01:01");
  await isLocked(page);
  await unlock(page);
  await isOpen(page, "Check in");
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("half a sentence");
});

test("a page whose timers slept is locked before it shows a word", async ({ page }) => {
  await withVisibility(page);
  await aLockedJournal(page);
  await writeHalf(page, "half a sentence");
  await see(page, "hidden");
  const opacity = await page.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() + 120_000;
    Reflect.get(window, "see")("visible");
    return getComputedStyle(document.body).opacity;
  });
  expect(opacity).toBe("0");
  await isLocked(page);
  await unlock(page);
  await isOpen(page, "Check in");
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("half a sentence");
});

test("for a session it stays open, until that is taken back", async ({ page }) => {
  await page.clock.install();
  await aLockedJournal(page);
  await page.getByRole("button", { name: "Stay open for this session" }).tap();
  await page.clock.runFor("02:00:00");
  await expect(page.getByText(/It stays open until/)).toBeVisible();
  await page.getByRole("button", { name: "Lock by itself again" }).tap();
  await page.clock.runFor("05:01");
  await isLocked(page);
});

test("one tab locks the others, and each unlocks itself", async ({ page, context }) => {
  await aLockedJournal(page);
  const other = await context.newPage();
  await other.goto("/check-in");
  await unlock(other);
  await isOpen(other, "Check in");
  await other.getByRole("textbox", { name: "Note" }).fill("written in the other tab");

  await lockFromAnywhere(page);
  await isLocked(other);
  await unlock(page);
  await isOpen(page, "Lock");
  await isLocked(other);
  await unlock(other);
  await isOpen(other, "Check in");
  await expect(other.getByRole("textbox", { name: "Note" })).toHaveValue("written in the other tab");
});

test("turning the lock on locks the tabs that were open without one", async ({ page, context }) => {
  await startJournal(page);
  const other = await context.newPage();
  await other.goto("/check-in");
  await other.getByRole("textbox", { name: "Note" }).fill("written before the lock");
  await turnLockOn(page);
  await unlock(other);
  await isOpen(other, "Check in");
  await expect(other.getByRole("textbox", { name: "Note" })).toHaveValue("written before the lock");
});

test("a tab that is opened while another one puts everything under a new key waits, and goes on by itself", async ({
  page,
  context,
}) => {
  await startJournal(page);
  // As long as the work of a slow phone, or of a long journal.
  await page.evaluate(async () => {
    await new Promise<void>((isBegun) => {
      void navigator.locks.request("mooring/keys", async () => {
        isBegun();
        await new Promise<void>((isDone) => Reflect.set(window, "finish", isDone));
      });
    });
  });
  const other = await context.newPage();
  await other.goto("/check-in");
  await isOpen(other, "Your journal is being sealed");
  await expectNoAxeViolations(other);
  await page.evaluate(() => Reflect.get(window, "finish")());
  await isOpen(other, "Check in");
});

test("on a full disk it does not lock: the words stay, and it says so", async ({ page }) => {
  await page.clock.install();
  await aLockedJournal(page);
  await clickPlace(page, "Today");
  await page.getByRole("link", { name: "Check in" }).tap();
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function () {
      throw new DOMException("no room", "QuotaExceededError");
    };
    Reflect.set(window, "makeRoom", () => (IDBObjectStore.prototype.put = put));
  });
  await page.getByRole("textbox", { name: "Note" }).fill("the sea was rough");
  await page.clock.runFor("05:01");
  await expect(page.getByRole("alert").filter({ hasText: "Not saved, and so not locked" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("the sea was rough");

  await page.evaluate(() => Reflect.get(window, "makeRoom")());
  await page.clock.runFor("00:31");
  await unlock(page);
  await isOpen(page, "Check in");
  await expect(page.getByRole("textbox", { name: "Note" })).toHaveValue("the sea was rough");
});

test("on a shared device nothing is to be had without a lock, and it locks after a minute", async ({ page }) => {
  await page.clock.install();
  await page.goto("/");
  await page.getByRole("checkbox", { name: "Other people use this device too" }).check();
  await page.getByRole("button", { name: "Start my journal" }).tap();
  await expect(page.getByText("A shared device needs a lock")).toBeVisible();
  await page.getByRole("link", { name: "Today" }).tap();
  await expect(page.getByRole("heading", { name: "First a lock" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Check in" })).toHaveCount(0);

  await turnLockOn(page);
  await goOnWithoutSheet(page);
  await expect(page.getByRole("button", { name: "Turn the lock off" })).toHaveAccessibleDescription(
    /A shared device keeps its lock/,
  );
  await page.clock.runFor("01:01");
  await isLocked(page);
});
