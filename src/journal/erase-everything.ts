import { forgetOnDevice, keepOnDevice, keptOnDevice } from "#src/platform/device-storage.ts";
import { oneTabAtATime } from "#src/platform/tabs.ts";
import { eraseOutsideTheVault } from "#src/platform/whole-device.ts";
import type { Start } from "#src/vault/start.ts";
import { eraseJournal, openJournal } from "./journal.ts";

/**
 * Erases the key, the journal and everything else of ours in this browser. There is no way back. When it throws or is
 * interrupted, `finishErasing` goes on with it at the next start; calling it again is harmless.
 */
export const eraseEverything = async (): Promise<void> => {
  keepOnDevice("erasing", "1");
  // A second one that erases late would erase what is new.
  await oneTabAtATime(turn, erase);
};

/** Before the journal is looked for. True when an erase that had been interrupted is now done. */
export const finishErasing = async (): Promise<boolean> => {
  if (!isErasing()) return false;
  return oneTabAtATime(turn, async () => {
    // Another tab may have finished it while this one waited, and a new journal may have begun.
    if (!isErasing()) return false;
    await erase();
    return true;
  });
};

/** What there is to begin with. */
export type Found = Exclude<Start, { readonly state: "half-erased" }>;

/** Looks for the journal, after whatever had been cut short of an erase is finished. Creates nothing. */
export const openAfterErasing = async (): Promise<Found> => {
  await finishErasing();
  const start = await openJournal();
  if (start.state !== "half-erased") return start;
  return oneTabAtATime(turn, async () => {
    // As above.
    const again = await openJournal();
    if (again.state !== "half-erased") return again;
    keepOnDevice("erasing", "1");
    await erase();
    return { state: "new" };
  });
};

export const isErasing = (): boolean => keptOnDevice("erasing") !== undefined;

const turn = "mooring/erasing";

const erase = async (): Promise<void> => {
  await eraseJournal();
  await eraseOutsideTheVault();
  // Last: until here, the next start finishes.
  forgetOnDevice("erasing");
};
