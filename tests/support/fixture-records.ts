import { createHash } from "node:crypto";
import * as v from "valibot";
import { PracticeChoices } from "#src/domain/practice-choices.ts";
import { RecordingPart } from "#src/domain/recording-part.ts";
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
  answering,
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
} from "./build.ts";

export const fixedId = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;

const courseId = fixedId(1);
const sessionId = fixedId(2);
const intentionId = fixedId(3);
const goalId = fixedId(25);
const stepId = fixedId(31);
const ownPracticeId = fixedId(32);

/** The first went along with every version; the others since there are drawings and photos. */
export const fixtureAttachments = [
  { id: "attachment-of-fixture1", type: "audio/webm;codecs=opus", bytes: new Uint8Array([0, 1, 2, 255]) },
  {
    id: "attachment-of-fixture2",
    type: "application/json",
    bytes: new Uint8Array(new TextEncoder().encode('[{"paint":"tide","width":12,"points":[[0,0,50],[1000,999,50]]}]')),
  },
  { id: "attachment-of-fixture3", type: "image/jpeg", bytes: new Uint8Array([0xff, 0xd8, 0xff, 0xd9]) },
] as const;

const refTo = ({ id, type, bytes }: (typeof fixtureAttachments)[number]) => ({
  id,
  // A record names it without the codec.
  type: type.split(";", 1)[0],
  size: bytes.length,
  chunks: 1,
  sha256: createHash("sha256").update(bytes).digest("base64url"),
});
const [voiceFile, drawingFile, photoFile] = [
  refTo(fixtureAttachments[0]),
  refTo(fixtureAttachments[1]),
  refTo(fixtureAttachments[2]),
] as const;

/** Every field of every kind that this version knows, in words that go wrong easily. The id is the key. */
export const everyKind = [
  {
    kind: "course",
    record: aCourse({
      id: courseId,
      at: on("2026-03-01T09:00"),
      name: "Spring 🌱",
      plannedSessions: 6,
      status: "maintenance",
      startDay: "2026-02-28",
      spacingDays: 3,
      substance: "ketamine",
      usualRoute: "oromucosal",
      clinic: { name: "Clinic ⚓", phone: "+420 123" },
      therapist: { name: "T.", phone: "" },
      prescriber: { name: "", phone: "0123 / 45" },
      afterHours: { name: "Night", phone: "999" },
      reasons: "so that\nit moves",
      foodRule: "nothing for 4 h",
      afterCare: "no driving",
      note: "\ttea",
    }),
  },
  {
    kind: "session",
    record: aSession({
      id: sessionId,
      courseId,
      kind: "medicine",
      at: on("2026-03-10T10:00"),
      end: on("2026-03-10T11:15"),
      status: "planned",
      route: "im",
      doses: [
        {
          known: true,
          amount: 0.5,
          unit: "mg/kg",
          route: "iv",
          form: "infusion",
          infusionMinutes: 40,
          afterMinutes: 0,
        },
        { known: false, form: "troche", heldMinutes: 12, wasSwallowed: false, afterMinutes: 20 },
      ],
      note: "blue blanket\r\n\ttwo lines",
      wasStoppedEarly: true,
      vitals: [
        {
          phase: "before",
          afterMinutes: -15,
          systolic: 120,
          diastolic: 80,
          heartRate: 72,
          oxygen: 97,
          measuredBy: "clinic",
        },
        { phase: "home", heartRate: 64, measuredBy: "me" },
      ],
      environment: {
        setting: "clinic",
        position: "recliner",
        eyeMask: true,
        blanket: false,
        music: "=cello",
        lighting: "",
        comfort: "a stone 🪨",
        company: "Ana",
      },
      impressions: { intensity: 10, ease: 0, release: 5, support: 8, fear: 3 },
      othersNoticed: "quieter",
      homeAt: on("2026-03-10T14:00"),
    }),
  },
  {
    kind: "intention",
    record: anIntention({
      id: intentionId,
      at: on("2026-03-09T20:00"),
      text: "اترك الجدران أرقّ",
      source: "card",
      cardIds: ["one-breath", "through-not-in"],
      courseId,
      sessionIds: [sessionId],
      outcomes: [{ sessionId, outcome: "changed-shape", note: "into a door", at: on("2026-03-11T10:00") }],
      lookingBack: [{ weeks: 2, text: "it is still open", at: on("2026-03-16T10:00") }],
      setDownAt: on("2026-03-16T11:00"),
      forTherapy: true,
    }),
  },
  {
    kind: "reflection",
    record: aReflection({
      id: fixedId(4),
      at: on("2026-03-10T16:00"),
      sessionId,
      promptSet: "after-rest",
      answers: [
        { promptId: "first-thing", text: 'The harbour, and "__proto__" on a boat' },
        { promptId: "no-longer-asked", text: "=1+1 <script>alert(1)</script>" },
      ],
      intentionIds: [intentionId],
      forTherapy: true,
    }),
  },
  {
    kind: "practice-log",
    record: aPracticeLog({
      id: fixedId(5),
      at: on("2026-03-12T08:00"),
      practiceId: "land-in-the-room",
      moodBefore: 0,
      moodAfter: 10,
      intentionId,
      stepId,
      note: "",
      forTherapy: true,
    }),
  },
  {
    kind: "check-in",
    record: aCheckIn({
      id: fixedId(6),
      at: on("2026-03-11T21:30"),
      mood: 0,
      anxiety: 4,
      energy: 0,
      connected: 2,
      sleep: 3,
      muchWorse: true,
      feelings: ["foggy", "tender"],
      note: "half of an emoji: \ud83d, a nul: \u0000, a whole one: 🏽",
      forTherapy: true,
    }),
  },
  { kind: "check-in", record: aCheckIn({ id: fixedId(7), at: on("2026-03-11T21:40"), mood: 10, note: "" }) },
  {
    kind: "response",
    record: aResponse({
      id: fixedId(13),
      at: on("2026-03-08T12:00"),
      // The clock was set back in between.
      startedAt: on("2026-03-08T12:40"),
      answers: { ...answering(0, 1, 2, 3, 0, 0, 0, 0, "declined"), function: 2 },
    }),
  },
  {
    kind: "response",
    record: aResponse({
      id: fixedId(14),
      at: on("2026-03-09T12:00"),
      instrument: "gad-7",
      version: "en-999",
      answers: { "no-longer-asked": 5 },
    }),
  },
  {
    kind: "clinic-score",
    record: aClinicScore({
      id: fixedId(15),
      at: on("2026-03-07T09:00"),
      measure: "=HAM-A ™",
      total: -0.5,
      max: 56,
      givenBy: "Dr. Ngọc",
      note: "on paper\n",
    }),
  },
  {
    kind: "effect",
    record: anEffect({
      id: fixedId(16),
      at: on("2026-03-10T15:00"),
      effect: "passing-water",
      severity: "severe",
      phase: "first-day",
      isStillThere: false,
      stillThereAt: on("2026-03-12T15:00"),
      sessionId,
      isTold: true,
      note: "burns 🔥",
      forTherapy: true,
    }),
  },
  {
    kind: "support-plan",
    record: aSupportPlan({
      id: fixedId(17),
      at: on("2026-03-06T18:00"),
      signs: "I stop answering",
      alone: "shower\nwalk",
      distraction: "the library",
      people: [{ name: "Ana", phone: "+420 (0)123 / 456", note: "after six" }],
      clinic: [{ name: "Clinic", phone: "", note: "" }],
      homeSafer: "the key is with Ana",
      reasons: "القط",
    }),
  },
  {
    kind: "questionnaire-choices",
    record: choices({
      id: fixedId(18),
      at: on("2026-03-05T12:00"),
      inUse: ["who-5", "pcl-5"],
      leavesOutItem9: true,
      weekday: 3,
      isQuiet: true,
    }),
  },
  { kind: "reminder", record: aReminder({ id: fixedId(19), about: "questionnaire/phq-9" }) },
  {
    kind: "capture",
    record: aCapture({
      id: fixedId(20),
      at: on("2026-03-10T12:00"),
      sessionId,
      threeWords: "warm, ​wide",
      picture: "a lighthouse",
      body: "behind the knees",
      loudness: 0,
      line: "=keep",
      drawing: { file: drawingFile },
      photo: { file: photoFile, width: 2048, height: 1 },
      voice: { file: voiceFile, durationMs: 65_000, wasCutShort: true },
      forTherapy: true,
    }),
  },
  {
    kind: "unsaid",
    record: anUnsaid({ id: fixedId(21), at: on("2026-03-13T22:00"), text: "שתיקה", sessionId, forTherapy: true }),
  },
  {
    kind: "question",
    record: aQuestion({ id: fixedId(22), at: on("2026-03-09T09:00"), sessionId, answer: "yes, tea", isDone: true }),
  },
  {
    kind: "medicine",
    record: aMedicine({ id: fixedId(23), at: on("2026-02-20T09:00"), change: "dose-changed", note: "50 → 75" }),
  },
  { kind: "event", record: anEvent({ id: fixedId(24), at: on("2026-03-05T09:00"), note: "two rooms" }) },
  { kind: "goal", record: aGoal({ id: goalId, at: on("2026-03-01T10:00"), setDownAt: on("2026-03-16T10:00") }) },
  { kind: "goal-rating", record: aGoalRating({ id: fixedId(26), at: on("2026-03-08T09:00"), goalId, level: 0 }) },
  {
    kind: "therapist-note",
    record: aTherapistNote({
      id: fixedId(27),
      at: on("2026-03-10T16:00"),
      sessionId,
      photos: [{ file: photoFile, width: 20_000, height: 20_000 }],
    }),
  },
  {
    kind: "bladder-check",
    record: aBladderCheck({
      id: fixedId(28),
      at: on("2026-03-14T09:00"),
      signs: ["burning", "fever"],
      isTold: true,
      note: "since Friday",
    }),
  },
  {
    kind: "preparation",
    record: aPreparation({
      id: fixedId(29),
      at: on("2026-03-09T21:00"),
      sessionId,
      ticked: ["water", fixedId(30)],
      hidden: ["eye-mask"],
      ownLines: [{ id: fixedId(30), phase: "evening-before", text: "feed the cat" }],
      ride: { who: "Ana", phone: "+420 123", isArranged: true },
      toTell: "the headaches",
    }),
  },
  {
    kind: "step",
    record: aStep({
      id: stepId,
      at: on("2026-03-12T07:00"),
      intentionId,
      minutes: 5,
      practiceId: "land-in-the-room",
      state: "done",
      stateAt: on("2026-03-13T07:00"),
    }),
  },
  { kind: "own-practice", record: anOwnPractice({ id: ownPracticeId, at: on("2026-03-12T07:30"), minutes: 20 }) },
  {
    kind: "practice-choices",
    record: v.parse(PracticeChoices, {
      id: fixedId(33),
      at: on("2026-03-12T07:40"),
      favourites: ["land-in-the-room", ownPracticeId],
      hidden: ["night-sky"],
      hiddenCards: ["one-breath"],
    }),
  },
  {
    kind: "recording-part",
    record: v.parse(RecordingPart, {
      id: fixedId(34),
      recordingId: fixedId(35),
      at: on("2026-03-16T22:10"),
      index: 0,
      type: "audio/webm",
      sessionId,
      elapsedMs: 1500,
      bytes: "AAEC/w==",
    }),
  },
] as const;
