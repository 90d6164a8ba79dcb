import { screen, waitFor, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { aCheckIn } from "../../support/build.ts";
import { cheapKdf } from "../../support/cheap-kdf.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { askedGroup, byCode, byWords, field, openedBy, openLockSettings, shownCode, words } from "./locking.ts";

const setPassphrase = async (text = words) => {
  const rendered = await openLockSettings("Set a passphrase");
  const { user } = rendered;
  await user.click(screen.getByRole("button", { name: "Set a passphrase" }));
  await user.type(field("New passphrase"), text);
  await user.type(field("New passphrase again"), text);
  return rendered;
};

test("says what a lock does and what it does not before one is set", async () => {
  await anEmptyJournal();
  await openLockSettings("Set a passphrase");
  expect(screen.getByText(/someone who picks up this device/)).toBeVisible();
  expect(screen.getByText(/does not protect from spy software/)).toBeVisible();
  expect(screen.getByText(/nobody can open the journal/)).toBeVisible();
});

test.for([
  { why: "nothing typed", first: "", again: "", sentence: /Type a passphrase first/ },
  { why: "seven characters", first: "sevench", again: "sevench", sentence: /little short/ },
  { why: "digits only", first: "1234567890", again: "1234567890", sentence: /Digits alone/ },
  { why: "a book", first: "a".repeat(1001), again: "", sentence: /longer than 1,000/ },
  { why: "a megabyte", first: "a".repeat(1_000_000), again: "", sentence: /longer than 1,000/ },
  { why: "mistyped once of twice", first: "otter lamp tide", again: "otter lamp tied", sentence: /not the same/ },
])("a passphrase is refused for its own reason, and stays typed: $why", async ({ first, again, sentence }) => {
  await anEmptyJournal();
  const { user } = await openLockSettings("Set a passphrase");
  await user.click(screen.getByRole("button", { name: "Set a passphrase" }));
  await user.click(field("New passphrase"));
  if (first) await user.paste(first);
  await user.click(field("New passphrase again"));
  if (again) await user.paste(again);
  await user.click(screen.getByRole("button", { name: "Turn the lock on" }));

  const invalid = [field("New passphrase"), field("New passphrase again")].filter((input) =>
    input.matches("[aria-invalid=true]"),
  );
  expect(invalid).toHaveLength(1);
  expect(invalid[0]).toHaveAccessibleDescription(sentence);
  expect(field("New passphrase").value).toBe(first);
  expect(field("New passphrase again").value).toBe(again);
  expect((await reopenedJournal()).state).toBe("open");
});

test("four words are suggested, seen, taken, typed again, and open the journal from then on", async () => {
  await anEmptyJournal();
  const { user } = await openLockSettings("Set a passphrase");
  await user.click(screen.getByRole("button", { name: "Set a passphrase" }));
  await user.click(screen.getByRole("button", { name: "Suggest four words" }));
  await user.click(await screen.findByRole("button", { name: "Take these words" }));

  const suggested = field("New passphrase").value;
  expect(suggested.split(" ")).toHaveLength(4);
  expect(field("New passphrase").type).toBe("text");
  expect(field("New passphrase again")).toHaveFocus();
  await user.keyboard(suggested);
  await user.click(screen.getByRole("button", { name: "Turn the lock on" }));
  await screen.findByRole("heading", { name: "Recovery sheet", level: 1 });
  expect(await openedBy(byWords(suggested))).toBe("open");
});

test("the fields are kept from the keyboard's memory and the browser's, and shown when asked", async () => {
  await anEmptyJournal();
  const { user } = await setPassphrase();
  expect(field("New passphrase").type).toBe("password");
  expect(field("New passphrase").form).toHaveAttribute("autocomplete", "off");
  for (const input of [field("New passphrase"), field("New passphrase again")]) {
    expect(input).toHaveAttribute("autocomplete", "off");
    expect(input).toHaveAttribute("autocapitalize", "none");
    expect(input).toHaveAttribute("autocorrect", "off");
    expect(input).toHaveAttribute("spellcheck", "false");
  }
  await user.click(screen.getByRole("checkbox", { name: "Show what I type" }));
  expect(field("New passphrase").type).toBe("text");
  expect(field("New passphrase again").type).toBe("text");
});

test("the sheet is shown, asked back from paper, and opens the journal once it is kept", async () => {
  await anEmptyJournal();
  const { user } = await setPassphrase();
  await user.click(screen.getByRole("button", { name: "Turn the lock on" }));
  await screen.findByRole("heading", { name: "Recovery sheet", level: 1 });
  expect(screen.getByRole("status")).toHaveTextContent("Saved. The lock is on.");
  const code = shownCode();
  expect(code).toMatch(/^([0-9A-Z]{4}-){6}[0-9A-Z]{4}$/);

  await user.click(screen.getByRole("button", { name: "I wrote it down" }));
  const number = await askedGroup();
  const group = field(`The four characters of group ${number}`);
  expect(screen.queryByText(code.slice(0, 4))).not.toBeInTheDocument();
  await user.type(group, "????");
  await user.click(screen.getByRole("button", { name: "Keep this sheet" }));
  expect(group).toHaveAccessibleDescription(/not what stands in group/);
  expect(group).toHaveValue("????");

  await user.clear(group);
  const written = code.split("-")[number - 1] ?? "";
  // As a hand writes it.
  await user.type(group, ` ${written.toLowerCase().replaceAll("0", "o").replaceAll("1", "l")}`);
  await user.click(screen.getByRole("button", { name: "Keep this sheet" }));
  expect(await screen.findByRole("button", { name: "Lock now" })).toBeVisible();
  expect(await screen.findByText(/the code on your recovery sheet/)).toBeVisible();
  expect(await openedBy(byCode(code))).toBe("open");
});

test("without a sheet it says what that means, and the code opens nothing", async () => {
  await anEmptyJournal();
  const { user } = await setPassphrase();
  await user.click(screen.getByRole("button", { name: "Turn the lock on" }));
  await screen.findByRole("heading", { name: "Recovery sheet", level: 1 });
  const code = shownCode();
  await user.click(screen.getByRole("button", { name: "Not now" }));
  const asked = within(await screen.findByRole("dialog"));
  expect(asked.getByText(/only the passphrase opens the journal/)).toBeVisible();
  await user.click(asked.getByRole("button", { name: "Back to the sheet" }));
  expect(shownCode()).toBe(code);
  await user.click(screen.getByRole("button", { name: "Not now" }));
  await user.click(await screen.findByRole("button", { name: "Go on without it" }));

  expect(await screen.findByText(/Your passphrase alone/)).toBeVisible();
  expect(await openedBy(byCode(code))).toBe("wrong");
  expect(await openedBy(byWords(words))).toBe("open");
});

test("cancelled while it works, there is no lock, and what was typed is still there", async () => {
  await anEmptyJournal();
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  const calibrate = vi.spyOn(cheapKdf, "calibrate").mockImplementation(async () => {
    await held;
    return { memoryKiB: 8, iterations: 1, parallelism: 1 };
  });
  const { user } = await setPassphrase();
  await user.click(screen.getByRole("button", { name: "Turn the lock on" }));
  expect(await screen.findByRole("progressbar")).toBeVisible();
  expect(screen.getByText(/keep this page open/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Cancel" }));
  goOn();
  expect(await screen.findByRole("button", { name: "Turn the lock on" })).toBeVisible();
  calibrate.mockRestore();

  expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  expect(field("New passphrase").value).toBe(words);
  expect((await reopenedJournal()).state).toBe("open");
});

test("interrupted by a full disk it says Not saved, and the next start goes on with the same passphrase", async () => {
  await anEmptyJournal();
  const { id: _id, ...draft } = aCheckIn({ note: "the sea was calm" });
  await addCheckIn(draft);
  const { user, unmount } = await setPassphrase();
  const { put } = IDBObjectStore.prototype;
  const stop = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...row) {
    if (this.name === "staging") throw new DOMException("full", "QuotaExceededError");
    return put.apply(this, row);
  });
  await user.click(screen.getByRole("button", { name: "Turn the lock on" }));
  expect(await screen.findByRole("alert")).toHaveTextContent(/Not saved.*This device is full/);
  expect(field("New passphrase").value).toBe(words);
  stop.mockRestore();
  unmount();

  expect((await reopenedJournal()).state).toBe("open");
  const again = await openLockSettings("Set a passphrase");
  expect(await screen.findByText("Turning the lock on was interrupted")).toBeVisible();
  await again.user.click(screen.getByRole("button", { name: "Set a passphrase" }));
  expect(screen.getByText(/the same passphrase as before and it goes on/)).toBeVisible();
  await again.user.type(field("New passphrase"), words);
  await again.user.type(field("New passphrase again"), words);
  await again.user.click(screen.getByRole("button", { name: "Turn the lock on" }));
  await screen.findByRole("heading", { name: "Recovery sheet", level: 1 });
  expect(await openedBy(byWords(words))).toBe("open");
});

test("on a full disk the sheet is not kept, and it says so", async () => {
  await anEmptyJournal();
  const { user } = await setPassphrase();
  await user.click(screen.getByRole("button", { name: "Turn the lock on" }));
  await screen.findByRole("heading", { name: "Recovery sheet", level: 1 });
  const code = shownCode();
  await user.click(screen.getByRole("button", { name: "I wrote it down" }));
  const number = await askedGroup();
  await user.type(field(`The four characters of group ${number}`), code.split("-")[number - 1] ?? "");
  const makeRoom = fillTheDisk();
  await user.click(screen.getByRole("button", { name: "Keep this sheet" }));
  const alert = await screen.findByRole("alert");
  expect(alert).toHaveTextContent("Not saved");
  makeRoom();
  await user.click(within(alert).getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved. The sheet is kept."));
  expect(await openedBy(byCode(code))).toBe("open");
});
