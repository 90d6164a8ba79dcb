/** After each try that did not open: grows, and never locks anyone out. A child or a partner would use that. */
const waitsSeconds = [1, 2, 4, 8, 16, 30];

let failures = 0;
let until = 0;

/** In memory, and not of one screen: whoever goes to Support and back goes on waiting. By the clock that nobody can set. */
export const waiting = {
  begin: (): void => {
    const seconds = waitsSeconds[Math.min(failures, waitsSeconds.length - 1)] ?? 0;
    failures += 1;
    until = performance.now() + seconds * 1000;
  },
  secondsLeft: (): number => Math.max(0, Math.ceil((until - performance.now()) / 1000)),
  forget: (): void => {
    failures = 0;
    until = 0;
  },
};
