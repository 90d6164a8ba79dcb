import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { waiting } from "#src/app/lock/waiting.ts";
import { justOpened } from "#src/features/lock/just-opened.ts";
import { closeJournal } from "#src/journal/journal.ts";
import { turnLockOn } from "#src/journal/lock.ts";
import { setDeviceShared } from "#src/platform/auto-lock.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { cheapKdf } from "../../support/cheap-kdf.ts";
import { startApp } from "./locked-app.tsx";
import { aLockedJournal, aLockedJournalWithSheet, byWords, field, openedBy, otherWords, words } from "./locking.ts";

afterEach(() => {
  waiting.forget();
  justOpened.forget();
  vi.restoreAllMocks();
});

const at = "/journal/3f9a";

const start = async (where = at) => {
  closeJournal();
  const rendered = startApp(where);
  await screen.findByRole("heading", { name: "Mooring is locked" });
  const unlockWith = async (text: string) => {
    await rendered.user.clear(field("Passphrase"));
    await rendered.user.click(field("Passphrase"));
    await rendered.user.paste(text);
    await rendered.user.click(screen.getByRole("button", { name: "Unlock" }));
  };
  return { ...rendered, unlockWith };
};

test("stands at the same address, and leads back to it", async () => {
  await aLockedJournal();
  const { unlockWith, router } = await start();
  await waitFor(() => expect(field("Passphrase")).toHaveFocus());
  expect(field("Passphrase").type).toBe("password");
  await unlockWith(words);
  expect(await screen.findByRole("heading", { name: "What was written" })).toBeVisible();
  expect(router.state.location.pathname).toBe(at);
});

test("says nothing of what the app is for", async () => {
  await aLockedJournalWithSheet();
  const { user, container } = await start();
  await user.click(screen.getByText("I can't open it"));
  await user.click(screen.getByRole("button", { name: "Use the recovery code" }));
  expect(container).not.toHaveTextContent(/ketamine|therap|session|mood|medicine|clinic|depress|journal/i);
  expect(document.title).not.toMatch(/journal/i);
});

test("another passphrase gets a sentence and a wait, once counted, and stays typed", async () => {
  await aLockedJournal();
  const { unlockWith } = await start();
  await unlockWith("not this one");
  await waitFor(() => expect(field("Passphrase")).toHaveAccessibleDescription(/does not open it/));
  expect(field("Passphrase").value).toBe("not this one");
  expect(field("Passphrase")).toHaveFocus();
  const unlock = screen.getByRole("button", { name: "Unlock" });
  expect(unlock).toHaveAttribute("aria-disabled", "true");
  expect(unlock).toHaveAccessibleDescription("You can try again in 1 s.");
  expect(screen.getByText("A short wait before the next try.")).toHaveAttribute("aria-live", "polite");

  await waitFor(() => expect(unlock).not.toHaveAttribute("aria-disabled"));
  expect(screen.getByText("You can try again now.")).toBeInTheDocument();
  await unlockWith("nor this");
  await waitFor(() => expect(unlock).toHaveAccessibleDescription("You can try again in 2 s."));
  await waitFor(() => expect(unlock).not.toHaveAttribute("aria-disabled"));
  await unlockWith(words);
  expect(await screen.findByRole("heading", { name: "What was written" })).toBeVisible();
});

test("the waits grow to half a minute, no further, and setting the clock does not shorten them", () => {
  const clock = vi.spyOn(performance, "now").mockReturnValue(0);
  const waits = Array.from({ length: 8 }, () => {
    waiting.begin();
    return waiting.secondsLeft();
  });
  expect(waits).toEqual([1, 2, 4, 8, 16, 30, 30, 30]);
  vi.spyOn(Date, "now").mockReturnValue(Date.now() + 86_400_000);
  expect(waiting.secondsLeft()).toBe(30);
  clock.mockReturnValue(29_001);
  expect(waiting.secondsLeft()).toBe(1);
  clock.mockReturnValue(30_000);
  expect(waiting.secondsLeft()).toBe(0);
});

test("the wait goes on through a look at Support", async () => {
  await aLockedJournal();
  const { user, unlockWith } = await start();
  for (let tries = 0; tries < 6; tries++) waiting.begin();
  await unlockWith("not this one");
  await waitFor(() => expect(field("Passphrase")).toHaveAccessibleDescription(/does not open it/));
  await user.click(screen.getByRole("link", { name: "Support" }));
  await screen.findByRole("heading", { name: "Support" });
  await user.click(screen.getByRole("link", { name: "Unlock" }));
  await screen.findByRole("heading", { name: "Mooring is locked" });
  expect(screen.getByRole("button", { name: "Unlock" })).toHaveAccessibleDescription(/try again in \d+ s/);
});

test("nothing typed is no try", async () => {
  await aLockedJournal();
  const { user } = await start();
  await user.click(screen.getByRole("button", { name: "Unlock" }));
  expect(field("Passphrase")).toHaveAccessibleDescription("Type your passphrase.");
  expect(waiting.secondsLeft()).toBe(0);
});

test("a megabyte is answered at once, and is no try", async () => {
  await aLockedJournal();
  const { unlockWith } = await start();
  const derive = vi.spyOn(cheapKdf, "derive");
  await unlockWith("x".repeat(1_000_000));
  expect(field("Passphrase")).toHaveAccessibleDescription(/does not open it/);
  expect(derive).not.toHaveBeenCalled();
  expect(waiting.secondsLeft()).toBe(0);
});

test.for([
  { set: "caf\u00e9 by the sea", typed: "cafe\u0301 by the sea" },
  { set: "cafe\u0301 by the sea", typed: " caf\u00e9 by the sea " },
  { set: "🦦🌊🚣‍♀️⚓ tide and sail", typed: "🦦🌊🚣‍♀️⚓ tide and sail" },
])("the same words typed on another keyboard open it: $set", async ({ set, typed }) => {
  await anEmptyJournal();
  await turnLockOn(set);
  const { unlockWith } = await start();
  await unlockWith(typed);
  expect(await screen.findByRole("heading", { name: "What was written" })).toBeVisible();
});

test("the code opens it as a tired hand types it, and leads to a new passphrase without asking again", async () => {
  const code = await aLockedJournalWithSheet();
  const { user, router } = await start();
  await user.click(screen.getByRole("button", { name: "Use the recovery code" }));
  const typed = code.toLowerCase().replaceAll("-", " ").replaceAll("0", "o").replaceAll("1", "l");
  await user.type(field("Recovery code"), typed);
  await user.click(screen.getByRole("button", { name: "Unlock" }));
  expect(await screen.findByText("You opened it with the recovery code")).toBeVisible();
  expect(router.state.location.pathname).toBe("/settings/lock");

  await user.click(screen.getByRole("button", { name: "Set a new passphrase" }));
  expect(screen.queryByLabelText("Your passphrase now")).not.toBeInTheDocument();
  await user.type(field("New passphrase"), otherWords);
  await user.type(field("New passphrase again"), otherWords);
  await user.click(screen.getByRole("button", { name: "Change the passphrase" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
  expect(screen.queryByText("You opened it with the recovery code")).not.toBeInTheDocument();
  expect(await openedBy(byWords(otherWords))).toBe("open");
});

test.for([
  { what: "half a code", typed: "ABCD EFGH", sentence: /28 characters/ },
  { what: "a mistyped one", typed: "7".repeat(28), sentence: /different from the sheet/ },
])("$what gets its sentence, and is no try", async ({ typed, sentence }) => {
  await aLockedJournalWithSheet();
  const { user } = await start();
  await user.click(screen.getByRole("button", { name: "Use the recovery code" }));
  await user.type(field("Recovery code"), typed);
  await user.click(screen.getByRole("button", { name: "Unlock" }));
  expect(field("Recovery code")).toHaveAccessibleDescription(sentence);
  expect(field("Recovery code").value).toBe(typed);
  expect(waiting.secondsLeft()).toBe(0);
});

test("without a sheet there is no question for its code", async () => {
  await aLockedJournal();
  await start();
  expect(screen.queryByRole("button", { name: "Use the recovery code" })).not.toBeInTheDocument();
});

test("who cannot open it hears what is left, and erasing needs no key", async () => {
  await aLockedJournal();
  const { user } = await start();
  await user.click(screen.getByText("I can't open it"));
  expect(screen.getByText(/nothing is ever erased by trying/)).toBeVisible();
  await user.click(screen.getByRole("link", { name: /Erase everything/ }));
  expect(await screen.findByRole("heading", { name: "Erase everything" })).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Unlock" }));
  expect(await screen.findByRole("heading", { name: "Mooring is locked" })).toBeVisible();
});

test("the people to call stand open, and nothing else does", async () => {
  await aLockedJournal();
  closeJournal();
  startApp("/support");
  expect(await screen.findByRole("heading", { name: "Support" })).toBeVisible();
  expect(screen.getByRole("heading", { name: "In an emergency" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "Journal" })).not.toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Settings" })).not.toBeInTheDocument();
});

test("when the passphrase cannot be worked on, it is not called wrong", async () => {
  await aLockedJournal();
  const { unlockWith } = await start();
  const derive = vi.spyOn(cheapKdf, "derive").mockRejectedValue(new RangeError("could not allocate memory"));
  await unlockWith(words);
  expect(await screen.findByRole("alert")).toHaveTextContent(
    /could not be opened just now.*nothing about what you typed/,
  );
  expect(waiting.secondsLeft()).toBe(0);
  derive.mockRestore();
  await unlockWith(words);
  expect(await screen.findByRole("heading", { name: "What was written" })).toBeVisible();
});

test("on a shared device nothing is shown before there is a lock", async () => {
  await anEmptyJournal();
  setDeviceShared(true);
  closeJournal();
  const { user } = startApp(at);
  expect(await screen.findByRole("heading", { name: "First a lock" })).toBeVisible();
  expect(screen.queryByText("What was written")).not.toBeInTheDocument();
  await user.click(screen.getByRole("link", { name: "Go to the lock" }));
  expect(await screen.findByRole("button", { name: "Set a passphrase" })).toBeVisible();
});
