import { Plural, Trans, useLingui } from "@lingui/react/macro";
import type { ScorePoint, ScoreSeries } from "#src/analysis/score-series.ts";
import {
  bandNames,
  directionWords,
  lineWords,
  pointRecallWords,
  rangeWords,
} from "#src/content/names/instrument-names.ts";
import { addDays, dayNumber, isWithin } from "#src/domain/time.ts";
import { shortDay } from "#src/platform/date-words.ts";
import type { ChartPart } from "#src/ui/charts/ChartGroup.tsx";
import type { ScoreAxis } from "./score-axis.ts";
import { scoreRows } from "./score-rows.ts";
import { ScorePicture } from "./ScorePicture.tsx";
import { useRowWords } from "./use-row-words.ts";

/** A picture for each series that has something in the range. */
export const useScoreParts = (series: readonly ScoreSeries[], axis: ScoreAxis): ChartPart[] => {
  const { t, i18n } = useLingui();
  const words = useRowWords(axis.today);

  return series.flatMap((one) => {
    const { key, instrument, part } = one;
    const points = one.points.filter(({ at }) => isWithin(axis.range, at.localDay));
    if (points.length === 0) return [];

    const { recallDays, version } = instrument;
    // Only where there are two: the wording is nothing that anyone needs to know otherwise.
    const isReworded = series.some((other) => other.part.id === part.id && other.key !== key);
    const name = isReworded ? t`${part.name}, wording ${version}` : part.name;
    const line = lineWords(part.id);
    const scale = [rangeWords(part), directionWords(instrument.isHigherBetter), pointRecallWords(recallDays), line];
    const rows = points.map(({ response, at, total, band }) => ({
      key: response.id,
      day: at.localDay,
      // In one cell: a column each has no room on a small phone.
      score: band ? `${total} · ${i18n._(bandNames[band.id])}` : String(total),
    }));
    return {
      key,
      heading: <span translate="no">{name}</span>,
      scale: scale.flatMap((message) => (message ? i18n._(message) : [])).join(" "),
      notes: <Notes series={one} points={points} axis={axis} />,
      table: {
        caption: name,
        head: [t`Day`, t`Score`],
        rows: scoreRows(rows, axis, words),
      },
      children: (
        <ScorePicture
          name={name}
          axis={axis}
          dots={points.map(({ response, at, total }) => ({
            key: response.id,
            dayNumber: dayNumber(at.localDay),
            total,
            sinceDay: dayNumber(addDays(at.localDay, -recallDays)),
          }))}
          range={part.range}
          bands={part.bands.map(({ from, to, id }) => ({ from, to, name: i18n._(bandNames[id]) }))}
          lines={part.id === "who-5" ? [50] : []}
        />
      ),
    };
  });
};

interface NotesProps {
  readonly series: ScoreSeries;
  /** Those in the range. */
  readonly points: readonly ScorePoint[];
  readonly axis: ScoreAxis;
}

/** How many there are, how they overlap, and what later ones are set beside. */
const Notes = ({ series: { baseline, baselineKind }, points, axis: { today } }: NotesProps) => {
  const overlapping = points.filter(({ overlapsPrevious }) => overlapsPrevious).length;
  const start = baseline.total;
  const day = shortDay(baseline.at.localDay, today);
  return (
    <>
      <Plural value={points.length} one="# score." other="# scores." />{" "}
      {overlapping > 0 && (
        <>
          <Plural
            value={overlapping}
            one="# looks back on days that the one before it asked about too."
            other="# look back on days that the one before asked about too."
          />{" "}
        </>
      )}
      {baselineKind === "before-first-session" ? (
        <Trans>
          Your start: {start}, on {day}, the last before your first session.
        </Trans>
      ) : (
        <Trans>
          Your start: {start}, on {day}, the first that was recorded.
        </Trans>
      )}
    </>
  );
};
