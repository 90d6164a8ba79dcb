import { liveQuery } from "dexie";
import type { Connection } from "./connection.ts";
import type { VaultDatabase } from "./database.ts";
import { storageErrorOf } from "./storage-error.ts";

const askAgainAfterMs = 2000;

/**
 * [Note: Reads first, opening after] Inside `fetch` nothing but Dexie is awaited: after a really asynchronous WebCrypto call
 * later reads would not be observed. Chromium hides this; other engines do not.
 *
 * Calls back after the first read and after every write, in any tab, that could change the answer. Returns the end.
 */
export const observeLive = <T>(
  connection: Connection,
  fetch: (db: VaultDatabase) => Promise<T>,
  onFound: (found: T) => void,
  onError: (error: unknown) => void,
): (() => void) => {
  let again: ReturnType<typeof setTimeout> | undefined;
  const subscribe = () =>
    liveQuery(() => connection.run(fetch)).subscribe({
      next: onFound,
      error: (error) => {
        // After one failure Dexie asks no more, whatever is written: the answer would be stale until a reload.
        subscription.unsubscribe();
        if (!connection.isOver()) again = setTimeout(() => (subscription = subscribe()), askAgainAfterMs);
        onError(storageErrorOf(error));
      },
    });
  let subscription = subscribe();
  return () => {
    clearTimeout(again);
    subscription.unsubscribe();
  };
};
