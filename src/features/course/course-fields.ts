import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { coursePeople, substances, type Course, type CourseDraft, type CoursePerson } from "#src/domain/course.ts";
import { parseCount } from "#src/domain/parse-number.ts";
import { routes } from "#src/domain/session.ts";
import { longestName, longestWords } from "#src/domain/words.ts";
import { longNote } from "#src/forms/long-note.ts";
import { readAppointment } from "#src/forms/read-when.ts";
import type { CoursePart } from "./course-parts.ts";

type PersonField = (typeof coursePeople)[number];
const wordFields = ["foodRule", "afterCare", "reasons", "note"] as const;

/** The form as texts, which is how a draft keeps it. Empty where nothing was said. */
export type FieldName =
  | "name"
  | "planned"
  | "substance"
  | "route"
  | "spacing"
  | "startDay"
  | PersonField
  | `${PersonField}Phone`
  | (typeof wordFields)[number];
export type CourseFields = Readonly<Record<FieldName, string>>;

/** The fields of each folded part. */
export const fieldsOfPart: Record<CoursePart, readonly FieldName[]> = {
  people: coursePeople.flatMap((person) => [person, `${person}Phone` as const]),
  clinic: ["foodRule", "afterCare"],
  plan: ["substance", "route", "spacing", "startDay"],
  own: ["reasons", "note"],
};

export const plannedLimits = { min: 1, max: 100 };
export const spacingLimits = { min: 1, max: 366 };
const longestPhone = 60;

export const fieldsOf = (course: Course | undefined): CourseFields => ({
  name: course?.name ?? "",
  planned: String(course?.plannedSessions ?? ""),
  substance: course?.substance ?? "",
  route: course?.usualRoute ?? "",
  spacing: String(course?.spacingDays ?? ""),
  startDay: course?.startDay ?? "",
  clinic: course?.clinic?.name ?? "",
  clinicPhone: course?.clinic?.phone ?? "",
  therapist: course?.therapist?.name ?? "",
  therapistPhone: course?.therapist?.phone ?? "",
  prescriber: course?.prescriber?.name ?? "",
  prescriberPhone: course?.prescriber?.phone ?? "",
  afterHours: course?.afterHours?.name ?? "",
  afterHoursPhone: course?.afterHours?.phone ?? "",
  foodRule: course?.foodRule ?? "",
  afterCare: course?.afterCare ?? "",
  reasons: course?.reasons ?? "",
  note: course?.note ?? "",
});

type ReadCourse =
  | { readonly ok: true; readonly draft: CourseDraft }
  | { readonly ok: false; readonly problems: readonly { name: FieldName; message: MessageDescriptor }[] };

/** What was typed as a course, or every field that stands in the way with its sentence. What was left empty is absent. */
export const readCourse = (fields: CourseFields): ReadCourse => {
  const plannedSessions = parseCount(fields.planned, plannedLimits);
  const spacingDays = parseCount(fields.spacing, spacingLimits);
  const startDay = readAppointment(fields.startDay === "" ? "" : `${fields.startDay}T12:00`, undefined, undefined);
  const found: { name: FieldName; message: MessageDescriptor }[] = [];
  const check = (name: FieldName, message: MessageDescriptor, isWrong: boolean) => {
    if (isWrong) found.push({ name, message });
  };
  check("name", noName, fields.name.trim() === "");
  check("name", longName, fields.name.length > longestName);
  check("planned", noPlanned, plannedSessions === undefined);
  check("spacing", noSpacing, spacingDays === undefined);
  check("startDay", noStart, fields.startDay !== "" && !startDay.ok);
  for (const person of coursePeople) {
    check(person, longName, fields[person].length > longestName);
    check(`${person}Phone`, longPhone, fields[`${person}Phone`].length > longestPhone);
  }
  for (const name of wordFields) check(name, longNote, fields[name].length > longestWords);
  if (found.length > 0) return { ok: false, problems: found };

  return {
    ok: true,
    draft: {
      name: fields.name,
      plannedSessions: plannedSessions ?? undefined,
      substance: substances.find((known) => known === fields.substance),
      usualRoute: routes.find((known) => known === fields.route),
      spacingDays: spacingDays ?? undefined,
      startDay: startDay.ok ? startDay.at.localDay : undefined,
      ...peopleIn(fields),
      foodRule: someWords(fields.foodRule),
      afterCare: someWords(fields.afterCare),
      reasons: someWords(fields.reasons),
      note: someWords(fields.note),
    },
  };
};

const peopleIn = (fields: CourseFields): Record<PersonField, CoursePerson | undefined> => {
  const person = (field: PersonField): CoursePerson | undefined => {
    const [name, phone] = [fields[field], fields[`${field}Phone`]];
    return (name + phone).trim() === "" ? undefined : { name, phone };
  };
  return {
    clinic: person("clinic"),
    therapist: person("therapist"),
    prescriber: person("prescriber"),
    afterHours: person("afterHours"),
  };
};

const someWords = (text: string): string | undefined => (text.trim() === "" ? undefined : text);

const noName = msg`Give it a name that you will recognise, such as “Spring”.`;
const longName = msg`This name is longer than 200 characters. Make it a little shorter.`;
const noPlanned = msg`Write a whole number from 1 to 100, or leave it empty.`;
const noSpacing = msg`Write whole days from 1 to 366, or leave it empty.`;
const noStart = msg`Choose a day from 1900 to 2100, or leave it empty.`;
const longPhone = msg`This is longer than 60 characters. One number is enough.`;
