import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { FirstStart } from "#src/features/start/FirstStart.tsx";
import { openJournal, startJournal } from "#src/journal/journal.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";
import { withNavigator } from "../../platform/navigator.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { forgetEverything } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const openFirstStart = async (onStart: () => Promise<void>) => {
  const { user } = renderScreen(<FirstStart onStart={onStart} />);
  await screen.findByRole("heading", { level: 1, name: "Mooring" });
  return { user, start: screen.getByRole("button", { name: "Start my journal" }) };
};

test("says what it is, what it is not, and where the words will be, and promises no lock", async () => {
  await openFirstStart(vi.fn<() => Promise<void>>());
  for (const sentence of [
    /private journal for the weeks around ketamine-assisted psychotherapy/,
    /not a medical device/,
    /adults, 18 and over/,
    /Nobody is watching what you write/,
    /lives only in this browser, on this device\. We have no copy\./,
    /There is no lock yet: anyone who can open this browser can open the journal\./,
  ]) {
    expect(screen.getByText(sentence)).toBeVisible();
  }
  expect(screen.queryByText(/passphrase/)).toBeNull();
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Start my journal",
    "I have a backup",
  ]);
});

test("makes the journal, once, and only when asked to", async () => {
  await forgetEverything();
  const onStart = vi.fn<() => Promise<void>>(startJournal);
  const { user, start } = await openFirstStart(onStart);
  expect((await openJournal()).state).toBe("new");
  await user.dblClick(start);
  await vi.waitFor(async () => expect((await openJournal()).state).toBe("open"));
  expect(onStart).toHaveBeenCalledTimes(1);
});

test("a journal that cannot be made on a full disk says so, and can be tried again", async () => {
  await forgetEverything();
  const makeRoom = fillTheDisk();
  const { user, start } = await openFirstStart(startJournal);
  try {
    await user.click(start);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Not started");
    expect(alert).toHaveTextContent("This device is full.");
  } finally {
    makeRoom();
  }
  await user.click(start);
  await vi.waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect((await openJournal()).state).toBe("open");
});

test.for([
  ["database-blocked", "Another tab or window"],
  ["closed-elsewhere", "Reload this page"],
  ["unknown", "In a private window"],
] as const satisfies readonly (readonly [StorageProblem, string])[])(
  "says what to do about %s",
  async ([problem, what]) => {
    const { user, start } = await openFirstStart(() => Promise.reject(new StorageError(problem, undefined)));
    await user.click(start);
    expect(await screen.findByRole("alert")).toHaveTextContent(what);
  },
);

test("'I have a backup' says honestly that it comes later, and nothing is started by it", async () => {
  const onStart = vi.fn<() => Promise<void>>();
  const { user } = await openFirstStart(onStart);
  await user.click(screen.getByRole("button", { name: "I have a backup" }));
  const dialog = await screen.findByRole("dialog", { name: /comes with the next version/ });
  expect(dialog).toHaveTextContent("You lose nothing by waiting, and nothing by starting now.");
  await user.click(within(dialog).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("dialog")).toBeNull();
  expect(onStart).not.toHaveBeenCalled();
});

test("offers the Home Screen first in a tab on an iPhone, and nowhere else", async () => {
  withNavigator({ vendor: "Apple Computer, Inc.", maxTouchPoints: 5 });
  const { start } = await openFirstStart(vi.fn<() => Promise<void>>());
  expect(screen.getByText(/put it on the Home Screen first/)).toBeVisible();
  expect(start).toBeEnabled();
});

test("says nothing of a Home Screen elsewhere", async () => {
  await openFirstStart(vi.fn<() => Promise<void>>());
  expect(screen.queryByText(/Home Screen/)).toBeNull();
});
