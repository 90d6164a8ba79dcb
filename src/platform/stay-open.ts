import { elapsedMs, moment, type Moment } from "./elapsed.ts";

/** Long enough for a session and the hours after it, and never overnight. */
export const stayOpenHours = 4;

const longestMs = stayOpenHours * 3_600_000;

/** In memory only: a reload locks, whatever was chosen. */
let since: Moment | undefined;
const listeners = new Set<() => void>();

/** "Stay open for this session": someone who cannot type a passphrase just now must still be able to keep a line. */
export const stayOpen = {
  /** @param goneMs how much of the time has passed already, in another tab */
  begin: (goneMs = 0): void => {
    const { wall, steady } = moment();
    set({ wall: wall - goneMs, steady: steady - goneMs });
  },
  end: (): void => set(undefined),
  isOn: (): boolean => since !== undefined && elapsedMs(since) < longestMs,
  /** Milliseconds since it began. Undefined when it did not. */
  goneMs: (): number | undefined => since && elapsedMs(since),
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** The instant at which it ends. Undefined when it is not on. */
  until: (): number | undefined => (since && stayOpen.isOn() ? since.wall + longestMs : undefined),
};

const set = (next: Moment | undefined): void => {
  since = next;
  for (const listener of listeners) listener();
};
