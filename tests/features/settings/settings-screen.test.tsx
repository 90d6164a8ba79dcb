import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { aboutRoutes, keptRoute, settingsRoutes, storageRoute } from "#src/features/settings/routes.ts";
import { backupWasKept, readForBackup } from "#src/journal/backup.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { addCourse, changeCourse } from "#src/journal/courses.ts";
import { applyAppearance } from "#src/platform/appearance.ts";
import { aCheckIn, aCourse, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { withNavigator } from "../../platform/navigator.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const persist = vi.fn<() => Promise<boolean>>();
let isPersisted = false;

beforeEach(async () => {
  isPersisted = false;
  persist.mockReset().mockResolvedValue(false);
  await anEmptyJournal();
});
afterEach(() => {
  localStorage.clear();
  applyAppearance({ light: "system", textSize: "normal" });
});

const openSettings = async (at = "/settings", heading = "Settings") => {
  withNavigator({ vendor: "Google Inc.", storage: { persisted: () => Promise.resolve(isPersisted), persist } });
  const rendered = renderScreen(
    (root) => [settingsRoutes(root), aboutRoutes(root), storageRoute(root), keptRoute(root)],
    { at },
  );
  await screen.findByRole("heading", { level: 1, name: heading });
  return rendered;
};
const openStorage = () => openSettings("/settings/storage", "Where your journal is kept");

test("a chosen light and text size show at once and are kept", async () => {
  const { user } = await openSettings();
  const lights = within(screen.getByRole("radiogroup", { name: "Light" }));
  expect(lights.getByRole("radio", { name: "As this device" })).toBeChecked();
  await user.click(lights.getByRole("radio", { name: "Dim" }));
  await user.click(screen.getByRole("radio", { name: "Larger" }));

  expect(document.documentElement.dataset["light"]).toBe("dim");
  expect(document.documentElement.style.fontSize).toBe("137.5%");
  expect(localStorage.getItem("mooring/light")).toBe("dim");
  expect(localStorage.getItem("mooring/text-size")).toBe("larger");
});

test("the country for crisis lines is remembered", async () => {
  const { user } = await openSettings();
  const country = screen.getByRole("combobox", { name: "Country for crisis lines" });
  await user.selectOptions(country, "New Zealand");
  expect(country).toHaveDisplayValue("New Zealand");
  expect(localStorage.getItem("mooring/crisis-country")).toBe("NZ");
});

test("lock, backup and storage each say how they stand, and lead to their places", async () => {
  await openSettings();
  const journal = within(screen.getByRole("region", { name: "Your journal" }));
  for (const [name, path] of [
    ["Lock Off", "/settings/lock"],
    ["Backup No backup yet", "/settings/backup"],
    ["Move to a new phone", "/settings/move"],
    ["Where your journal is kept In a browser tab", "/settings/storage"],
    ["How your journal is kept", "/settings/kept"],
  ] as const) {
    expect(await journal.findByRole("link", { name })).toHaveAttribute("href", path);
  }
});

test("other medicines, goals and events have their places, also without a course", async () => {
  await openSettings();
  const rows = within(screen.getByRole("region", { name: "Course and people" }));
  for (const [name, path] of [
    ["Other medicines", "/medicines"],
    ["Goals", "/goals"],
    ["Events", "/events"],
  ] as const) {
    expect(rows.getByRole("link", { name })).toHaveAttribute("href", path);
  }
});

test("the date of the last backup stands in the list, and what is not in it among the facts", async () => {
  const { seq } = await readForBackup();
  await backupWasKept({ seq }, Date.now());
  await openSettings();
  expect(await screen.findByRole("link", { name: "Backup Last backup today" })).toBeVisible();
  cleanup();

  await addCheckIn(aCheckIn());
  await openStorage();
  expect(await screen.findByText("1 entry is not in your last backup.")).toBeVisible();
});

test("says what would be lost today, counting every kind, while there is no backup", async () => {
  await addCheckIn(aCheckIn());
  await addCourse(aCourse({ name: "Spring" }), on("2026-03-01"));
  await openStorage();
  expect(await screen.findByText(/2 entries\. There is no other copy/)).toBeVisible();
  expect(await screen.findByText("Every entry can be read.")).toBeVisible();
  expect(await screen.findByText(/may clear the journal by itself/)).toBeVisible();
  expect(await screen.findByText(/Off\. The key lies beside the journal/)).toBeVisible();
  const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(hrefs).toEqual(expect.arrayContaining(["/settings/backup", "/journal/trash", "/settings/erase"]));
});

test("asking the browser to keep it tells the answer, and a yes is seen", async () => {
  const { user } = await openStorage();
  const ask = await screen.findByRole("button", { name: "Ask the browser to keep it" });
  expect(persist).not.toHaveBeenCalled();
  await user.click(ask);
  expect(await within(screen.getByRole("main")).findByText(/did not agree this time/)).toBeVisible();

  persist.mockImplementation(() => {
    isPersisted = true;
    return Promise.resolve(true);
  });
  await user.click(ask);
  expect(await screen.findByText(/does not clear it by itself/)).toBeVisible();
  await waitFor(() => expect(ask).not.toBeInTheDocument());
});

test("how the journal is kept says what is not promised, too", async () => {
  await openSettings("/settings/kept", "How your journal is kept");
  const main = screen.getByRole("main");
  for (const words of [
    "It does not help against spy software on the device",
    "whoever runs that address could put something else there",
    "A lost passphrase cannot be sent to you again",
    "What you wrote before the lock was turned on",
    "Browsers leave traces of deleted data on the disk for a while",
    "If the whole journal is put back to an older state, Mooring notices",
    "If a single entry is put back to an older state, Mooring does not notice",
    "That Mooring is used here, how many entries there are, about how large each one is",
  ]) {
    expect(main).toHaveTextContent(words);
  }
});

test("lists every course, and 'Plan my course' leads to a new one", async () => {
  await addCourse(aCourse({ name: "Spring\u202e!" }), on("2026-03-01"));
  await changeCourse(await addCourse(aCourse({ name: "Autumn" }), on("2026-09-01")), { status: "finished" });
  const { user, router } = await openSettings();
  const courses = within(screen.getByRole("region", { name: "Course and people" }));
  expect(await courses.findByRole("link", { name: "Spring\u202e!" })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/course\/./),
  );
  expect(courses.getByRole("link", { name: /Autumn\s+Finished/ })).toBeVisible();

  await user.click(courses.getByRole("button", { name: "Plan my course" }));
  expect(router.state.location.pathname).toBe("/course/new");
});

test("leads to the trash, to About and to erasing", async () => {
  const { user } = await openSettings();
  const hrefs = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
  expect(hrefs).toEqual(expect.arrayContaining(["/journal/trash", "/settings/about", "/settings/erase"]));

  localStorage.setItem("mooring/crisis-country", "GB");
  await user.click(screen.getByRole("link", { name: "About Mooring" }));
  expect(await screen.findByText(/It is not a medical device.*In an emergency call 999\./)).toBeVisible();
  expect(screen.getByRole("region", { name: "What is kept where" })).toHaveTextContent("We have no copy.");
});
