import { entryOf, isBringable, type Bringable } from "#src/journal/entries.ts";
import { ask } from "#src/journal/use-journal.ts";
import type { Kept } from "#src/vault/kind.ts";
import type { Fields } from "./form-fields.ts";

type Brought = Bringable["record"];

/** What a draft of a change keeps beside the words: which version they were typed over, and what that version said. */
export const typedOverSaid = ({ rev, record }: Kept<Brought>): { readonly rev: string; readonly said: string } => ({
  rev,
  said: saidBy(record),
});

/**
 * The version that a change is put over, and whether it is on the list for therapy. Words that were kept change the version
 * they were typed over: if there is a newer one by now, both are kept. Unless the newer one says the same, and was only put
 * on the list since, or taken off it: what is ticked beside the words must not double them.
 */
export const overNow = async (
  opened: Kept<Brought>,
  { rev = opened.rev, said }: Fields,
): Promise<{ readonly rev: string; readonly forTherapy: true | undefined }> => {
  const now = await ask(entryOf(opened.record.id));
  return now && now.deletedAt === undefined && isBringable(now) && saidBy(now.record) === said
    ? { rev: now.rev, forTherapy: now.record.forTherapy }
    : { rev, forTherapy: opened.record.forTherapy };
};

/** In the order of its schema, which is the order of every record that was read. */
const saidBy = (record: Brought): string => {
  const { forTherapy: _, ...said } = record;
  return JSON.stringify(said);
};
