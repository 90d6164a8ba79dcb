import { PracticeLog, type PracticeLogDraft } from "#src/domain/practice-log.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

export const addPracticeLog = (draft: PracticeLogDraft, options?: SaveOptions): Promise<Kept<PracticeLog>> =>
  vault().put(kinds.practiceLog, newRecord(PracticeLog, draft), options);

export const changePracticeLog = (
  kept: Kept<PracticeLog>,
  draft: PracticeLogDraft,
  options?: SaveOptions,
): Promise<Kept<PracticeLog>> =>
  vault().put(kinds.practiceLog, { ...draft, id: kept.record.id }, { ...options, base: kept.rev });

/** Oldest first. */
export const allPracticeLogs = (): Query<Kept<PracticeLog>[]> =>
  query(kinds.practiceLog, { pick: (found) => found.toSorted((a, b) => byInstant(a.record, b.record)) });
