/**
 * What two totals of one part say beside each other. Null stands for "can not be said of this measure", never for no.
 * The words for it are elsewhere, and none of them is a verdict.
 */
export interface Change {
  /** Now less the start. */
  readonly delta: number;
  /** Of the start, to whole numbers. Null with a start under 5, and for a measure that is a share of 100 already. */
  readonly percent: number | null;
  /** "At least half lower than your start." */
  readonly atLeastHalfLower: boolean | null;
  /** "Under 5." */
  readonly underFive: boolean | null;
  /** As large as a change that people often notice, up or down. */
  readonly isNoticeable: boolean | null;
  /** Larger than what chance makes of two answers without any change, up or down. */
  readonly isReliable: boolean | null;
  /** Reliable, and over the line of the measure to its better side. */
  readonly crosses: boolean | null;
}

/** From a start to now, both totals of the same part. SPEC K1 to K6. */
export const changeFrom = (start: number, now: number, partId: string): Change => {
  const measure = measures[partId] ?? unknownMeasure;
  const delta = now - start;
  const isReliable = measure.reliable && Math.abs(delta) >= measure.reliable.points;
  const isSmallStart = start < smallStart;
  return {
    delta,
    percent: isSmallStart || !measure.hasShare ? null : wholePercent(delta, start),
    atLeastHalfLower: isSmallStart || !measure.hasShare ? null : (start - now) * 2 >= start,
    underFive: measure.hasUnderFive ? now < 5 : null,
    isNoticeable: measure.noticeable && Math.abs(delta) >= measure.noticeable.points,
    isReliable,
    crosses: measure.isBetterSide && isReliable && !measure.isBetterSide(start) && measure.isBetterSide(now),
  };
};

/** A percentage of less than this says more about the start than about the change. */
const smallStart = 5;

interface Points {
  readonly points: number;
  readonly source: string;
}

interface Measure {
  /** A share of the start says something: lower is better, and the total is no share of 100 itself. */
  readonly hasShare: boolean;
  readonly hasUnderFive: boolean;
  readonly noticeable: Points | null;
  readonly reliable: Points | null;
  /** The line, as published. */
  readonly isBetterSide: ((total: number) => boolean) | null;
}

/** Not known as a measure: only the difference is said. */
const unknownMeasure: Measure = {
  hasShare: false,
  hasUnderFive: false,
  noticeable: null,
  reliable: null,
  isBetterSide: null,
};

/** Published figures, by part. The sources stand beside them; SPEC K4 and K5 repeat them. */
export const measures: Readonly<Record<string, Measure>> = {
  "phq-9": {
    hasShare: true,
    hasUnderFive: true,
    noticeable: { points: 5, source: "Löwe 2004; Kroenke" },
    reliable: { points: 6, source: "NHS Talking Therapies" },
    isBetterSide: (total) => total < 10,
  },
  // The figures of the PHQ-9 were not made for eight items, and none of its own was found.
  "phq-8": { hasShare: true, hasUnderFive: true, noticeable: null, reliable: null, isBetterSide: null },
  "gad-7": {
    hasShare: true,
    hasUnderFive: true,
    noticeable: { points: 4, source: "Toussaint 2020" },
    reliable: { points: 4, source: "NHS Talking Therapies" },
    isBetterSide: (total) => total < 8,
  },
  "who-5": {
    hasShare: false,
    hasUnderFive: false,
    noticeable: { points: 10, source: "Topp 2015" },
    // 1.96 · √2 · SD · √(1 − r), with SD 20 and an ICC of .82 or an α of .86: 20.7 to 23.5.
    reliable: { points: 21, source: "computed, SD 20; validations in Spanish and Sinhala" },
    isBetterSide: (total) => total > 50,
  },
  "pcl-5-month": {
    hasShare: true,
    hasUnderFive: false,
    noticeable: { points: 10, source: "Blanchard 2023" },
    reliable: { points: 15, source: "Marx 2022" },
    isBetterSide: (total) => total <= 28,
  },
};

const wholePercent = (delta: number, start: number): number => {
  const percent = (100 * delta) / start;
  // Math.round alone would make −62.5 a smaller change than +62.5. And there is no −0 %.
  return Math.sign(percent) * Math.round(Math.abs(percent)) + 0;
};
