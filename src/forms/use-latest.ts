import { useState } from "react";
import type { Kept } from "#src/vault/kind.ts";

/**
 * What was just saved may not have been read again yet. A second tap on what it was before would be taken for somebody
 * else's change, and kept beside the first.
 */
export const useLatest = <R extends { readonly id: string }>(
  kept: Kept<R>,
): readonly [latest: Kept<R>, setSaved: (saved: Kept<R>) => void] => {
  const [saved, setSaved] = useState<Kept<R>>();
  return [saved && saved.record.id === kept.record.id && saved.n > kept.n ? saved : kept, setSaved];
};
