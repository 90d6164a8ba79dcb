import type { StorageProblem } from "#src/vault/storage-error.ts";
import type { DraftKeeper, Fields } from "./draft-keeper.ts";

/** Of forms that are gone from the screen. Each stays until all of it is on disk. */
const leaving = new Set<DraftKeeper>();
const listeners = new Set<() => void>();
let problem: StorageProblem | undefined;

/** Words that could not be kept, and whose form is gone: they are nowhere but in this page, so whatever screen is open says so. */
export const leftWords = {
  /** Why they could not be kept. Undefined: there are none. */
  read: (): StorageProblem | undefined => problem,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Keeps at once what forms that are gone hold back. Never rejects: `heldBack` tells. */
  flush: async (): Promise<void> => {
    await Promise.all(
      [...leaving].map(async (keeper) => {
        await keeper.flush();
        if (!keeper.heldBack()) leaving.delete(keeper);
      }),
    );
    look();
  },
  heldBack: (): boolean => [...leaving].some((keeper) => keeper.heldBack()),
  add: (keeper: DraftKeeper): void => {
    leaving.add(keeper);
    // Once, however often: it is the same function.
    document.addEventListener("visibilitychange", onHidden);
    void leftWords.flush();
  },
  /** Its form is on the screen again. */
  remove: (keeper: DraftKeeper): void => {
    leaving.delete(keeper);
    look();
  },
  /** What a form of that name left here and could not keep. From now on it is the caller's. */
  take: (form: string): Fields | undefined => {
    const left = [...leaving].find((keeper) => keeper.form === form && keeper.heldBack());
    if (left) leftWords.remove(left);
    return left?.heldBack();
  },
};

const onHidden = () => {
  if (document.visibilityState === "hidden") void leftWords.flush();
};

const look = () => {
  const found = [...leaving].map((keeper) => keeper.problem()).find((why) => why !== undefined);
  if (found === problem) return;
  problem = found;
  for (const listener of listeners) listener();
};
