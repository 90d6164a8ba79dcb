import type { Connection } from "./connection.ts";
import { observeLive } from "./live.ts";
import { isUndoable } from "./restore-log.ts";

/** The last restore, while it can be undone. Null: there is none. Live, as `observe` is. */
export const observeUndoable = (
  connection: Connection,
  now: () => number,
  onFound: (undoable: { readonly at: number } | null) => void,
  onError: (error: unknown) => void,
): (() => void) =>
  observeLive(
    connection,
    async ({ meta }) => {
      const log = await meta.get("restore");
      return log?.id === "restore" && isUndoable(log, now()) ? { at: log.at } : null;
    },
    onFound,
    onError,
  );
