import { screen, within } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { OpenBackup } from "#src/app/recovery/OpenBackup.tsx";
import { StartContext, type JournalStart } from "#src/app/start-context.ts";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { ask } from "#src/journal/use-journal.ts";
import { isDeviceShared } from "#src/platform/auto-lock.ts";
import { withBackupWorker } from "../../support/backup-worker.ts";
import { aCheckIn } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, forgetEverything } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { aBackupFile, passphrase } from "../backup/backup-files.ts";

const goOnWithOpen = vi.fn<() => void>();
const onBack = vi.fn<() => void>();
const unused = () => Promise.reject(new Error("not asked for"));
const start: JournalStart = {
  journal: { state: "new" },
  lookAgain: () => undefined,
  startNew: unused,
  goOn: unused,
  unlock: unused,
  goOnWithOpen,
};

let file: File;
beforeEach(async () => {
  goOnWithOpen.mockClear();
  onBack.mockClear();
  withBackupWorker();
  await anEmptyJournal();
  await addCheckIn(aCheckIn({ note: "the sea was calm" }));
  file = await aBackupFile();
  await forgetEverything();
});

const databaseNames = async () => (await indexedDB.databases()).map(({ name }) => name);

const openTheFile = async ({ isShared = false } = {}) => {
  const { user, router } = renderScreen(
    <StartContext value={start}>
      <OpenBackup isShared={isShared} onBack={onBack} />
    </StartContext>,
    { at: "/journal" },
  );
  expect(await screen.findByRole("heading", { level: 1, name: "Open a backup" })).toHaveFocus();
  await user.upload(screen.getByLabelText("Backup file"), file);
  await user.type(screen.getByLabelText("Passphrase of the file"), passphrase);
  await user.click(screen.getByRole("button", { name: "Open backup" }));
  await screen.findByRole("heading", { level: 2, name: "This is in the backup" });
  return { user, router };
};
const restore = () => screen.getByRole("button", { name: "Restore" });

test("nothing is made before 'Restore'; then the journal is there, and one goes on to Today", async () => {
  const { user, router } = await openTheFile();
  expect(await databaseNames()).toEqual([]);
  expect(screen.queryByText("The same here already")).toBeNull();
  expect(screen.queryByText("It is from another journal")).toBeNull();

  await user.click(restore());
  await screen.findByRole("heading", { level: 2, name: "Restored" });
  const counts = within(await screen.findByRole("list", { name: "In your journal now" }));
  expect(counts.getByText("1 check-in")).toBeVisible();
  expect(screen.getByText("As many of each kind as in the backup.")).toBeVisible();
  expect((await ask(allCheckIns())).map(({ note }) => note)).toEqual(["the sea was calm"]);
  expect(screen.queryByRole("button", { name: "Back" })).toBeNull();
  expect(goOnWithOpen).not.toHaveBeenCalled();

  await user.click(screen.getByRole("button", { name: "Go to Today" }));
  expect(goOnWithOpen).toHaveBeenCalledTimes(1);
  expect(router.state.location.pathname).toBe("/");
  expect(isDeviceShared()).toBe(false);
});

test("on a device that others use, the lock comes next", async () => {
  const { user, router } = await openTheFile({ isShared: true });
  expect(isDeviceShared()).toBe(false);
  await user.click(restore());
  await user.click(await screen.findByRole("button", { name: "Go on to the lock" }));
  expect(isDeviceShared()).toBe(true);
  expect(router.state.location.pathname).toBe("/settings/lock");
});

test("a full disk leaves no half a journal behind, and can be tried again", async () => {
  const { user } = await openTheFile();
  const makeRoom = fillTheDisk();
  try {
    await user.click(restore());
    expect(await screen.findByRole("alert")).toHaveTextContent("This device is full.");
  } finally {
    makeRoom();
  }
  expect(await databaseNames()).toEqual([]);
  await user.click(restore());
  await screen.findByRole("heading", { level: 2, name: "Restored" });
});

test("leads back, with nothing made", async () => {
  const { user } = await openTheFile();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(onBack).toHaveBeenCalledTimes(1);
  expect(await databaseNames()).toEqual([]);
});
