import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { TodayScreen } from "#src/features/today/TodayScreen.tsx";
import { backupWasKept, readForBackup } from "#src/journal/backup.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { turnLockOn } from "#src/journal/lock.ts";
import { declineLock, setDeviceShared } from "#src/platform/auto-lock.ts";
import { aCheckIn } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);

const openToday = async () => {
  const rendered = renderScreen(<TodayScreen />);
  await screen.findByRole("heading", { level: 1, name: "Today" });
  return rendered;
};
const write = async (entries: number) => {
  for (let count = 0; count < entries; count++) await addCheckIn(aCheckIn());
};
const offer = () => screen.findByRole("link", { name: "Set a passphrase" });
const reminder = () => screen.findByRole("link", { name: "Make a backup" });

test("a lock is offered first, and alone, until it is declined; then the backup has its turn", async () => {
  await write(3);
  const { user } = await openToday();
  expect(await offer()).toHaveAttribute("href", "/settings/lock");
  expect(screen.queryByRole("link", { name: "Make a backup" })).toBeNull();

  await user.click(screen.getByRole("button", { name: "Not now" }));
  expect(await reminder()).toHaveAttribute("href", "/settings/backup");
  expect(screen.getByText("No backup yet — 3 entries are in this browser only.")).toBeVisible();
  expect(screen.queryByRole("link", { name: "Set a passphrase" })).toBeNull();
  expect(screen.getByRole("main")).toHaveFocus();
});

test("on a shared device it cannot be declined", async () => {
  setDeviceShared(true);
  declineLock();
  await openToday();
  await offer();
  expect(screen.queryByRole("button", { name: "Not now" })).toBeNull();
});

test("with a lock none is offered, and below three entries nothing is asked", async () => {
  await turnLockOn("correct horse battery");
  await write(2);
  await openToday();
  await write(1);
  await reminder();
  expect(screen.queryByRole("link", { name: "Set a passphrase" })).toBeNull();
});

test("the words of a reminder count days and entries, and 'Later' lets it rest", async () => {
  declineLock();
  await write(1);
  const { seq } = await readForBackup();
  await backupWasKept({ seq }, Date.now() - 12 * 86_400_000);
  await write(9);
  const { user } = await openToday();
  expect(await screen.findByText("Last backup 12 days ago — 9 entries are not in it.")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Later" }));
  await waitFor(() => expect(screen.queryByText(/Last backup/)).toBeNull());
  expect(localStorage.getItem("mooring/backup-snooze")).toMatch(/^\d+$/);
});
