import { useLingui } from "@lingui/react/macro";
import type { VoiceNote } from "#src/domain/voice-note.ts";
import { Button } from "#src/ui/Button.tsx";
import { clockTime, minutesAndSeconds } from "./time-words.ts";
import { usePlaying, type PlayingProblem } from "./use-playing.ts";
import { VoiceIcon } from "./VoiceIcon.tsx";
import styles from "./VoicePlayer.module.css";

/** Plays a voice note. Nothing of it is read before the first press. */
export const VoicePlayer = ({ voice }: { readonly voice: VoiceNote }) => {
  const { t } = useLingui();
  const { durationMs } = voice;
  const { isPlaying, isLoading, positionMs, problem, play, pause, seek } = usePlaying(voice);
  const spoken = useSpokenTime();
  const length = spoken(durationMs);
  const position = spoken(positionMs);
  const seconds = Math.max(1, Math.round(durationMs / 1000));
  return (
    // A fieldset would draw a frame of its own and needs a legend that is seen.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <div role="group" aria-label={t`Voice note, ${length}`} className={styles["player"]}>
      <div className={styles["row"]}>
        <Button className={styles["play"]} aria-busy={isLoading} onClick={isPlaying ? pause : play}>
          <span className={styles["label"]}>
            <VoiceIcon name={isPlaying ? "pause" : "play"} />
            {isPlaying ? t`Pause` : t`Play`}
          </span>
        </Button>
        <span className={styles["time"]}>
          {clockTime(positionMs)} / {clockTime(durationMs)}
        </span>
        <input
          type="range"
          className={styles["track"]}
          aria-label={t`Where in the recording`}
          aria-valuetext={t`${position} of ${length}`}
          min={0}
          max={seconds}
          step={1}
          value={Math.min(seconds, Math.floor(positionMs / 1000))}
          onChange={({ currentTarget }) => seek(Number(currentTarget.value) * 1000)}
        />
      </div>
      {voice.wasCutShort && (
        <p className={styles["note"]}>{t`It was cut short. This is what was recorded until then.`}</p>
      )}
      {problem && (
        <p role="alert" className={styles["note"]}>
          <Why problem={problem} />
        </p>
      )}
    </div>
  );
};

const Why = ({ problem }: { problem: PlayingProblem }) => {
  const { t } = useLingui();
  return {
    damaged: t`This recording is damaged and cannot be played. An older backup may still hold it whole.`,
    unreadable: t`The recording could not be read just now. You can press Play again.`,
    "cannot-play": t`This browser cannot play this recording. It is kept, and a newer browser may play it.`,
  }[problem];
};

const useSpokenTime = () => {
  const { t } = useLingui();
  return (ms: number): string => {
    const { minutes, seconds } = minutesAndSeconds(ms);
    return minutes > 0 ? t`${minutes} min ${seconds} s` : t`${seconds} s`;
  };
};
