import { seriesOf } from "#src/domain/clinic-score.ts";
import { allClinicScores } from "#src/journal/clinic-scores.ts";
import { useJournal } from "#src/journal/use-journal.ts";

/** What measures were called, as written last, the latest first. Empty until read. */
export const useMeasures = (): readonly string[] => {
  const scores = useJournal(allClinicScores()) ?? [];
  const names = new Map<string, string>();
  for (const { record } of scores.toReversed()) {
    const series = seriesOf(record);
    if (!names.has(series)) names.set(series, record.measure);
  }
  return [...names.values()];
};
