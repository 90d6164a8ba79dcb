import { useEffect, useState } from "react";
import { countByKind } from "#src/journal/count-by-kind.ts";
import type { Counts } from "./kind-words.ts";

/** What the journal holds, counted in the journal itself. Undefined until it is; a list that is missing is no loss. */
export const useCountsNow = (): Counts | undefined => {
  const [counts, setCounts] = useState<Counts>();
  useEffect(() => {
    countByKind().then(setCounts, () => undefined);
  }, []);
  return counts;
};
