import { useLingui } from "@lingui/react/macro";
import { lazy, Suspense } from "react";
import { dayNumber } from "#src/domain/time.ts";
import { dateLanguage, shortDay } from "#src/platform/date-words.ts";
import { dayLabels } from "#src/ui/charts/day-labels.ts";
import type { ScoreChartProps } from "#src/ui/charts/ScoreChart.tsx";
import styles from "./progress.module.css";
import type { ScoreAxis } from "./score-axis.ts";

const ScoreChart = lazy(() => import("#src/ui/charts/ScoreChart.tsx").then((file) => ({ default: file.ScoreChart })));

interface ScorePictureProps extends Pick<ScoreChartProps, "dots" | "range" | "bands" | "lines"> {
  readonly name: string;
  readonly axis: ScoreAxis;
}

export const ScorePicture = ({ name, axis, ...picture }: ScorePictureProps) => {
  const { t } = useLingui();
  const { range, marks, today } = axis;
  const first = shortDay(range.from, today);
  const last = shortDay(range.to, today);
  const [lowest, highest] = picture.range;
  const count = picture.dots.length;
  return (
    <Suspense fallback={<div className={styles["waiting"]} />}>
      <ScoreChart
        {...picture}
        marks={marks}
        from={dayNumber(range.from)}
        to={dayNumber(range.to)}
        formatDay={dayLabels(dateLanguage())}
        summary={t`${name} from ${first} to ${last}, on a scale from ${lowest} to ${highest}. Scores: ${count}. The same as a table is one button away.`}
        sessionsWord={t`sessions`}
      />
    </Suspense>
  );
};
