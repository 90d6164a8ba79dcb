import type { I18n } from "@lingui/core";
import { msg, plural } from "@lingui/core/macro";
import { coursePersonNames, courseStatusNames, substanceNames } from "#src/content/names/course-names.ts";
import { medicineChangeNames } from "#src/content/names/medicine-names.ts";
import { routeNames } from "#src/content/names/session-names.ts";
import { coursePeople, type Course } from "#src/domain/course.ts";
import type { Event } from "#src/domain/event.ts";
import type { Goal, GoalRating } from "#src/domain/goal.ts";
import type { Medicine } from "#src/domain/medicine.ts";
import { named, stamp, type Surroundings } from "./readable-pointers.ts";

export const courseLines = (course: Course, i18n: I18n): string[] => {
  const { name, plannedSessions, status, startDay, spacingDays, substance, usualRoute } = course;
  return [
    name,
    plannedSessions === undefined ? "" : i18n._(msg`Medicine sessions planned: ${plannedSessions}`),
    i18n._(courseStatusNames[status]),
    named(i18n._(msg`Began on`), startDay),
    spacingDays === undefined
      ? ""
      : i18n._(msg`${plural(spacingDays, { one: "# day", other: "# days" })} from one session to the next`),
    named(i18n._(msg`Medicine`), substance && i18n._(substanceNames[substance])),
    named(i18n._(msg`Usually given`), usualRoute && i18n._(routeNames[usualRoute])),
    ...coursePeople.map((who) =>
      named(i18n._(coursePersonNames[who]), course[who] && someParts(course[who].name, course[who].phone)),
    ),
    named(i18n._(msg`What it is for`), course.reasons),
    named(i18n._(msg`Eating and drinking before`), course.foodRule),
    named(i18n._(msg`After a session`), course.afterCare),
    course.note ?? "",
  ];
};

export const medicineLines = ({ name, change, note }: Medicine, i18n: I18n): string[] => [
  name,
  i18n._(medicineChangeNames[change]),
  note,
];

export const eventLines = ({ name, note }: Event): string[] => [name, note];

export const goalLines = ({ text, setDownAt }: Goal, i18n: I18n): string[] => [
  text,
  named(i18n._(msg`Set down`), setDownAt && stamp(setDownAt)),
];

export const goalRatingLines = ({ goalId, level }: GoalRating, { goals }: Surroundings, i18n: I18n): string[] => [
  goals.get(goalId) ?? i18n._(msg`A goal that is no longer there`),
  i18n._(msg`${level} of 10`),
];

const someParts = (...parts: readonly string[]): string => parts.filter((part) => part.trim() !== "").join(", ");
