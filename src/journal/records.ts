import type { When } from "#src/domain/time.ts";
import { byInstant } from "#src/domain/time.ts";
import type { Kept, Kind } from "#src/vault/kind.ts";
import { query, type Query } from "#src/vault/query.ts";
import { vault } from "./journal.ts";
import { newRecord, type SaveOptions } from "./new-record.ts";

interface Recorded {
  readonly id: string;
  readonly at: When;
}

export interface Records<R extends Recorded> {
  /** Throws a ValiError when the draft breaks the schema, StorageError when it cannot be kept. */
  readonly add: (draft: Omit<R, "id">, options?: SaveOptions) => Promise<Kept<R>>;
  /** The rest stays. To take a field away, hand it as undefined. */
  readonly change: (kept: Kept<R>, changes: Partial<Omit<R, "id">>, options?: SaveOptions) => Promise<Kept<R>>;
  /** Oldest first. */
  readonly all: () => Query<Kept<R>[]>;
  /** Those that carry the tag, such as "session/…". Oldest first. */
  readonly tagged: (tag: string) => Query<Kept<R>[]>;
}

/** What every plain kind of record can do; a repository gives it its names. */
export const recordsOf = <R extends Recorded>(kind: Kind<R>): Records<R> => {
  const oldestFirst = (found: readonly Kept<R>[]) => found.toSorted((a, b) => byInstant(a.record, b.record));
  return {
    add: (draft, options) => vault().put(kind, newRecord(kind.schema, draft), options),
    change: (kept, changes, options) =>
      vault().put(kind, { ...kept.record, ...changes }, { ...options, base: kept.rev }),
    all: () => query(kind, { pick: oldestFirst }),
    tagged: (tag) => query(kind, { tags: [tag], pick: oldestFirst }),
  };
};
