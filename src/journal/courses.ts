import { Course, type CourseDraft } from "#src/domain/course.ts";
import type { When } from "#src/domain/time.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

export const addCourse = (draft: CourseDraft, at: When, options?: SaveOptions): Promise<Kept<Course>> =>
  vault().put(kinds.course, newRecord(Course, { ...draft, at, status: "active" }), options);

export const changeCourse = (
  kept: Kept<Course>,
  changes: Partial<Omit<Course, "id">>,
  options?: SaveOptions,
): Promise<Kept<Course>> => vault().put(kinds.course, { ...kept.record, ...changes }, { ...options, base: kept.rev });

/** Oldest first. */
export const allCourses = (): Query<Kept<Course>[]> =>
  query(kinds.course, { pick: (found) => found.toSorted((a, b) => byInstant(a.record, b.record)) });
