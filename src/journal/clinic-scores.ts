import { ClinicScore, type ClinicScoreDraft } from "#src/domain/clinic-score.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

export const addClinicScore = (draft: ClinicScoreDraft, options?: SaveOptions): Promise<Kept<ClinicScore>> =>
  vault().put(kinds.clinicScore, newRecord(ClinicScore, draft), options);

export const changeClinicScore = (
  kept: Kept<ClinicScore>,
  draft: ClinicScoreDraft,
  options?: SaveOptions,
): Promise<Kept<ClinicScore>> =>
  vault().put(kinds.clinicScore, { ...draft, id: kept.record.id }, { ...options, base: kept.rev });

/** Of every measure, oldest first. */
export const allClinicScores = (): Query<Kept<ClinicScore>[]> =>
  query(kinds.clinicScore, { pick: (found) => found.toSorted((a, b) => byInstant(a.record, b.record)) });
