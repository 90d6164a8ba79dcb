import type { Session } from "#src/domain/session.ts";
import { wallTimeOf } from "#src/domain/time.ts";

/** The fields of the session form, as text: what a draft keeps. `unknown` is "yes" when the dose is not known. */
const fieldNames = ["course", "at", "kind", "route", "dose", "unit", "unknown", "end", "note"] as const;
export type FieldName = (typeof fieldNames)[number];
export type SessionFields = Readonly<Record<FieldName, string>>;

/** A session that nothing is known of yet. No time: a guess would be saved by a tired thumb. */
export const freshFields: SessionFields = {
  course: "",
  at: "",
  kind: "medicine",
  route: "",
  dose: "",
  unit: "mg",
  unknown: "",
  end: "",
  note: "",
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
