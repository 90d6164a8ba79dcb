import type { ScoreRange } from "./score-chart-data.ts";
import { useMoodScale, type MoodScale } from "./use-mood-scale.ts";

export interface ScoreScale extends Pick<MoodScale, "plot" | "toX"> {
  readonly toY: (total: number) => number;
}

/** Where days and totals stand, in pixels. Null until the chart knows its size. */
export const useScoreScale = ([lowest, highest]: ScoreRange): ScoreScale | null => {
  const scale = useMoodScale();
  if (!scale) return null;
  const { plot, toX } = scale;
  // A measure whose only score is 0 has no length.
  const length = Math.max(highest - lowest, 1);
  return { plot, toX, toY: (total) => plot.y + plot.height * (1 - (total - lowest) / length) };
};
