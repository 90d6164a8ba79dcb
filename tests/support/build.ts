import * as v from "valibot";
import { CheckIn } from "#src/domain/check-in.ts";
import { Course } from "#src/domain/course.ts";
import { Intention } from "#src/domain/intention.ts";
import { PracticeLog } from "#src/domain/practice-log.ts";
import { Reflection } from "#src/domain/reflection.ts";
import { Session } from "#src/domain/session.ts";
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
