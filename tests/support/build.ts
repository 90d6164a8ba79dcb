import * as v from "valibot";
import { CheckIn } from "#src/domain/check-in.ts";
import { ClinicScore } from "#src/domain/clinic-score.ts";
import { Course } from "#src/domain/course.ts";
import { Effect } from "#src/domain/effect.ts";
import { Intention } from "#src/domain/intention.ts";
import { PracticeLog } from "#src/domain/practice-log.ts";
import { choicesAtFirst, QuestionnaireChoices } from "#src/domain/questionnaire-choices.ts";
import { Reflection } from "#src/domain/reflection.ts";
import { Reminder } from "#src/domain/reminder.ts";
import { Response } from "#src/domain/response.ts";
import { Session } from "#src/domain/session.ts";
import { SupportPlan } from "#src/domain/support-plan.ts";
import { When } from "#src/domain/time.ts";

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
