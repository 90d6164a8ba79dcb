import { useLingui } from "@lingui/react/macro";
import type { Capture } from "#src/domain/capture.ts";
import type { SessionId } from "#src/domain/ids.ts";
import { canRecord } from "#src/platform/microphone.ts";
import { Button } from "#src/ui/Button.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { RecordingNow } from "./RecordingNow.tsx";
import type { Ended } from "./settle.ts";
import { useSlowly } from "./use-slowly.ts";
import { useVoiceRecording } from "./use-voice-recording.ts";
import { VoiceIcon } from "./VoiceIcon.tsx";
import { VoiceNews } from "./VoiceNews.tsx";
import styles from "./voice.module.css";

interface VoiceButtonProps {
  /** The medicine session it comes from. */
  readonly sessionId?: SessionId | undefined;
  /** On disk now. */
  readonly onKept?: ((capture: Kept<Capture>) => void) | undefined;
}

/** Records a voice note and keeps it as a capture of its own. Going elsewhere stops and keeps it. */
export const VoiceButton = ({ sessionId, onKept }: VoiceButtonProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const { voice, start, stop, tryAgain } = useVoiceRecording((ended: Ended) => {
    if (ended.is !== "kept") return;
    status.say(t`Saved`);
    onKept?.(ended.capture);
  });
  const isOn = voice.is === "recording" || voice.is === "keeping";
  // Where the microphone is allowed already, there is nothing to wait for.
  const isWaiting = useSlowly(voice.is === "asking");

  const reason = canRecord()
    ? isWaiting && t`Your browser may ask whether the microphone is allowed.`
    : t`This browser cannot record sound. What you write is kept just as well.`;
  return (
    <div className={styles["voice"]} data-on={isOn}>
      {voice.is === "recording" && <RecordingNow recording={voice.recording} />}
      <div className={styles["press"]}>
        {/* One button for both: focus stays where it is. */}
        <Button
          className={styles["button"]}
          reason={reason || undefined}
          onClick={isOn ? stop : () => start(sessionId)}
        >
          <span className={styles["label"]}>
            <VoiceIcon name={isOn ? "stop" : "microphone"} />
            {isOn ? t`Stop and keep` : t`Record a voice note`}
          </span>
        </Button>
      </div>
      <VoiceNews voice={voice} onTryAgain={tryAgain} />
    </div>
  );
};
