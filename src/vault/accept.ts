import * as v from "valibot";
import { BackupRow } from "./backup-row.ts";
import { readPayload, type Kinds } from "./payload.ts";
import { breath, chunksOf } from "./portions.ts";

/** Random ids, however they are written. They are joined into other texts, so nothing in them may separate. */
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
/** What a date can hold. */
const Instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));

/** No journal writes a row that is not so. One made by hand could hide an entry, or stop it from ever changing again. */
const PlausibleRow = v.looseObject({
  id: Id,
  rev: Id,
  payload: v.looseObject({
    writtenAt: Instant,
    deletedAt: v.optional(Instant),
    twinOf: v.optional(Id),
    n: v.pipe(v.number(), v.maxValue(1e9)),
    ancestors: v.array(Id),
  }),
});

/**
 * The rows of a file that may come into the journal: well-formed, readable by today's kinds, each under the id its record
 * names. Of two of the same revision the first. The others are counted and left out.
 */
export const accept = async (
  kinds: Kinds,
  rows: readonly BackupRow[],
): Promise<{ readonly rows: readonly BackupRow[]; readonly refused: number }> => {
  const accepted = new Map<string, BackupRow>();
  let refused = 0;
  for (const part of chunksOf(rows)) {
    for (const row of part) {
      const key = `${row.id}|${row.rev}`;
      if (!isAcceptable(kinds, row)) refused += 1;
      else if (!accepted.has(key)) accepted.set(key, row);
    }
    await breath();
  }
  return { rows: [...accepted.values()], refused };
};

const isAcceptable = (kinds: Kinds, row: BackupRow): boolean => {
  if (!v.is(BackupRow, row) || !v.is(PlausibleRow, row)) return false;
  const read = readPayload(kinds, row.payload, row.rev);
  if (read.ok) return read.kept.record.id === row.id;
  // Drafts leave no tombstone.
  return read.why === "tombstone" && kinds.get(row.payload.kind)?.keeps !== "nothing";
};
