/** For anything that can take longer than a second: what is done of how much, and a way to stop it. */
export interface Work {
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
  /** Stopped work throws the signal's reason, and has changed nothing. */
  readonly signal?: AbortSignal | undefined;
}

/** The part of a piece of work that goes from one fraction of it to another. */
export const inPart = ({ onProgress, signal }: Work, from: number, to: number): Work => ({
  signal,
  onProgress: onProgress && ((done, of) => onProgress(Math.round((from + (to - from) * (done / of)) * steps), steps)),
});

const steps = 1000;
