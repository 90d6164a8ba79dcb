import * as v from "valibot";
import { BodyWeight } from "./body-weight.ts";
import { CourseId, SessionId } from "./ids.ts";
import { byInstant, When } from "./time.ts";
import { ShortText, Words } from "./words.ts";

export const sessionKinds = ["preparation", "medicine", "integration", "booster"] as const;
export const SessionKind = v.picklist(sessionKinds);
export type SessionKind = v.InferOutput<typeof SessionKind>;

/** How the medicine was given. Codes of our own; `exchange/route-codes.ts` maps them to HL7 v3 RouteOfAdministration. */
export const routes = ["iv", "im", "oromucosal", "oral", "nasal", "subcutaneous", "other"] as const;
export const Route = v.picklist(routes);
export type Route = v.InferOutput<typeof Route>;

export const doseUnits = ["mg", "mg/kg"] as const;
export const DoseUnit = v.picklist(doseUnits);
export type DoseUnit = v.InferOutput<typeof DoseUnit>;

export const doseForms = [
  "infusion",
  "injection",
  "troche",
  "lozenge",
  "tablet",
  "spray",
  "liquid",
  "capsule",
] as const;
export const DoseForm = v.picklist(doseForms);
export type DoseForm = v.InferOutput<typeof DoseForm>;

/** Where in the mouth it was. "swished" is moved about in it. */
export const mouthPlaces = ["under-tongue", "in-cheek", "swished"] as const;
export const MouthPlace = v.picklist(mouthPlaces);
export type MouthPlace = v.InferOutput<typeof MouthPlace>;

/** Who said how much it was: the clinic, the label of what was taken, or nobody but the person. */
export const doseTellers = ["clinic", "label", "me"] as const;
export const DoseTeller = v.picklist(doseTellers);
export type DoseTeller = v.InferOutput<typeof DoseTeller>;

/** How one dose was given. With the place in the mouth, whether it was swallowed says which HL7 route it was. */
const given = {
  /** Absent: by the session's route. */
  route: v.optional(Route),
  form: v.optional(DoseForm),
  /** Minutes after the session's start. */
  afterMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))),
  /** Minutes an infusion ran. */
  infusionMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1440))),
  /** Minutes held in the mouth. */
  heldMinutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(240))),
  /** Where it was held. Absent when not said: "under the tongue or in the cheek" is all that is known then. */
  mouthPlace: v.optional(MouthPlace),
  /** After holding it. False: spat out. */
  wasSwallowed: v.optional(v.boolean()),
  /** Absent when not said. */
  asToldBy: v.optional(DoseTeller),
};

/** What was given, as the person was told. Recorded, never judged. */
export const Dose = v.variant("known", [
  v.strictObject({
    known: v.literal(true),
    /** More than 0, at most 10,000, in `unit`. */
    amount: v.pipe(v.number(), v.gtValue(0), v.maxValue(10_000)),
    unit: DoseUnit,
    ...given,
  }),
  /** The person said that they do not know. An unanswered dose is no dose at all. */
  v.strictObject({ known: v.literal(false), ...given }),
]);
export type Dose = v.InferOutput<typeof Dose>;

export const vitalPhases = ["before", "during", "after", "home"] as const;

const whole = (least: number, most: number) =>
  v.optional(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)));

/** What was measured at one moment. At least one of the numbers is there. */
export const Vital = v.strictObject({
  phase: v.picklist(vitalPhases),
  /** Minutes after the session's start; before it, negative. Absent when not known. */
  afterMinutes: whole(-1440, 2880),
  /** mmHg */
  systolic: whole(40, 300),
  /** mmHg */
  diastolic: whole(20, 200),
  /** Beats a minute. */
  heartRate: whole(20, 300),
  /** Oxygen saturation, percent. */
  oxygen: whole(50, 100),
  /** Absent when not said. */
  measuredBy: v.optional(v.picklist(["clinic", "me"])),
});
export type Vital = v.InferOutput<typeof Vital>;

export const settings = ["clinic", "therapist-office", "home-with-somebody", "home-alone", "other"] as const;
export const positions = ["recliner", "mat", "bed", "chair", "other"] as const;

/** Set and setting. All optional; empty words are not said. */
export const Environment = v.strictObject({
  setting: v.optional(v.picklist(settings)),
  position: v.optional(v.picklist(positions)),
  eyeMask: v.optional(v.boolean()),
  blanket: v.optional(v.boolean()),
  music: ShortText,
  lighting: ShortText,
  comfort: ShortText,
  /** Who was there: guide, therapist, friend. */
  company: ShortText,
});
export type Environment = v.InferOutput<typeof Environment>;

/** 0 = not at all, 10 = as much as I can imagine. */
const impression = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10)));
export const impressionRows = ["intensity", "ease", "release", "support", "fear"] as const;
export type ImpressionRow = (typeof impressionRows)[number];

/** How the session was, 0 to 10 each, absent when not said: intense, easy, emotional release, felt supported, fear. */
export const Impressions = v.strictObject({
  intensity: impression,
  ease: impression,
  release: impression,
  support: impression,
  fear: impression,
});
export type Impressions = v.InferOutput<typeof Impressions>;

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
  /** It ended before it was meant to. */
  wasStoppedEarly: v.optional(v.literal(true)),
  vitals: v.optional(v.pipe(v.array(Vital), v.maxLength(50))),
  /** Only to show a dose in its other unit, as reckoned. */
  bodyWeight: v.optional(BodyWeight),
  environment: v.optional(Environment),
  impressions: v.optional(Impressions),
  /** What others noticed, in their words or the person's. */
  othersNoticed: v.optional(Words),
  /** "I'm safe at home" was pressed. */
  homeAt: v.optional(When),
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
