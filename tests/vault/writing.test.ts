import * as v from "valibot";
import { beforeEach, expect, test, vi } from "vitest";
import { PracticeChoices } from "#src/domain/practice-choices.ts";
import { RecordingPart } from "#src/domain/recording-part.ts";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { allEntries, deleteEntry, earlierVersions, entryOf, trash, undoDelete } from "#src/journal/entries.ts";
import { draftsOf, forgetDrafts, keepDraft } from "#src/journal/drafts.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { practiceChoices } from "#src/journal/practice-choices.ts";
import { questionnaireChoices } from "#src/journal/questionnaire-choices.ts";
import { allReminders } from "#src/journal/reminders.ts";
import { ask } from "#src/journal/use-journal.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query } from "#src/vault/query.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import {
  aBladderCheck,
  aCapture,
  aCheckIn,
  aClinicScore,
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
  aReminder,
  aResponse,
  aSession,
  aStep,
  aSupportPlan,
  aTherapistNote,
  choices,
  on,
} from "../support/build.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { anEmptyJournal, rawRows, reopenedJournal } from "../support/journal.ts";

beforeEach(anEmptyJournal);

const records = {
  checkIn: aCheckIn({ note: "the sea was calm", feelings: ["calm"], anxiety: 0 }),
  course: aCourse(),
  session: aSession({ doses: [{ known: true, amount: 0.5, unit: "mg/kg" }] }),
  intention: anIntention(),
  reflection: aReflection(),
  practiceLog: aPracticeLog(),
  response: aResponse(),
  clinicScore: aClinicScore({ max: 56 }),
  effect: anEffect({ severity: "mild" }),
  supportPlan: aSupportPlan({ people: [{ name: "Ana", phone: "+420 123", note: "after six" }] }),
  capture: aCapture({ loudness: 0 }),
  unsaid: anUnsaid({ forTherapy: true }),
  question: aQuestion(),
  medicine: aMedicine(),
  event: anEvent(),
  goal: aGoal(),
  goalRating: aGoalRating({ level: 0 }),
  therapistNote: aTherapistNote(),
  bladderCheck: aBladderCheck({ signs: ["fever"] }),
  preparation: aPreparation({ ownLines: [{ id: crypto.randomUUID(), phase: "that-morning", text: "feed the cat" }] }),
  step: aStep({ minutes: 5 }),
  ownPractice: anOwnPractice(),
};

/** Those that stand nowhere in the Journal. */
const settings = {
  questionnaireChoices: choices({ weekday: 3 }),
  reminder: aReminder(),
  practiceChoices: v.parse(PracticeChoices, {
    id: crypto.randomUUID(),
    at: on("2026-03-12"),
    favourites: ["night-sky"],
    hidden: [],
    hiddenCards: [],
  }),
  recordingPart: v.parse(RecordingPart, {
    id: crypto.randomUUID(),
    recordingId: crypto.randomUUID(),
    at: on("2026-03-12"),
    index: 0,
    type: "audio/webm",
    elapsedMs: 1000,
    bytes: "AAEC/w==",
  }),
};

test("V1 every kind comes back as it was, after a restart too", async () => {
  await vault().put(kinds.checkIn, records.checkIn);
  await vault().put(kinds.course, records.course);
  await vault().put(kinds.session, records.session);
  await vault().put(kinds.intention, records.intention);
  await vault().put(kinds.reflection, records.reflection);
  await vault().put(kinds.practiceLog, records.practiceLog);
  await vault().put(kinds.response, records.response);
  await vault().put(kinds.clinicScore, records.clinicScore);
  await vault().put(kinds.effect, records.effect);
  await vault().put(kinds.supportPlan, records.supportPlan);
  await vault().put(kinds.capture, records.capture);
  await vault().put(kinds.unsaid, records.unsaid);
  await vault().put(kinds.question, records.question);
  await vault().put(kinds.medicine, records.medicine);
  await vault().put(kinds.event, records.event);
  await vault().put(kinds.goal, records.goal);
  await vault().put(kinds.goalRating, records.goalRating);
  await vault().put(kinds.therapistNote, records.therapistNote);
  await vault().put(kinds.bladderCheck, records.bladderCheck);
  await vault().put(kinds.preparation, records.preparation);
  await vault().put(kinds.step, records.step);
  await vault().put(kinds.ownPractice, records.ownPractice);
  await vault().put(kinds.questionnaireChoices, settings.questionnaireChoices);
  await vault().put(kinds.reminder, settings.reminder);
  await vault().put(kinds.practiceChoices, settings.practiceChoices);
  await vault().put(kinds.recordingPart, settings.recordingPart);
  await reopenedJournal();

  const found = new Map((await ask(allEntries())).map((entry) => [entry.record.id as string, entry.record]));
  expect(found.size).toBe(Object.keys(records).length);
  for (const record of Object.values(records)) expect(found.get(record.id)).toEqual(record);
  expect(await ask(questionnaireChoices())).toEqual(settings.questionnaireChoices);
  expect((await ask(allReminders())).get(settings.reminder.about)).toEqual(settings.reminder);
  expect(await ask(practiceChoices())).toEqual(settings.practiceChoices);
  const parts = query(kinds.recordingPart, { pick: (found) => found.map(({ record }) => record) });
  expect(await ask(parts)).toEqual([settings.recordingPart]);
  expect(vault().troubles.size).toBe(0);
});

test("every kind of the list is tried here", () => {
  expect(Object.keys({ ...records, ...settings }).toSorted()).toEqual(
    Object.keys(kinds)
      .filter((name) => name !== "draft")
      .toSorted(),
  );
});

test("V5 nothing that was written can be read in the rows, nor which kind or day it is", async () => {
  await vault().put(kinds.checkIn, records.checkIn);
  await vault().put(kinds.intention, records.intention);

  const rows = await rawRows();
  const raw = rows.map((row) => readable(row)).join("\n");
  expect(rows.length).toBe(2);
  for (const word of ["the sea was calm", "walls", "check-in", "intention", "2026", "mood"])
    expect(raw).not.toContain(word);
  // The proof that this test could find them.
  expect(readable({ ct: new TextEncoder().encode(JSON.stringify(records.checkIn)).buffer })).toContain(
    "the sea was calm",
  );
});

test("V9 what a schema refuses is not kept", async () => {
  await expect(vault().put(kinds.checkIn, { ...records.checkIn, mood: 11 as never })).rejects.toThrow(v.ValiError);
  expect(await ask(allCheckIns())).toEqual([]);
});

test("V11 a save keeps what it replaces", async () => {
  const first = await vault().put(kinds.checkIn, records.checkIn);
  const second = await vault().put(
    kinds.checkIn,
    { ...records.checkIn, note: "and then the wind" },
    { base: first.rev },
  );
  await vault().put(kinds.checkIn, { ...records.checkIn, note: "and then the rain" }, { base: second.rev });

  expect((await ask(allCheckIns())).map(({ note }) => note)).toEqual(["and then the rain"]);
  const versions = await ask(earlierVersions(records.checkIn.id));
  expect(versions.map(({ n, record }) => [n, "note" in record && record.note])).toEqual([
    [2, "and then the wind"],
    [1, "the sea was calm"],
  ]);
});

test("V11 earlier versions beyond twenty go once they are older than thirty days", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-01-01T12:00Z") });
  let kept: Kept<typeof records.checkIn> = await vault().put(kinds.checkIn, records.checkIn);
  for (let day = 1; day <= 25; day++) {
    vi.setSystemTime(Date.parse("2026-01-01T12:00Z") + day * 86_400_000);
    kept = await vault().put(kinds.checkIn, { ...records.checkIn, note: `day ${day}` }, { base: kept.rev });
  }
  expect((await ask(earlierVersions(records.checkIn.id))).length).toBe(25);

  vi.setSystemTime(Date.parse("2026-03-15T12:00Z"));
  await vault().put(kinds.checkIn, { ...records.checkIn, note: "much later" }, { base: kept.rev });
  const left = await ask(earlierVersions(records.checkIn.id));
  expect(left.length).toBe(20);
  expect(left[0]?.n).toBe(26);
  vi.useRealTimers();
});

test("V12 two changes made from the same revision are both kept", async () => {
  const first = await vault().put(kinds.checkIn, records.checkIn);
  await vault().put(kinds.checkIn, { ...records.checkIn, note: "from one tab" }, { base: first.rev });
  const twin = await vault().put(kinds.checkIn, { ...records.checkIn, note: "from the other" }, { base: first.rev });

  expect(twin.twinOf).toBe(records.checkIn.id);
  expect((await ask(allCheckIns())).map(({ note }) => note).toSorted()).toEqual(["from one tab", "from the other"]);
});

test("V12 two changes at the very same time are both kept", async () => {
  const first = await vault().put(kinds.checkIn, records.checkIn);
  await Promise.all(
    ["one", "other"].map((note) => vault().put(kinds.checkIn, { ...records.checkIn, note }, { base: first.rev })),
  );
  expect((await ask(allCheckIns())).map(({ note }) => note).toSorted()).toEqual(["one", "other"]);
});

test("V14 deleting keeps the words, and can be taken back", async () => {
  await vault().put(kinds.checkIn, records.checkIn);
  const entry = await ask(entryOf(records.checkIn.id));
  if (!entry) throw new Error("it was there");
  const deleted = await deleteEntry(entry);
  expect(await ask(allCheckIns())).toEqual([]);
  expect((await ask(trash())).map(({ record }) => record)).toEqual([records.checkIn]);

  await undoDelete(deleted);
  expect(await ask(allCheckIns())).toEqual([records.checkIn]);
  expect(await ask(trash())).toEqual([]);
});

test("V14 the trash and back again changes neither the words nor when they were typed", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-02T12:00Z") });
  const kept = await vault().put(kinds.checkIn, records.checkIn);
  vi.setSystemTime(Date.parse("2026-03-06T12:00Z"));
  const back = await vault().putBack(kinds.checkIn, await vault().remove(kinds.checkIn, kept));
  vi.useRealTimers();
  expect(back).toMatchObject({ record: records.checkIn, writtenAt: kept.writtenAt });
});

test("V14 after thirty days the words are gone and a tombstone stays", async () => {
  await vault().put(kinds.checkIn, records.checkIn);
  const entry = await ask(entryOf(records.checkIn.id));
  if (!entry) throw new Error("it was there");
  await deleteEntry(entry);
  await vault().emptyOldTrash();
  expect((await ask(trash())).length).toBe(1);

  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31 * 86_400_000 });
  await vault().emptyOldTrash();
  vi.useRealTimers();
  expect(await ask(trash())).toEqual([]);
  expect(await ask(earlierVersions(records.checkIn.id))).toEqual([]);
  expect((await rawRows()).length).toBe(1);
  expect((await vault().checkEverything()).troubles.size).toBe(0);
});

test("V16 a full disk is named, changes nothing, and the next save works again", async () => {
  const restore = fillTheDisk();
  const { id: _id, ...draft } = records.checkIn;
  const failure = await addCheckIn(draft).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(StorageError);
  expect(failure).toMatchObject({ problem: "device-full" });
  restore();

  expect(await ask(allCheckIns())).toEqual([]);
  await addCheckIn(draft);
  expect((await ask(allCheckIns())).length).toBe(1);
});

test("V16 the reserve makes room for words on a full disk", async () => {
  await vault().setAsideReserve();
  const restore = fillTheDisk({ untilSomethingIsDeleted: true });
  const { id: _id, ...draft } = records.checkIn;
  await addCheckIn(draft);
  restore();
  expect((await ask(allCheckIns())).length).toBe(1);
});

test("a draft is overwritten in place and goes with the save it was for", async () => {
  const draft = { id: crypto.randomUUID(), form: "check-in", at: on("2026-03-02"), fields: { note: "half a sen" } };
  await keepDraft(draft, []);
  await keepDraft({ ...draft, fields: { note: "half a sentence" } }, []);
  expect((await ask(draftsOf("check-in"))).map(({ fields }) => fields)).toEqual([{ note: "half a sentence" }]);
  expect(await ask(allEntries())).toEqual([]);
  expect(await ask(earlierVersions(draft.id))).toEqual([]);

  await vault().put(kinds.checkIn, records.checkIn, { forgetting: [{ id: draft.id }] });
  expect(await ask(draftsOf("check-in"))).toEqual([]);
  await forgetDrafts([{ id: draft.id }]);
});

test("a failed save leaves the draft where it is", async () => {
  const draft = { id: crypto.randomUUID(), form: "check-in", at: on("2026-03-02"), fields: { note: "keep me" } };
  await keepDraft(draft, []);
  const restore = fillTheDisk();
  await vault()
    .put(kinds.checkIn, records.checkIn, { forgetting: [{ id: draft.id }] })
    .catch(() => undefined);
  restore();
  expect((await ask(draftsOf("check-in"))).length).toBe(1);
});

/** Everything a raw look at a row could read. */
const readable = (row: unknown): string =>
  JSON.stringify(row, (_key, value: unknown) =>
    value instanceof ArrayBuffer || ArrayBuffer.isView(value)
      ? new TextDecoder("latin1").decode(value instanceof ArrayBuffer ? value : value.buffer)
      : value,
  );
