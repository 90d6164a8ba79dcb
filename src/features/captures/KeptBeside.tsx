import { Plural, Trans } from "@lingui/react/macro";
import type { Capture } from "#src/domain/capture.ts";
import type { SessionId } from "#src/domain/ids.ts";
import type { When } from "#src/domain/time.ts";
import { capturesOfLastHours } from "#src/journal/captures.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { PhotoView } from "#src/media/PhotoView.tsx";
import styles from "./captures.module.css";

/** As long as a rest. */
const hours = 4;

interface KeptBesideProps {
  readonly since: When;
  /** Only what is of this one. */
  readonly sessionId: SessionId | undefined;
}

/** The photos of this rest, small, where they were added: they are kept, also after a reload, and nobody adds them twice. */
export const KeptPhotos = (props: KeptBesideProps) => {
  const photos = useLately(props).flatMap(({ id, photo }) => (photo ? [{ id, photo }] : []));
  if (photos.length === 0) return null;
  return (
    <div className={styles["keptPhotos"]}>
      <p className="soft">
        <Trans>
          Kept so far: <Plural value={photos.length} one="# photo" other="# photos" />
        </Trans>
      </p>
      <ul>
        {photos.map(({ id, photo }) => (
          <li key={id}>
            <PhotoView photo={photo} />
          </li>
        ))}
      </ul>
    </div>
  );
};

export const KeptVoices = (props: KeptBesideProps) => {
  const voices = useLately(props).filter(({ voice }) => voice).length;
  if (voices === 0) return null;
  return (
    <p className="soft">
      <Trans>
        Kept so far: <Plural value={voices} one="# voice note" other="# voice notes" />
      </Trans>
    </p>
  );
};

const useLately = ({ since, sessionId }: KeptBesideProps): Capture[] =>
  (useJournal(capturesOfLastHours(hours, since)) ?? [])
    .map(({ record }) => record)
    .filter((capture) => sessionId === undefined || capture.sessionId === sessionId);
