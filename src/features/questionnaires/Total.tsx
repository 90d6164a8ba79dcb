import { Trans, useLingui } from "@lingui/react/macro";
import type { Score } from "#src/analysis/score.ts";
import {
  bandNames,
  directionWords,
  lineWords,
  rangeWords,
  recallWords,
  sourceWords,
  withoutItem9,
} from "#src/content/names/instrument-names.ts";
import type { Instrument } from "#src/domain/instrument.ts";
import { Card } from "#src/ui/Layout.tsx";
import styles from "./questionnaires.module.css";

interface TotalProps {
  readonly instrument: Instrument;
  readonly result: Score;
}

/** The number with all that is needed to read it, and nothing made of it. */
export const Total = ({ instrument, result: { part, total, band, isWithoutDeclined } }: TotalProps) => {
  const { i18n } = useLingui();
  const [, highest] = part.range;
  const line = lineWords(part.id);
  const source = sourceWords(part.id);
  return (
    <Card>
      <div>
        <p className="soft" translate="no">
          {part.name}
        </p>
        <p className={styles["total"]}>
          <Trans>
            <span className={styles["number"]}>{total}</span> <span className="soft">of {highest}</span>
          </Trans>
        </p>
        {band && <p className={styles["band"]}>{i18n._(bandNames[band.id])}</p>}
      </div>
      {band && (
        <p className="soft small">
          <Trans>The word is the published name of a range of scores. It does not describe you.</Trans>
        </p>
      )}
      {part.id === "phq-8" && (
        <p>
          {i18n._(withoutItem9)} {isWithoutDeclined && <Trans>You preferred not to answer it.</Trans>}
        </p>
      )}
      <div className={styles["facts"]}>
        {[recallWords(instrument.recallDays), rangeWords(part), directionWords(instrument.isHigherBetter), line].map(
          (words) => words && <p key={words.id}>{i18n._(words)}</p>,
        )}
      </div>
      {source && <p className="soft small">{i18n._(source)}</p>}
    </Card>
  );
};
