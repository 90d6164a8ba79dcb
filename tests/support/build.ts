import * as v from "valibot";
import { BladderCheck } from "#src/domain/bladder-check.ts";
import { Capture } from "#src/domain/capture.ts";
import { CheckIn } from "#src/domain/check-in.ts";
import { ClinicScore } from "#src/domain/clinic-score.ts";
import { Course } from "#src/domain/course.ts";
import { Effect } from "#src/domain/effect.ts";
import { Event } from "#src/domain/event.ts";
import { Goal, GoalRating } from "#src/domain/goal.ts";
import { Intention } from "#src/domain/intention.ts";
import { Medicine } from "#src/domain/medicine.ts";
import { OwnPractice } from "#src/domain/own-practice.ts";
import { PracticeLog } from "#src/domain/practice-log.ts";
import { Preparation } from "#src/domain/preparation.ts";
import { Question } from "#src/domain/question.ts";
import { choicesAtFirst, QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import { Reflection } from "#src/domain/reflection.ts";
import { Reminder } from "#src/domain/reminder.ts";
import { Response } from "#src/domain/response.ts";
import { Session } from "#src/domain/session.ts";
import { Step } from "#src/domain/step.ts";
import { SupportPlan } from "#src/domain/support-plan.ts";
import { TherapistNote } from "#src/domain/therapist-note.ts";
import { When } from "#src/domain/time.ts";
import { Unsaid } from "#src/domain/unsaid.ts";

/** Builds through the schemas, so that a builder cannot drift from them. Name only what the test is about. */
const builder =
  <S extends v.GenericSchema>(schema: S, usual: () => object) =>
  (unusual: object = {}): v.InferOutput<S> =>
    v.parse(schema, { ...usual(), ...unusual });

const id = () => crypto.randomUUID();

/** Noon, UTC, of a day; or a wall time in UTC such as "2026-03-02T21:14". */
export const on = (dayOrTime: string): When => {
  const wall = dayOrTime.includes("T") ? dayOrTime : `${dayOrTime}T12:00`;
  return v.parse(When, { instant: Date.parse(`${wall}Z`), zone: "UTC", offsetMinutes: 0, localDay: wall.slice(0, 10) });
};

export const aCheckIn = builder(CheckIn, () => ({ id: id(), at: on("2026-03-02"), mood: 5, note: "" }));
export const aCourse = builder(Course, () => ({ id: id(), at: on("2026-03-01"), name: "Spring", status: "active" }));
export const aSession = builder(Session, () => ({
  id: id(),
  courseId: id(),
  kind: "medicine",
  at: on("2026-03-10"),
  status: "planned",
  doses: [],
  note: "",
}));
export const anIntention = builder(Intention, () => ({
  id: id(),
  at: on("2026-03-09"),
  text: "Let the walls be thinner",
  source: "own",
  cardIds: [],
  sessionIds: [],
}));
export const aReflection = builder(Reflection, () => ({
  id: id(),
  at: on("2026-03-11"),
  promptSet: "after-rest",
  answers: [{ promptId: "first-thing", text: "The harbour" }],
}));
export const aPracticeLog = builder(PracticeLog, () => ({
  id: id(),
  at: on("2026-03-12"),
  practiceId: "land-in-the-room",
  note: "",
}));
/** By the numbers of the items: null for one without an answer. */
export const answering = (...answers: readonly (number | "declined" | null)[]) =>
  Object.fromEntries(answers.flatMap((answer, index) => (answer === null ? [] : [[String(index + 1), answer]])));

/** A PHQ-9 of 8, with question 9 answered "Not at all". */
export const aResponse = builder(Response, () => ({
  id: id(),
  at: on("2026-03-08T12:00"),
  startedAt: on("2026-03-08T11:57"),
  instrument: "phq-9",
  version: "en-1",
  language: "en",
  answers: answering(1, 1, 1, 1, 1, 1, 1, 1, 0),
}));
export const aClinicScore = builder(ClinicScore, () => ({
  id: id(),
  at: on("2026-03-07"),
  measure: "HAM-A",
  total: 17,
  givenBy: "",
  note: "",
}));
export const anEffect = builder(Effect, () => ({
  id: id(),
  at: on("2026-03-10T15:00"),
  effect: "nausea",
  isTold: false,
  note: "",
}));
/** Empty, as one that was only begun. */
export const aSupportPlan = builder(SupportPlan, () => ({
  id: id(),
  at: on("2026-03-06"),
  signs: "",
  alone: "",
  distraction: "",
  people: [],
  clinic: [],
  homeSafer: "",
  reasons: "",
}));
export const aReminder = builder(Reminder, () => ({
  id: id(),
  at: on("2026-03-10"),
  about: "check-on-me",
  from: "2026-03-11",
}));
export const choices = builder(QuestionnaireChoices, () => ({ id: id(), at: on("2026-03-01"), ...choicesAtFirst }));
/** Words only. A drawing, a photo or a voice note is named: `{ voice: … }`. */
export const aCapture = builder(Capture, () => ({
  id: id(),
  at: on("2026-03-10T18:00"),
  threeWords: "warm, wide, slow",
  picture: "A lighthouse under water",
  body: "",
  line: "",
}));
export const anUnsaid = builder(Unsaid, () => ({
  id: id(),
  at: on("2026-03-13"),
  text: "What was on the other side of the wall",
}));
export const aQuestion = builder(Question, () => ({
  id: id(),
  at: on("2026-03-09"),
  text: "May I eat breakfast?",
  asks: "clinic",
  answer: "",
  isDone: false,
}));
export const aMedicine = builder(Medicine, () => ({
  id: id(),
  at: on("2026-02-20"),
  name: "Sertraline",
  change: "taking",
  note: "",
}));
export const anEvent = builder(Event, () => ({ id: id(), at: on("2026-03-05"), name: "Moved house", note: "" }));
export const aGoal = builder(Goal, () => ({ id: id(), at: on("2026-03-01"), text: "Swim again" }));
export const aGoalRating = builder(GoalRating, () => ({
  id: id(),
  at: on("2026-03-08"),
  goalId: id(),
  level: 3,
}));
export const aTherapistNote = builder(TherapistNote, () => ({
  id: id(),
  at: on("2026-03-10T16:00"),
  text: "You spoke of the tide",
  photos: [],
}));
/** "None of these". */
export const aBladderCheck = builder(BladderCheck, () => ({
  id: id(),
  at: on("2026-03-14"),
  signs: [],
  isTold: false,
  note: "",
}));
export const aPreparation = builder(Preparation, () => ({
  id: id(),
  at: on("2026-03-09"),
  sessionId: id(),
  ticked: [],
  hidden: [],
  ownLines: [],
  ride: { who: "", phone: "", isArranged: false },
  toTell: "",
}));
export const aStep = builder(Step, () => ({
  id: id(),
  at: on("2026-03-12"),
  intentionId: id(),
  cue: "When the kettle boils",
  action: "stand at the open window",
  state: "open",
}));
export const anOwnPractice = builder(OwnPractice, () => ({
  id: id(),
  at: on("2026-03-12"),
  title: "Walk to the harbour",
  steps: ["Put on shoes", "Walk until the water is there"],
}));
