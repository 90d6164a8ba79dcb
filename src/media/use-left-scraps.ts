import { useEffect } from "react";
import { adoptLeftRightNow } from "#src/journal/right-now.ts";
import { rightNow } from "#src/platform/clock.ts";
import { StorageError } from "#src/vault/storage-error.ts";

/** What was left unfinished under "Right now" becomes a scrap before scraps are shown. `evenIfRecent`: the rest is over. */
export const useLeftScraps = ({ evenIfRecent = false }: { readonly evenIfRecent?: boolean } = {}): void => {
  useEffect(() => {
    adoptLeftRightNow(rightNow(), { evenIfRecent }).catch((error: unknown) => {
      // It stays where it is, as it was typed, and the next time tries again.
      if (!(error instanceof StorageError)) throw error;
    });
  }, [evenIfRecent]);
};
