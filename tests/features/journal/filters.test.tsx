import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { contentId } from "#src/domain/ids.ts";
import { calendarRoute, entryRoute, journalRoute } from "#src/features/journal/routes.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { addQuestion } from "#src/journal/questions.ts";
import { addReflection } from "#src/journal/reflections.ts";
import { addSession } from "#src/journal/sessions.ts";
import { addUnsaid } from "#src/journal/unsaid.ts";
import { today } from "#src/platform/clock.ts";
import { longDay } from "#src/platform/date-words.ts";
import { aCheckIn, anIntention, anUnsaid, aQuestion, aReflection, aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const draftOf = <T extends { id: unknown }>(record: T) => {
  const { id: _, ...draft } = record;
  return draft;
};
const session = async (unusual: object = {}) => {
  const { status: _, ...draft } = draftOf(aSession(unusual));
  return (await addSession(draft)).record;
};
const open = async (at = "/journal") => {
  const shown = renderScreen((root) => [journalRoute(root), calendarRoute(root), entryRoute(root)], { at });
  await screen.findByRole("heading", { level: 1 });
  return shown;
};
const filter = async () => screen.findByText(/^Filter/);
const namesShown = () =>
  screen
    .queryAllByRole("list")
    .flatMap((list) => within(list).getAllByRole("link"))
    .map((row) => /Check-in|Medicine session \d|Reflection|Unsaid|Intention|Question/.exec(row.textContent)?.[0]);

// Made ready first: on a busy machine that takes longer than a test waits for a screen.
beforeAll(async () => {
  await import("#src/features/journal/JournalScreen.tsx");
}, 120_000);

beforeEach(anEmptyJournal);

test("a session with all that speaks of it, however long ago", async () => {
  const first = await session({ at: on("2020-03-10") });
  const other = await session({ at: on("2020-03-20"), courseId: first.courseId });
  await addReflection(draftOf(aReflection({ at: on("2020-03-11"), sessionId: first.id })));
  await addUnsaid(draftOf(anUnsaid({ at: on("2020-03-12"), sessionId: first.id })));
  await addIntention(draftOf(anIntention({ at: on("2020-03-09"), sessionIds: [first.id, other.id] })));
  await addCheckIn(draftOf(aCheckIn({ at: on("2020-03-10") })));
  const { user, router } = await open();
  await user.click(await filter());
  await user.selectOptions(await screen.findByRole("combobox", { name: "About a session" }), first.id);
  await waitFor(() => expect(namesShown()).toEqual(["Unsaid", "Reflection", "Medicine session 1", "Intention"]));
  expect(router.state.location.search).toMatchObject({ session: first.id });
  expect(await filter()).toHaveTextContent(/Medicine session 1/);
  expect(screen.queryByRole("button", { name: "Show earlier" })).toBeNull();
});

test("an intention with the sessions and reflections that it went into", async () => {
  const held = await session({ at: on("2020-03-10") });
  await session({ at: on("2020-03-20"), courseId: held.courseId });
  const { record } = await addIntention(draftOf(anIntention({ at: on("2020-03-09"), sessionIds: [held.id] })));
  await addReflection(draftOf(aReflection({ at: on("2020-03-11"), intentionIds: [record.id] })));
  await addReflection(draftOf(aReflection({ at: on("2020-03-12") })));
  await open(`/journal?intention=${record.id}`);
  await waitFor(() => expect(namesShown()).toEqual(["Reflection", "Medicine session 1", "Intention"]));
});

test("as on its own page: what was answered when it was asked about the intention of the session speaks of it, too", async () => {
  const held = await session({ at: on("2020-03-10") });
  const { record } = await addIntention(draftOf(anIntention({ at: on("2020-03-09"), sessionIds: [held.id] })));
  const answered = (promptId: string) => ({
    at: on("2020-03-11"),
    sessionId: held.id,
    answers: [{ promptId: contentId(promptId), text: "It opened" }],
  });
  await addReflection(draftOf(aReflection(answered("after-rest-intention"))));
  await addReflection(draftOf(aReflection(answered("after-rest-body"))));
  await open(`/journal?intention=${record.id}`);
  await waitFor(() => expect(namesShown()).toEqual(["Reflection", "Medicine session 1", "Intention"]));
});

test("only what is brought to therapy: marked entries and open questions for the therapist", async () => {
  await addUnsaid(draftOf(anUnsaid({ forTherapy: true })));
  await addUnsaid(draftOf(anUnsaid()));
  await addCheckIn(draftOf(aCheckIn({ forTherapy: true })));
  await addQuestion(draftOf(aQuestion({ asks: "therapist" })));
  await addQuestion(draftOf(aQuestion({ asks: "therapist", isDone: true })));
  await addQuestion(draftOf(aQuestion({ asks: "clinic" })));
  const { user } = await open();
  await user.click(await filter());
  await user.click(await screen.findByRole("checkbox", { name: "Only what I bring to therapy" }));
  await waitFor(() => expect(new Set(namesShown())).toEqual(new Set(["Check-in", "Question", "Unsaid"])));
  expect(namesShown()).toHaveLength(3);
});

test("a filter that finds nothing says so, and can be taken back", async () => {
  await addCheckIn(draftOf(aCheckIn({ at: { ...on("2026-03-02"), localDay: today() } })));
  const { user } = await open("/journal?therapy=true");
  expect(await screen.findByText("Nothing of this kind yet.")).toBeVisible();
  await user.click(screen.getByRole("checkbox", { name: "Only what I bring to therapy" }));
  expect(await screen.findByRole("link", { name: /Check-in/ })).toBeVisible();
});

test("one day alone, with the way back to its month", async () => {
  const theDay = longDay(on("2020-03-10").localDay, today());
  await addCheckIn(draftOf(aCheckIn({ at: on("2020-03-10T09:00"), mood: 1 })));
  await addCheckIn(draftOf(aCheckIn({ at: on("2020-03-10T20:00"), mood: 2 })));
  await addCheckIn(draftOf(aCheckIn({ at: on("2020-03-11"), mood: 3 })));
  await open("/journal?day=2020-03-10");
  expect(await screen.findByRole("heading", { name: theDay })).toBeVisible();
  const day = within(await screen.findByRole("list", { name: theDay }));
  expect(day.getAllByRole("link").map((row) => /\d of 10/.exec(row.textContent)?.[0])).toEqual(["2 of 10", "1 of 10"]);
  expect(screen.getByRole("link", { name: "Calendar" })).toHaveAttribute("href", "/journal/calendar?month=2020-03");
});

test("a day without an entry says so, also in a journal without any", async () => {
  await open("/journal?day=2020-03-10");
  expect(await screen.findByText("Nothing is kept under this day.")).toBeVisible();
});
