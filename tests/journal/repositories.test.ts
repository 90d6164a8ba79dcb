import { beforeEach, describe, expect, test } from "vitest";
import type { When } from "#src/domain/time.ts";
import { addBladderCheck, allBladderChecks, changeBladderCheck } from "#src/journal/bladder-checks.ts";
import { addCapture, allCaptures, capturesOfSession, changeCapture } from "#src/journal/captures.ts";
import { bringToTherapy, entryOf, isBringable, type Entry } from "#src/journal/entries.ts";
import { addEvent, allEvents, changeEvent } from "#src/journal/events.ts";
import { addGoal, addGoalRating, allGoalRatings, allGoals, changeGoal, changeGoalRating } from "#src/journal/goals.ts";
import { addMedicine, allMedicines, changeMedicine } from "#src/journal/medicines.ts";
import { addOwnPractice, allOwnPractices, changeOwnPractice } from "#src/journal/own-practices.ts";
import { choosePractices, practiceChoices } from "#src/journal/practice-choices.ts";
import { addPreparation, allPreparations, changePreparation } from "#src/journal/preparations.ts";
import { addQuestion, allQuestions, changeQuestion } from "#src/journal/questions.ts";
import { addStep, allSteps, changeStep, stepsOfIntention } from "#src/journal/steps.ts";
import {
  addTherapistNote,
  allTherapistNotes,
  changeTherapistNote,
  therapistNotesOfSession,
} from "#src/journal/therapist-notes.ts";
import { addUnsaid, allUnsaid, changeUnsaid } from "#src/journal/unsaid.ts";
import { ask } from "#src/journal/use-journal.ts";
import type { Kept } from "#src/vault/kind.ts";
import type { Query } from "#src/vault/query.ts";
import {
  aBladderCheck,
  aCapture,
  aGoal,
  aGoalRating,
  aMedicine,
  anEvent,
  anOwnPractice,
  anUnsaid,
  aPreparation,
  aQuestion,
  aSession,
  aStep,
  aTherapistNote,
  on,
} from "../support/build.ts";
import { anEmptyJournal, reopenedJournal } from "../support/journal.ts";

beforeEach(anEmptyJournal);

interface Recorded {
  readonly id: string;
  readonly at: When;
}

const draftOf = <R extends Recorded>(record: R): Omit<R, "id"> => {
  const { id: _, ...draft } = record;
  return draft;
};

interface Plain<R extends Recorded> {
  readonly build: (unusual?: object) => R;
  readonly add: (draft: Omit<R, "id">) => Promise<Kept<R>>;
  readonly change: (kept: Kept<R>, changes: Partial<Omit<R, "id">>) => Promise<Kept<R>>;
  readonly all: () => Query<Kept<R>[]>;
}

/** What holds for every plain kind of record. */
const keeps = <R extends Recorded>(name: string, { build, add, change, all }: Plain<R>): void => {
  test(`${name}: what was added is there after a restart, oldest first`, async () => {
    const later = await add(draftOf(build({ at: on("2026-03-20") })));
    const earlier = await add(draftOf(build({ at: on("2026-03-01") })));
    await reopenedJournal();
    expect((await ask(all())).map(({ record }) => record)).toEqual([earlier.record, later.record]);
  });

  test(`${name}: a change leaves the rest as it was, and the old version stays within reach`, async () => {
    const kept = await add(draftOf(build()));
    // Every record has a moment, whatever else it has.
    const changed = await change(kept, { at: on("2026-04-01") } as Partial<Omit<R, "id">>);
    expect(changed.record).toEqual({ ...kept.record, at: on("2026-04-01") });
    expect(changed.n).toBe(2);
    expect(await ask(all())).toMatchObject([{ record: changed.record }]);
  });

  test(`${name}: what breaks its schema is not kept`, async () => {
    const broken = { ...draftOf(build()), at: "yesterday" } as unknown as Omit<R, "id">;
    await expect((async () => add(broken))()).rejects.toThrow();
    expect(await ask(all())).toEqual([]);
  });
};

keeps("a capture", { build: aCapture, add: addCapture, change: changeCapture, all: allCaptures });
keeps("unsaid", { build: anUnsaid, add: addUnsaid, change: changeUnsaid, all: allUnsaid });
keeps("a question", { build: aQuestion, add: addQuestion, change: changeQuestion, all: allQuestions });
keeps("a medicine", { build: aMedicine, add: addMedicine, change: changeMedicine, all: allMedicines });
keeps("an event", { build: anEvent, add: addEvent, change: changeEvent, all: allEvents });
keeps("a goal", { build: aGoal, add: addGoal, change: changeGoal, all: allGoals });
keeps("a goal's rating", { build: aGoalRating, add: addGoalRating, change: changeGoalRating, all: allGoalRatings });
keeps("a therapist's note", {
  build: aTherapistNote,
  add: addTherapistNote,
  change: changeTherapistNote,
  all: allTherapistNotes,
});
keeps("a bladder check", {
  build: aBladderCheck,
  add: addBladderCheck,
  change: changeBladderCheck,
  all: allBladderChecks,
});
keeps("a preparation", { build: aPreparation, add: addPreparation, change: changePreparation, all: allPreparations });
keeps("a step", { build: aStep, add: addStep, change: changeStep, all: allSteps });
keeps("an own practice", {
  build: anOwnPractice,
  add: addOwnPractice,
  change: changeOwnPractice,
  all: allOwnPractices,
});

describe("by what they belong to", () => {
  const one = aSession().id;
  const other = aSession().id;

  test("scraps and therapist's notes of one session alone, oldest first", async () => {
    const later = await addCapture(draftOf(aCapture({ sessionId: one, at: on("2026-03-11") })));
    const earlier = await addCapture(draftOf(aCapture({ sessionId: one, at: on("2026-03-10") })));
    await addCapture(draftOf(aCapture({ sessionId: other })));
    await addCapture(draftOf(aCapture()));
    expect((await ask(capturesOfSession(one))).map(({ record }) => record)).toEqual([earlier.record, later.record]);

    const note = await addTherapistNote(draftOf(aTherapistNote({ sessionId: one })));
    await addTherapistNote(draftOf(aTherapistNote()));
    expect(await ask(therapistNotesOfSession(one))).toMatchObject([{ record: note.record }]);
  });

  test("steps of one intention; a step that is moved to another goes with it", async () => {
    const step = await addStep(draftOf(aStep()));
    const next = aStep().intentionId;
    await changeStep(step, { intentionId: next });
    expect(await ask(stepsOfIntention(step.record.intentionId))).toEqual([]);
    expect(await ask(stepsOfIntention(next))).toMatchObject([{ record: { id: step.record.id } }]);
  });
});

test("taking a field away takes it away", async () => {
  const kept = await addGoal(draftOf(aGoal({ setDownAt: on("2026-03-20") })));
  const brought = await changeGoal(kept, { setDownAt: undefined });
  expect(brought.record).not.toHaveProperty("setDownAt", expect.anything());
  expect((await ask(allGoals()))[0]?.record.setDownAt).toBeUndefined();
});

test("choices of practices: one of them is changed, the others stay, and there is one record", async () => {
  expect(await ask(practiceChoices())).toMatchObject({ favourites: [], hidden: [], hiddenCards: [] });
  const { practiceId } = aStep({ practiceId: "night-sky" });
  if (!practiceId) throw new Error("no practice");
  await choosePractices({ favourites: [practiceId] }, on("2026-03-12"));
  await choosePractices({ hidden: [practiceId] }, on("2026-03-13"));
  await reopenedJournal();
  expect(await ask(practiceChoices())).toMatchObject({
    favourites: ["night-sky"],
    hidden: ["night-sky"],
    hiddenCards: [],
  });
});

test("what can be brought to therapy is put on the list and taken off, and nothing else of it changes", async () => {
  const { record } = await addUnsaid(draftOf(anUnsaid()));
  const entry = async (): Promise<Entry> => {
    const found = await ask(entryOf(record.id));
    if (!found) throw new Error("not there");
    return found;
  };
  const before = await entry();
  if (!isBringable(before)) throw new Error("not bringable");
  await bringToTherapy(before, true);
  const brought = await entry();
  expect(brought.record).toEqual({ ...record, forTherapy: true });
  if (!isBringable(brought)) throw new Error("not bringable");
  await bringToTherapy(brought, false);
  expect((await entry()).record).toEqual(record);

  await addMedicine(draftOf(aMedicine()));
  const [medicine] = await ask(allMedicines());
  const asEntry = medicine && (await ask(entryOf(medicine.record.id)));
  expect(asEntry && isBringable(asEntry)).toBe(false);
});
