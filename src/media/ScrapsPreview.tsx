import { useLingui } from "@lingui/react/macro";
import type { Capture } from "#src/domain/capture.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { shortened } from "#src/domain/words.ts";
import { capturesOfSession } from "#src/journal/captures.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { captureGist } from "./capture-gist.ts";
import styles from "./media.module.css";
import { useLeftScraps } from "./use-left-scraps.ts";

/** More of them are a count: Today is no place to read everything. */
const shownAtMost = 4;
const unitsOfALine = 80;

/** The scraps of a session, a line each. Nothing when there are none. Opens no photo and no drawing. */
export const ScrapsPreview = ({ sessionId }: { sessionId: SessionId }) => {
  const { t } = useLingui();
  useLeftScraps();
  const captures = useJournal(capturesOfSession(sessionId));
  if (!captures || captures.length === 0) return null;
  const more = captures.length - shownAtMost;
  return (
    <ul className={styles["preview"]} aria-label={t`What you kept`}>
      {captures.slice(0, shownAtMost).map(({ record }) => (
        <li key={record.id}>
          <Line capture={record} />
        </li>
      ))}
      {more > 0 && <li className="soft small">{t`and ${more} more`}</li>}
    </ul>
  );
};

const Line = ({ capture }: { capture: Capture }) => {
  const { i18n } = useLingui();
  const { words, parts } = captureGist(capture);
  return (
    <>
      {words !== "" && (
        <span className="own-words" dir="auto" translate="no">
          {shortened(words, unitsOfALine)}
        </span>
      )}
      {parts.length > 0 && (
        <span className="soft small">
          {words !== "" && " · "}
          {parts.map((part) => i18n._(part)).join(" · ")}
        </span>
      )}
    </>
  );
};
