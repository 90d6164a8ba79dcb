import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { FirstStart, type FirstStartProps } from "#src/features/start/FirstStart.tsx";
import { openJournal, startJournal } from "#src/journal/journal.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";
import { withNavigator } from "../../platform/navigator.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { forgetEverything } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { eventually } from "../../support/eventually.ts";

type OnStart = FirstStartProps["onStart"];

const openFirstStart = async (onStart: OnStart) => {
  const { user } = renderScreen(
    <FirstStart
      onStart={onStart}
      openBackup={({ isShared, onBack }) => (
        <>
          <p>Opening a backup{isShared && ", shared"}</p>
          <button onClick={onBack}>Back</button>
        </>
      )}
    />,
  );
  await screen.findByRole("heading", { level: 1, name: "Mooring" });
  return { user, start: screen.getByRole("button", { name: "Start my journal" }) };
};

test("says what it is, what it is not, where the words will be, and what a lock can do", async () => {
  await openFirstStart(vi.fn<OnStart>());
  for (const sentence of [
    /private journal for the weeks around ketamine-assisted psychotherapy/,
    /not a medical device/,
    /adults, 18 and over/,
    /Nobody is watching what you write/,
    /lives only in this browser, on this device\. We have no copy\./,
    /A lock protects it from someone who picks up the device, not from spy software on it\./,
    /If you lose the passphrase and the recovery sheet, nobody can open it\./,
  ]) {
    expect(screen.getByText(sentence)).toBeVisible();
  }
  expect(screen.queryByText(/no lock yet|no backup yet|next version/)).toBeNull();
  expect(screen.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
    "Start my journal",
    "I have a backup",
  ]);
});

test("a device that others use is said to be one, and only when it is", async () => {
  const onStart = vi.fn<OnStart>(() => Promise.resolve());
  const { user, start } = await openFirstStart(onStart);
  const shared = screen.getByRole("checkbox", { name: "Other people use this device too" });
  expect(shared).not.toBeChecked();
  await user.click(start);
  await user.click(shared);
  await user.click(start);
  expect(onStart.mock.calls).toEqual([[{ isShared: false }], [{ isShared: true }]]);
});

test("makes the journal, once, and only when asked to", async () => {
  await forgetEverything();
  const onStart = vi.fn<OnStart>(() => startJournal());
  const { user, start } = await openFirstStart(onStart);
  expect((await openJournal()).state).toBe("new");
  await user.dblClick(start);
  await eventually(async () => expect((await openJournal()).state).toBe("open"));
  expect(onStart).toHaveBeenCalledTimes(1);
});

test("a journal that cannot be made on a full disk says so, and can be tried again", async () => {
  await forgetEverything();
  const makeRoom = fillTheDisk();
  const { user, start } = await openFirstStart(() => startJournal());
  try {
    await user.click(start);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("Not started");
    expect(alert).toHaveTextContent("This device is full.");
  } finally {
    makeRoom();
  }
  await user.click(start);
  await eventually(() => expect(screen.queryByRole("alert")).toBeNull());
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

test("'I have a backup' opens in its place, starts nothing, and leads back to what was chosen", async () => {
  const onStart = vi.fn<OnStart>();
  const { user } = await openFirstStart(onStart);
  await user.click(screen.getByRole("checkbox", { name: "Other people use this device too" }));
  await user.click(screen.getByRole("button", { name: "I have a backup" }));
  expect(screen.getByText("Opening a backup, shared")).toBeVisible();
  expect(screen.queryByRole("button", { name: "Start my journal" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Back" }));
  expect(screen.getByRole("checkbox", { name: "Other people use this device too" })).toBeChecked();
  expect(onStart).not.toHaveBeenCalled();
});

test("offers the Home Screen first in a tab on an iPhone, and nowhere else", async () => {
  withNavigator({ vendor: "Apple Computer, Inc.", maxTouchPoints: 5 });
  const { start } = await openFirstStart(vi.fn<OnStart>());
  expect(screen.getByText(/put it on the Home Screen first/)).toBeVisible();
  expect(
    screen.getByText(/make a backup in the tab, put Mooring on the Home Screen, and open the backup/),
  ).toBeVisible();
  expect(start).toBeEnabled();
});

test("says nothing of a Home Screen elsewhere", async () => {
  await openFirstStart(vi.fn<OnStart>());
  expect(screen.queryByText(/Home Screen/)).toBeNull();
});
