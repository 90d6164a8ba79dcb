import { t } from "@lingui/core/macro";
import { seriesOf, type ClinicScore } from "#src/domain/clinic-score.ts";
import { paperDay } from "./paper-words.ts";
import type { Block } from "./summary-page.ts";

/** As they were told, each measure together, oldest first. The name of the measure is the person's; who gave it is left out. SPEC S17 */
export const clinicScoreBlocks = (clinicScores: readonly ClinicScore[]): Block[] => {
  if (clinicScores.length === 0) return [];
  const together = new Map<string, ClinicScore[]>();
  for (const score of clinicScores) {
    const series = seriesOf(score);
    together.set(series, [...(together.get(series) ?? []), score]);
  }
  return [
    {
      kind: "table",
      caption: t`As told to the patient by a clinic. Nothing is worked out from them here.`,
      head: [t`Score from a clinic`, t`Date`, t`Total`],
      rows: [...together.values()].flatMap((scores) =>
        scores.map(({ measure, at, total, max }) => [
          measure,
          paperDay(at.localDay),
          max === undefined ? String(total) : t`${total} of ${max}`,
        ]),
      ),
    },
  ];
};
