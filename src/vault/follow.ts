import type { KeyFor } from "./attachments.ts";
import { AttachmentDamaged, openChunk, sealChunk, type SealedChunk } from "./attachment.ts";
import type { Connection } from "./connection.ts";
import { requireOurKey } from "./database.ts";
import type { VaultKeys } from "./keys.ts";
import type { Work } from "./work.ts";

interface FollowParts {
  readonly connection: Connection;
  readonly keys: VaultKeys;
  readonly keyFor: KeyFor;
}

/**
 * Seals what still lies under a former key anew, one chunk at a time, and forgets former keys that nothing lies under any more.
 * May be interrupted at any moment, and goes on the next time. A chunk that does not open stays, and its key with it. See
 * [Note: Former keys].
 */
export const followToNewKey = async (
  { connection, keys, keyFor }: FollowParts,
  { signal }: Work = {},
): Promise<void> => {
  if ((await formerOf(connection)).length === 0) return;

  const left = await connection.run((db) => db.attachments.filter(({ dekId }) => dekId !== keys.dekId).primaryKeys());
  const stuck = new Set<string>();
  for (const place of left) {
    signal?.throwIfAborted();
    const chunk = await connection.run((db) => db.attachments.get(place));
    if (!chunk || chunk.dekId === keys.dekId) continue;
    const fresh = await resealed(chunk, keys, keyFor);
    if (!fresh) stuck.add(chunk.dekId);
    else
      await connection.run((db) =>
        db.transaction("rw", [db.attachments, db.meta], async () => {
          await requireOurKey(db, keys.dekId);
          // Swept away meanwhile, or brought by a restore.
          const current = await db.attachments.get(place);
          if (current?.dekId === chunk.dekId) await db.attachments.put(fresh);
        }),
      );
  }
  await connection.run((db) =>
    db.transaction("rw", [db.meta], async () => {
      await requireOurKey(db, keys.dekId);
      const row = await db.meta.get("keyring");
      if (row?.id !== "keyring") return;
      const former = (row.keyring.former ?? []).filter(({ dekId }) => stuck.has(dekId));
      await db.meta.put({ id: "keyring", keyring: { ...row.keyring, former } });
    }),
  );
};

const formerOf = (connection: Connection) =>
  connection.run(async (db) => {
    const row = await db.meta.get("keyring");
    return row?.id === "keyring" ? (row.keyring.former ?? []) : [];
  });

const resealed = async (chunk: SealedChunk, keys: VaultKeys, keyFor: KeyFor): Promise<SealedChunk | undefined> => {
  const key = await keyFor(chunk.dekId);
  if (!key) return undefined;
  try {
    return await sealChunk(keys, chunk.id, chunk.index, await openChunk(key, chunk));
  } catch (error) {
    if (error instanceof AttachmentDamaged) return undefined;
    throw error;
  }
};
