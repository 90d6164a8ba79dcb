import type { BackupRow } from "./backup-row.ts";
import type { Known } from "./judge.ts";
import type { HereRow } from "./read-rows.ts";

export interface Journals {
  readonly here: readonly HereRow[];
  /** Accepted already: each as its kind describes it, under the id it names. */
  readonly there: readonly BackupRow[];
  /** Of a kind's name: whether it is overwritten in place and has no history to merge. */
  readonly isDraft: (kindName: string) => boolean;
}

interface KnownRows {
  readonly known: ReadonlyMap<string, readonly Known[]>;
  /** Ids of what has to be looked at: what is in the file, and what a twin in the file is a twin of. */
  readonly met: ReadonlySet<string>;
  /** Of the file, and not here. */
  readonly drafts: readonly BackupRow[];
}

/** The revisions of both journals, by record. */
export const knownBy = ({ here, there, isDraft }: Journals): KnownRows => {
  const known = new Map<string, Map<string, Known>>();
  const add = (row: Known) => {
    const rows = known.get(row.id) ?? new Map<string, Known>();
    rows.set(row.rev, row);
    known.set(row.id, rows);
  };
  // Heads last: should a revision lie in both places, it is the head.
  for (const { id, rev, isHead, payload, isReadable } of here.toSorted((a, b) => +a.isHead - +b.isHead)) {
    const isForeign = payload !== undefined && !isReadable;
    add({ id, rev, payload, here: isHead ? "head" : "version", isThere: false, isForeign, isMended: false });
  }

  const draftsHere = new Set(here.flatMap(({ id, payload }) => (payload && isDraft(payload.kind) ? [id] : [])));
  const met = new Set<string>();
  for (const { id, rev, payload } of there) {
    if (isDraft(payload.kind) || draftsHere.has(id)) continue;
    const mine = known.get(id)?.get(rev);
    // A revision never changes: what is here of it is as good, unless it does not open.
    if (mine?.payload) add({ ...mine, isThere: true });
    else if (mine) add({ ...mine, payload, isThere: true, isMended: true });
    else add({ id, rev, payload, here: undefined, isThere: true, isForeign: false, isMended: false });
    met.add(id);
  }
  for (const { payload } of there)
    if (payload.twinOf !== undefined && known.has(payload.twinOf)) met.add(payload.twinOf);

  const drafts = new Map<string, BackupRow>();
  for (const row of there) {
    if (isDraft(row.payload.kind) && row.isHead && !known.has(row.id) && !drafts.has(row.id)) drafts.set(row.id, row);
  }
  return {
    known: new Map([...known].map(([id, rows]) => [id, [...rows.values()]])),
    met,
    drafts: [...drafts.values()],
  };
};
