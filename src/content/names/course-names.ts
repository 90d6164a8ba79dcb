import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { coursePeople, CourseStatus, Substance } from "#src/domain/course.ts";

/** Where a course stands, in a word or two. */
export const courseStatusNames: Record<CourseStatus, MessageDescriptor> = {
  active: msg`Under way`,
  paused: msg`Paused`,
  maintenance: msg`Boosters`,
  finished: msg`Finished`,
};

export const substanceNames: Record<Substance, MessageDescriptor> = {
  ketamine: msg`Ketamine`,
  esketamine: msg`Esketamine`,
  other: msg`Something else`,
};

export const coursePersonNames: Record<(typeof coursePeople)[number], MessageDescriptor> = {
  clinic: msg`Clinic`,
  therapist: msg`Therapist`,
  prescriber: msg`Prescriber`,
  afterHours: msg`After hours`,
};
