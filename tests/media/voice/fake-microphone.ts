import { onTestFinished, vi } from "vitest";
import { withNavigator } from "../../platform/navigator.ts";

/** A microphone and a recorder that say what the test says, in the test's own time. */
export const aMicrophone = ({ refusesWith }: { refusesWith?: string } = {}) => {
  const tracks = { open: 0 };
  const wakeLocks = { held: 0 };
  let recorder: FakeRecorder | undefined;
  let aheadMs = 0;

  const now = performance.now.bind(performance);
  const clock = vi.spyOn(performance, "now").mockImplementation(() => now() + aheadMs);
  onTestFinished(() => clock.mockRestore());

  class Recorder extends FakeRecorder {
    constructor() {
      super();
      // The page makes it; the test speaks through it.
      // oxlint-disable-next-line unicorn/no-this-assignment, typescript/no-this-alias
      recorder = this;
    }
  }
  vi.stubGlobal("MediaRecorder", Recorder);
  onTestFinished(() => void vi.unstubAllGlobals());

  const getUserMedia = vi.fn<() => Promise<unknown>>(() => {
    if (refusesWith) return Promise.reject(new DOMException("no", refusesWith));
    tracks.open += 1;
    return Promise.resolve({ getTracks: () => [{ stop: () => (tracks.open -= 1) }] });
  });
  withNavigator({
    mediaDevices: { getUserMedia },
    wakeLock: {
      request: () => {
        wakeLocks.held += 1;
        return Promise.resolve({ released: false, release: () => Promise.resolve(void (wakeLocks.held -= 1)) });
      },
    },
  });

  return {
    getUserMedia,
    /** Time passes, and the recorder hands over what was said meanwhile. */
    hears: (words: string, { seconds = 1 } = {}) => {
      aheadMs += seconds * 1000;
      recorder?.hears(words);
    },
    passes: (seconds: number) => {
      aheadMs += seconds * 1000;
    },
    /** What it hands over when it is stopped. */
    willEndWith: (words: string) => {
      if (recorder) recorder.rest = words;
    },
    isUnplugged: () => recorder?.stop(),
    isOpen: () => tracks.open > 0,
    keepsAwake: () => wakeLocks.held > 0,
  };
};

class FakeRecorder extends EventTarget {
  static readonly isTypeSupported = () => true;
  readonly mimeType = "audio/webm;codecs=opus";
  state = "inactive";
  rest = "";

  start() {
    this.state = "recording";
  }

  hears(words: string) {
    const data = new Blob([words], { type: this.mimeType });
    this.dispatchEvent(Object.assign(new Event("dataavailable"), { data }));
  }

  requestData() {
    this.hears(this.rest);
    this.rest = "";
  }

  stop() {
    if (this.state === "inactive") return;
    this.state = "inactive";
    queueMicrotask(() => {
      this.hears(this.rest);
      this.dispatchEvent(new Event("stop"));
    });
  }
}
