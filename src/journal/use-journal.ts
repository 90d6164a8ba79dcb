import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Kept } from "#src/vault/kind.ts";
import type { Query } from "#src/vault/query.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { onNewVault, openVaultOrNone, vault } from "./journal.ts";

/**
 * The answer to a question, kept current: every write, in any tab, asks it again. Undefined until the first read.
 * Throws to the nearest error screen when the journal can no longer be read.
 */
export const useJournal = <T>(query: Query<T>): T | undefined => {
  const sourceKey = JSON.stringify(query.source);
  const opened = useSyncExternalStore(onNewVault, openVaultOrNone);
  const [state, setState] = useState<{ sourceKey: string; found: readonly Kept[] }>();
  const [problem, setProblem] = useState<{ sourceKey: string; error: unknown }>();

  useEffect(
    () =>
      // Locked or erased, there is none any more, and the page is about to begin anew: nothing is asked, and nothing has gone wrong.
      openVaultOrNone()?.observe(
        query.source,
        (found) => {
          setState({ sourceKey, found });
          setProblem(undefined);
        },
        (error) => {
          // The app says what happened.
          if (!(error instanceof StorageError && error.problem === "closed-elsewhere"))
            setProblem({ sourceKey, error });
        },
      ),
    // The source is made anew with every render; its key says when it is another one.
    // oxlint-disable-next-line react/exhaustive-deps
    [sourceKey, opened],
  );

  const found = state?.sourceKey === sourceKey ? state.found : undefined;
  // What was read last stays on the screen, with whatever is being written beside it. The vault asks again.
  if (problem?.sourceKey === sourceKey && !found) throw problem.error;
  // oxlint-disable-next-line react/exhaustive-deps
  return useMemo(() => found && query.pick(found), [found, query.key]);
};

/** One answer now, for use outside screens. */
export const ask = <T>(query: Query<T>): Promise<T> => vault().read(query);
