import { Reflection, type ReflectionDraft } from "#src/domain/reflection.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { kinds } from "./kinds.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

export const addReflection = (draft: ReflectionDraft, options?: SaveOptions): Promise<Kept<Reflection>> =>
  vault().put(kinds.reflection, newRecord(Reflection, draft), options);

export const changeReflection = (
  kept: Kept<Reflection>,
  draft: ReflectionDraft,
  options?: SaveOptions,
): Promise<Kept<Reflection>> =>
  vault().put(kinds.reflection, { ...draft, id: kept.record.id }, { ...options, base: kept.rev });

/** Oldest first. */
export const allReflections = (): Query<Kept<Reflection>[]> =>
  query(kinds.reflection, { pick: (found) => found.toSorted((a, b) => byInstant(a.record, b.record)) });
