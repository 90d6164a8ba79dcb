import { useLingui } from "@lingui/react/macro";
import type { MoodChartBlock } from "#src/exchange/summary-page.ts";
import { dateLanguage } from "#src/platform/date-words.ts";
import { dayLabels } from "#src/ui/charts/day-labels.ts";
import type { MoodChart } from "#src/ui/charts/MoodChart.tsx";
import styles from "./Paper.module.css";

/**
 * Drawn twice from the same numbers: as wide as the preview, and as wide as a page. A chart takes the width it has when it
 * is drawn, and printing does not draw again.
 */
export const PaperChart = ({ block, chart: Chart }: { block: MoodChartBlock; chart: typeof MoodChart | undefined }) => {
  const { t } = useLingui();
  const { scale, inWords, points, gaps, marks, from, to } = block;
  const picture = Chart && (
    <Chart
      series={points}
      gaps={gaps}
      marks={marks}
      from={from}
      to={to}
      formatDay={dayLabels(dateLanguage())}
      labels={{ summary: inWords, sessions: t`sessions`, gap: t`no check-ins`, best: t`best`, worst: t`worst` }}
    />
  );
  return (
    <figure className={styles["chart"]}>
      <figcaption>{scale}</figcaption>
      <div className={styles["onScreen"]}>{picture}</div>
      <div className={styles["onPaper"]} aria-hidden="true">
        {picture}
      </div>
    </figure>
  );
};
