import type { BackupRow } from "./backup-row.ts";
import { hasWords, judge, type IsTouched, type Known, type Open, type Verdict } from "./judge.ts";
import { knownBy, type Journals } from "./known.ts";
import { breath, chunksOf } from "./portions.ts";
import { standingOf, type Standing } from "./standing.ts";
import { originalOf, twinNameOf, twinRowOf, type TwinName } from "./twin.ts";

/** What becomes of one record. */
export interface Change {
  readonly id: string;
  /** The revision of its head here. Absent: there is none. */
  readonly before: string | undefined;
  /** The revision of its head afterwards. Absent: it is taken away. */
  readonly after: string | undefined;
  /** Revisions that were not here. */
  readonly added: readonly BackupRow[];
  /** Revisions that are here and do not open: these take their place. */
  readonly mended: readonly BackupRow[];
  /** Of a twin that is taken away. */
  readonly copyOf?: TwinName;
  /** It has words afterwards, and is no draft: the next backup has to hold it. */
  readonly isEntry: boolean;
  /** Nothing of it shows: a draft, a tombstone, or only earlier versions. */
  readonly isQuiet: boolean;
}

export interface Merged {
  readonly changes: readonly Change[];
  /** How each entry of the file stands to this journal: not drafts, nor what has words on neither side. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/**
 * [Note: Merging] For every record the revisions of both journals are put together. One is superseded when another was made
 * from it. Of those that are not, one is the head (see judge.ts); all others stay as earlier versions, and what was changed
 * at the same time stands beside the head as a twin too. Nothing depends on a clock, on the order of merging, or on which
 * of the two journals is called "here". Only a draft does: one that is here is never overwritten.
 */
export const merge = async (journals: Journals): Promise<Merged> => {
  const { known, met, drafts } = knownBy(journals);
  const isTouched: IsTouched = ({ id, rev }) => known.get(id)?.some((row) => row.rev !== rev) ?? false;
  const verdicts = new Map<string, Verdict>();
  for (const part of chunksOf([...met])) {
    for (const id of part) {
      const verdict = await judge(known.get(id) ?? [], isTouched);
      if (verdict) verdicts.set(id, verdict);
    }
    await breath();
  }

  const away = await takenAway(known, verdicts);
  const changes: Change[] = [...away.values()].filter((change) => change !== undefined);
  const standings = new Map<string, Standing>();
  for (const part of chunksOf([...verdicts])) {
    for (const [id, verdict] of part) {
      if (away.has(id)) continue;
      const rows = known.get(id) ?? [];
      const change = changeOf(id, rows, verdict.head);
      if (change) changes.push(change);
      const standing = await standingOf(rows, verdict, isTouched);
      if (standing) standings.set(id, standing);
      for (const { rev, payload } of verdict.besides) {
        const name = await twinNameOf(id, rev);
        if (!known.has(name.id)) changes.push(adding(twinRowOf(id, rev, payload, name)));
      }
    }
    await breath();
  }
  for (const draft of drafts) changes.push({ ...adding(draft), isEntry: false, isQuiet: true });
  return { changes, standings };
};

/**
 * Twins that nobody has touched, and that are not needed any more: what they are a copy of is the head by now, or was
 * changed further. Their words stand in the versions of the record. By id; undefined for what is in the file only.
 */
const takenAway = async (
  known: ReadonlyMap<string, readonly Known[]>,
  verdicts: ReadonlyMap<string, Verdict>,
): Promise<Map<string, Change | undefined>> => {
  const away = new Map<string, Change | undefined>();
  for (const [id, [row, ...others]] of known) {
    if (!row?.payload || row.isForeign || others.length > 0) continue;
    const verdict = verdicts.get(row.payload.twinOf ?? "");
    const copyOf = verdict && (await originalOf(id, row.rev, row.payload));
    if (!copyOf) continue;
    const original = known.get(copyOf.id)?.find(({ rev }) => rev === copyOf.rev);
    const isNeeded = !original?.payload || original.isForeign || verdict.besides.some(({ rev }) => rev === copyOf.rev);
    if (isNeeded) continue;
    const nothing = { after: undefined, added: [], mended: [], isEntry: false, isQuiet: false };
    away.set(id, row.here && { id, before: row.rev, copyOf, ...nothing });
  }
  return away;
};

/** Undefined when nothing changes. */
const changeOf = (id: string, rows: readonly Known[], head: Open): Change | undefined => {
  const before = rows.find(({ here }) => here === "head");
  const isGone = !hasWords(head.payload);
  // Beneath a tombstone words are not brought back: they were let go of.
  const wanted = rows.filter((row) => !isGone || row === head);
  const added = wanted.flatMap((row) => (row.here ? [] : rowsOf(row, head)));
  const mended = rows.flatMap((row) => (row.isMended ? rowsOf(row, head) : []));
  if (before?.rev === head.rev && added.length === 0 && mended.length === 0) return undefined;
  const hadWords = before !== undefined && (before.payload === undefined || hasWords(before.payload));
  const isQuiet = before?.rev === head.rev ? !mended.some(({ isHead }) => isHead) : isGone && !hadWords;
  return { id, before: before?.rev, after: head.rev, added, mended, isEntry: !isGone, isQuiet };
};

const rowsOf = ({ id, rev, payload }: Known, head: Open): readonly BackupRow[] =>
  payload ? [{ id, rev, isHead: rev === head.rev, payload }] : [];

const adding = (row: BackupRow): Change => ({
  id: row.id,
  before: undefined,
  after: row.rev,
  added: [row],
  mended: [],
  isEntry: true,
  isQuiet: false,
});
