import { expect, type Page } from "@playwright/test";

export const words = "otter lamp velvet tide";

/** A passphrase takes a second to be worked on, and longer where other journeys run beside it. */
export const slow = { timeout: 20_000 };

/** Passphrase fields have no role: they are found by their label. */
export const field = (page: Page, name: string) => page.getByLabel(name, { exact: true });

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** From anywhere in an open journal, as far as the recovery sheet. Returns its code. */
export const turnLockOn = async (page: Page, passphrase = words): Promise<string> => {
  await page.goto("/settings/lock");
  await button(page, "Set a passphrase").tap();
  await field(page, "New passphrase").fill(passphrase);
  await field(page, "New passphrase again").fill(passphrase);
  await button(page, "Turn the lock on").tap();
  await expect(page.getByRole("heading", { name: "Recovery sheet", level: 1 })).toBeVisible(slow);
  return shownCode(page);
};

export const shownCode = async (page: Page): Promise<string> => {
  const groups = await page.locator("main ol > li").allTextContents();
  return groups.map((group) => group.slice(1)).join("-");
};

/** From the sheet: writes it down, and is asked back. */
export const keepSheet = async (page: Page, code: string): Promise<void> => {
  await button(page, "I wrote it down").tap();
  const asked = page.getByRole("textbox", { name: /^The four characters of group \d$/ });
  const label = await page.getByText(/^The four characters of group \d$/).textContent();
  await asked.fill(code.split("-")[Number(label?.at(-1)) - 1] ?? "");
  await button(page, "Keep this sheet").tap();
  await expect(button(page, "Lock now")).toBeVisible(slow);
};

export const goOnWithoutSheet = async (page: Page): Promise<void> => {
  await button(page, "Not now").tap();
  await button(page, "Go on without it").tap();
  await expect(button(page, "Lock now")).toBeVisible();
};

export const isLocked = async (page: Page): Promise<void> => {
  await expect(page.getByRole("heading", { name: "Mooring is locked", level: 1 })).toBeVisible(slow);
  await expect(button(page, "Unlock")).toBeVisible();
};

export const unlock = async (page: Page, passphrase = words): Promise<void> => {
  await isLocked(page);
  await field(page, "Passphrase").fill(passphrase);
  await button(page, "Unlock").tap();
};

/** Another passphrase is taken for none, and stays typed. */
export const isRefused = async (page: Page, passphrase: string): Promise<void> => {
  await unlock(page, passphrase);
  await expect(field(page, "Passphrase")).toHaveAccessibleDescription(/does not open it/, slow);
  await expect(field(page, "Passphrase")).toHaveValue(passphrase);
  await expect(button(page, "Unlock")).not.toHaveAttribute("aria-disabled", slow);
};

export const isOpen = async (page: Page, heading: string): Promise<void> => {
  await expect(page.getByRole("heading", { name: heading, level: 1, exact: true })).toBeVisible(slow);
};

/** From anywhere: the name hides the screen, and there it can be locked. */
export const lockFromAnywhere = async (page: Page): Promise<void> => {
  await page.getByRole("button", { name: /^Mooring/ }).tap();
  await page.getByRole("dialog").getByRole("button", { name: "Lock now" }).tap();
  await isLocked(page);
};

/** A headless browser is always in sight. Before the page is opened. */
export const withVisibility = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    let state: DocumentVisibilityState = "visible";
    Object.defineProperty(Document.prototype, "visibilityState", { get: () => state });
    Object.defineProperty(Document.prototype, "hidden", { get: () => state === "hidden" });
    Reflect.set(window, "see", (next: DocumentVisibilityState) => {
      state = next;
      document.dispatchEvent(new Event("visibilitychange"));
    });
  });
};

export const see = (page: Page, state: DocumentVisibilityState): Promise<void> =>
  page.evaluate((state) => Reflect.get(window, "see")(state), state);
