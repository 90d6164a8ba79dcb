import type { BackupRow } from "#src/vault/backup-row.ts";
import type { Bytes } from "#src/vault/bytes.ts";
import { readPayload, type Kinds } from "#src/vault/payload.ts";
import { BackupProblem, damaged } from "./backup-problem.ts";
import type { OnFraction } from "./contents.ts";
import type { Limits, Manifest } from "./format.ts";
import { linesOf, readJson } from "./read-json.ts";
import { factsOf, isSoundRow, requireNoRepeats } from "./rows.ts";

interface Reader {
  readonly manifest: Manifest;
  readonly kinds: Kinds;
  readonly limits: Limits;
  readonly onFraction: OnFraction | undefined;
}

interface Records {
  readonly rows: BackupRow[];
  /** Left out. */
  readonly unreadable: number;
}

/** Throws BackupProblem when they are not the records that the manifest says. One odd row does not cost all the others. */
export const readRecords = (bytes: Bytes, { manifest, kinds, limits, onFraction }: Reader): Records => {
  if (bytes.length > limits.recordsBytes) throw new BackupProblem("too-large", "the records");
  const sound: BackupRow[] = [];
  let lines = 0;
  for (const line of linesOf(bytes, limits)) {
    lines += 1;
    if (lines > manifest.rows) break;
    const row = readJson(line, limits);
    if (isSoundRow(row)) sound.push(row);
    if (lines % 100 === 0) onFraction?.(lines / manifest.rows);
  }
  if (lines !== manifest.rows) throw damaged("not as many records as it says");
  const facts = factsOf(sound);
  if (!isSame(facts.kinds, manifest.kinds) || !isSame(facts.counts, manifest.counts)) {
    throw damaged("not the records it says");
  }
  requireNoRepeats(sound);

  const rows = sound.filter((row) => isReadable(kinds, row));
  onFraction?.(1);
  return { rows, unreadable: lines - rows.length };
};

const isReadable = (kinds: Kinds, { payload, rev }: BackupRow): boolean => {
  try {
    const read = readPayload(kinds, payload, rev);
    return read.ok || read.why === "tombstone";
  } catch {
    // An upgrade was given something that no version ever wrote.
    return false;
  }
};

const isSame = (found: Readonly<Record<string, number>>, said: Readonly<Record<string, number>>): boolean =>
  inOrder(found) === inOrder(said);

const inOrder = (counts: Readonly<Record<string, number>>): string =>
  JSON.stringify(Object.entries(counts).toSorted(([a], [b]) => (a < b ? -1 : 1)));
