import type { ReactNode } from "react";
import type { Capture } from "#src/domain/capture.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { capturesOfSession } from "#src/journal/captures.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { Stack } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { CaptureWords } from "./CaptureWords.tsx";
import styles from "./media.module.css";
import { useLeftScraps } from "./use-left-scraps.ts";

interface ScrapsProps {
  readonly sessionId: SessionId;
  /** Shown when there are none. */
  readonly none?: ReactNode;
  /** Beside the time of each: such as a link to change it. */
  readonly aside?: (capture: Kept<Capture>) => ReactNode;
  /** The rest is over: also what is still being kept under "Right now" comes as a scrap. */
  readonly evenIfRecent?: boolean;
}

/** Everything that was kept while foggy after one session, oldest first. */
export const Scraps = ({ sessionId, none = null, aside, evenIfRecent = false }: ScrapsProps) => {
  useLeftScraps({ evenIfRecent });
  const captures = useJournal(capturesOfSession(sessionId));
  if (!captures) return null;
  return captures.length === 0 ? none : <ScrapList captures={captures} aside={aside} />;
};

interface ScrapListProps {
  readonly captures: readonly Kept<Capture>[];
  readonly aside?: ScrapsProps["aside"] | undefined;
}

/** Scraps that somebody has read already. */
export const ScrapList = ({ captures, aside }: ScrapListProps) => (
  <ul className={styles["scraps"]}>
    {captures.map((kept) => (
      <li key={kept.record.id} className={styles["scrap"]}>
        <div className={styles["scrapHead"]}>
          <p className="soft small">{dateTimeWords(kept.record.at, today())}</p>
          {aside?.(kept)}
        </div>
        <Stack>
          <CaptureWords capture={kept.record} />
        </Stack>
      </li>
    ))}
  </ul>
);
