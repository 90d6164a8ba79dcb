import { useLingui } from "@lingui/react/macro";
import { use, useEffect, useState } from "react";
import { isUnderWay, type Course } from "#src/domain/course.ts";
import type { Contact, SupportPlan } from "#src/domain/support-plan.ts";
import { allCourses } from "#src/journal/courses.ts";
import { ask } from "#src/journal/use-journal.ts";
import { dialled } from "./dialled.ts";
import { JournalOpenContext } from "./journal-open.ts";

export interface Clinic {
  /** The clinic as the support plan has it, and those people of the course that it has not. */
  readonly contacts: readonly Contact[];
  /** The therapist of the course, who is among the contacts by this number; only one that can be called. */
  readonly therapist?: Contact | undefined;
  /** The number for nights and weekends, as the person wrote it down; only one that can be called. */
  readonly afterHours: string | undefined;
}

/** Whom the person can tell at their clinic, from their plan and from the course under way, else the latest. */
export const useClinic = (plan: Pick<SupportPlan, "clinic"> | null): Clinic => {
  const { t } = useLingui();
  const course = useCourse();
  const inPlan = plan?.clinic ?? [];
  if (!course) return { contacts: inPlan, afterHours: undefined };

  const names = {
    clinic: t`My clinic`,
    prescriber: t`My prescriber`,
    therapist: t`My therapist`,
    afterHours: t`Nights and weekends`,
  };
  const contactOf = (who: keyof typeof names): Contact | undefined => {
    const { name = "", phone = "" } = course[who] ?? {};
    const number = dialled(phone);
    if (number === undefined) return undefined;
    const note = inPlan.find((one) => dialled(one.phone) === number)?.note ?? "";
    return { name: name.trim() === "" ? names[who] : name, phone, note };
  };
  const known = new Set(inPlan.map(({ phone }) => dialled(phone)));
  const ofCourse = (["clinic", "prescriber", "therapist", "afterHours"] as const).flatMap((who) => {
    const contact = contactOf(who);
    const number = contact && dialled(contact.phone);
    if (!contact || known.has(number)) return [];
    known.add(number);
    return [contact];
  });
  const atNight = course.afterHours?.phone.trim() ?? "";
  return {
    contacts: [...inPlan, ...ofCourse],
    therapist: contactOf("therapist"),
    afterHours: dialled(atNight) === undefined ? undefined : atNight,
  };
};

/** For a sentence that says to call the therapist: that number before all others, and once. */
export const therapistFirst = ({ contacts, therapist }: Clinic): readonly Contact[] => {
  if (!therapist) return contacts;
  const number = dialled(therapist.phone);
  return [therapist, ...contacts.filter(({ phone }) => dialled(phone) !== number)];
};

/** Asked once it is open: a journal that is closed or cannot be read takes nothing from the help that is shown. */
const useCourse = (): Course | undefined => {
  const isOpen = use(JournalOpenContext);
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
      // Nothing of it stays on the screen when it is locked.
      setCourse(undefined);
    };
    // Read again when the journal opens: that changes what is answered.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isOpen]);
  return course;
};
