import { useEffect, useState } from "react";
import { entryOf, type Entry } from "#src/journal/entries.ts";
import { ask } from "#src/journal/use-journal.ts";

/**
 * An entry as it is when a form is opened on it: what another tab saves meanwhile is kept beside this, not overwritten.
 * Undefined until read; `entry` is absent when there is none.
 */
export const useEntryOnce = (id: string): { readonly entry: Entry | undefined } | undefined => {
  const [answer, setAnswer] = useState<{ id: string; entry: Entry | undefined }>();
  const [problem, setProblem] = useState<{ error: unknown }>();
  useEffect(() => {
    let isCurrent = true;
    ask(entryOf(id)).then(
      (entry) => isCurrent && setAnswer({ id, entry }),
      (error: unknown) => setProblem({ error }),
    );
    return () => {
      isCurrent = false;
    };
  }, [id]);
  if (problem) throw problem.error;
  return answer?.id === id ? answer : undefined;
};
