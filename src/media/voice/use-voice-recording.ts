import { useCallback, useEffect, useRef, useState } from "react";
import type { SessionId } from "#src/domain/ids.ts";
import type { MicrophoneProblem } from "#src/platform/microphone.ts";
import type { Ended } from "./settle.ts";
import { startVoiceRecording, type VoiceRecording } from "./voice-recording.ts";

export type Voice =
  | { readonly is: "idle" }
  | { readonly is: "asking" }
  | { readonly is: "refused"; readonly problem: MicrophoneProblem }
  | { readonly is: "recording"; readonly recording: VoiceRecording }
  | { readonly is: "keeping" }
  | { readonly is: "ended"; readonly ended: Ended };

interface Using {
  readonly voice: Voice;
  readonly start: (sessionId: SessionId | undefined) => void;
  readonly stop: () => void;
  readonly tryAgain: () => void;
}

/** Whoever goes elsewhere stops and keeps what runs. `onEnded` is told then too. */
export const useVoiceRecording = (onEnded: (ended: Ended) => void): Using => {
  const [voice, setVoice] = useState<Voice>({ is: "idle" });
  const running = useRef<VoiceRecording>(undefined);
  const isAsking = useRef(false);
  const isGone = useRef(false);
  const told = useRef(onEnded);
  useEffect(() => {
    told.current = onEnded;
  });

  const take = useCallback((ended: Ended) => {
    running.current = undefined;
    if (ended.is === "not-kept" && isGone.current) ended.leave();
    setVoice({ is: "ended", ended });
    told.current(ended);
  }, []);

  const ended = voice.is === "ended" ? voice.ended : undefined;
  const start = useCallback(
    async (sessionId: SessionId | undefined) => {
      if (isAsking.current || running.current) return;
      // Its notice makes way, and whoever looks for recordings that were left may have it.
      if (ended?.is === "not-kept") ended.leave();
      isAsking.current = true;
      setVoice({ is: "asking" });
      const started = await startVoiceRecording(sessionId);
      isAsking.current = false;
      if (!started.ok) {
        return setVoice(started.problem ? { is: "refused", problem: started.problem } : { is: "idle" });
      }
      const { recording } = started;
      // Gone while the browser asked.
      if (isGone.current) return void recording.stop();
      running.current = recording;
      setVoice({ is: "recording", recording });
      take(await recording.ended);
    },
    [ended, take],
  );

  const stop = useCallback(() => {
    if (!running.current) return;
    setVoice({ is: "keeping" });
    void running.current.stop();
  }, []);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      void running.current?.stop();
    };
  }, []);

  useEffect(
    () => () => {
      if (isGone.current && ended?.is === "not-kept") ended.leave();
    },
    [ended],
  );

  const tryAgain = useCallback(() => {
    if (ended?.is !== "not-kept") return;
    setVoice({ is: "keeping" });
    void ended.tryAgain().then(take);
  }, [ended, take]);

  return { voice, start: (sessionId) => void start(sessionId), stop, tryAgain };
};
