import type { Payload } from "./payload.ts";
import { twinNameOf } from "./twin.ts";

/** A revision of one record, as two journals together know it. */
export interface Known {
  readonly id: string;
  readonly rev: string;
  /** Absent when it lies here and opens nowhere. */
  readonly payload: Payload | undefined;
  /** Where it lies in this journal; undefined when it came with the file. */
  readonly here: "head" | "version" | undefined;
  readonly isThere: boolean;
  /** It opens, and today's kinds do not accept it. */
  readonly isForeign: boolean;
  /** It lies here and does not open; the file has it whole. */
  readonly isMended: boolean;
}
export type Open = Known & { readonly payload: Payload };

export interface Verdict {
  readonly head: Open;
  /** Changed at the same time as the head: each gets a twin, unless it has one. */
  readonly besides: readonly Open[];
}

/** Whether all that is known of a twin is that it was made: nobody has changed, deleted or kept it since. */
export type IsTouched = (twin: { readonly id: string; readonly rev: string }) => boolean;

/**
 * Which revision is the record, and which others must stand beside it. A function of the revisions alone: whoever knows the
 * same ones comes to the same answer. Undefined when none of them opens.
 */
export const judge = async (rows: readonly Known[], isTouched: IsTouched): Promise<Verdict | undefined> => {
  const open = rows.filter(isOpen);
  const superseded = supersededBy(open);
  const newest = open.filter(({ rev }) => !superseded.has(rev));
  // Ancestors that go round in a circle are nobody's writing; then all of them are taken for new.
  const candidates = newest.length > 0 ? newest : open;
  const ranked =
    candidates.length > 1 ? await rank(candidates, isTouched) : candidates.map((row) => ({ row, weight: 2 }));

  // What this version cannot read it does not judge: what this journal had for a head stays it.
  const head = open.find(({ here, isForeign }) => here === "head" && isForeign) ?? ranked[0]?.row;
  if (!head) return undefined;
  const besides = ranked.flatMap(({ row, weight }, place) => {
    if (row === head || weight < 2 || row.isForeign) return [];
    const later = new Set(ranked.slice(place).map(({ row }) => row));
    const isSaidElsewhere = open.some((other) => !later.has(other) && saysTheSame(other, row));
    return isSaidElsewhere ? [] : [row];
  });
  return { head, besides };
};

/** Revisions that another one was made from. */
export const supersededBy = (rows: readonly Open[]): ReadonlySet<string> =>
  new Set(rows.flatMap(({ rev, payload }) => payload.ancestors.filter((ancestor) => ancestor !== rev)));

export const hasWords = ({ deletedAt, record }: Payload): boolean => deletedAt === undefined || record !== null;

export const isOpen = (row: Known): row is Open => row.payload !== undefined;

/**
 * The same was done on both devices, as the same save of an entry: one of them is enough. What is saved here later has more
 * saves behind it, so it never makes a twin superfluous that is there already.
 */
export const saysTheSame = (a: Open, b: Open): boolean =>
  a.payload.n === b.payload.n && wordsOf(a.payload) === wordsOf(b.payload);

/**
 * Words win over a tombstone: it says only that what it was made from is not wanted. A tombstone wins over what has a twin
 * that was dealt with. Then the one with more saves behind it; at the same number the one that is not in the trash.
 */
const rank = async (rows: readonly Open[], isTouched: IsTouched) => {
  const weighed = await Promise.all(
    rows.map(async (row) => {
      const isSettled = isTouched(await twinNameOf(row.id, row.rev));
      return { row, weight: isSettled ? 0 : hasWords(row.payload) ? 2 : 1 };
    }),
  );
  return weighed.toSorted(
    (a, b) =>
      b.weight - a.weight ||
      b.row.payload.n - a.row.payload.n ||
      Number(a.row.payload.deletedAt !== undefined) - Number(b.row.payload.deletedAt !== undefined) ||
      (a.row.rev < b.row.rev ? 1 : -1),
  );
};

const wordsOf = ({ kind, version, deletedAt, record }: Payload): string =>
  JSON.stringify([kind, version, deletedAt !== undefined, record]);
