import { Trans, useLingui } from "@lingui/react/macro";
import { useEffect, useRef, useState } from "react";
import { clockTime } from "./time-words.ts";
import type { VoiceRecording } from "./voice-recording.ts";
import styles from "./voice.module.css";

const lookEveryMs = 250;

/** A lamp that brightens with the voice, and how long it has been. */
export const RecordingNow = ({ recording }: { recording: VoiceRecording }) => {
  const { t } = useLingui();
  const elapsedMs = useElapsed(recording);
  const halo = useLevel(recording);
  return (
    <div className={styles["now"]}>
      <span className={styles["lamp"]} aria-hidden="true">
        <span ref={halo} className={styles["halo"]} />
      </span>
      <span className={styles["word"]}>
        <Trans>Recording</Trans>
      </span>
      {/* Read out when it is asked for, and not every second. */}
      <span role="timer" aria-live="off" aria-label={t`Recorded so far`} className={styles["time"]}>
        {clockTime(elapsedMs)}
      </span>
    </div>
  );
};

export const useElapsed = (recording: VoiceRecording): number => {
  const [elapsedMs, setElapsedMs] = useState(() => recording.elapsedMs());
  useEffect(() => {
    const timer = setInterval(() => setElapsedMs(recording.elapsedMs()), lookEveryMs);
    return () => clearInterval(timer);
  }, [recording]);
  return elapsedMs;
};

const useLevel = (recording: VoiceRecording) => {
  const halo = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) return undefined;
    let shown = 0;
    let frame = 0;
    const draw = () => {
      const level = recording.level() ?? 0;
      // Quick to rise, slow to fall: it breathes with the voice and does not flicker.
      shown = level > shown ? level : shown * 0.94 + level * 0.06;
      if (halo.current) halo.current.style.transform = `scale(${1 + shown * 1.4})`;
      frame = requestAnimationFrame(draw);
    };
    frame = requestAnimationFrame(draw);
    return () => cancelAnimationFrame(frame);
  }, [recording]);
  return halo;
};
