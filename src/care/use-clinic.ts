import { useLingui } from "@lingui/react/macro";
import { useEffect, useState } from "react";
import { isUnderWay, type Course } from "#src/domain/course.ts";
import type { Contact, SupportPlan } from "#src/domain/support-plan.ts";
import { allCourses } from "#src/journal/courses.ts";
import { ask } from "#src/journal/use-journal.ts";
import { dialled } from "./dialled.ts";

export interface Clinic {
  /** The clinic as the support plan has it, and those people of the course that it has not. */
  readonly contacts: readonly Contact[];
  /** The number for nights and weekends, as the person wrote it down; only one that can be called. */
  readonly afterHours: string | undefined;
}

/** Whom the person can tell at their clinic, from their plan and from the course under way, else the latest. */
export const useClinic = (plan: Pick<SupportPlan, "clinic"> | null): Clinic => {
  const { t } = useLingui();
  const course = useCourse();
  const inPlan = plan?.clinic ?? [];
  if (!course) return { contacts: inPlan, afterHours: undefined };

  const names = { clinic: t`My clinic`, prescriber: t`My prescriber`, afterHours: t`Nights and weekends` };
  const known = new Set(inPlan.map(({ phone }) => dialled(phone)));
  const ofCourse = (["clinic", "prescriber", "afterHours"] as const).flatMap((who): Contact[] => {
    const { name = "", phone = "" } = course[who] ?? {};
    const number = dialled(phone);
    if (number === undefined || known.has(number)) return [];
    known.add(number);
    return [{ name: name.trim() === "" ? names[who] : name, phone, note: "" }];
  });
  const atNight = course.afterHours?.phone.trim() ?? "";
  return {
    contacts: [...inPlan, ...ofCourse],
    afterHours: dialled(atNight) === undefined ? undefined : atNight,
  };
};

/** Asked once: a journal that is closed or cannot be read takes nothing from the help that is shown. */
const useCourse = (): Course | undefined => {
  const [course, setCourse] = useState<Course>();
  useEffect(() => {
    let isCurrent = true;
    const read = async () => {
      const courses = (await ask(allCourses())).map(({ record }) => record);
      if (isCurrent) setCourse(courses.findLast(isUnderWay) ?? courses.at(-1));
    };
    read().catch(() => undefined);
    return () => {
      isCurrent = false;
    };
  }, []);
  return course;
};
