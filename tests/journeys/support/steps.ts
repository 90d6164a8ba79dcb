import { expect, type Page } from "@playwright/test";
import { phone } from "./phone.ts";

/** What patients do again and again, by the names that a screen reader says. */

export const startJournal = async (page: Page, address = ""): Promise<void> => {
  await page.goto(`${address}/`);
  await expect(page.getByRole("heading", { name: "Mooring" })).toBeVisible();
  await page.getByRole("button", { name: "Start my journal" }).tap();
  await expect(page.getByRole("heading", { name: "Today", level: 1 })).toBeVisible();
};

/** Until the service worker answers for the whole app: from here on the network may go. */
export const isOffline = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
};

export const clickPlace = async (page: Page, name: string): Promise<void> => {
  await page.getByRole("link", { name, exact: true }).tap();
  await expect(page.getByRole("heading", { name, level: 1 })).toBeVisible();
};

export const savedIsSaid = async (page: Page): Promise<void> => {
  await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
};

/** As the app has it: until then it is still the day before. */
const dayStartsAtHour = 4;

/** Yesterday at this time, a session is 12 to 36 hours over, whatever time it is now: see [Note: Any hour]. */
export const yesterdaysSession = "14:15";

/**
 * A wall time so many days from now, as a datetime-local field takes it.
 *
 * [Note: Any hour] By the phone's own day, which begins at four: by this machine's, "yesterday" would be today or the day before it for some
 * hours of each night, and a story that tells of yesterday would fail in them.
 */
export const wall = (days: number, time: string): string => {
  const today = new Intl.DateTimeFormat("sv-SE", { timeZone: phone.timezoneId }).format(
    Date.now() - dayStartsAtHour * 3_600_000,
  );
  const day = new Date(Date.parse(`${today}T00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  return `${day}T${time}`;
};

export const planCourse = async (page: Page, name: string, planned?: number): Promise<void> => {
  await page.getByRole("button", { name: "Plan my course" }).tap();
  await page.getByRole("textbox", { name: "Name of this course" }).fill(name);
  if (planned !== undefined) await page.getByRole("spinbutton", { name: "Planned sessions" }).fill(String(planned));
  await page.getByRole("button", { name: "Save course" }).tap();
  await savedIsSaid(page);
};

interface SessionToAdd {
  readonly at: string;
  readonly kind?: string;
  readonly route?: string;
  readonly dose?: string;
  readonly unit?: string;
  readonly note?: string;
}

/** From a screen with the button "Add a session". */
export const addSession = async (page: Page, { at, kind, route, dose, unit, note }: SessionToAdd): Promise<void> => {
  await page.getByRole("button", { name: "Add a session" }).tap();
  await page.getByLabel("Date and time").fill(at);
  if (kind) await page.getByRole("combobox", { name: "Kind" }).selectOption({ label: kind });
  if (route) await page.getByRole("combobox", { name: "Route" }).selectOption({ label: route });
  if (dose) await page.getByRole("spinbutton", { name: "Dose" }).fill(dose);
  if (unit) await page.getByRole("combobox", { name: "Unit" }).selectOption({ label: unit });
  if (note) await page.getByRole("textbox", { name: "Note" }).fill(note);
  await page.getByRole("button", { name: "Save session" }).tap();
  await savedIsSaid(page);
};

interface ToCheckIn {
  readonly mood: number;
  readonly at?: string;
  readonly note?: string;
}

/** By touch, from Today or the bar. */
export const checkIn = async (page: Page, { mood, at, note }: ToCheckIn): Promise<void> => {
  await clickPlace(page, "Today");
  await page.getByRole("link", { name: "Check in" }).tap();
  await touchMood(page, mood);
  if (note !== undefined) await page.getByRole("textbox", { name: "Note" }).fill(note);
  if (at) await page.getByLabel("When").fill(at);
  await page.getByRole("button", { name: "Save check-in" }).tap();
  await savedIsSaid(page);
};

/** The finger lands on the track, at the number. */
export const touchMood = async (page: Page, mood: number): Promise<void> => {
  const radio = page.getByRole("radiogroup", { name: "Mood" }).getByRole("radio", { name: String(mood), exact: true });
  await page.getByRole("radiogroup", { name: "Mood" }).scrollIntoViewIfNeeded();
  const box = await radio.boundingBox();
  if (!box) throw new Error("the mood track is not on the screen");
  await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
  await expect(radio).toBeChecked();
};
