import { usePlotArea, useXAxisScale, type PlotArea } from "recharts";

export interface MoodScale {
  readonly plot: PlotArea;
  readonly toX: (dayNumber: number) => number;
  readonly toY: (mood: number) => number;
}

/** Where days and moods stand, in pixels. Null until the chart knows its size. */
export const useMoodScale = (): MoodScale | null => {
  const plot = usePlotArea();
  const toX = useXAxisScale();
  if (!plot || !toX) return null;
  return {
    plot,
    toX: (dayNumber) => toX(dayNumber) ?? plot.x,
    // Recharts has no scale of its own while there is nothing to draw, and sessions may be planned before the first check-in.
    toY: (mood) => plot.y + plot.height * (1 - mood / 10),
  };
};
