import { fireEvent, screen } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { eventRoute, eventsRoute, newEventRoute } from "#src/features/events/routes.ts";
import { addEvent, allEvents } from "#src/journal/events.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { anEvent, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeAll(async () => {
  await import("#src/features/events/NewEventScreen.tsx");
  await import("#src/features/events/EventScreen.tsx");
  await import("#src/features/events/EventsScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-12T09:00Z") });
  return () => void vi.useRealTimers();
});

const open = (at = "/events/new") =>
  renderScreen((root) => [eventsRoute(root), newEventRoute(root), eventRoute(root)], { at });
const words = () => screen.findByRole("textbox", { name: "In a few words" });
const day = () => screen.getByLabelText("On which day");
const save = () => screen.getByRole("button", { name: "Save event" });
const stored = async () => (await ask(allEvents())).map(({ record }) => record);
const aKept = (change: object = {}) => {
  const { id: _, ...draft } = anEvent(change);
  return addEvent(draft);
};

test("a few words are enough; the day is today unless changed", async () => {
  const { user } = open();
  await user.type(await words(), "Moved house");
  fireEvent.change(day(), { target: { value: "2026-03-01" } });
  await user.click(save());
  const place = await screen.findByText(/^Elsewhere: /);
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  const [event] = await stored();
  expect(place).toHaveTextContent(`Elsewhere: /journal/${event?.id}`);
  expect(event).toMatchObject({ name: "Moved house", note: "", at: { localDay: "2026-03-01" } });
});

test.for([
  ["", "2026-03-01", "few words that you will know it by"],
  ["Holiday", "", "Choose a day."],
  ["Holiday", "2026-03-13", "still to come"],
  ["Holiday", "1899-12-31", "from 1900 on"],
  ["y".repeat(201), "2026-03-01", "longer than 200"],
])("“%s” on “%s” is not saved, and says why: %s", async ([name = "", on = "", sentence = ""]) => {
  const { user } = open();
  await user.click(await words());
  if (name) await user.paste(name);
  fireEvent.change(day(), { target: { value: on } });
  await user.click(save());
  expect(await screen.findByRole("region", { name: "Before this can be saved" })).toHaveTextContent(sentence);
  expect(await words()).toHaveValue(name);
  expect(await stored()).toEqual([]);
});

test("what was typed is there again after the page was left", async () => {
  const first = open();
  await first.user.type(await words(), "Grandm");
  await flushDrafts();
  first.unmount();
  open();
  expect(await words()).toHaveValue("Grandm");
});

test("a failed save keeps the words on the screen", async () => {
  const { user } = open();
  await user.type(await words(), "Moved");
  const makeRoom = fillTheDisk();
  try {
    await user.click(save());
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(await words()).toHaveValue("Moved");
  } finally {
    makeRoom();
  }
});

test("one that is there is put right, its time untouched", async () => {
  const { record } = await aKept({ at: on("2026-03-02T07:45") });
  const { user } = open(`/events/${record.id}`);
  await user.type(await words(), ", twice");
  expect(day()).toHaveValue("2026-03-02");
  await user.click(save());
  await screen.findByText(`Elsewhere: /journal/${record.id}`);
  expect(await stored()).toEqual([{ ...record, name: "Moved house, twice" }]);
});

test("it goes into the trash, and one tap brings it back", async () => {
  const { record } = await aKept();
  const { user } = open(`/events/${record.id}`);
  await user.click(await screen.findByRole("button", { name: "Delete this event" }));
  await screen.findByText("Elsewhere: /journal");
  expect(await stored()).toEqual([]);
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await vi.waitFor(async () => expect(await stored()).toEqual([record]));
});

test("one that is not there says so", async () => {
  open(`/events/${crypto.randomUUID()}`);
  expect(await screen.findByRole("heading", { name: "This event is not here" })).toBeVisible();
});

test("all of them have a place of their own, latest first, without any course", async () => {
  await aKept({ at: on("2026-03-01"), name: "Moved house" });
  await aKept({ at: on("2026-03-05"), name: "My sister's visit", note: "She stayed for a week" });
  open("/events");
  const [first, second] = await screen.findAllByRole("listitem");
  expect(first).toHaveTextContent(/My sister's visit.*March 5.*She stayed for a week/);
  expect(second).toHaveTextContent(/Moved house.*March 1/);
  expect(screen.getByRole("link", { name: /Moved house/ })).toHaveAttribute(
    "href",
    expect.stringMatching(/^\/events\/[0-9a-f-]{36}$/),
  );
});

test("one is added from there, and the way leads back to the list", async () => {
  const { user } = open("/events");
  expect(await screen.findByText(/a quiet mark beside your mood/)).toBeVisible();
  await user.click(screen.getByRole("link", { name: "Add an event" }));
  await user.type(await words(), "Moved house");
  await user.click(save());
  expect(await screen.findByRole("link", { name: /Moved house/ })).toBeVisible();
  expect(screen.getByRole("heading", { level: 1, name: "Events" })).toBeVisible();
});
