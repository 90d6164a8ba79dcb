import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeCheckInRoute } from "#src/features/check-ins/routes.ts";
import { addCheckIn, allCheckIns, changeCheckIn } from "#src/journal/check-ins.ts";
import { bringToTherapy, deleteEntry, earlierVersions, entryOf } from "#src/journal/entries.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCheckIn } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);
// What is still being typed is kept before the journal closes.
afterEach(async () => {
  await flushDrafts();
  cleanup();
});

/** 01:20 at night in Tokyo: kept under the evening before. */
const inTokyo = {
  instant: Date.parse("2026-03-01T16:20:33Z"),
  zone: "Asia/Tokyo",
  offsetMinutes: 540,
  localDay: "2026-03-01",
};

const aKeptCheckIn = () => {
  const { id: _, ...draft } = aCheckIn({ at: inTokyo, mood: 4, anxiety: 2, note: "rain" });
  return addCheckIn(draft);
};

const openOn = async (id: string) => {
  const shown = renderScreen((root) => [changeCheckInRoute(root)], { at: `/check-in/${id}` });
  await screen.findByRole("button", { name: "Save check-in" });
  return shown;
};
const note = () => screen.getByRole("textbox", { name: "Note" });
const mood = (number: number) =>
  within(screen.getByRole("radiogroup", { name: "Mood" })).getByRole("radio", { name: String(number) });

test("a change keeps the earlier version, the moment and its zone", async () => {
  const { record, rev } = await aKeptCheckIn();
  const { user } = await openOn(record.id);
  expect(mood(4)).toBeChecked();
  expect(screen.getByLabelText("When")).toHaveValue("2026-03-02T01:20");
  await user.type(note(), ", then sun");
  await user.click(screen.getByRole("button", { name: "Clear: Anxiety" }));
  await user.click(screen.getByRole("button", { name: "Save check-in" }));

  expect(await screen.findByText(`Elsewhere: /journal/${record.id}`)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  const changed = await ask(entryOf(record.id));
  const { anxiety: _, ...others } = record;
  expect(changed?.record).toEqual({ ...others, note: "rain, then sun" });
  expect(await ask(earlierVersions(record.id))).toMatchObject([{ rev, record }]);
});

test("another time is read in the zone it was written in", async () => {
  const { record } = await aKeptCheckIn();
  const { user } = await openOn(record.id);
  expect(screen.getByLabelText("When")).toHaveAccessibleDescription(/Tokyo/);
  await user.clear(screen.getByLabelText("When"));
  await user.type(screen.getByLabelText("When"), "2026-03-02T10:00");
  await user.click(screen.getByRole("button", { name: "Save check-in" }));
  await screen.findByText(/Elsewhere/);
  expect((await ask(entryOf(record.id)))?.record.at).toEqual({
    instant: Date.parse("2026-03-02T01:00Z"),
    zone: "Asia/Tokyo",
    offsetMinutes: 540,
    localDay: "2026-03-02",
  });
});

test("changed in another tab meanwhile, both are kept", async () => {
  const kept = await aKeptCheckIn();
  const { user } = await openOn(kept.record.id);
  await changeCheckIn(kept, { ...kept.record, note: "from the other tab" });
  await user.type(note(), " and wind");
  await user.click(screen.getByRole("button", { name: "Save check-in" }));

  expect(await screen.findByText(/Elsewhere/)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("Saved. It was also changed in another tab, so both are kept.");
  const notes = (await ask(allCheckIns())).map(({ note }) => note);
  expect(notes.toSorted()).toEqual(["from the other tab", "rain and wind"]);
});

test("changes that were not saved are there again, and do not overwrite what was saved since", async () => {
  const kept = await aKeptCheckIn();
  const first = await openOn(kept.record.id);
  await first.user.type(note(), " half");
  await flushDrafts();
  first.unmount();
  await changeCheckIn(kept, { ...kept.record, note: "saved since" });

  const { user } = await openOn(kept.record.id);
  expect(screen.getByText(/We kept what you wrote at/)).toBeInTheDocument();
  expect(note()).toHaveValue("rain half");
  await user.click(screen.getByRole("button", { name: "Save check-in" }));
  await screen.findByText(/Elsewhere/);
  expect((await ask(allCheckIns())).map(({ note }) => note).toSorted()).toEqual(["rain half", "saved since"]);
});

test("a change leaves it on the list for therapy", async () => {
  const kept = await aKeptCheckIn();
  await bringToTherapy({ ...kept, kind: "check-in" }, true);
  const { user } = await openOn(kept.record.id);
  await user.type(note(), ", then sun");
  await user.click(screen.getByRole("button", { name: "Save check-in" }));
  await screen.findByText(/Elsewhere/);
  expect(await ask(allCheckIns())).toEqual([{ ...kept.record, note: "rain, then sun", forTherapy: true }]);
});

test.for([
  ["left and come back to", true],
  ["open all the while", false],
] as const)("one that was only put on the list meanwhile stays one entry: %s", async ([, isLeft]) => {
  const kept = await aKeptCheckIn();
  const first = await openOn(kept.record.id);
  await first.user.type(note(), " half");
  await flushDrafts();
  if (isLeft) first.unmount();
  await bringToTherapy({ ...kept, kind: "check-in" }, true);
  if (isLeft) await openOn(kept.record.id);

  expect(note()).toHaveValue("rain half");
  await first.user.click(screen.getByRole("button", { name: "Save check-in" }));
  await screen.findByText(/Elsewhere/);
  expect(await ask(allCheckIns())).toEqual([{ ...kept.record, note: "rain half", forTherapy: true }]);
});

test("one that was put on the list and worded anew meanwhile is kept twice", async () => {
  const kept = await aKeptCheckIn();
  const first = await openOn(kept.record.id);
  await first.user.type(note(), " half");
  await flushDrafts();
  first.unmount();
  await changeCheckIn(kept, { ...kept.record, note: "saved since", forTherapy: true });

  const { user } = await openOn(kept.record.id);
  await user.click(screen.getByRole("button", { name: "Save check-in" }));
  await screen.findByText(/Elsewhere/);
  expect((await ask(allCheckIns())).map(({ note }) => note).toSorted()).toEqual(["rain half", "saved since"]);
});

test("one that is not there leads back to the Journal", async () => {
  const kept = await aKeptCheckIn();
  const entry = await ask(entryOf(kept.record.id));
  if (!entry) throw new Error("not kept");
  await deleteEntry(entry);
  renderScreen((root) => [changeCheckInRoute(root)], { at: `/check-in/${kept.record.id}` });
  expect(await screen.findByText("There is no check-in here any more.")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Go to the Journal" })).toBeInTheDocument();
});
