import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { bothChangedRoute } from "#src/features/backup/routes.ts";
import { addCheckIn, changeCheckIn } from "#src/journal/check-ins.ts";
import { allEntries, trash } from "#src/journal/entries.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCheckIn } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);
afterEach(() => void vi.restoreAllMocks());

/** As after a restore, or with two tabs: two changes of the same entry. */
const aPair = async () => {
  const kept = await addCheckIn(aCheckIn({ note: "as it was" }));
  await changeCheckIn(kept, { ...kept.record, note: "from this phone" });
  await changeCheckIn(kept, { ...kept.record, note: "from the other phone" });
};
const openScreen = async () => {
  const { user } = renderScreen((root) => [bothChangedRoute(root)], { at: "/settings/both-changed" });
  await screen.findByRole("heading", { level: 1, name: "Changed in two places" });
  return user;
};
const notes = async () =>
  (await ask(allEntries())).map(({ record }) => ("note" in record ? (record.note ?? "") : "")).toSorted();
const sideOf = (words: string) => {
  const side = screen.getByText(new RegExp(words)).parentElement;
  if (!side) throw new Error(`no side with ${words}`);
  return within(side);
};
const isEmpty = () => screen.findByText(/Nothing is waiting here/);

test("both stand side by side, with all that is in them", async () => {
  await aPair();
  await openScreen();
  expect(await screen.findByText("One entry was changed in two places. Both are kept, and can stay.")).toBeVisible();
  expect(screen.getByText(/from this phone/)).toHaveTextContent("Mood 5 of 10");
  expect(screen.getByText(/from the other phone/)).toBeVisible();
  expect(screen.getAllByRole("button", { name: "Keep this one" }).length).toBe(2);
});

test.for(["from this phone", "from the other phone"])("'%s' is kept, and nothing is lost", async (chosen) => {
  await aPair();
  const user = await openScreen();
  await screen.findByText(new RegExp(chosen));
  await user.click(sideOf(chosen).getByRole("button", { name: "Keep this one" }));
  expect(await isEmpty()).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  expect(await notes()).toEqual([chosen]);
  expect((await ask(trash())).length).toBe(1);
});

test("both can be kept, as two entries that nothing is asked about any more", async () => {
  await aPair();
  const user = await openScreen();
  await user.click(await screen.findByRole("button", { name: "Keep both" }));
  expect(await isEmpty()).toBeVisible();
  expect(await notes()).toEqual(["from the other phone", "from this phone"]);
});

test("a decision that cannot be written is said, changes nothing, and can be tried again", async () => {
  await aPair();
  const user = await openScreen();
  await screen.findByText(/from this phone/);
  const makeRoom = fillTheDisk();
  try {
    await user.click(screen.getByRole("button", { name: "Keep both" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  } finally {
    makeRoom();
  }
  expect(await notes()).toEqual(["from the other phone", "from this phone"]);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(await isEmpty()).toBeVisible();
});
