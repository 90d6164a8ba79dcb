import { SupportPlan, type SupportPlanDraft } from "#src/domain/support-plan.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

/**
 * The support plan. There is one, unless two devices each began one: then the one that was changed last is it, and the other
 * stands in the Journal.
 */
export const supportPlan = (): Query<Kept<SupportPlan> | null> =>
  query(kinds.supportPlan, {
    pick: (found) => found.toSorted((a, b) => b.writtenAt - a.writtenAt)[0] ?? null,
  });

/** The first one, or over the one that was read. */
export const saveSupportPlan = (
  kept: Kept<SupportPlan> | null,
  draft: SupportPlanDraft,
  options?: SaveOptions,
): Promise<Kept<SupportPlan>> =>
  kept
    ? vault().put(kinds.supportPlan, { ...draft, id: kept.record.id }, { ...options, base: kept.rev })
    : vault().put(kinds.supportPlan, newRecord(SupportPlan, draft), options);
