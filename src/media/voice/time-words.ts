/** "2:04", as a clock on a recorder shows it. */
export const clockTime = (ms: number): string => {
  const seconds = Math.floor(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
};

/** For words: whole minutes and seconds. */
export const minutesAndSeconds = (ms: number): { readonly minutes: number; readonly seconds: number } => {
  const seconds = Math.floor(ms / 1000);
  return { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
};
