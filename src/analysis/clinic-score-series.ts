import { seriesOf, type ClinicScore } from "#src/domain/clinic-score.ts";
import { byInstant } from "#src/domain/time.ts";

/** What a clinic told of one measure. Nothing is known about it but that: no bands, no direction, no recall. */
export interface ClinicScoreSeries {
  readonly key: string;
  /** As it was written last. */
  readonly measure: string;
  /** Oldest first. Never empty. */
  readonly scores: readonly ClinicScore[];
  /** The lowest and highest total that a picture has to hold: from 0 to the highest there is, where it was told. */
  readonly range: readonly [lowest: number, highest: number];
}

/** One series for each measure, in the order of their first scores. SPEC N6. */
export const clinicScoreSeries = (clinicScores: readonly ClinicScore[]): ClinicScoreSeries[] => {
  const byKey = new Map<string, ClinicScore[]>();
  for (const score of clinicScores.toSorted(byInstant)) {
    const key = seriesOf(score);
    byKey.set(key, [...(byKey.get(key) ?? []), score]);
  }
  return [...byKey].map(([key, scores]) => {
    const totals = scores.map(({ total }) => total);
    const ends = scores.flatMap(({ max }) => max ?? []);
    return {
      key,
      measure: scores.at(-1)?.measure ?? key,
      scores,
      range: [Math.min(0, ...totals), Math.max(0, ...totals, ...ends)],
    };
  });
};
