export interface SoundLevel {
  /** How loud it is now: 0 = silence, 1 = as loud as a voice close by. */
  readonly now: () => number;
  readonly end: () => void;
}

/** Undefined where it cannot be had: it is no more than a sign that the microphone hears something. */
export const soundLevelOf = (stream: MediaStream): SoundLevel | undefined => {
  try {
    const context = new AudioContext();
    const analyser = new AnalyserNode(context, { fftSize: 512 });
    context.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    return {
      now: () => {
        analyser.getFloatTimeDomainData(samples);
        const loudness = Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
        return Math.min(1, loudness / loudVoice);
      },
      end: () => void context.close().catch(() => undefined),
    };
  } catch {
    return undefined;
  }
};

/** Root mean square of a voice an arm's length away. */
const loudVoice = 0.18;
