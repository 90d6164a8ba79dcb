import { useLingui } from "@lingui/react/macro";
import type { MicrophoneProblem } from "#src/platform/microphone.ts";

/** Why it does not record, and that every other way stays open. */
export const useMicrophoneWords = (): ((problem: MicrophoneProblem) => string) => {
  const { t } = useLingui();
  return (problem) =>
    ({
      refused: t`The microphone is not allowed here. That is fine: you can write instead. To allow it, look for the microphone in your browser's settings for this page.`,
      none: t`No microphone was found. You can write instead.`,
      busy: t`The microphone is in use elsewhere. Close what uses it and press again, or write instead.`,
      "cannot-record": t`This browser cannot record here. You can write instead.`,
    })[problem];
};
