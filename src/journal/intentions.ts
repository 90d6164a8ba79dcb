import { Intention, type IntentionDraft } from "#src/domain/intention.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

export const addIntention = (draft: IntentionDraft, options?: SaveOptions): Promise<Kept<Intention>> =>
  vault().put(kinds.intention, newRecord(Intention, draft), options);

export const changeIntention = (
  kept: Kept<Intention>,
  changes: Partial<Omit<Intention, "id">>,
  options?: SaveOptions,
): Promise<Kept<Intention>> =>
  vault().put(kinds.intention, { ...kept.record, ...changes }, { ...options, base: kept.rev });

/** Oldest first. */
export const allIntentions = (): Query<Kept<Intention>[]> =>
  query(kinds.intention, { pick: (found) => found.toSorted((a, b) => byInstant(a.record, b.record)) });
