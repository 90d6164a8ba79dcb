import { Plural, useLingui } from "@lingui/react/macro";
import type { ClinicScoreSeries } from "#src/analysis/clinic-score-series.ts";
import { dayNumber, isWithin } from "#src/domain/time.ts";
import type { ChartPart } from "#src/ui/charts/ChartGroup.tsx";
import type { ScoreAxis } from "./score-axis.ts";
import { scoreRows } from "./score-rows.ts";
import { ScorePicture } from "./ScorePicture.tsx";
import { useRowWords } from "./use-row-words.ts";

/** A picture for each measure of a clinic that has something in the range. */
export const useClinicScoreParts = (series: readonly ClinicScoreSeries[], axis: ScoreAxis): ChartPart[] => {
  const { t } = useLingui();
  const words = useRowWords(axis.today);

  return series.flatMap(({ key, measure, scores, range }) => {
    const shown = scores.filter(({ at }) => isWithin(axis.range, at.localDay));
    if (shown.length === 0) return [];
    const rows = shown.map(({ id, at, total, max }) => ({
      key: id,
      day: at.localDay,
      score: max === undefined ? String(total) : t`${total} of ${max}`,
    }));
    return {
      key: `clinic/${key}`,
      heading: (
        <span dir="auto" translate="no">
          {measure}
        </span>
      ),
      scale: t`Told by your clinic. What is high and what is low is theirs to say.`,
      notes: <Plural value={shown.length} one="# score." other="# scores." />,
      table: { caption: measure, head: [t`Day`, t`Score`], rows: scoreRows(rows, axis, words) },
      children: (
        <ScorePicture
          name={measure}
          axis={axis}
          dots={shown.map(({ id, at, total }) => ({
            key: id,
            dayNumber: dayNumber(at.localDay),
            total,
            sinceDay: dayNumber(at.localDay),
          }))}
          range={range}
          bands={[]}
        />
      ),
    };
  });
};
