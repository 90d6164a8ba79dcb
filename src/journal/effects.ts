import { Effect, type EffectDraft } from "#src/domain/effect.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

export const addEffect = (draft: EffectDraft, options?: SaveOptions): Promise<Kept<Effect>> =>
  vault().put(kinds.effect, newRecord(Effect, draft), options);

export const changeEffect = (kept: Kept<Effect>, draft: EffectDraft, options?: SaveOptions): Promise<Kept<Effect>> =>
  vault().put(kinds.effect, { ...draft, id: kept.record.id }, { ...options, base: kept.rev });

/** Oldest first. */
export const allEffects = (): Query<Kept<Effect>[]> =>
  query(kinds.effect, { pick: (found) => found.toSorted((a, b) => byInstant(a.record, b.record)) });
