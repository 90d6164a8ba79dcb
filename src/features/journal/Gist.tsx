import { Trans, useLingui } from "@lingui/react/macro";
import { score } from "#src/analysis/score.ts";
import { instrumentVersion } from "#src/content/instruments/instruments.ts";
import { feelingNames } from "#src/content/names/check-in-names.ts";
import { effectNames, severityNames } from "#src/content/names/effect-names.ts";
import { bandNames } from "#src/content/names/instrument-names.ts";
import { shortened } from "#src/domain/words.ts";
import type { Entry } from "#src/journal/entries.ts";
import styles from "./journal.module.css";
import type { Names } from "./use-names.ts";

/** What an entry is about, in a line or two. */
export const Gist = ({ entry, names }: { entry: Entry; names: Names }) => {
  const { t, i18n } = useLingui();
  switch (entry.kind) {
    case "check-in": {
      const { mood, feelings = [], note } = entry.record;
      return (
        <>
          <p className="numbers">
            {[t`${mood} of 10`, ...feelings.map((feeling) => i18n._(feelingNames[feeling]))].join(" · ")}
          </p>
          <FirstLines>{note}</FirstLines>
        </>
      );
    }
    case "session": {
      const { status, note } = entry.record;
      const facts = [...(status === "cancelled" ? [t`Cancelled`] : []), ...names.ofMedicine(entry.record)];
      return (
        <>
          {facts.length > 0 && <p className="numbers">{facts.join(" · ")}</p>}
          <FirstLines>{note}</FirstLines>
        </>
      );
    }
    case "intention":
      return <FirstLines>{entry.record.text}</FirstLines>;
    case "reflection":
      return <FirstLines>{entry.record.answers[0]?.text ?? ""}</FirstLines>;
    case "practice-log":
      return (
        <>
          <p>{names.ofPractice(entry.record.practiceId)}</p>
          <FirstLines>{entry.record.note}</FirstLines>
        </>
      );
    case "response": {
      const { instrument: id, version, answers } = entry.record;
      const instrument = instrumentVersion(id, version);
      const found = instrument && score(instrument, answers);
      if (!found) return null;
      const { part, total, band } = found;
      const [, highest] = part.range;
      // The row is headed by the questionnaire's name already.
      const points =
        part.name === instrument.name ? t`${total} of ${highest}` : t`${part.name}: ${total} of ${highest}`;
      const facts = [points, ...(band ? [i18n._(bandNames[band.id])] : [])];
      return <p className="numbers">{facts.join(" · ")}</p>;
    }
    case "clinic-score": {
      const { measure, total, max, note } = entry.record;
      return (
        <>
          <p className="numbers">
            <bdi translate="no">{measure}</bdi> · {max === undefined ? total : t`${total} of ${max}`}
          </p>
          <FirstLines>{note}</FirstLines>
        </>
      );
    }
    case "effect": {
      const { effect, severity, note } = entry.record;
      const facts = [effectNames[effect], ...(severity ? [severityNames[severity]] : [])];
      return (
        <>
          <p>{facts.map((words) => i18n._(words)).join(" · ")}</p>
          <FirstLines>{note}</FirstLines>
        </>
      );
    }
    // Whoever looks over a shoulder at the list has no need of it.
    case "support-plan":
      return null;
    case "course": {
      const { name, status } = entry.record;
      return (
        <>
          <FirstLines>{name}</FirstLines>
          {status === "finished" && (
            <p>
              <Trans>Finished</Trans>
            </p>
          )}
        </>
      );
    }
  }
};

/** Enough for two lines of the widest screen. A row need not hold a whole book. */
const firstUnits = 300;

const FirstLines = ({ children }: { children: string }) => {
  if (children.trim() === "") return null;
  return (
    <p dir="auto" translate="no" className={`own-words ${styles["firstLines"]}`}>
      {shortened(children, firstUnits)}
    </p>
  );
};
