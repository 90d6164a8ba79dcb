import { Trans, useLingui } from "@lingui/react/macro";
import { score } from "#src/analysis/score.ts";
import { instrumentVersion } from "#src/content/instruments/instruments.ts";
import {
  aboutInstrument,
  bandNames,
  directionWords,
  rangeWords,
  recallWords,
  withoutItem9,
} from "#src/content/names/instrument-names.ts";
import type { Instrument } from "#src/domain/instrument.ts";
import type { Response } from "#src/domain/response.ts";
import { answeredItems } from "#src/exchange/answered-items.ts";
import styles from "./journal.module.css";

/** Each question with its answer, in the wording that was answered, whatever is asked today. */
export const ResponseWords = ({ response }: { response: Response }) => {
  const { i18n, t } = useLingui();
  const { instrument: id, version, answers } = response;
  const instrument = instrumentVersion(id, version);
  const items = answeredItems(response);
  return (
    <>
      <div>
        <p className="soft">{i18n._(aboutInstrument(id).fullName)}</p>
        {instrument ? (
          <Total instrument={instrument} answers={answers} />
        ) : (
          <p>
            <Trans>
              It was answered in a wording that this version of the app does not know. Here is what there is, without a
              score.
            </Trans>
          </p>
        )}
      </div>
      {instrument && (
        <p lang={instrument.language} translate="no" className="soft">
          {instrument.stem}
        </p>
      )}
      <dl className={styles["answers"]}>
        {items.map(({ id: item, question, answer, label }) => (
          <div key={item}>
            <dt
              lang={question === null ? undefined : instrument?.language}
              translate={question === null ? "yes" : "no"}
            >
              {question ?? t`Question ${item}`}
            </dt>
            <dd>
              {answer === "declined" ? (
                <Trans>Preferred not to answer</Trans>
              ) : label === null ? (
                answer
              ) : (
                <>
                  <span lang={instrument?.language} translate="no">
                    {label}
                  </span>{" "}
                  <span className="soft">({answer})</span>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
      {instrument && (
        <p lang={instrument.language} translate="no" className="soft small">
          {instrument.notice}
        </p>
      )}
    </>
  );
};

const Total = ({ instrument, answers }: { instrument: Instrument; answers: Response["answers"] }) => {
  const { i18n } = useLingui();
  const found = score(instrument, answers);
  if (!found) {
    return (
      <p>
        <Trans>There is no total: a question that belongs to it has no answer.</Trans>
      </p>
    );
  }
  const { part, total, band } = found;
  return (
    <>
      <p className={styles["mood"]}>
        <span>{part.name}</span> <strong>{total}</strong> {band && <span>{i18n._(bandNames[band.id])}</span>}
      </p>
      <p className="soft small">
        {[rangeWords(part), directionWords(instrument.isHigherBetter), recallWords(instrument.recallDays)]
          .map((words) => i18n._(words))
          .join(" ")}
      </p>
      {part.id === "phq-8" && <p className="soft small">{i18n._(withoutItem9)}</p>}
    </>
  );
};
