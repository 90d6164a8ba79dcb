import { useState } from "react";
import { useSaving, type Saving } from "#src/journal/use-saving.ts";

/** What one tap changes. When it could not be written, the same can be tried again. */
export const useTap = (): Saving & { readonly tryAgain: () => void } => {
  const saving = useSaving();
  const [last, setLast] = useState<() => Promise<unknown>>();
  return {
    ...saving,
    save: (work) => {
      setLast(() => work);
      return saving.save(work);
    },
    tryAgain: () => {
      if (last) void saving.save(last);
    },
  };
};
