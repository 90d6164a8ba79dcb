/** A total, on the day it was given. */
export interface ScoreDot {
  readonly key: string;
  readonly dayNumber: number;
  readonly total: number;
  /** The first of the days that it asks about. The same as its own day where that is not known. */
  readonly sinceDay: number;
}

/** A named stretch of totals, both ends included. */
export interface ScoreBand {
  readonly from: number;
  readonly to: number;
  readonly name: string;
}

/** Lowest and highest total. */
export type ScoreRange = readonly [lowest: number, highest: number];

/** The numbers beside the plot: both ends, and where a band or a line begins, as far as each has room. */
export const scoreTicks = (
  [lowest, highest]: ScoreRange,
  starts: readonly number[],
  heightEm: number,
): readonly number[] => {
  const least = ((highest - lowest) * 1.1) / Math.max(1, heightEm);
  const between = starts.filter((start) => start - lowest >= least && highest - start >= least);
  return [lowest, ...between, highest];
};

/** Which dots carry their number: those with room to both sides, and the last. */
export const numberedDots = (xs: readonly number[], room: number): readonly boolean[] =>
  xs.map((x, index) => {
    const [before, after] = [xs[index - 1], xs[index + 1]];
    const hasRoom = (other: number | undefined) => other === undefined || Math.abs(other - x) >= room;
    return hasRoom(after) && (after === undefined || hasRoom(before));
  });
