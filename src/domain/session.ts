import * as v from "valibot";
import { CourseId, SessionId } from "./ids.ts";
import { byInstant, When } from "./time.ts";
import { Words } from "./words.ts";

export const sessionKinds = ["preparation", "medicine", "integration", "booster"] as const;
export const SessionKind = v.picklist(sessionKinds);
export type SessionKind = v.InferOutput<typeof SessionKind>;

/** How the medicine was given. Codes of our own; the exchange layer maps them to HL7 v3 RouteOfAdministration. */
export const routes = ["iv", "im", "oromucosal", "oral", "nasal", "subcutaneous", "other"] as const;
export const Route = v.picklist(routes);
export type Route = v.InferOutput<typeof Route>;

export const doseUnits = ["mg", "mg/kg"] as const;
export const DoseUnit = v.picklist(doseUnits);
export type DoseUnit = v.InferOutput<typeof DoseUnit>;

/** What was given, as the person was told. Recorded, never judged. */
export const Dose = v.variant("known", [
  v.strictObject({
    known: v.literal(true),
    /** More than 0, at most 10,000, in `unit`. */
    amount: v.pipe(v.number(), v.gtValue(0), v.maxValue(10_000)),
    unit: DoseUnit,
  }),
  /** The person said that they do not know. An unanswered dose is no dose at all. */
  v.strictObject({ known: v.literal(false) }),
]);
export type Dose = v.InferOutput<typeof Dose>;

/** One appointment. */
export const Session = v.strictObject({
  id: SessionId,
  courseId: CourseId,
  kind: SessionKind,
  /** When it starts. Its local day is the calendar day: an appointment at 02:00 is on the day of its date. */
  at: When,
  /** A session without a known end ends two hours after its start. */
  end: v.optional(When),
  /** A session whose start has passed counts as happened unless it was cancelled. */
  status: v.picklist(["planned", "cancelled"]),
  route: v.optional(Route),
  /** In the order given. Empty when nothing was said about the dose. */
  doses: v.pipe(v.array(Dose), v.maxLength(20)),
  note: Words,
});
export type Session = v.InferOutput<typeof Session>;

export const SessionDraft = v.omit(Session, ["id", "status"]);
export type SessionDraft = v.InferOutput<typeof SessionDraft>;

/** Medicine and booster sessions: those that are numbered, watched after and analysed. */
export const givesMedicine = ({ kind }: Pick<Session, "kind">): boolean => kind === "medicine" || kind === "booster";

const assumedLengthMs = 2 * 60 * 60_000;

/** Milliseconds since 1970 at which the session ends, or is taken to end. */
export const endOf = ({ at, end }: Pick<Session, "at" | "end">): number => end?.instant ?? at.instant + assumedLengthMs;

/** An end before the start is a slip of the pen; the session has not ended before it began. */
export const lastMomentOf = (session: Pick<Session, "at" | "end">): number =>
  Math.max(endOf(session), session.at.instant);

export const hasHappened = (session: Session, now: When): boolean =>
  session.status !== "cancelled" && session.at.instant <= now.instant;

/** The latest session with medicine that has started. */
export const latestWithMedicine = (sessions: readonly Session[], now: When): Session | undefined =>
  sessions
    .filter((session) => givesMedicine(session) && hasHappened(session, now))
    .toSorted(byInstant)
    .at(-1);

export interface NumberedSession {
  readonly session: Session;
  /** 1 for the first medicine session of its course. Null for a session of another kind, or a cancelled one. */
  readonly number: number | null;
}

/** In order of time, medicine and booster sessions counted within their course. Derived each time: sessions get moved. */
export const numberSessions = (sessions: readonly Session[]): NumberedSession[] => {
  const countByCourse = new Map<CourseId, number>();
  return sessions
    .toSorted((a, b) => a.at.instant - b.at.instant)
    .map((session) => {
      if (!givesMedicine(session) || session.status === "cancelled") return { session, number: null };
      const number = (countByCourse.get(session.courseId) ?? 0) + 1;
      countByCourse.set(session.courseId, number);
      return { session, number };
    });
};
