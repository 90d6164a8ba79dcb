import { useEffect, useRef, useState } from "react";
import type { VoiceNote } from "#src/domain/voice-note.ts";
import { readAttachment } from "#src/journal/attachments.ts";

/** "unreadable": the journal could not be read just now. "cannot-play": this browser does not know the recording's type. */
export type PlayingProblem = "damaged" | "unreadable" | "cannot-play";

export interface Playing {
  readonly isPlaying: boolean;
  /** It is being read and opened. */
  readonly isLoading: boolean;
  readonly positionMs: number;
  readonly problem: PlayingProblem | undefined;
  readonly play: () => void;
  readonly pause: () => void;
  readonly seek: (ms: number) => void;
}

/** The one that is heard: two voices at once help nobody. */
let heard: HTMLAudioElement | undefined;

/** Read and opened when it is first played, and let go of with the screen. */
export const usePlaying = ({ file, durationMs }: VoiceNote): Playing => {
  const [isPlaying, setIsPlaying] = useState(false);
  const [isLoading, setIsLoading] = useState(false);
  const [positionMs, setPositionMs] = useState(0);
  const [problem, setProblem] = useState<PlayingProblem>();
  const loaded = useRef<Loaded>(undefined);
  const isGone = useRef(false);

  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      loaded.current?.letGo();
      loaded.current = undefined;
    };
  }, []);

  const load = async (): Promise<Loaded | undefined> => {
    if (loaded.current) return loaded.current;
    setIsLoading(true);
    const bytes = await readAttachment(file).catch(() => "unreadable" as const);
    setIsLoading(false);
    if (typeof bytes === "string") {
      setProblem(bytes);
      return undefined;
    }
    if (isGone.current) return undefined;

    const made = audioOf(new Blob([bytes], { type: file.type }));
    const { audio } = made;
    audio.addEventListener("playing", () => setIsPlaying(true));
    audio.addEventListener("pause", () => setIsPlaying(false));
    audio.addEventListener("timeupdate", () => {
      if (!audio.seeking) setPositionMs(Math.min(durationMs, audio.currentTime * 1000));
    });
    audio.addEventListener("ended", () => setPositionMs(durationMs));
    audio.addEventListener("error", () => setProblem("cannot-play"));
    loaded.current = made;
    return made;
  };

  const play = async () => {
    if (isLoading) return;
    setProblem(undefined);
    // From the beginning, once it has come to its end.
    const from = positionMs >= durationMs ? 0 : positionMs;
    const made = await load();
    if (!made) return;
    const { audio } = made;
    if (heard !== audio) heard?.pause();
    heard = audio;
    if (Math.abs(audio.currentTime * 1000 - from) > 500) audio.currentTime = from / 1000;
    // "error" says why not; a play that was paused at once is none.
    await audio.play().catch(() => undefined);
  };

  return {
    isPlaying,
    isLoading,
    positionMs,
    problem,
    play: () => void play(),
    pause: () => loaded.current?.audio.pause(),
    seek: (ms) => {
      setPositionMs(ms);
      if (loaded.current) loaded.current.audio.currentTime = ms / 1000;
    },
  };
};

interface Loaded {
  readonly audio: HTMLAudioElement;
  readonly letGo: () => void;
}

const audioOf = (blob: Blob): Loaded => {
  const url = URL.createObjectURL(blob);
  const audio = new Audio(url);
  return {
    audio,
    letGo: () => {
      audio.pause();
      if (heard === audio) heard = undefined;
      audio.removeAttribute("src");
      audio.load();
      URL.revokeObjectURL(url);
    },
  };
};
