import { i18n } from "@lingui/core";
import { describe, expect, test } from "vitest";
import { readableEntry, readableJournal } from "#src/exchange/readable-journal.ts";
import type { Entry } from "#src/journal/entries.ts";
import {
  aBladderCheck,
  aCapture,
  aCheckIn,
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
} from "../support/build.ts";
import { fixtureRows } from "../support/backup-fixture.ts";
import { kept } from "../support/summary-page.ts";

/** Without its heading; `around` is what it may point at. */
const linesOf = (entry: Entry, ...around: readonly Entry[]): string[] =>
  readableEntry(entry, [entry, ...around], i18n).split("\n");

const session = aSession({ at: on("2026-03-10T10:00") });
const sessionEntry = kept("session", session);
const ofSession = "Session: Medicine 1, 2026-03-10 10:00 (UTC)";
const intention = anIntention({ text: "softer walls" });
const intentionEntry = kept("intention", intention);

const file = (type: string) => ({ id: "attachment-number-1234", type, size: 4, chunks: 1, sha256: "a".repeat(43) });

describe("J1 every kind has all that was entered", () => {
  test("a course, with its people and what the clinic said", () => {
    const course = aCourse({
      status: "paused",
      plannedSessions: 6,
      startDay: "2026-02-28",
      spacingDays: 1,
      substance: "esketamine",
      usualRoute: "nasal",
      clinic: { name: "Quay", phone: "" },
      therapist: { name: "", phone: "0123" },
      afterHours: { name: "Night", phone: "999" },
      reasons: "to sleep",
      foodRule: "nothing for 2 h",
      afterCare: "no driving",
      note: "tea",
    });
    expect(linesOf(kept("course", course))).toEqual([
      "Spring",
      "Medicine sessions planned: 6",
      "Paused",
      "Began on: 2026-02-28",
      "1 day from one session to the next",
      "Medicine: Esketamine",
      "Usually given: Nasal spray",
      "Clinic: Quay",
      "Therapist: 0123",
      "After hours: Night, 999",
      "What it is for: to sleep",
      "Eating and drinking before: nothing for 2 h",
      "After a session: no driving",
      "tea",
    ]);
  });

  test("a session, with how it was given, what was measured and how it was", () => {
    const given = aSession({
      at: on("2026-03-10T10:00"),
      route: "oromucosal",
      wasStoppedEarly: true,
      doses: [
        {
          known: true,
          amount: 150,
          unit: "mg",
          form: "troche",
          mouthPlace: "swished",
          wasSwallowed: false,
          asToldBy: "label",
        },
        { known: false, route: "im", form: "injection", afterMinutes: 30 },
      ],
      vitals: [
        { phase: "after", systolic: 130, diastolic: 85, measuredBy: "me" },
        {
          phase: "before",
          afterMinutes: -20,
          systolic: 120,
          diastolic: 80,
          heartRate: 72,
          oxygen: 97,
          measuredBy: "clinic",
        },
      ],
      environment: {
        setting: "home-with-somebody",
        eyeMask: true,
        blanket: false,
        music: "cello",
        lighting: "",
        comfort: "a stone",
        company: "Ana",
      },
      bodyWeight: { amount: 72, unit: "kg", day: "2026-03-03" },
      impressions: { intensity: 0, fear: 10 },
      othersNoticed: "quieter",
      homeAt: on("2026-03-10T15:00"),
      note: "rain",
    });
    expect(linesOf(kept("session", given))).toEqual([
      "Medicine 1",
      "Stopped early",
      "Under the tongue or in the cheek",
      "150 mg, Swished in the mouth, Troche, then spat out, as the label says, 2.08 mg/kg reckoned, from the weight you wrote down",
      "Dose not known, Injection into muscle, Injection, 30 min after the start",
      "Before, 20 min before the start: 120/80 mmHg, pulse 72 a minute, oxygen 97 % (The clinic)",
      "After: 130/85 mmHg (Me)",
      "Body weight: 72 kg (2026-03-03)",
      "At home, with somebody there",
      "Eye mask: yes",
      "Blanket: no",
      "Music: cello",
      "For comfort: a stone",
      "Who was there: Ana",
      "How intense it was: 0 (0 not at all – 10 as intense as I can imagine)",
      "Fear: 10 (0 none – 10 as much as I can imagine)",
      "What others noticed: quieter",
      "At home since: 2026-03-10 15:00 (UTC)",
      "rain",
    ]);
  });

  test("an intention, with what became of it", () => {
    const whole = anIntention({
      text: "softer walls",
      source: "therapist",
      sessionIds: [session.id],
      outcomes: [{ sessionId: session.id, outcome: "held", note: "like a rope", at: on("2026-03-11") }],
      lookingBack: [{ weeks: 8, text: "the rope is still there", at: on("2026-05-05") }],
      setDownAt: on("2026-05-06"),
      forTherapy: true,
    });
    expect(linesOf(kept("intention", whole), sessionEntry)).toEqual([
      "softer walls",
      "From my therapist",
      ofSession,
      "It held. 2026-03-11 12:00 (UTC)",
      ofSession,
      "like a rope",
      "Looking back, 8 weeks on, 2026-05-05 12:00 (UTC)",
      "the rope is still there",
      "Set down: 2026-05-06 12:00 (UTC)",
      "To bring to therapy",
    ]);
  });

  test("a reflection and a practice, with the intention they speak of", () => {
    const reflection = aReflection({ intentionIds: [intention.id], forTherapy: true });
    expect(linesOf(kept("reflection", reflection), intentionEntry)).toEqual([
      "After rest",
      "Intention: softer walls",
      "first-thing",
      "The harbour",
      "To bring to therapy",
    ]);
    const step = aStep({ intentionId: intention.id, action: "open the window" });
    const own = anOwnPractice({ title: "Walk to the quay" });
    const log = aPracticeLog({
      practiceId: own.id,
      moodBefore: 0,
      moodAfter: 4,
      intentionId: intention.id,
      stepId: step.id,
      note: "slow",
    });
    const around = [intentionEntry, kept("step", step), kept("own-practice", own)];
    expect(linesOf(kept("practice-log", log), ...around)).toEqual([
      "Walk to the quay",
      "Mood before: 0 of 10",
      "Mood after: 4 of 10",
      "Intention: softer walls",
      "Step: open the window",
      "slow",
    ]);
  });

  test("a step and an own practice", () => {
    const step = aStep({
      intentionId: intention.id,
      minutes: 1,
      due: "2026-03-14",
      practiceId: "land-in-the-room",
      note: "with tea",
      state: "let-go",
      stateAt: on("2026-03-14"),
    });
    expect(linesOf(kept("step", step), intentionEntry)).toEqual([
      "When the kettle boils",
      "stand at the open window",
      "1 minute",
      "A day for it: 2026-03-14",
      "Practice: Land in the room",
      "Let go, 2026-03-14 12:00 (UTC)",
      "Intention: softer walls",
      "with tea",
    ]);
    expect(linesOf(kept("own-practice", anOwnPractice({ minutes: 20 })))).toEqual([
      "Walk to the harbour",
      "20 minutes",
      "Put on shoes",
      "Walk until the water is there",
    ]);
  });

  test("a scrap, with what else there is of it", () => {
    const capture = aCapture({
      sessionId: session.id,
      body: "behind the knees",
      loudness: 0,
      line: "keep this",
      drawing: { file: file("application/json") },
      photo: { file: file("image/jpeg"), width: 10, height: 10 },
      voice: { file: file("audio/webm"), durationMs: 599_600, wasCutShort: true },
    });
    expect(linesOf(kept("capture", capture), sessionEntry)).toEqual([
      ofSession,
      "Three words: warm, wide, slow",
      "A picture I can still see: A lighthouse under water",
      "Where in the body: behind the knees",
      "One line to keep: keep this",
      "Loud or quiet inside: Very quiet",
      "A drawing",
      "A photo",
      "A voice note (10:00)",
      "The recording was cut short",
    ]);
  });

  test("what could not be said, a question, and a note from the therapist", () => {
    expect(linesOf(kept("unsaid", anUnsaid({ text: "a\nb", forTherapy: true })))).toEqual([
      "a",
      "b",
      "To bring to therapy",
    ]);
    const question = aQuestion({ asks: "therapist", answer: "when you like", isDone: true });
    expect(linesOf(kept("question", question))).toEqual([
      "For my therapist",
      "May I eat breakfast?",
      "What they said: when you like",
      "Done",
    ]);
    const note = aTherapistNote({ sessionId: session.id, photos: [{ file: file("image/jpeg"), width: 1, height: 1 }] });
    expect(linesOf(kept("therapist-note", note), sessionEntry)).toEqual([
      ofSession,
      "You spoke of the tide",
      "A photo",
    ]);
  });

  test("medicines, events, goals and where they stand", () => {
    expect(linesOf(kept("medicine", aMedicine({ change: "stopped", note: "as told" })))).toEqual([
      "Sertraline",
      "Stopped",
      "as told",
    ]);
    expect(linesOf(kept("event", anEvent({ note: "two rooms" })))).toEqual(["Moved house", "two rooms"]);
    const goal = aGoal({ setDownAt: on("2026-04-01") });
    expect(linesOf(kept("goal", goal))).toEqual(["Swim again", "Set down: 2026-04-01 12:00 (UTC)"]);
    const rating = aGoalRating({ goalId: goal.id, level: 0 });
    expect(linesOf(kept("goal-rating", rating), kept("goal", goal))).toEqual(["Swim again", "0 of 10"]);
    expect(linesOf(kept("goal-rating", rating))).toEqual(["A goal that is no longer there", "0 of 10"]);
  });

  test("a side effect by phase, and the bladder-and-bowel question", () => {
    const said = { phase: "first-day", onsetAfterMinutes: 0, lastedMinutes: 120, forTherapy: true };
    const effect = anEffect({ ...said, isStillThere: true, stillThereAt: on("2026-03-12") });
    expect(linesOf(kept("effect", effect))).toEqual([
      "Nausea",
      "In the first day after it",
      "How long after the start it began: 0 minutes",
      "How long it lasted: 2 hours",
      "Still there, 2026-03-12 12:00 (UTC)",
      "To bring to therapy",
    ]);
    expect(linesOf(kept("effect", anEffect({ isStillThere: false })))).toEqual(["Nausea", "It is over"]);
    expect(linesOf(kept("bladder-check", aBladderCheck()))).toEqual(["None of these"]);
    const check = aBladderCheck({ signs: ["burning", "fever"], isTold: true, note: "since Friday" });
    expect(linesOf(kept("bladder-check", check))).toEqual([
      "Burning when I pass water",
      "A fever",
      "My clinic knows",
      "since Friday",
    ]);
  });

  test("getting ready: what is ticked, what was added, and how many lines are open", () => {
    const own = { id: crypto.randomUUID(), phase: "that-morning", text: "feed the cat" };
    const preparation = aPreparation({
      sessionId: session.id,
      ticked: ["bathroom", own.id, "of-a-later-version"],
      hidden: ["eye-mask"],
      ownLines: [own, { ...own, id: crypto.randomUUID(), text: "water the plant" }],
      ride: { who: "Ana", phone: "0123", isArranged: true, noDrivingAcknowledged: true },
      toTell: "the headaches",
    });
    const lines = linesOf(kept("preparation", preparation), sessionEntry);
    expect(lines.filter((line) => !line.endsWith("lines of the checklist open"))).toEqual([
      ofSession,
      "[x] The bathroom, once more",
      "[x] feed the cat",
      "[ ] water the plant",
      "Ride there and back: Ana, 0123",
      "The ride is arranged",
      "I know that I won't drive afterwards",
      "What to tell the clinic: the headaches",
    ]);
    expect(lines).toHaveLength(9);
  });
});

test("J1 nothing that is in a record is left out, whatever kind it is", () => {
  const heads = fixtureRows().filter(({ isHead, payload }) => isHead && payload.deletedAt === undefined);
  const entries = heads.flatMap(({ payload, rev }) =>
    ["draft", "reminder", "questionnaire-choices", "practice-choices", "recording-part"].includes(payload.kind)
      ? []
      : // As the vault hands it out: the fixture's rows are those of its kinds.
        [{ kind: payload.kind, record: payload.record, rev, n: 1, writtenAt: 0 } as Entry],
  );
  const text = readableJournal(entries, i18n);
  for (const word of ownWordsIn(entries.map(({ record }) => record))) expect(text).toContain(word);
});

/** Every text in it that is not an id, a choice or a moment. */
function ownWordsIn(value: unknown, key = ""): string[] {
  if (typeof value === "string") return ownWordKeys.has(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((one) => ownWordsIn(one, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => ownWordsIn(inner, name));
}

const ownWordKeys: ReadonlySet<string> = new Set(
  [
    ["name", "phone", "note", "text", "threeWords", "picture", "body", "line", "answer", "cue", "action", "title"],
    [
      "steps",
      "reasons",
      "foodRule",
      "afterCare",
      "music",
      "lighting",
      "comfort",
      "company",
      "othersNoticed",
      "who",
      "toTell",
    ],
    ["alone", "distraction", "homeSafer", "measure", "givenBy"],
  ].flat(),
);

test("J2 what was not answered is not there, and no 0 stands for it", () => {
  expect(linesOf(kept("capture", aCapture({ threeWords: "", picture: " ", line: "\n", loudness: 4 })))).toEqual([
    "Loud or quiet inside: Very loud",
  ]);
  expect(linesOf(kept("session", aSession({ impressions: {}, vitals: [], othersNoticed: " " })))).toEqual([
    "Medicine 1",
  ]);
  expect(linesOf(kept("question", aQuestion()))).toEqual(["For my clinic", "May I eat breakfast?"]);
});

test("J3 a session, an intention or a practice that is gone is said to be, and the words stay", () => {
  const gone = { sessionId: crypto.randomUUID() };
  for (const entry of [
    kept("capture", aCapture({ ...gone, line: "stays" })),
    kept("unsaid", anUnsaid({ ...gone, text: "stays" })),
    kept("question", aQuestion({ ...gone, text: "stays" })),
    kept("therapist-note", aTherapistNote({ ...gone, text: "stays" })),
    kept("effect", anEffect({ ...gone, note: "stays" })),
    kept("preparation", aPreparation({ ...gone, toTell: "stays" })),
  ]) {
    const text = linesOf(entry).join("\n");
    expect(text).toContain("Session: no longer there");
    expect(text).toMatch(/stays$/m);
  }
  expect(linesOf(kept("step", aStep({ cue: "" })))).toEqual(["stand at the open window", "Not yet"]);
});

test.for(["<b>x</b>", "{name} {0, plural, one {#} other {#}}", String.raw`\u0041`, "=1+1", "שלום 🛶 \u0000"])(
  "J5 words of the new kinds come out exactly as they were typed: %j",
  (words) => {
    const where: readonly Entry[] = [
      kept("capture", aCapture({ line: words })),
      kept("unsaid", anUnsaid({ text: words })),
      kept("question", aQuestion({ text: words })),
      kept("step", aStep({ action: words })),
      kept("own-practice", anOwnPractice({ steps: [words] })),
      kept("goal", aGoal({ text: words })),
      kept("medicine", aMedicine({ name: words })),
      kept("event", anEvent({ name: words })),
      kept("therapist-note", aTherapistNote({ text: words })),
      kept("course", aCourse({ foodRule: words })),
      kept("check-in", aCheckIn({ note: words, forTherapy: true })),
    ];
    for (const entry of where) expect(linesOf(entry).join("\n")).toContain(words);
  },
);
