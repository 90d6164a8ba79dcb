import { screen, waitFor } from "@testing-library/react";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterEach, expect, test, vi } from "vitest";
import { waiting } from "#src/app/lock/waiting.ts";
import { allCaptures } from "#src/journal/captures.ts";
import { readyInbox } from "#src/journal/inbox.ts";
import { closeJournal } from "#src/journal/journal.ts";
import { ask } from "#src/journal/use-journal.ts";
import { keepInInbox } from "#src/vault/inbox.ts";
import { inDatabase } from "../../support/journal.ts";
import { startApp } from "./locked-app.tsx";
import { aLockedJournal, field, words } from "./locking.ts";

vi.mock(import("#src/vault/inbox.ts"), { spy: true });

afterEach(() => {
  vi.mocked(keepInInbox).mockReset();
  waiting.forget();
  vi.restoreAllMocks();
});

const way = /^Right now/;

const aJournalWithInbox = async () => {
  await aLockedJournal();
  await readyInbox();
  closeJournal();
};
const start = async (at = "/journal/3f9a") => {
  closeJournal();
  return startApp(at);
};
const box = (name: string) => screen.getByRole<HTMLTextAreaElement>("textbox", { name });

test("a few words are kept without the passphrase, and stand in the journal after it", async () => {
  await aJournalWithInbox();
  const { user } = await start();
  await user.click(await screen.findByRole("button", { name: way }));
  await user.type(await screen.findByRole("textbox", { name: "Three words" }), "harbour heron grey");
  await user.type(box("One line to keep"), "float before you steer");
  await user.click(screen.getByRole("button", { name: "That's enough for now" }));
  expect(await screen.findByRole("heading", { name: "Kept. Rest now." })).toHaveFocus();
  expect(screen.getByText("You will see it after unlocking.")).toBeVisible();

  await user.click(screen.getByRole("button", { name: "Back to the lock" }));
  await waitFor(() => expect(field("Passphrase")).toHaveFocus());
  await user.type(field("Passphrase"), words);
  await user.click(screen.getByRole("button", { name: "Unlock" }));
  expect(await screen.findByText(/What you kept while it was locked is in your journal now/)).toBeInTheDocument();
  const [kept, ...others] = await ask(allCaptures());
  expect(kept?.record).toMatchObject({ threeWords: "harbour heron grey", line: "float before you steer", picture: "" });
  expect(others).toEqual([]);
});

test("they are kept as they are typed, before anything is pressed", async () => {
  await aJournalWithInbox();
  const { user, unmount } = await start("/right-now");
  await user.type(await screen.findByRole("textbox", { name: "Three words" }), "harbour");
  const said = await screen.findByText("Saved, and sealed");
  expect(said).toBeVisible();
  expect(said).toHaveAttribute("aria-live", "polite");
  unmount();
  const again = await start();
  await again.user.type(await screen.findByLabelText("Passphrase"), words);
  await again.user.click(screen.getByRole("button", { name: "Unlock" }));
  await screen.findByText(/What you kept while it was locked/);
  expect((await ask(allCaptures())).map(({ record }) => record.threeWords)).toEqual(["harbour"]);
});

/** The first words that are sealed are only sealed once they may be. */
const holdTheFirst = async () => {
  const actual = await vi.importActual<typeof import("#src/vault/inbox.ts")>("#src/vault/inbox.ts");
  let goOn: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (goOn = resolve));
  vi.mocked(keepInInbox).mockClear();
  vi.mocked(keepInInbox).mockImplementationOnce(async (...parts) => {
    await held;
    await actual.keepInInbox(...parts);
  });
  return { begun: () => waitFor(() => expect(keepInInbox).toHaveBeenCalledOnce()), goOn };
};
const wordsAfterUnlocking = async () => {
  const { user } = await start();
  await user.type(await screen.findByLabelText("Passphrase"), words);
  await user.click(screen.getByRole("button", { name: "Unlock" }));
  await screen.findByText(/What you kept while it was locked/);
  return (await ask(allCaptures())).map(({ record }) => record.threeWords);
};

test("what is typed while the words before it are being kept is kept too, with nothing pressed", async () => {
  await aJournalWithInbox();
  const { user, unmount } = await start("/right-now");
  const { begun, goOn } = await holdTheFirst();
  const three = await screen.findByRole("textbox", { name: "Three words" });
  await user.type(three, "harbour");
  await begun();
  await user.type(three, " grey");
  goOn();
  await waitFor(() => expect(keepInInbox).toHaveBeenCalledTimes(2));
  expect(await screen.findByText("Saved, and sealed")).toBeVisible();
  unmount();
  expect(await wordsAfterUnlocking()).toEqual(["harbour grey"]);
});

test("what is typed after the last press, before it says that it is kept, is kept too", async () => {
  await aJournalWithInbox();
  const { user, unmount } = await start("/right-now");
  const { begun, goOn } = await holdTheFirst();
  const three = await screen.findByRole("textbox", { name: "Three words" });
  await user.type(three, "harbour");
  await user.click(screen.getByRole("button", { name: "That's enough for now" }));
  await begun();
  await user.type(three, " grey");
  goOn();
  await screen.findByRole("heading", { name: "Kept. Rest now." });
  unmount();
  expect(await wordsAfterUnlocking()).toEqual(["harbour grey"]);
});

test("what cannot be kept is said loudly, and the words stay", async () => {
  await aJournalWithInbox();
  const { user } = await start("/right-now");
  const three = await screen.findByRole("textbox", { name: "Three words" });
  const full = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("full", "QuotaExceededError");
  });
  await user.type(three, "harbour");
  await user.click(screen.getByRole("button", { name: "That's enough for now" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  expect(box("Three words")).toHaveValue("harbour");
  // It stays while more is typed, with every way out.
  await user.type(three, " grey");
  expect(screen.getByRole("alert")).toHaveTextContent("This device is full.");
  await user.click(screen.getByRole("button", { name: "Copy text" }));
  expect(await screen.findByText("Copied. You can paste it somewhere else.")).toBeVisible();
  expect(await navigator.clipboard.readText()).toBe("harbour grey");
  expect(screen.getByRole("button", { name: "Save to a file" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Back to the lock" })).toBeVisible();
  full.mockRestore();
  await user.click(screen.getByRole("button", { name: "That's enough for now" }));
  expect(await screen.findByRole("heading", { name: "Kept. Rest now." })).toBeVisible();
});

test("a lock that was changed from outside is said once, with the way to a new passphrase", async () => {
  await aJournalWithInbox();
  const recipient = await identityToRecipient(await generateX25519Identity());
  await inDatabase("meta", "readwrite", (rows) => rows.put({ id: "inbox", recipient }));
  const { user, router } = await start();
  await user.type(await screen.findByLabelText("Passphrase"), words);
  await user.click(screen.getByRole("button", { name: "Unlock" }));
  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent("The lock was changed from outside");
  expect(notice).toHaveTextContent("Everything else was not.");
  await user.click(screen.getByRole("link", { name: "Set a new passphrase" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/settings/lock"));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("nothing written, it only leads back to the lock", async () => {
  await aJournalWithInbox();
  const { user } = await start("/right-now");
  await screen.findByRole("textbox", { name: "Three words" });
  await user.click(screen.getByRole("button", { name: "That's enough for now" }));
  expect(await screen.findByRole("heading", { name: "Mooring is locked" })).toBeVisible();
});

test("a journal that was never made ready for it offers only the lock", async () => {
  await aLockedJournal();
  await start("/right-now");
  await screen.findByRole("heading", { name: "Mooring is locked" });
  expect(screen.queryByRole("button", { name: way })).toBeNull();
});

test("it says nothing of what the app is for", async () => {
  await aJournalWithInbox();
  const { container } = await start("/right-now");
  await screen.findByRole("textbox", { name: "Three words" });
  expect(container).not.toHaveTextContent(/ketamine|therap|session|mood|medicine|clinic|depress/i);
});
