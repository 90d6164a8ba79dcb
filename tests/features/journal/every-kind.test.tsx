import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
// Before the clock of the first test runs: it is a whole part of the app.
import "#src/features/journal/EntryScreen.tsx";
import { entryRoute, journalRoute, trashRoute } from "#src/features/journal/routes.ts";
import { addCapture } from "#src/journal/captures.ts";
import { addCourse } from "#src/journal/courses.ts";
import { deleteEntry, entryOf, trash } from "#src/journal/entries.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { addReflection } from "#src/journal/reflections.ts";
import { addSession } from "#src/journal/sessions.ts";
import { addUnsaid } from "#src/journal/unsaid.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import {
  aBladderCheck,
  aCapture,
  aCourse,
  aGoal,
  aGoalRating,
  aMedicine,
  anEffect,
  anEvent,
  anIntention,
  anOwnPractice,
  anUnsaid,
  aPracticeLog,
  aPreparation,
  aQuestion,
  aReflection,
  aSession,
  aStep,
  aTherapistNote,
  on,
} from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);
afterEach(cleanup);

const now = rightNow();
const session = aSession({ at: now, courseId: aCourse().id });
const intention = anIntention({ at: now, text: "softer walls" });
const own = anOwnPractice({ at: now, title: "Walk to the quay" });
const goal = aGoal({ at: now, text: "to swim" });

const around = async () => {
  await vault().put(kinds.session, session);
  await vault().put(kinds.intention, intention);
  await vault().put(kinds.ownPractice, own);
  await vault().put(kinds.goal, goal);
};

const open = async (at: string) => {
  const shown = renderScreen((root) => [journalRoute(root), entryRoute(root), trashRoute(root)], { at });
  await screen.findByRole("heading", { level: 1 });
  return shown;
};
const openEntry = (record: { readonly id: string }) => open(`/journal/${record.id}`);
const said = (term: string) =>
  screen.getAllByText(term, { selector: "dt" }).map((one) => one.nextElementSibling?.textContent);

describe("read whole", () => {
  beforeEach(around);

  test("a session, with all that was given and measured", async () => {
    const given = aSession({
      at: now,
      wasStoppedEarly: true,
      doses: [
        { known: true, amount: 150, unit: "mg", form: "troche", heldMinutes: 12, wasSwallowed: false },
        { known: false, route: "im" },
      ],
      bodyWeight: { amount: 72, unit: "kg", day: "2026-03-03" },
      vitals: [
        { phase: "after", heartRate: 64, measuredBy: "me" },
        { phase: "before", systolic: 120, diastolic: 80, measuredBy: "clinic" },
      ],
      environment: { setting: "clinic", eyeMask: false, music: "cello", lighting: "", comfort: "", company: "" },
      impressions: { fear: 0 },
      othersNoticed: "quieter than usual",
      homeAt: now,
    });
    await vault().put(kinds.session, given);
    await openEntry(given);
    expect(said("This session")).toEqual(["Stopped early"]);
    expect(said("Dose")).toEqual([
      "150 mg, Troche, held for 12 min, then spat out, 2.08 mg/kg reckoned, from the weight you wrote down",
      "Dose not known, Injection into muscle",
    ]);
    expect(said("Measured")).toEqual(["Before: 120/80 mmHg (The clinic)", "After: pulse 64 a minute (Me)"]);
    expect(said("Body weight")[0]).toMatch(/^72 kg \(.*March 3.*\)$/);
    expect(said("Eye mask")).toEqual(["No"]);
    expect(said("Music")).toEqual(["cello"]);
    expect(said("Fear")).toEqual(["0 of 10 0: none, 10: as much as I can imagine"]);
    expect(screen.getByRole("heading", { name: "What others noticed" })).toBeVisible();
    expect(screen.getByText("quieter than usual")).toBeVisible();
    for (const term of ["Blanket", "Light", "How intense it was"]) expect(screen.queryByText(term)).toBeNull();
  });

  test("a course, with its people and what the clinic said", async () => {
    const course = aCourse({
      at: now,
      status: "maintenance",
      spacingDays: 3,
      clinic: { name: "Quay", phone: "0123" },
      foodRule: "nothing for 4 h",
    });
    await vault().put(kinds.course, course);
    await openEntry(course);
    expect(said("Course")).toEqual(["Boosters"]);
    expect(said("From one session to the next")).toEqual(["3 days"]);
    expect(said("Clinic")).toEqual(["Quay, 0123"]);
    expect(screen.getByText("nothing for 4 h")).toBeVisible();
    expect(screen.queryByText("Therapist")).toBeNull();
  });

  test("an intention, with its cards, what a session did with it and looking back", async () => {
    const whole = anIntention({
      at: now,
      source: "therapist",
      cardIds: ["through-not-in", "put-this-down"],
      sessionIds: [session.id],
      outcomes: [{ sessionId: session.id, outcome: "changed-shape", note: "into a door", at: now }],
      lookingBack: [{ weeks: 2, text: "still a door", at: now }],
    });
    await vault().put(kinds.intention, whole);
    await openEntry(whole);
    expect(said("Card")).toEqual(["Let it move through, not in.", "I can put this down for an hour."]);
    for (const words of ["It changed shape.", "into a door", "still a door", "Looking back, 2 weeks on"])
      expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByRole("link", { name: "What became of it" })).toHaveAttribute(
      "href",
      `/intentions/${whole.id}/became`,
    );
  });

  test("a practice that is the person's own, with the moods, and the intention it was done for", async () => {
    const log = aPracticeLog({ at: now, practiceId: own.id, moodBefore: 0, moodAfter: 6, intentionId: intention.id });
    await vault().put(kinds.practiceLog, log);
    await openEntry(log);
    expect(said("What you did")).toEqual(["Walk to the quay"]);
    expect(said("Mood before")).toEqual(["0 of 10"]);
    expect(said("Mood after")).toEqual(["6 of 10"]);
    expect(screen.getByRole("link", { name: "softer walls" })).toHaveAttribute("href", `/journal/${intention.id}`);
  });

  test("a step and an own practice", async () => {
    const step = aStep({
      at: now,
      intentionId: intention.id,
      minutes: 1,
      due: "2026-03-14",
      note: "with tea",
      state: "let-go",
      stateAt: now,
    });
    await vault().put(kinds.step, step);
    const { unmount } = await openEntry(step);
    expect(screen.getByText("When the kettle boils")).toBeVisible();
    expect(said("For")).toEqual(["1 minute"]);
    expect(said("Where it stands")[0]).toMatch(/^Let go, /);
    expect(said("A day for it")[0]).toContain("March 14");
    expect(screen.getByText("with tea")).toBeVisible();
    unmount();
    await openEntry(own);
    expect(screen.getAllByRole("listitem").map((item) => item.textContent)).toEqual([
      "Put on shoes",
      "Walk until the water is there",
    ]);
  });

  test("a scrap, with the session it comes from", async () => {
    const capture = aCapture({ at: now, sessionId: session.id, loudness: 0 });
    await vault().put(kinds.capture, capture);
    await openEntry(capture);
    expect(screen.getByRole("heading", { level: 1, name: "Quick note" })).toBeVisible();
    expect(screen.getByText("warm, wide, slow")).toBeVisible();
    expect(screen.getByText("A lighthouse under water")).toBeVisible();
    expect(screen.getByText("Very quiet")).toBeVisible();
    expect(screen.getByRole("link", { name: /Medicine session 1/ })).toBeVisible();
  });

  test("questions, by whom they are for", async () => {
    const question = aQuestion({ at: now, asks: "therapist", answer: "when you like" });
    await vault().put(kinds.question, question);
    await openEntry(question);
    expect(screen.getByRole("heading", { level: 1, name: "Question for my therapist" })).toBeVisible();
    expect(said("Where it stands")).toEqual(["Still to ask"]);
    expect(screen.getByText("when you like")).toBeVisible();
  });

  test("a note from the therapist is named as theirs", async () => {
    const note = aTherapistNote({ at: now, sessionId: session.id });
    await vault().put(kinds.therapistNote, note);
    await openEntry(note);
    expect(screen.getByRole("heading", { level: 1, name: "Note from my therapist" })).toBeVisible();
    expect(screen.getByText("You spoke of the tide")).toBeVisible();
  });

  test("what could not be said names the session it comes from", async () => {
    const unsaid = anUnsaid({ at: now, sessionId: session.id, text: "the wall itself" });
    await vault().put(kinds.unsaid, unsaid);
    await openEntry(unsaid);
    expect(screen.getByRole("term")).toHaveTextContent("After");
    expect(screen.getByRole("link", { name: /^Medicine session 1, / })).toHaveAttribute(
      "href",
      `/journal/${session.id}`,
    );
  });

  test("medicines, events and where a goal stands", async () => {
    const medicine = aMedicine({ at: now, change: "stopped" });
    const event = anEvent({ at: now, note: "two rooms" });
    const rating = aGoalRating({ at: now, goalId: goal.id, level: 0 });
    await vault().put(kinds.medicine, medicine);
    await vault().put(kinds.event, event);
    await vault().put(kinds.goalRating, rating);
    const first = await openEntry(medicine);
    expect(screen.getByText("Sertraline")).toBeVisible();
    expect(said("What changed")).toEqual(["Stopped"]);
    first.unmount();
    const second = await openEntry(event);
    expect(screen.getByText("two rooms")).toBeVisible();
    second.unmount();
    await openEntry(rating);
    expect(screen.getByText("0", { selector: "strong" }).closest("p")).toHaveTextContent("0 of 10");
    expect(screen.getByRole("link", { name: "to swim" })).toHaveAttribute("href", `/journal/${goal.id}`);
  });

  test("a side effect by phase, and the bladder-and-bowel question with none of it", async () => {
    const effect = anEffect({
      at: now,
      phase: "first-day",
      onsetAfterMinutes: 90,
      lastedMinutes: 2880,
      isStillThere: false,
    });
    const check = aBladderCheck({ at: now });
    await vault().put(kinds.effect, effect);
    await vault().put(kinds.bladderCheck, check);
    const first = await openEntry(effect);
    expect(said("When it was there")).toEqual(["In the first day after it"]);
    expect(said("How long after the start it began")).toEqual(["90 minutes"]);
    expect(said("How long it lasted")).toEqual(["2 days"]);
    expect(said("Is it still there")[0]).toMatch(/^No, it is over/);
    first.unmount();
    await openEntry(check);
    expect(said("What you noticed")).toEqual(["None of these"]);
  });

  test("getting ready, with what was ticked and what was added", async () => {
    const line = { id: crypto.randomUUID(), phase: "that-morning", text: "feed the cat" };
    const preparation = aPreparation({
      at: now,
      sessionId: session.id,
      ticked: ["bathroom"],
      ownLines: [line],
      ride: { who: "Ana", phone: "0123", isArranged: true, noDrivingAcknowledged: true },
    });
    await vault().put(kinds.preparation, preparation);
    await openEntry(preparation);
    expect(within(screen.getByRole("list", { name: "Ready" })).getByText("The bathroom, once more")).toBeVisible();
    expect(within(screen.getByRole("list", { name: "Own lines, still open" })).getByText("feed the cat")).toBeVisible();
    expect(said("Ride there and back")).toEqual(["Ana, 0123"]);
    expect(said("Driving")).toEqual(["I know that I won't drive afterwards"]);
  });
});

describe("changed in the form it was made with", () => {
  beforeEach(around);

  test.for([
    ["capture", aCapture({ at: now }), "/captures/"],
    ["unsaid", anUnsaid({ at: now }), "/unsaid/"],
    ["therapistNote", aTherapistNote({ at: now }), "/therapist-notes/"],
    ["bladderCheck", aBladderCheck({ at: now }), "/effects/bladder/"],
    ["step", aStep({ at: now }), "/steps/"],
    ["ownPractice", anOwnPractice({ at: now }), "/practices/own/"],
    ["medicine", aMedicine({ at: now }), "/medicines/"],
    ["event", anEvent({ at: now }), "/events/"],
    ["goal", aGoal({ at: now }), "/goals/"],
  ] as const)("a %s", async ([kind, record, path]) => {
    // The list pairs each kind with a record of its own.
    await vault().put(kinds[kind] as never, record as never);
    await openEntry(record);
    expect(screen.getByRole("link", { name: "Edit" })).toHaveAttribute("href", path + record.id);
  });

  test("a rating on its goal's page, getting ready on the session's, a question where it is asked", async () => {
    const places = [
      [kinds.goalRating, aGoalRating({ at: now, goalId: goal.id }), `/goals/${goal.id}`],
      [kinds.preparation, aPreparation({ at: now, sessionId: session.id }), `/sessions/${session.id}`],
      [kinds.question, aQuestion({ at: now, asks: "therapist" }), "/therapy"],
      [kinds.question, aQuestion({ at: now, sessionId: session.id }), `/sessions/${session.id}`],
    ] as const;
    for (const [kind, record, place] of places) {
      await vault().put(kind as never, record as never);
      const { unmount } = await openEntry(record);
      expect(await screen.findByRole("link", { name: "Edit" })).toHaveAttribute("href", place);
      unmount();
    }
  });

  test("a question to the clinic whose session is gone is changed on a page of its own", async () => {
    const question = aQuestion({ at: now, sessionId: aSession().id });
    await vault().put(kinds.question, question);
    await openEntry(question);
    expect(screen.getByText("A session that was deleted")).toBeVisible();
    expect(await screen.findByRole("link", { name: "Edit" })).toHaveAttribute("href", `/questions/${question.id}`);
    expect(screen.getByRole("button", { name: "Delete" })).toBeVisible();
  });
});

describe("in the list", () => {
  const rowOf = async (name: string) => {
    const row = (await screen.findByText(name, { selector: "a *" })).closest("li");
    if (!row) throw new Error("no row");
    return row;
  };

  test("what could not be said shows no word of it, here and in the trash, until it is opened", async () => {
    const { id: _, ...draft } = anUnsaid({ at: now, text: "the wall itself" });
    const kept = await addUnsaid(draft);
    const first = await open("/journal");
    expect(await rowOf("Unsaid")).not.toHaveTextContent("the wall itself");
    first.unmount();
    const second = await openEntry(kept.record);
    expect(screen.getByText("the wall itself")).toBeVisible();
    second.unmount();

    const entry = await ask(entryOf(kept.record.id));
    if (entry) await deleteEntry(entry);
    await open("/journal/trash");
    expect(await screen.findByRole("button", { name: "Put back" })).toBeVisible();
    expect(screen.queryByText("the wall itself")).toBeNull();
  });

  test("a scrap with its first words; one that is only a recording or a photo is named so", async () => {
    const file = (type: string) => ({ id: "attachment-number-1234", type, size: 4, chunks: 1, sha256: "a".repeat(43) });
    const empty = { threeWords: "", picture: "", body: "", line: "", at: now };
    await vault().put(kinds.capture, aCapture({ ...empty, voice: { file: file("audio/webm"), durationMs: 65_000 } }));
    await vault().put(kinds.capture, aCapture({ ...empty, photo: { file: file("image/jpeg"), width: 3, height: 4 } }));
    await vault().put(kinds.capture, aCapture({ at: now, drawing: { file: file("application/json") } }));
    await open("/journal");
    expect(await rowOf("Voice note")).toBeVisible();
    expect(await rowOf("Photo")).toBeVisible();
    const scrap = await rowOf("Quick note");
    expect(scrap).toHaveTextContent("A drawing");
    expect(scrap).toHaveTextContent("warm, wide, slow");
    expect(document.querySelector("main img, main audio")).toBeNull();
  });

  test("each kind has its name and what it is about", async () => {
    await around();
    await vault().put(kinds.goalRating, aGoalRating({ at: now, goalId: goal.id, level: 0 }));
    await vault().put(kinds.step, aStep({ at: now, state: "done" }));
    await vault().put(kinds.medicine, aMedicine({ at: now, change: "dose-changed" }));
    await vault().put(kinds.bladderCheck, aBladderCheck({ at: now, signs: ["fever"] }));
    await vault().put(kinds.preparation, aPreparation({ at: now, sessionId: session.id, ticked: ["bathroom"] }));
    await open("/journal");
    expect(await rowOf("Where a goal stands")).toHaveTextContent("0 of 10to swim");
    expect(await rowOf("Step")).toHaveTextContent("Donestand at the open window");
    expect(await rowOf("Other medicine")).toHaveTextContent("Sertraline · Dose changed");
    expect(await rowOf("Bladder and bowel")).toHaveTextContent("A fever");
    expect(await rowOf("Getting ready")).toHaveTextContent("1 line ticked");
    expect(await rowOf("Own practice")).toHaveTextContent("Walk to the quay");
  });
});

describe("a session that something belongs to", () => {
  const draftOf = <R extends { id: unknown }>(record: R) => {
    const { id: _, ...draft } = record;
    return draft;
  };
  const aKeptSession = async () => {
    const course = await addCourse({ name: "Spring" }, on("2026-03-01"));
    const { id: _, status: __, ...draft } = aSession({ courseId: course.record.id, at: now });
    return addSession(draft);
  };

  test("is deleted only after saying what else there is; the rest stays, and undo brings the link back", async () => {
    const { record } = await aKeptSession();
    const capture = await addCapture(draftOf(aCapture({ at: now, sessionId: record.id })));
    await addReflection(draftOf(aReflection({ at: now, sessionId: record.id })));
    await addIntention(draftOf(anIntention({ at: now, sessionIds: [record.id] })));
    const { user, unmount } = await openEntry(record);
    await user.click(screen.getByRole("button", { name: "Delete" }));
    const dialog = await screen.findByRole("dialog", { name: "Delete this session?" });
    for (const words of ["1 intention", "1 quick note from right after", "1 reflection"])
      expect(within(dialog).getByText(words)).toBeVisible();
    await user.click(within(dialog).getByRole("button", { name: "Keep it" }));
    expect(await ask(trash())).toEqual([]);

    await user.click(screen.getByRole("button", { name: "Delete" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Delete the session" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Journal" })).toBeVisible();
    expect(await ask(trash())).toMatchObject([{ record: { id: record.id } }]);
    const undo = await screen.findByRole("button", { name: "Undo" });
    await user.click(undo);
    await waitFor(async () => expect(await ask(trash())).toEqual([]));
    unmount();
    await openEntry(capture.record);
    expect(await screen.findByRole("link", { name: /Medicine session 1/ })).toBeVisible();
  });

  test("what belonged to it says that it was deleted", async () => {
    const { record } = await aKeptSession();
    const capture = await addCapture(draftOf(aCapture({ at: now, sessionId: record.id })));
    const entry = await ask(entryOf(record.id));
    if (entry) await deleteEntry(entry);
    await openEntry(capture.record);
    expect(screen.getByText("A session that was deleted")).toBeVisible();
    expect(screen.getByText("warm, wide, slow")).toBeVisible();
  });

  test("nothing is asked where nothing belongs to it", async () => {
    const { record } = await aKeptSession();
    const { user } = await openEntry(record);
    await user.click(screen.getByRole("button", { name: "Delete" }));
    expect(await screen.findByRole("button", { name: "Undo" })).toBeVisible();
    expect(await ask(trash())).toMatchObject([{ record: { id: record.id } }]);
  });
});
