import { vi } from "vitest";
import { vault } from "#src/journal/journal.ts";

/** The next write waits, as it does on a slow phone, until what is returned is called. */
export const holdTheNextWrite = (): (() => void) => {
  const { put } = vault();
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  vi.spyOn(vault(), "put").mockImplementationOnce(async (...asked) => {
    await held;
    return put(...asked);
  });
  return letGo;
};
