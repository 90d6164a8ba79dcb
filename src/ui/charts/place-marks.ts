export interface MarkAt {
  /** Pixels from the left edge of the chart. */
  readonly x: number;
  readonly number: number;
  readonly isPlanned: boolean;
}

/** One lamp: of a session, or of several that stand too close to be told apart. */
export interface Lamp {
  readonly text: string;
  /** The middle of the text. */
  readonly x: number;
  /** Where its first and its last session stand. */
  readonly from: number;
  readonly to: number;
  readonly isPlanned: boolean;
}

export interface Lamps {
  /** Round lamps with the number inside while all have room; else the number above a small light. */
  readonly look: "round" | "small";
  readonly lamps: readonly Lamp[];
}

export const digitEm = 0.62;
export const roundLampEm = 1.6;

/** Marks are in order of time. Nothing may overlap, and nothing leave the space from `left` to `right`. */
export const placeMarks = (
  marks: readonly MarkAt[],
  { em, left, right }: { readonly em: number; readonly left: number; readonly right: number },
): Lamps => {
  const haveRoom = marks.every(({ x, number }, index) => {
    const before = marks[index - 1];
    return String(number).length <= 2 && (!before || x - before.x >= (roundLampEm + 0.15) * em);
  });
  if (haveRoom) return { look: "round", lamps: marks.map((mark) => lampOf([mark], 0, left, right)) };

  const lampFor = (group: readonly MarkAt[]) => lampOf(group, digitEm * em, left, right);
  const halfWidth = ({ text }: Lamp) => (text.length * digitEm * em) / 2;
  const overlap = (a: readonly MarkAt[], b: readonly MarkAt[]) => {
    const [before, after] = [lampFor(a), lampFor(b)];
    return before.x + halfWidth(before) + 0.3 * em > after.x - halfWidth(after);
  };

  let groups: MarkAt[][] = marks.map((mark) => [mark]);
  for (;;) {
    const clash = groups.findIndex((group, index) => overlap(groups[index - 1] ?? group, group) && index > 0);
    if (clash === -1) return { look: "small", lamps: groups.map(lampFor) };
    groups = groups.flatMap((group, index) => {
      if (index === clash - 1) return [[...group, ...(groups[clash] ?? [])]];
      return index === clash ? [] : [group];
    });
  }
};

const lampOf = (group: readonly MarkAt[], digit: number, left: number, right: number): Lamp => {
  const from = group[0]?.x ?? 0;
  const to = group.at(-1)?.x ?? from;
  const text = textOf(group.map(({ number }) => number));
  const half = (text.length * digit) / 2;
  const x = Math.min(Math.max((from + to) / 2, left + half), right - half);
  return { text, x, from, to, isPlanned: group.every(({ isPlanned }) => isPlanned) };
};

/** "3", "1–6", or for sessions of several courses "5–6, 1–2". */
const textOf = (numbers: readonly number[]): string => {
  const runs: { first: number; last: number }[] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && run.last + 1 === number) run.last = number;
    else runs.push({ first: number, last: number });
  }
  const words = runs.map(({ first, last }) => (first === last ? String(first) : `${first}–${last}`));
  return words.length <= 2 ? words.join(", ") : `${numbers[0]}…${numbers.at(-1)}`;
};
