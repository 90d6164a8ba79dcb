import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { changeCheckInRoute, checkInRoute } from "#src/features/check-ins/routes.ts";
import { CheckInWords } from "#src/features/journal/CheckInWords.tsx";
import { addDays, type WallTime } from "#src/domain/time.ts";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { entryOf } from "#src/journal/entries.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow, whenAt } from "#src/platform/clock.ts";
import { aCheckIn, aSession } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);
afterEach(async () => {
  await flushDrafts();
  cleanup();
});

/** At ten in the morning, so many days ago. */
const daysAgo = (days: number) => {
  // The text is a wall time by its look.
  const read = whenAt(`${addDays(rightNow().localDay, -days)}T10:00` as WallTime, { dayStartsAtHour: 0 });
  if (!read.ok) throw new Error("clocks skipped it");
  return read.when;
};
const aSessionAgo = (days: number, change: object = {}) =>
  vault().put(kinds.session, aSession({ at: daysAgo(days), ...change }));

const openCheckIn = async () => {
  const shown = renderScreen((root) => [checkInRoute(root)], { at: "/check-in" });
  await screen.findByRole("radiogroup", { name: "Mood" });
  // What is asked besides has been read by then.
  await screen.findByRole("radiogroup", { name: "Sleep last night" });
  return shown;
};
const muchWorse = () => screen.queryByRole("checkbox", { name: "Much worse than my usual" });
const askedMuchWorse = () => screen.findByRole("checkbox", { name: "Much worse than my usual" });
const mood = (number: number) =>
  within(screen.getByRole("radiogroup", { name: "Mood" })).getByRole("radio", { name: String(number) });
const save = () => screen.getByRole("button", { name: "Save check-in" });
type Shown = Awaited<ReturnType<typeof openCheckIn>>;
const typeWhen = async ({ user }: Shown, days: number) => {
  await user.clear(screen.getByLabelText("When"));
  await user.type(screen.getByLabelText("When"), `${addDays(rightNow().localDay, -days)}T20:00`);
};

test.for([
  ["no session", () => Promise.resolve(undefined)],
  ["a session three weeks ago", () => aSessionAgo(21)],
  ["a preparation session", () => aSessionAgo(2, { kind: "preparation" })],
  ["a cancelled session", () => aSessionAgo(2, { status: "cancelled" })],
] as const)("with %s it is not asked", async ([, given]) => {
  await given();
  const { user } = await openCheckIn();
  await user.click(mood(5));
  expect(muchWorse()).toBeNull();
});

test("in the window it is asked, not ticked, and absent when it is left", async () => {
  await aSessionAgo(3);
  const { user } = await openCheckIn();
  expect(await askedMuchWorse()).not.toBeChecked();
  await user.click(mood(5));
  await user.click(save());
  await screen.findByText("Elsewhere: /");
  const [kept] = await ask(allCheckIns());
  expect(kept).toMatchObject({ mood: 5 });
  expect(kept).not.toHaveProperty("muchWorse");
});

test("ticked it is kept; taken back it is absent", async () => {
  await aSessionAgo(3, { kind: "booster" });
  const { user } = await openCheckIn();
  await user.click(mood(5));
  await user.click(await askedMuchWorse());
  await user.click(save());
  await screen.findByText("Elsewhere: /");
  expect(await ask(allCheckIns())).toMatchObject([{ mood: 5, muchWorse: true }]);
});

test("entered late, it is asked by the time at which it was so", async () => {
  await aSessionAgo(30);
  const shown = await openCheckIn();
  expect(muchWorse()).toBeNull();
  await typeWhen(shown, 25);
  expect(await askedMuchWorse()).toBeInTheDocument();
  await typeWhen(shown, 31);
  await waitFor(() => expect(muchWorse()).toBeNull());
});

test("what was ticked stays when its time is moved out of the window, and can be taken back", async () => {
  await aSessionAgo(3);
  const shown = await openCheckIn();
  await shown.user.click(mood(4));
  await shown.user.click(await askedMuchWorse());
  await typeWhen(shown, 8);
  expect(muchWorse()).toBeChecked();
  await shown.user.click(save());
  await screen.findByText("Elsewhere: /");
  expect(await ask(allCheckIns())).toMatchObject([{ muchWorse: true }]);
});

test("half a check-in comes back with it", async () => {
  await aSessionAgo(3);
  const first = await openCheckIn();
  await first.user.click(await askedMuchWorse());
  await flushDrafts();
  first.unmount();
  await openCheckIn();
  expect(await askedMuchWorse()).toBeChecked();
});

test("a check-in that has it keeps its field when the session is gone", async () => {
  const { id: _, ...draft } = aCheckIn({ at: daysAgo(40), mood: 3, muchWorse: true });
  const { record } = await addCheckIn(draft);
  const change = renderScreen((root) => [changeCheckInRoute(root)], { at: `/check-in/${record.id}` });
  expect(await askedMuchWorse()).toBeChecked();
  await change.user.click(await askedMuchWorse());
  expect(muchWorse()).not.toBeChecked();
  await change.user.click(await askedMuchWorse());
  await change.user.type(screen.getByRole("textbox", { name: "Note" }), "rain");
  await change.user.click(save());
  await screen.findByText(/Elsewhere/);
  expect(await ask(allCheckIns())).toMatchObject([{ muchWorse: true, note: "rain" }]);
});

test("taken back on an old check-in, it is gone, and the rest is as it was", async () => {
  await aSessionAgo(3);
  const { id: _, ...draft } = aCheckIn({ at: daysAgo(2), mood: 3, anxiety: 2, muchWorse: true });
  const { record } = await addCheckIn(draft);
  const { user } = renderScreen((root) => [changeCheckInRoute(root)], { at: `/check-in/${record.id}` });
  await user.click(await askedMuchWorse());
  await user.click(save());
  await screen.findByText(/Elsewhere/);
  const { muchWorse: _gone, ...others } = record;
  expect((await ask(entryOf(record.id)))?.record).toEqual(others);
});

test("the Journal shows it, and says nothing of it where it was not ticked", async () => {
  const words = (
    <>
      <CheckInWords checkIn={aCheckIn({ mood: 3, muchWorse: true })} />
      <CheckInWords checkIn={aCheckIn({ mood: 4 })} />
    </>
  );
  renderScreen(words);
  expect(await screen.findAllByText(/^Mood/)).toHaveLength(2);
  expect(screen.getAllByText("Much worse than my usual")).toHaveLength(1);
});
