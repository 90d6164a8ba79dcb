import type { Kept } from "#src/vault/kind.ts";
import type { Fields } from "./form-fields.ts";

/** What a draft of a change keeps beside the words: which version they were typed over, and what the form showed of it. */
export const typedOverMark = ({ rev }: Pick<Kept, "rev">, shown: Fields): Fields => ({
  rev,
  shown: JSON.stringify(shown),
});

/**
 * The record as a change of it must be handed in. Words that were kept change the version they were typed over: if there is
 * a newer one by now, both are kept. Unless it is newer only in what the form does not ask, such as that a session took
 * place: a second session would be counted.
 */
export const typedOver = <R>(kept: Kept<R>, { rev, shown }: Fields, shownNow: Fields): Kept<R> =>
  rev === undefined || shown === JSON.stringify(shownNow) ? kept : { ...kept, rev };
