import { useEffect, useState } from "react";
import { isWatched } from "#src/analysis/watch.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";

/**
 * Whether a moment lies in the watch window. Asked once, not live: a live question that fails takes the screen away, and with
 * it what is being typed.
 */
export const useWindow = (): ((at: When) => boolean) => {
  const [sessions, setSessions] = useState<readonly Session[]>([]);
  useEffect(() => {
    let isCurrent = true;
    ask(allSessions()).then(
      (found) => isCurrent && setSessions(found.map(({ record }) => record)),
      // One optional question fewer.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, []);
  return (at) => isWatched(sessions, at);
};
