import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkInRoute } from "#src/features/check-ins/routes.ts";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow, wallNow, whenAt } from "#src/platform/clock.ts";
import { addDays, type WallTime } from "#src/domain/time.ts";
import { aCheckIn } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);
// What is still being typed is kept before the journal closes.
afterEach(async () => {
  await flushDrafts();
  cleanup();
});

const openCheckIn = async () => {
  const shown = renderScreen((root) => [checkInRoute(root)], { at: "/check-in" });
  await screen.findByRole("radiogroup", { name: "Mood" });
  return shown;
};
const mood = (number: number) =>
  within(screen.getByRole("radiogroup", { name: "Mood" })).getByRole("radio", { name: String(number) });
const note = () => screen.getByRole("textbox", { name: "Note" });
const when = () => screen.getByLabelText("When");
const save = () => screen.getByRole("button", { name: "Save check-in" });

const typeWhen = async (
  user: { clear: (e: Element) => Promise<void>; type: (e: Element, t: string) => Promise<void> },
  wall: string,
) => {
  await user.clear(when());
  await user.type(when(), wall);
};

/** The same wall time some days ago. */
const daysAgo = (days: number, time: string) => `${addDays(rightNow().localDay, -days)}T${time}`;

test("no mood is chosen at first, and saving says why it waits", async () => {
  await openCheckIn();
  expect(within(screen.getByRole("radiogroup", { name: "Mood" })).getAllByRole("radio")).toHaveLength(11);
  for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
  expect(save()).toHaveAttribute("aria-disabled", "true");
  expect(save()).toHaveAccessibleDescription("Choose a number for your mood first.");
});

test("pressing the waiting button keeps nothing", async () => {
  const { user } = await openCheckIn();
  await user.type(note(), "only words");
  await user.click(save());
  expect(await ask(allCheckIns())).toEqual([]);
});

test("one gesture is enough: what was not touched is absent", async () => {
  const before = Date.now();
  const { user } = await openCheckIn();
  await user.click(mood(0));
  await user.click(save());

  expect(await screen.findByText("Elsewhere: /")).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  const [kept, ...others] = await ask(allCheckIns());
  expect(others).toEqual([]);
  expect(Object.keys(kept ?? {}).toSorted()).toEqual(["at", "id", "mood", "note"]);
  expect(kept).toMatchObject({ mood: 0, note: "" });
  expect(kept?.at.instant).toBeGreaterThanOrEqual(before);
});

test("keeps the rows, the words and the note that were given", async () => {
  const { user } = await openCheckIn();
  const row = (group: string, answer: string) =>
    user.click(within(screen.getByRole("radiogroup", { name: group })).getByRole("radio", { name: answer }));
  await user.click(mood(7));
  await row("Anxiety", "None");
  await row("Energy", "A lot");
  await row("Connected", "Very");
  await screen.findByRole("radiogroup", { name: "Sleep last night" });
  await row("Sleep last night", "Awful");
  await user.click(screen.getByRole("button", { name: "Clear: Energy" }));
  await user.click(screen.getByText("More words"));
  await user.click(screen.getByRole("checkbox", { name: "Tender" }));
  await user.click(screen.getByRole("checkbox", { name: "Calm" }));
  await user.click(note());
  await user.paste("=1+1 <script>alert(1)</script> 🌊 שלום\u0007\n ");
  await user.click(save());

  await screen.findByText("Elsewhere: /");
  const [kept] = await ask(allCheckIns());
  expect(kept).toMatchObject({
    mood: 7,
    anxiety: 0,
    connected: 4,
    sleep: 0,
    feelings: ["tender", "calm"],
    note: "=1+1 <script>alert(1)</script> 🌊 שלום\u0007\n ",
  });
  expect(kept).not.toHaveProperty("energy");
});

test("a fourth word is not taken", async () => {
  const { user } = await openCheckIn();
  await user.click(screen.getByText("More words"));
  for (const name of ["Sad", "Lonely", "Drained", "Brave"]) await user.click(screen.getByRole("checkbox", { name }));
  expect(screen.getByRole("checkbox", { name: "Brave" })).not.toBeChecked();
});

test("sleep is asked with the first check-in of a day only", async () => {
  const { id: _, ...earlier } = aCheckIn({ at: rightNow() });
  await addCheckIn(earlier);
  const { user } = await openCheckIn();
  await waitFor(() => expect(screen.getByRole("radiogroup", { name: "Connected" })).toBeInTheDocument());
  expect(screen.queryByRole("radiogroup", { name: "Sleep last night" })).not.toBeInTheDocument();

  await typeWhen(user, daysAgo(3, "12:00"));
  expect(await screen.findByRole("radiogroup", { name: "Sleep last night" })).toBeInTheDocument();
});

test("a night before 04:00 belongs to the evening it began in", async () => {
  const { user } = await openCheckIn();
  await user.click(mood(3));
  await typeWhen(user, daysAgo(5, "03:59"));
  await user.click(save());
  await screen.findByText("Elsewhere: /");
  expect((await ask(allCheckIns()))[0]?.at.localDay).toBe(addDays(rightNow().localDay, -6));
});

test("what is still to come is not taken, and nothing is lost", async () => {
  const { user } = await openCheckIn();
  await user.click(mood(3));
  await user.type(note(), "tomorrow");
  await typeWhen(user, daysAgo(-2, "12:00"));
  await user.click(save());
  expect(when()).toHaveAccessibleDescription(/That is still to come/);
  expect(note()).toHaveValue("tomorrow");
  expect(await ask(allCheckIns())).toEqual([]);

  await user.click(screen.getByRole("button", { name: "Now" }));
  await user.click(save());
  expect(await screen.findByText("Elsewhere: /")).toBeInTheDocument();
});

test("a time that clocks skipped is not moved silently", async () => {
  const { user } = await openCheckIn();
  await user.click(mood(3));
  // Prague, where the tests live, went from 02:00 to 03:00 that night.
  await typeWhen(user, "2026-03-29T02:30");
  await user.click(save());
  expect(when()).toHaveAccessibleDescription(/Clocks went forward/);
  expect(await ask(allCheckIns())).toEqual([]);
});

test("a failed save keeps what was written, and a second try keeps it for good", async () => {
  const { user } = await openCheckIn();
  const makeRoom = fillTheDisk();
  try {
    await user.click(mood(2));
    await user.type(note(), "the sea was calm");
    await user.click(save());
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(note()).toHaveValue("the sea was calm");
    expect(mood(2)).toBeChecked();
    expect(screen.getByRole("status")).not.toHaveTextContent("Saved");
  } finally {
    makeRoom();
  }
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText("Elsewhere: /");
  expect(await ask(allCheckIns())).toMatchObject([{ mood: 2, note: "the sea was calm" }]);
});

test("what was typed is there again after the screen was gone", async () => {
  const first = await openCheckIn();
  await first.user.click(mood(6));
  await first.user.type(note(), "half a thought");
  await flushDrafts();
  first.unmount();

  const { user } = await openCheckIn();
  expect(await screen.findByText(/We kept what you wrote at/)).toBeInTheDocument();
  expect(note()).toHaveValue("half a thought");
  expect(mood(6)).toBeChecked();

  await user.click(screen.getByRole("button", { name: "Start afresh" }));
  expect(screen.queryByText(/We kept what you wrote/)).not.toBeInTheDocument();
  expect(note()).toHaveValue("");
  expect(mood(6)).not.toBeChecked();
});

test("what was put aside can be had back, and so can what was typed in between", async () => {
  const first = await openCheckIn();
  await first.user.type(note(), "half a thought");
  await flushDrafts();
  first.unmount();

  const { user } = await openCheckIn();
  await user.click(await screen.findByRole("button", { name: "Start afresh" }));
  expect(note()).toHaveValue("");
  await user.type(note(), "new");
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(note()).toHaveValue("half a thought");
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(note()).toHaveValue("new");
});

test("a note that is too long to keep gets a sentence, and the rest is kept as a draft", async () => {
  const first = await openCheckIn();
  await first.user.click(mood(5));
  fireEvent.change(note(), { target: { value: "a".repeat(200_001) } });
  await first.user.click(save());
  expect(note()).toHaveAccessibleDescription(/longer than one note can hold/);
  expect(await ask(allCheckIns())).toEqual([]);
  await flushDrafts();
  first.unmount();

  await openCheckIn();
  expect(note()).toHaveValue("a".repeat(200_000));
  expect(mood(5)).toBeChecked();
});

test("once saved, the form is empty again", async () => {
  const first = await openCheckIn();
  await first.user.click(mood(6));
  await first.user.type(note(), "kept");
  await first.user.click(save());
  await screen.findByText("Elsewhere: /");
  first.unmount();

  await openCheckIn();
  expect(screen.queryByText(/We kept what you wrote/)).not.toBeInTheDocument();
  expect(note()).toHaveValue("");
});

test("two quick taps keep one check-in", async () => {
  const { user } = await openCheckIn();
  await user.click(mood(4));
  await user.dblClick(save());
  await screen.findByText("Elsewhere: /");
  expect(await ask(allCheckIns())).toHaveLength(1);
});

test("the time shown is now, until it is changed", async () => {
  await openCheckIn();
  const shown = when();
  if (!(shown instanceof HTMLInputElement)) throw new Error("no input");
  // A minute may pass between the two.
  const ago = (wall: string) => Date.parse(`${wallNow()}Z`) - Date.parse(`${wall}Z`);
  expect(ago(shown.value)).toBeLessThanOrEqual(60_000);
  // With more than four digits for the year, typing does not go on to the hour.
  expect([shown.min, shown.max]).toEqual(["1900-01-01T00:00", "2100-12-31T23:59"]);
});

// Kept here so that a change of either side shows: the form reads a field as the clock does.
test("a back-dated check-in has the instant of its wall time", async () => {
  const { user } = await openCheckIn();
  await user.click(mood(9));
  await typeWhen(user, "2026-01-15T21:30");
  await user.click(save());
  await screen.findByText("Elsewhere: /");
  // The text is a wall time by its look.
  const wall = "2026-01-15T21:30" as WallTime;
  const expected = whenAt(wall, { dayStartsAtHour: 4 });
  expect(expected.ok && (await ask(allCheckIns()))[0]?.at).toEqual(expected.ok && expected.when);
});

test("hours of sleep are folded away, kept in halves, and nothing else is taken", async () => {
  const { user } = await openCheckIn();
  await user.click(mood(5));
  await user.click(screen.getByText("Hours, if you know them"));
  const hours = screen.getByRole("spinbutton", { name: "Hours of sleep" });
  await user.type(hours, "7,3");
  await user.click(save());
  expect(hours).toHaveAccessibleDescription(/from 0 to 24, in halves/);
  expect(await ask(allCheckIns())).toEqual([]);
  await user.clear(hours);
  await user.type(hours, "6,5");
  await user.click(save());
  await waitFor(async () => expect(await ask(allCheckIns())).toHaveLength(1));
  const [kept] = await ask(allCheckIns());
  expect(kept).toMatchObject({ sleepHours: 6.5 });
  expect(kept?.sleep).toBeUndefined();
});
