import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
// Before the clock of the first test runs: it is a whole part of the app.
import "#src/features/journal/EntryScreen.tsx";
import { entryRoute, journalRoute, trashRoute } from "#src/features/journal/routes.ts";
import { addCheckIn, changeCheckIn } from "#src/journal/check-ins.ts";
import { addCourse } from "#src/journal/courses.ts";
import { deleteEntry, earlierVersions, entryOf, trash } from "#src/journal/entries.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { vault } from "#src/journal/journal.ts";
import { addPracticeLog } from "#src/journal/practice-logs.ts";
import { addReflection } from "#src/journal/reflections.ts";
import { addSession } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { aCheckIn, aCourse, anIntention, aPracticeLog, aReflection, aSession, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);
afterEach(cleanup);

const draftOf = <T extends { id: unknown }>(record: T) => {
  const { id: _, ...draft } = record;
  return draft;
};
const aKeptCheckIn = (unusual: object = {}) =>
  addCheckIn(draftOf(aCheckIn({ at: rightNow(), note: "rain", ...unusual })));
const keptEntry = async (id: string) => {
  const entry = await ask(entryOf(id));
  if (!entry) throw new Error("not there");
  return entry;
};

const open = async (id: string) => {
  const shown = renderScreen((root) => [journalRoute(root), entryRoute(root), trashRoute(root)], {
    at: `/journal/${id}`,
  });
  await screen.findByRole("heading", { level: 1 });
  return shown;
};

test("reads a check-in whole, and shows no row that was not answered", async () => {
  const { record } = await aKeptCheckIn({ mood: 0, anxiety: 0, feelings: ["numb", "raw"] });
  await open(record.id);
  expect(screen.getByRole("heading", { name: "Check-in" })).toBeInTheDocument();
  expect(screen.getByText("0", { selector: "strong" }).closest("p")).toHaveTextContent("Mood 0 of 10");
  expect(screen.getByText("Anxiety").nextElementSibling).toHaveTextContent("None");
  expect(screen.getByText("Numb, Raw")).toBeInTheDocument();
  expect(screen.getByText("rain")).toBeInTheDocument();
  for (const row of ["Energy", "Connected", "Sleep last night"])
    expect(screen.queryByText(row)).not.toBeInTheDocument();
});

test.for([
  ["check-in", () => aKeptCheckIn(), "/check-in/"],
  ["course", () => addCourse(aCourse(), on("2026-03-01")), "/course/"],
  ["session", () => addSession(withoutStatus()), "/sessions/"],
  ["intention", () => addIntention(draftOf(anIntention())), "/intentions/"],
  ["reflection", () => addReflection(draftOf(aReflection())), "/reflections/"],
  ["practice log", () => addPracticeLog(draftOf(aPracticeLog())), "/practices/log/"],
] as const)("a %s is changed in the form it was made with", async ([, keep, path]) => {
  const { record } = await keep();
  await open(record.id);
  expect(screen.getByRole("link", { name: "Edit" })).toHaveAttribute("href", path + record.id);
});

const withoutStatus = () => {
  const { id: _, status: _status, ...draft } = aSession();
  return draft;
};

test("deleting offers undo, and undo brings the words back", async () => {
  const { record } = await aKeptCheckIn();
  const { user } = await open(record.id);
  await user.click(screen.getByRole("button", { name: "Delete" }));
  expect(await screen.findByRole("heading", { name: "Journal" })).toBeInTheDocument();
  expect(await screen.findByRole("link", { name: "Trash" })).toBeInTheDocument();
  expect(screen.queryByText("rain")).not.toBeInTheDocument();
  expect(await ask(trash())).toMatchObject([{ record }]);

  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("rain")).toBeInTheDocument();
  expect(await ask(trash())).toEqual([]);
  expect((await keptEntry(record.id)).record).toEqual(record);
});

test("a course stays as long as sessions belong to it", async () => {
  const { record } = await addCourse(aCourse(), on("2026-03-01"));
  const { id: _, status: __, ...draft } = aSession({ courseId: record.id });
  const session = await addSession(draft);
  const { user } = await open(record.id);
  const button = await screen.findByRole("button", { name: "Delete" });
  expect(button).toHaveAccessibleDescription("Sessions belong to this course. It can be deleted once they are.");
  await user.click(button);
  expect(await ask(trash())).toEqual([]);

  await deleteEntry({ ...session, kind: "session" });
  await waitFor(() => expect(screen.getByRole("button", { name: "Delete" })).not.toHaveAccessibleDescription());
  await user.click(screen.getByRole("button", { name: "Delete" }));
  expect(await screen.findByRole("heading", { name: "Journal" })).toBeInTheDocument();
});

test("a delete that fails says so and changes nothing", async () => {
  const { record } = await aKeptCheckIn();
  const { user } = await open(record.id);
  const makeRoom = fillTheDisk();
  try {
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not deleted");
  } finally {
    makeRoom();
  }
  expect(await ask(trash())).toEqual([]);
  expect(screen.getByText("rain")).toBeInTheDocument();
});

test("a session whose belongings cannot be read is not deleted, and the page says so", async () => {
  const { record } = await addSession(withoutStatus());
  const { user } = await open(record.id);
  const button = screen.getByRole("button", { name: "Delete" });
  vi.spyOn(vault(), "read").mockRejectedValueOnce(new StorageError("unknown", new Error("not read")));
  await user.click(button);
  expect(await screen.findByRole("alert")).toHaveTextContent("Not deleted");
  expect(await ask(trash())).toEqual([]);
});

test("an earlier version can be read and brought back; what it replaces stays", async () => {
  const first = await aKeptCheckIn({ note: "the first words" });
  await changeCheckIn(first, { ...draftOf(first.record), note: "the second words" });
  const { user } = await open(first.record.id);
  const versions = await screen.findByRole("region", { name: "Earlier versions" });
  expect(within(versions).getByText("the first words")).toBeInTheDocument();
  await user.click(within(versions).getByRole("button", { name: "Bring this version back", hidden: true }));

  expect(await screen.findByText(/The words from before are back/)).toBeInTheDocument();
  expect((await keptEntry(first.record.id)).record).toEqual(first.record);
  const notes = (await ask(earlierVersions(first.record.id))).map(({ record }) => "note" in record && record.note);
  expect(notes).toEqual(["the second words", "the first words"]);
});

test("an entry never changed has no earlier versions", async () => {
  const { record } = await aKeptCheckIn();
  await open(record.id);
  expect(screen.queryByText("Earlier versions")).not.toBeInTheDocument();
});

test("of what was changed in two places at once, each leads to the other", async () => {
  const first = await aKeptCheckIn();
  await changeCheckIn(first, { ...draftOf(first.record), note: "here" });
  const twin = await changeCheckIn(first, { ...draftOf(first.record), note: "there" });
  const { user } = await open(twin.record.id);
  expect(screen.getByText("This was changed in two places at once. Both are kept.")).toBeInTheDocument();
  await user.click(screen.getByRole("link", { name: "Open the other one" }));
  expect(await screen.findByText("here")).toBeInTheDocument();
});

test("a reflection and an intention outlive the session they belong to", async () => {
  const session = await addSession(withoutStatus());
  const reflection = await addReflection(draftOf(aReflection({ sessionId: session.record.id })));
  const intention = await addIntention(draftOf(anIntention({ sessionIds: [session.record.id] })));
  const { unmount } = await open(reflection.record.id);
  expect(screen.getByRole("link", { name: /Medicine session 1/ })).toBeInTheDocument();
  unmount();

  await deleteEntry(await keptEntry(session.record.id));
  const again = await open(reflection.record.id);
  expect(screen.getByText("A session that was deleted")).toBeInTheDocument();
  expect(screen.getByText("The harbour")).toBeInTheDocument();
  again.unmount();
  await open(intention.record.id);
  expect(screen.getByText("A session that was deleted")).toBeInTheDocument();
});

test("an answer to a question that is no longer asked can still be read", async () => {
  const { record } = await addReflection(
    draftOf(aReflection({ promptSet: "gone", answers: [{ promptId: "gone-1", text: "my answer" }] })),
  );
  await open(record.id);
  expect(screen.getByText("my answer")).toBeInTheDocument();
  expect(screen.getByText("A question of an earlier version")).toBeInTheDocument();
});

test("an address without an entry says so kindly and leads back", async () => {
  await open("nothing-of-this-id");
  expect(screen.getByText(/There is no entry at this address/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Go to the Journal" })).toHaveAttribute("href", "/journal");
});

test("a deleted entry says that it is in the trash, and comes back", async () => {
  const { record } = await aKeptCheckIn();
  await deleteEntry(await keptEntry(record.id));
  const { user } = await open(record.id);
  expect(screen.getByText("This is in the trash.")).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Edit" })).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Put it back" }));
  expect(await screen.findByRole("link", { name: "Edit" })).toBeInTheDocument();
  expect(await ask(trash())).toEqual([]);
});

test("the trash lists what was deleted and puts back one of it", async () => {
  const kept = await aKeptCheckIn({ note: "to come back" });
  const other = await aKeptCheckIn({ note: "to stay" });
  for (const { record } of [kept, other]) await deleteEntry(await keptEntry(record.id));
  const { user } = renderScreen((root) => [trashRoute(root)], { at: "/journal/trash" });
  expect(await screen.findByText(/waits here for thirty days/)).toBeInTheDocument();
  const row = (await screen.findByText("to come back")).closest("li");
  if (!row) throw new Error("no row");
  await user.click(within(row).getByRole("button", { name: "Put back" }));
  expect(await screen.findByText("Saved. It is back.", { selector: "[role=status] *" })).toBeInTheDocument();
  expect(screen.queryByText("to come back")).not.toBeInTheDocument();
  expect(screen.getByText("to stay")).toBeInTheDocument();
});
