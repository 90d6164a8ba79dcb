import { Trans, useLingui } from "@lingui/react/macro";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { Notice } from "#src/ui/Notice.tsx";
import { useElapsed } from "./RecordingNow.tsx";
import type { EndedBy, NotKept } from "./settle.ts";
import { clockTime } from "./time-words.ts";
import type { Voice } from "./use-voice-recording.ts";
import type { VoiceRecording } from "./voice-recording.ts";
import { useMicrophoneWords } from "./use-microphone-words.ts";
import styles from "./voice.module.css";

/** From here on it says that it will stop by itself. */
export const warnAtMs = 9 * 60_000;

interface VoiceNewsProps {
  readonly voice: Voice;
  readonly onTryAgain: () => void;
}

/** What a person has to know of a recording, under its button. */
export const VoiceNews = ({ voice, onTryAgain }: VoiceNewsProps) => {
  const notKept = voice.is === "ended" && voice.ended.is === "not-kept" ? voice.ended : undefined;
  return (
    <>
      {/* Always there, or the first words put into it would not be read out. */}
      <div aria-live="polite" className={styles["news"]}>
        <QuietNews voice={voice} />
      </div>
      {notKept && (
        <div className={styles["notKept"]}>
          <NotKeptNotice ended={notKept} onTryAgain={onTryAgain} />
        </div>
      )}
    </>
  );
};

const QuietNews = ({ voice }: { voice: Voice }) => {
  const { t } = useLingui();
  const explainMicrophone = useMicrophoneWords();
  switch (voice.is) {
    case "idle":
    case "asking":
      return null;
    case "refused":
      return <p>{explainMicrophone(voice.problem)}</p>;
    case "recording":
      return <StopsSoon recording={voice.recording} />;
    case "keeping":
      return <p>{t`Keeping it…`}</p>;
    case "ended":
      if (voice.ended.is === "nothing") return <p>{t`There was nothing to hear yet, so nothing was kept.`}</p>;
      return voice.ended.is === "kept" ? (
        <KeptNews by={voice.ended.by} durationMs={voice.ended.capture.record.voice?.durationMs ?? 0} />
      ) : null;
  }
};

const StopsSoon = ({ recording }: { recording: VoiceRecording }) => {
  const isSoon = useElapsed(recording) >= warnAtMs;
  if (!isSoon)
    return (
      <span className="visually-hidden">
        <Trans>Recording</Trans>
      </span>
    );
  return (
    <p>
      <Trans>It stops by itself at ten minutes. All of it is kept.</Trans>
    </p>
  );
};

const KeptNews = ({ by, durationMs }: { by: EndedBy; durationMs: number }) => {
  const { t } = useLingui();
  const time = clockTime(durationMs);
  const why = {
    asked: t`Kept, ${time}.`,
    limit: t`Ten minutes are full. All of it is kept.`,
    "microphone-gone": t`The microphone stopped. What was recorded until then is kept, ${time}.`,
    "device-full": t`This device is full, so the recording stopped. What was recorded until then is kept, ${time}.`,
    "database-blocked": t`The recording stopped, because nothing more could be written. What was recorded until then is kept, ${time}.`,
    "closed-elsewhere": t`The recording stopped, because the journal was closed from another tab. What was recorded until then is kept, ${time}.`,
    unknown: t`The recording stopped, because nothing more could be written. What was recorded until then is kept, ${time}.`,
  }[by];
  return <p>{why}</p>;
};

const NotKeptNotice = ({ ended, onTryAgain }: { ended: NotKept; onTryAgain: () => void }) => {
  const { t } = useLingui();
  const { problem, writtenMs } = ended;
  const why = {
    "device-full": t`This device is full, so the recording stopped.`,
    "database-blocked": t`Another tab of this browser is in the way, so the recording stopped.`,
    "closed-elsewhere": t`The journal was closed from another tab, so the recording stopped.`,
    unknown: t`The browser could not write to its storage, so the recording stopped.`,
  }[problem];
  const next = {
    "device-full": t`Free some space (photos or downloads, say), then try again.`,
    "database-blocked": t`Close it, then try again.`,
    "closed-elsewhere": t`Reload this page.`,
    unknown: t`You can try again.`,
  }[problem];
  const time = clockTime(writtenMs);
  return (
    <Notice tone="alert" role="alert" title={<Trans>Not saved as a note yet</Trans>}>
      <p>{why}</p>
      <p>
        {writtenMs > 0
          ? t`What was recorded until then, ${time}, is kept on this device and stays. It becomes a note as soon as that can be written.`
          : t`Nothing of it could be written.`}
      </p>
      <p>{next}</p>
      {problem !== "closed-elsewhere" && (
        <Actions>
          <Button icon="again" onClick={onTryAgain}>
            <Trans>Try again</Trans>
          </Button>
        </Actions>
      )}
    </Notice>
  );
};
