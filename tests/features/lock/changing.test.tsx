import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { fillTheDisk } from "../../support/full-disk.ts";
import {
  aLockedJournal,
  aLockedJournalWithSheet,
  askedGroup,
  byCode,
  byWords,
  field,
  openedBy,
  openLockSettings,
  otherWords,
  shownCode,
  words,
} from "./locking.ts";

afterEach(() => vi.restoreAllMocks());

const task = async (button: string) => {
  const { user } = await openLockSettings("Lock now");
  await user.click(screen.getByRole("button", { name: button }));
  const type = (name: string, text: string) => user.type(field(name), text);
  const press = (name: string) => user.click(screen.getByRole("button", { name }));
  return { user, type, press };
};

const saved = (text: string) => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(`Saved. ${text}`));

test("the passphrase is changed by whoever has it; then only the new one opens", async () => {
  await aLockedJournal();
  const { type, press } = await task("Change the passphrase");
  await type("Your passphrase now", words);
  await type("New passphrase", otherWords);
  await type("New passphrase again", otherWords);
  await press("Change the passphrase");
  await saved("It is the new passphrase now.");
  expect(screen.getByRole("button", { name: "Lock now" })).toBeVisible();
  expect(await openedBy(byWords(otherWords))).toBe("open");
  expect(await openedBy(byWords(words))).toBe("wrong");
});

test("with another passphrase nothing changes, and everything typed stays", async () => {
  await aLockedJournal();
  const { type, press } = await task("Change the passphrase");
  await type("Your passphrase now", "not this one");
  await type("New passphrase", otherWords);
  await type("New passphrase again", otherWords);
  await press("Change the passphrase");
  await waitFor(() => expect(field("Your passphrase now")).toHaveAccessibleDescription(/does not open it/));
  expect(field("Your passphrase now").value).toBe("not this one");
  expect(field("New passphrase").value).toBe(otherWords);
  expect(await openedBy(byWords(words))).toBe("open");
  expect(await openedBy(byWords(otherWords))).toBe("wrong");
});

test("the code of the sheet proves who is there as well", async () => {
  const code = await aLockedJournalWithSheet();
  const { user, type, press } = await task("Change the passphrase");
  await type("Your passphrase now", "something");
  await press("Use the recovery code instead");
  await type("Your recovery code", "ABCD");
  await type("New passphrase", otherWords);
  await type("New passphrase again", otherWords);
  await press("Change the passphrase");
  expect(field("Your recovery code")).toHaveAccessibleDescription(/28 characters/);

  await user.clear(field("Your recovery code"));
  await type("Your recovery code", code.toLowerCase().replaceAll("-", " "));
  await press("Change the passphrase");
  await saved("It is the new passphrase now.");
  expect(await openedBy(byWords(otherWords))).toBe("open");
});

test("a new sheet is kept only for who proves it, and then the old one opens nothing", async () => {
  const old = await aLockedJournalWithSheet();
  const { user, type, press } = await task("Replace the recovery sheet");
  expect(screen.getByText(/older sheet goes on working until/)).toBeVisible();
  const code = shownCode();
  await press("I wrote it down");
  const number = await askedGroup();
  await type(`The four characters of group ${number}`, code.split("-")[number - 1] ?? "");
  await type("Your passphrase now", "not this one");
  await press("Keep this sheet");
  await waitFor(() => expect(field("Your passphrase now")).toHaveAccessibleDescription(/does not open it/));

  await user.clear(field("Your passphrase now"));
  await type("Your passphrase now", words);
  await press("Keep this sheet");
  await saved("The sheet is kept.");
  expect(await openedBy(byCode(old))).toBe("wrong");
  expect(await openedBy(byCode(code))).toBe("open");
});

test("a sheet that is left half way leaves the older one as it is", async () => {
  const old = await aLockedJournalWithSheet();
  const { press } = await task("Replace the recovery sheet");
  const code = shownCode();
  await press("Not now");
  await press("Go on without it");
  expect(await screen.findByRole("button", { name: "Lock now" })).toBeVisible();
  expect(await openedBy(byCode(code))).toBe("wrong");
  expect(await openedBy(byCode(old))).toBe("open");
});

test("a sheet that was taken away opens nothing; the passphrase does", async () => {
  const code = await aLockedJournalWithSheet();
  const { type, press } = await task("Remove the recovery sheet");
  expect(screen.getByText(/only the passphrase opens the journal/)).toBeVisible();
  await type("Your passphrase now", words);
  await press("Remove the recovery sheet");
  await saved("The sheet is removed.");
  expect(await screen.findByRole("button", { name: "Make a recovery sheet" })).toBeVisible();
  expect(await openedBy(byCode(code))).toBe("wrong");
  expect(await openedBy(byWords(words))).toBe("open");
});

test("when someone knows the passphrase there is a new key: the old passphrase and the old sheet open nothing", async () => {
  const old = await aLockedJournalWithSheet();
  const { type, press } = await task("Someone knows my passphrase");
  await type("Your passphrase now", words);
  await type("New passphrase", otherWords);
  await type("New passphrase again", otherWords);
  await press("Make a new key");
  expect(await screen.findByRole("heading", { name: "Recovery sheet", level: 1 })).toBeVisible();
  const code = shownCode();
  await press("I wrote it down");
  const number = await askedGroup();
  await type(`The four characters of group ${number}`, code.split("-")[number - 1] ?? "");
  // Who is there has just been said.
  expect(screen.queryByLabelText("Your passphrase now")).not.toBeInTheDocument();
  await press("Keep this sheet");
  await saved("The sheet is kept.");

  expect(await openedBy(byWords(words))).toBe("wrong");
  expect(await openedBy(byCode(old))).toBe("wrong");
  expect(await openedBy(byCode(code))).toBe("open");
  expect(await openedBy(byWords(otherWords))).toBe("open");
});

test("a new key asks for the right passphrase first, and changes nothing without it", async () => {
  await aLockedJournal();
  const { type, press } = await task("Someone knows my passphrase");
  await type("Your passphrase now", "not this one");
  await type("New passphrase", otherWords);
  await type("New passphrase again", otherWords);
  await press("Make a new key");
  await waitFor(() => expect(field("Your passphrase now")).toHaveAccessibleDescription(/does not open it/));
  expect(field("New passphrase").value).toBe(otherWords);
  expect(await openedBy(byWords(words))).toBe("open");
});

test("the lock is turned off by who has the passphrase, after it was said what that means", async () => {
  await aLockedJournal();
  const { type, press } = await task("Turn the lock off");
  expect(screen.getByText(/anyone who can open this browser can open the journal/)).toBeVisible();
  await press("Turn the lock off");
  expect(field("Your passphrase now")).toHaveAccessibleDescription("Type your passphrase.");
  await type("Your passphrase now", words);
  await press("Turn the lock off");
  await saved("The lock is off.");
  expect(await screen.findByRole("button", { name: "Set a passphrase" })).toBeVisible();
  expect(await openedBy(byWords(words))).toBe("open");
});

test("on a full disk a change is not made, says so, and can be tried again", async () => {
  await aLockedJournal();
  const { type, press } = await task("Change the passphrase");
  await type("Your passphrase now", words);
  await type("New passphrase", otherWords);
  await type("New passphrase again", otherWords);
  const makeRoom = fillTheDisk();
  await press("Change the passphrase");
  expect(await screen.findByRole("alert")).toHaveTextContent(/Not saved.*This device is full/);
  makeRoom();
  await press("Try again");
  await saved("It is the new passphrase now.");
  expect(await openedBy(byWords(otherWords))).toBe("open");
});
