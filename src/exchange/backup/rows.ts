import * as v from "valibot";
import { BackupRow } from "#src/vault/backup-row.ts";
import { damaged } from "./backup-problem.ts";
import { isId, isInstant, isKindName } from "./format.ts";

/**
 * Whether the vault could have written such a row, whatever its kind: ids that are ids, times that a calendar knows, and
 * a record that goes by the row's own id, or none where only a tombstone is left.
 */
export const isSoundRow = (row: unknown): row is BackupRow => {
  if (!v.is(BackupRow, row) || !isId(row.id) || !isId(row.rev)) return false;
  const { kind, n, ancestors, writtenAt, deletedAt, twinOf, device, record } = row.payload;
  return (
    isKindName(kind) &&
    n <= mostSaves &&
    ancestors.every(isId) &&
    isInstant(writtenAt) &&
    (deletedAt === undefined || isInstant(deletedAt)) &&
    (twinOf === undefined || isId(twinOf)) &&
    device.length <= 100 &&
    (record === null ? deletedAt !== undefined : idOf(record) === row.id)
  );
};

export interface RowFacts {
  /** The kinds that there are records of, each with its newest version. */
  readonly kinds: Readonly<Record<string, number>>;
  /** Heads that still have words, by kind. */
  readonly counts: Readonly<Record<string, number>>;
}

/** The same from what is put in and from what is read, so that nothing can be lost on the way unseen. */
export const factsOf = (rows: readonly BackupRow[]): RowFacts => {
  const kinds = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { isHead, payload } of rows) {
    if (payload.record === null) continue;
    const { kind, version } = payload;
    kinds.set(kind, Math.max(version, kinds.get(kind) ?? 0));
    if (isHead) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return { kinds: Object.fromEntries(kinds), counts: Object.fromEntries(counts) };
};

/** Throws BackupProblem when one revision stands there twice, or a record has two heads. */
export const requireNoRepeats = (rows: readonly BackupRow[]): void => {
  const heads = new Set<string>();
  const revisions = new Set<string>();
  for (const { id, rev, isHead } of rows) {
    const revision = `${id} ${rev}`;
    if (revisions.has(revision)) throw damaged("a revision stands twice");
    revisions.add(revision);
    if (!isHead) continue;
    if (heads.has(id)) throw damaged("a record has two heads");
    heads.add(id);
  }
};

/** What two places of the database hold of the same save is one row, and the head where one of the two is. */
export const withoutRepeats = (rows: readonly BackupRow[]): BackupRow[] => {
  const byRevision = new Map<string, BackupRow>();
  for (const row of rows) {
    const revision = `${row.id} ${row.rev}`;
    if (row.isHead || !byRevision.has(revision)) byRevision.set(revision, row);
  }
  return [...byRevision.values()];
};

/** Far more than anybody saves one record, and few enough to be counted on. */
const mostSaves = 1e9;

const idOf = (record: unknown): unknown =>
  typeof record === "object" && record !== null && "id" in record ? record.id : undefined;
