import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import { aboutInstrument } from "#src/content/names/instrument-names.ts";
import type { Instrument } from "#src/domain/instrument.ts";
import type { Response } from "#src/domain/response.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { latestDraftOf } from "#src/journal/drafts.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { dayWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./questionnaires.module.css";

interface InstrumentRowProps {
  readonly instrument: Instrument;
  readonly latest: Response | undefined;
  readonly isDue: boolean;
  readonly today: LocalDay;
}

/** The link is named by the instrument alone; the rest describes it. */
export const InstrumentRow = ({ instrument: { id, name }, latest, isDue, today }: InstrumentRowProps) => {
  const { t, i18n } = useLingui();
  const nameId = useId();
  const aboutId = useId();
  const begun = useJournal(latestDraftOf(`questionnaire/${id}`));
  const marks = [...(isDue ? [t`Due now`] : []), ...(begun ? [t`Begun, and kept`] : [])];
  return (
    <ListRow>
      <Link
        to="/questionnaires/$instrument"
        params={{ instrument: id }}
        className={rowLinkClass}
        aria-labelledby={nameId}
        aria-describedby={aboutId}
      >
        <span>
          <span id={nameId} className={styles["name"]} translate="no">
            {name}
          </span>
          <span id={aboutId} className={styles["about"]}>
            {i18n._(aboutInstrument(id).asksAbout)}
            {marks.length > 0 && <span className={styles["marks"]}> {marks.join(" · ")}</span>}
          </span>
        </span>
        <Icon name="next" />
      </Link>
      {latest && (
        <Link to="/questionnaires/result/$id" params={{ id: latest.id }} className={linkClass}>
          <Trans>Last filled in: {dayWords(latest.at.localDay, today)}</Trans>
        </Link>
      )}
    </ListRow>
  );
};
