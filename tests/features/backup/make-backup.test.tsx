import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openBackup } from "#src/exchange/backup/open-backup.ts";
import { backupRoute } from "#src/features/backup/routes.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { withNavigator } from "../../platform/navigator.ts";
import { holdBackWorkers, withBackupWorker } from "../../support/backup-worker.ts";
import { aCheckIn } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { downloads, passphrase } from "./backup-files.ts";

beforeEach(async () => {
  withBackupWorker();
  await anEmptyJournal();
  await addCheckIn(aCheckIn({ note: "the sea was calm" }));
  await addCheckIn(aCheckIn());
});
afterEach(() => void vi.restoreAllMocks());

const openScreen = async () => {
  const { user } = renderScreen((root) => [backupRoute(root)], { at: "/settings/backup" });
  await screen.findByRole("heading", { level: 1, name: "Backup" });
  await screen.findByLabelText("Backup passphrase");
  const make = () => screen.getByRole("button", { name: "Make a backup" });
  const type = async (first: string, again = first) => {
    await user.type(screen.getByLabelText("Backup passphrase"), first);
    await user.type(screen.getByLabelText("Backup passphrase again"), again);
    await user.click(make());
  };
  return { user, type, make };
};
const isReady = () => screen.findByRole("heading", { name: "Backup ready" });
const save = () => screen.getByRole("button", { name: "Save the file" });

test("two equal passphrases make a file that opens, and only its handing over is kept as a date", async () => {
  const files = downloads();
  const { user, type } = await openScreen();
  expect(await screen.findByText("No backup yet — 2 entries are in this browser only.")).toBeVisible();
  await type(passphrase);
  expect(await isReady()).toHaveFocus();
  expect(within(screen.getByRole("list", { name: "In this backup" })).getByText("2 check-ins")).toBeVisible();
  expect(screen.getByText(/^backup-\d{4}-\d\d-\d\d-[0-9a-f]{4}\.age$/)).toBeVisible();
  expect(screen.getByText(/No backup yet/)).toBeVisible();
  expect(files).toEqual([]);

  await user.click(save());
  expect(await screen.findByText("Last backup today")).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  expect(screen.getByText("It is among your downloads")).toBeVisible();
  const [file] = files;
  expect(file?.name).toMatch(/^backup-.*\.age$/);
  expect((await openBackup(file ?? new Blob(), passphrase)).counts).toEqual({ "check-in": 2 });
});

test("the passphrase stands nowhere once the file is made", async () => {
  const { type } = await openScreen();
  await type(passphrase);
  await isReady();
  expect(document.body.innerHTML).not.toContain(passphrase);
  expect(screen.queryByLabelText("Backup passphrase")).toBeNull();
});

describe("a passphrase that will not do is refused beside its field, and stays typed", () => {
  test.for([
    ["nothing", "", "", "Backup passphrase", "Type a passphrase first."],
    ["a short one", "seven77", "seven77", "Backup passphrase", "at least 8 characters"],
    ["digits", "123456789012", "123456789012", "Backup passphrase", "Digits alone"],
    ["two different ones", "eight characters", "eight charakters", "Backup passphrase again", "not the same"],
  ] as const)("%s", async ([, first, again, field, reason]) => {
    const { user, make } = await openScreen();
    if (first) await user.type(screen.getByLabelText("Backup passphrase"), first);
    if (again) await user.type(screen.getByLabelText("Backup passphrase again"), again);
    await user.click(make());
    expect(screen.getByLabelText(field)).toHaveAccessibleDescription(expect.stringContaining(reason));
    expect(screen.getByLabelText("Backup passphrase")).toHaveValue(first);
    expect(screen.getByLabelText("Backup passphrase again")).toHaveValue(again);
    expect(screen.queryByRole("progressbar")).toBeNull();
  });
});

test("four words can be taken, and are typed a second time by hand", async () => {
  const { user, make } = await openScreen();
  await user.click(screen.getByRole("button", { name: "Suggest four words" }));
  await user.click(await screen.findByRole("button", { name: "Take these words" }));
  const first = screen.getByLabelText<HTMLInputElement>("Backup passphrase");
  expect(first.value).toMatch(/^[a-z-]+( [a-z-]+){3}$/);
  expect(first).toHaveAttribute("type", "text");
  expect(screen.getByLabelText("Backup passphrase again")).toHaveFocus();
  await user.type(screen.getByLabelText("Backup passphrase again"), first.value);
  await user.click(make());
  await isReady();
});

test("says plainly that nobody can open it without the passphrase", async () => {
  await openScreen();
  expect(screen.getByText(/Without this passphrase nobody can open the file/)).toBeVisible();
});

test("making can be cancelled: what was typed is still there, and it can be made again", async () => {
  const letGo = holdBackWorkers();
  const { user, type, make } = await openScreen();
  await type(passphrase);
  expect(await screen.findByRole("progressbar", { name: /Making your backup/ })).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  expect(screen.getByLabelText("Backup passphrase")).toHaveValue(passphrase);
  expect(screen.queryByRole("alert")).toBeNull();

  letGo();
  await user.click(make());
  await isReady();
});

describe("on the Home Screen of an iPhone", () => {
  const onHomeScreen = (share: () => Promise<void>) =>
    withNavigator({ vendor: "Apple Computer, Inc.", maxTouchPoints: 5, standalone: true, canShare: () => true, share });

  test("the file goes through the share sheet", async () => {
    const files = downloads();
    onHomeScreen(() => Promise.resolve());
    const { user, type } = await openScreen();
    await type(passphrase);
    await isReady();
    await user.click(save());
    expect(await screen.findByText("It went where you sent it")).toBeVisible();
    expect(files).toEqual([]);
  });

  test("a share sheet that was closed again has kept nothing, and can be opened once more", async () => {
    downloads();
    onHomeScreen(() => Promise.reject(new DOMException("", "AbortError")));
    const { user, type } = await openScreen();
    await type(passphrase);
    await isReady();
    await user.click(save());
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Nothing was kept"));
    expect(screen.getByText(/No backup yet/)).toBeVisible();
    expect(save()).toBeVisible();
  });

  test("a share sheet that cannot be opened leads to a download", async () => {
    const files = downloads();
    onHomeScreen(() => Promise.reject(new DOMException("", "NotAllowedError")));
    const { user, type } = await openScreen();
    await type(passphrase);
    await isReady();
    await user.click(save());
    expect(await screen.findByText("It is among your downloads")).toBeVisible();
    expect(files.length).toBe(1);
  });
});
