import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { backupRoute } from "#src/features/backup/routes.ts";
import { addCheckIn, allCheckIns, changeCheckIn } from "#src/journal/check-ins.ts";
import { allEntries, deleteEntry, trash } from "#src/journal/entries.ts";
import { startJournal } from "#src/journal/journal.ts";
import { ask } from "#src/journal/use-journal.ts";
import { holdBackWorkers, withBackupWorker } from "../../support/backup-worker.ts";
import { aCheckIn, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, forgetEverything } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { aBackupFile, passphrase } from "./backup-files.ts";

beforeEach(async () => {
  withBackupWorker();
  await anEmptyJournal();
});
afterEach(() => void vi.restoreAllMocks());

const openScreen = async () => {
  const { user, router } = renderScreen((root) => [backupRoute(root)], { at: "/settings/backup" });
  await screen.findByRole("heading", { level: 1, name: "Backup" });
  const file = screen.getByLabelText<HTMLInputElement>("Backup file");
  const typed = screen.getByLabelText("Passphrase of the file");
  const open = screen.getByRole("button", { name: "Open backup" });
  const choose = async (chosen: File, words = passphrase) => {
    await user.upload(file, chosen);
    await user.clear(typed);
    await user.type(typed, words);
    await user.click(screen.getByRole("button", { name: "Open backup" }));
  };
  return { user, router, file, typed, open, choose };
};
const previewed = () => screen.findByRole("heading", { name: "This is in the backup" });
const restore = () => screen.getByRole("button", { name: "Restore" });
const facts = () => screen.getByRole("main").textContent ?? "";
const notes = async () =>
  (await ask(allEntries())).map(({ record }) => ("note" in record ? (record.note ?? "") : "")).toSorted();

test("shows what is in it and what it would do, changes nothing until 'Restore', then says what is there now", async () => {
  await addCheckIn(aCheckIn({ note: "kept as it is", at: on("2026-03-01") }));
  const changed = await addCheckIn(aCheckIn({ note: "as it was", at: on("2026-03-02") }));
  await addCheckIn(aCheckIn({ note: "the latest", at: on("2026-03-09") }));
  const file = await aBackupFile();
  await changeCheckIn(changed, { ...changed.record, note: "changed here afterwards" });

  const { user, choose } = await openScreen();
  await choose(file);
  expect(await previewed()).toHaveFocus();
  expect(within(screen.getByRole("list", { name: "In the backup" })).getByText("3 check-ins")).toBeVisible();
  expect(facts()).toMatch(/It goes from Sunday\D* 1\b.* to Monday\D* 9\b/);
  expect(facts()).toContain("The same here already2");
  expect(facts()).toContain("Newer here: yours stay1");
  expect(facts()).toContain("New here0");
  expect(await notes()).toEqual(["changed here afterwards", "kept as it is", "the latest"]);

  await user.click(restore());
  expect(await screen.findByRole("heading", { name: "Restored" })).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("Saved. The backup is restored.");
  expect(await notes()).toEqual(["changed here afterwards", "kept as it is", "the latest"]);
  expect(
    within(await screen.findByRole("list", { name: "In your journal now" })).getByText("3 check-ins"),
  ).toBeVisible();
  expect(screen.getByText("Everything in it was here already.")).toBeVisible();
});

const inAnotherJournal = async () => {
  await addCheckIn(aCheckIn({ note: "written on the old phone", at: on("2026-03-01") }));
  const file = await aBackupFile();
  await forgetEverything();
  await startJournal();
  await addCheckIn(aCheckIn({ note: "written on the new phone", at: on("2026-03-02") }));
  return file;
};

test("a backup of another journal says so, and its entries come beside one's own", async () => {
  const file = await inAnotherJournal();
  const { user, choose } = await openScreen();
  await choose(file);
  await previewed();
  expect(screen.getByText("It is from another journal")).toBeVisible();
  await user.click(restore());
  await screen.findByRole("heading", { name: "Restored" });
  expect(facts()).toContain("1 entry is new here.");
  expect(await notes()).toEqual(["written on the new phone", "written on the old phone"]);
});

test("a restore can be undone, and what was changed since then stays", async () => {
  await addCheckIn(aCheckIn({ note: "one" }));
  await addCheckIn(aCheckIn({ note: "two" }));
  const file = await aBackupFile();
  await forgetEverything();
  await startJournal();
  await addCheckIn(aCheckIn({ note: "mine" }));
  const { user, choose } = await openScreen();
  expect(screen.queryByRole("button", { name: "Undo this restore" })).toBeNull();
  await choose(file);
  await previewed();
  await user.click(restore());
  await screen.findByRole("heading", { name: "Restored" });
  const first = (await ask(allEntries())).find(({ record }) => "note" in record && record.note === "one");
  if (first?.kind !== "check-in") throw new Error("not restored");
  await changeCheckIn(first, { ...first.record, note: "one, changed since" });

  await user.click(await screen.findByRole("button", { name: "Undo this restore" }));
  expect(await screen.findByText("The restore is undone")).toBeVisible();
  expect(facts()).toContain("1 was changed since then, and stays as you left it.");
  expect(await notes()).toEqual(["mine", "one, changed since"]);
});

describe("a file that does not open changes nothing, says what to do, and stays chosen", () => {
  test.for([
    ["empty", () => new File([], "backup.age"), /This file is empty.*Choose another copy/],
    [
      "a photo",
      () => new File([new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3])], "p.jpg"),
      /not a backup of Mooring/,
    ],
    ["a text", () => new File(["Dear diary"], "diary.txt"), /not a backup of Mooring/],
  ] as const)("%s", async ([, made, says]) => {
    const { choose, file } = await openScreen();
    await choose(made());
    expect(await screen.findByRole("alert")).toHaveTextContent(says);
    expect(screen.getByRole("alert")).toHaveTextContent("Nothing was changed.");
    expect(file.files?.length).toBe(1);
    expect(file).toBeInvalid();
    expect(file).toHaveFocus();
    expect(screen.getByLabelText("Passphrase of the file")).toHaveValue(passphrase);
  });

  test("cut short in the middle", async () => {
    await addCheckIn(aCheckIn({ note: "the sea was calm".repeat(2000) }));
    const whole = await aBackupFile();
    const { choose } = await openScreen();
    await choose(new File([whole.slice(0, whole.size - 5000)], whole.name));
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "The passphrase is right, and part of the file is broken or missing.",
    );
  });

  test("the wrong passphrase, and then the right one", async () => {
    await addCheckIn(aCheckIn());
    const whole = await aBackupFile();
    const { user, choose, typed, file } = await openScreen();
    await choose(whole, "incorrect horse");
    expect(await screen.findByRole("alert")).toHaveTextContent("does not open with this passphrase");
    expect(typed).toHaveFocus();
    expect(typed).toBeInvalid();
    expect(file.files?.[0]).toBe(whole);

    await user.clear(typed);
    await user.type(typed, passphrase);
    await user.click(screen.getByRole("button", { name: "Open backup" }));
    await previewed();
  });
});

test("without a file or without a passphrase it says what is missing", async () => {
  const { user, file, typed, open } = await openScreen();
  await user.click(open);
  expect(file).toHaveAccessibleDescription(expect.stringContaining("Choose the file of the backup first."));
  expect(file).toHaveFocus();
  await user.upload(file, new File(["x"], "backup.age"));
  await user.click(open);
  expect(typed).toHaveAccessibleDescription(expect.stringContaining("Type the passphrase of the file."));
  expect(typed).toHaveFocus();
});

test("opening can be cancelled; so can what was opened; the file and its passphrase stay", async () => {
  await addCheckIn(aCheckIn());
  const whole = await aBackupFile();
  const letGo = holdBackWorkers();
  const { user, choose, file, typed } = await openScreen();
  await choose(whole);
  expect(await screen.findByRole("progressbar", { name: /Opening the file/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  expect(screen.queryByRole("alert")).toBeNull();

  letGo();
  await user.click(screen.getByRole("button", { name: "Open backup" }));
  await previewed();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  expect(screen.queryByRole("heading", { name: "This is in the backup" })).toBeNull();
  expect(file.files?.[0]).toBe(whole);
  expect(typed).toHaveValue(passphrase);
});

test("restoring can be cancelled: nothing has changed", async () => {
  const file = await inAnotherJournal();
  const { choose } = await openScreen();
  await choose(file);
  await previewed();
  // In one go, before anything that was begun can have ended.
  fireEvent.click(restore());
  expect(screen.getByRole("progressbar", { name: "Restoring…" })).toBeVisible();
  fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(restore()).toBeVisible());
  expect(screen.queryByRole("alert")).toBeNull();
  expect(await notes()).toEqual(["written on the new phone"]);
});

test("a full disk at restoring says so, changes nothing, and can be tried again", async () => {
  const file = await inAnotherJournal();
  const { user, choose } = await openScreen();
  await choose(file);
  await previewed();
  const makeRoom = fillTheDisk();
  try {
    await user.click(restore());
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Not restored");
    expect(alert).toHaveTextContent("This device is full.");
    expect(alert).toHaveTextContent("Nothing was changed.");
  } finally {
    makeRoom();
  }
  expect(await notes()).toEqual(["written on the new phone"]);
  await user.click(restore());
  await screen.findByRole("heading", { name: "Restored" });
  expect(await notes()).toEqual(["written on the new phone", "written on the old phone"]);
});

test("the trash comes along as trash, and counts", async () => {
  await deleteEntry(await entryOf("gone"));
  const file = await aBackupFile();
  await forgetEverything();
  await startJournal();
  const { user, choose } = await openScreen();
  await choose(file);
  await previewed();
  expect(within(screen.getByRole("list", { name: "In the backup" })).getByText("1 check-in")).toBeVisible();
  await user.click(restore());
  await screen.findByRole("heading", { name: "Restored" });
  expect((await ask(trash())).length).toBe(1);
  expect(await ask(allCheckIns())).toEqual([]);
  expect(
    within(await screen.findByRole("list", { name: "In your journal now" })).getByText("1 check-in"),
  ).toBeVisible();
});

const entryOf = async (note: string) => {
  await addCheckIn(aCheckIn({ note }));
  const [entry] = await ask(allEntries());
  if (!entry) throw new Error("not kept");
  return entry;
};
