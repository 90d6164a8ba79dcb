import { nextByPlan } from "#src/analysis/next-session.ts";
import type { Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
import { wallTimeOf, type WallTime } from "#src/domain/time.ts";

/** The fields of the session form, as text: what a draft keeps. `unknown` is "yes" when the dose is not known. */
const fieldNames = ["course", "at", "kind", "route", "dose", "unit", "unknown", "end", "note"] as const;
export type FieldName = (typeof fieldNames)[number];
export type SessionFields = Readonly<Record<FieldName, string>>;

/** Stands in a field that nobody touched, for what the plan of the course says. */
const byPlan = "by-plan";

/** A session that nothing is known of yet. No time but the planned one: a guess would be saved by a tired thumb. */
export const freshFields: SessionFields = {
  course: "",
  at: byPlan,
  kind: "medicine",
  route: byPlan,
  dose: "",
  unit: "mg",
  unknown: "",
  end: "",
  note: "",
};

interface FilledByPlan {
  /** What is shown and saved. */
  readonly fields: SessionFields;
  /** What of it nobody typed. */
  readonly planned: { readonly at: boolean; readonly route: boolean };
}

/** The course may be chosen anew: what was not touched follows it. `now` as clocks show it. */
export const withPlan = (
  typed: SessionFields,
  course: Course,
  sessions: readonly Session[],
  now: WallTime,
): FilledByPlan => {
  const at = typed.at === byPlan && typed.kind === "medicine" ? nextByPlan(course, sessions, now) : undefined;
  const route = typed.route === byPlan ? course.usualRoute : undefined;
  return {
    fields: {
      ...typed,
      at: typed.at === byPlan ? (at ?? "") : typed.at,
      route: typed.route === byPlan ? (route ?? "") : typed.route,
    },
    planned: { at: at !== undefined, route: route !== undefined },
  };
};

export const fieldsOf = ({ courseId, at, kind, route, doses, end, note }: Session): SessionFields => {
  const [dose] = doses;
  return {
    course: courseId,
    at: wallTimeOf(at),
    kind,
    route: route ?? "",
    dose: dose?.known ? String(dose.amount) : "",
    unit: dose?.known ? dose.unit : "mg",
    unknown: dose && !dose.known ? "yes" : "",
    end: end ? wallTimeOf(end) : "",
    note,
  };
};
