import { refsIn } from "./attachment-refs.ts";
import type { Attachments, KeyFor } from "./attachments.ts";
import { followToNewKey } from "./follow.ts";
import { requireOurKey } from "./database.ts";
import { tombstoneTag } from "./kind.ts";
import { readRows, type RowParts } from "./read-rows.ts";
import { isUndoable } from "./restore-log.ts";
import { forgetStagedRestore } from "./staging.ts";

interface TidyParts extends RowParts {
  readonly attachments: Attachments;
  readonly keyFor: KeyFor;
  readonly now: () => number;
}

/** What can wait until nobody waits for anything: remains of restores, attachments that nothing speaks of any more, and those under a former key. */
export const tidyUp = async (parts: TidyParts): Promise<void> => {
  const { connection, keys, opener, now } = parts;
  const tombstones = await opener.blindTags([tombstoneTag]);
  await connection.run((db) =>
    db.transaction("rw", [db.records, db.versions, db.staging, db.meta], async () => {
      await requireOurKey(db, keys.dekId);
      await forgetStagedRestore(db);
      const log = await db.meta.get("restore");
      // A tombstone that came with a restore leaves the words beneath it while that can be undone. Then they go, as they
      // would have gone with the trash.
      if (log?.id === "restore" && isUndoable(log, now())) return;
      await db.meta.delete("restore");
      const buried = await db.records.where("tags").anyOf(tombstones).primaryKeys();
      await db.versions.where("id").anyOf(buried).delete();
    }),
  );
  await sweepAttachments(parts);
  await followToNewKey(parts);
};

/** Deletes the attachments that no row speaks of. Returns their ids; none while any page has one in use, or a row cannot be read. */
export const sweepAttachments = async (parts: Omit<TidyParts, "now" | "keyFor">): Promise<readonly string[]> => {
  const { attachments, kinds } = parts;
  const swept = await attachments.whileNoneIsInUse(async () => {
    const lying = await attachments.listAttachments();
    if (lying.length === 0) return [];
    const { rows } = await readRows(parts);
    // It may speak of any of them.
    if (rows.some(({ isReadable }) => !isReadable)) return [];
    const spokenOf = new Set(
      rows.flatMap(({ payload }) => (payload ? refsIn(kinds, payload).map(({ id }) => id) : [])),
    );
    const unused = lying.filter((id) => !spokenOf.has(id));
    await attachments.deleteAttachments(unused);
    return unused;
  });
  return swept ?? [];
};
