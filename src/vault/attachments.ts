import { createHold, type Hold } from "#src/platform/held-locks.ts";
import { chunkBytes, type AttachmentRef } from "#src/domain/attachment-ref.ts";
import { AttachmentDamaged, isWhole, openChunk, refOf, sealChunk, type AttachmentKey } from "./attachment.ts";
import { randomId, type Bytes } from "./bytes.ts";
import type { Connection } from "./connection.ts";
import { requireOurKey } from "./database.ts";
import type { VaultKeys } from "./keys.ts";

/** The key that a chunk lies under: after a re-seal it may be a former one. Undefined when there is none of that id. */
export type KeyFor = (dekId: string) => Promise<AttachmentKey | undefined>;

export interface Attachments {
  /**
   * Resolves when all of it is on disk; hand what comes back to the record that speaks of it. Throws StorageError, and then
   * nothing of it stays.
   */
  readonly keepAttachment: (content: Bytes | AsyncIterable<Bytes>, type: string) => Promise<AttachmentRef>;
  /** Throws AttachmentDamaged when it is not whole, not there, or not what was kept; StorageError when it cannot be read. */
  readonly readAttachment: (ref: AttachmentRef) => Promise<Bytes>;
  /** Under the id it has in a backup, in place of what lies there. */
  readonly bringAttachment: (id: string, bytes: Bytes) => Promise<void>;
  readonly deleteAttachments: (ids: readonly string[]) => Promise<void>;
  readonly listAttachments: () => Promise<readonly string[]>;
  /** See [Note: Attachments in use]. */
  readonly whileNoneIsInUse: Hold["whileNobodyHolds"];
}

interface AttachmentParts {
  readonly connection: Connection;
  readonly keys: VaultKeys;
  readonly keyFor: KeyFor;
  readonly hold?: Hold;
}

/**
 * [Note: Attachments in use] Between its first chunk and the save of the record that speaks of it, nothing refers to an
 * attachment. So a page that has kept one holds a lock for as long as it lives, and what nothing refers to is swept away
 * only while no page holds it.
 */
const pageHold = createHold("mooring/attachments");

export const createAttachments = ({ connection, keys, keyFor, hold = pageHold }: AttachmentParts): Attachments => {
  const writeChunk = async (id: string, index: number, bytes: Bytes) => {
    const chunk = await sealChunk(keys, id, index, bytes);
    await connection.run((db) =>
      db.transaction("rw", [db.attachments, db.meta], async () => {
        await requireOurKey(db, keys.dekId);
        await db.attachments.put(chunk);
      }),
    );
  };

  const deleteAttachments = (ids: readonly string[]) =>
    connection.run((db) =>
      db.transaction("rw", [db.attachments, db.meta], async () => {
        await requireOurKey(db, keys.dekId);
        for (const id of ids) await db.attachments.where("[id+index]").between([id, 0], [id, Infinity]).delete();
      }),
    );

  const orNothing = async <T>(id: string, write: () => Promise<T>): Promise<T> => {
    try {
      return await write();
    } catch (error) {
      // What cannot be deleted now is swept away later.
      await deleteAttachments([id]).catch(() => undefined);
      throw error;
    }
  };

  return {
    deleteAttachments,
    whileNoneIsInUse: hold.whileNobodyHolds,

    keepAttachment: async (content, type) => {
      await hold.take();
      const id = randomId();
      return orNothing(id, async () => {
        const written: Bytes[] = [];
        for await (const bytes of inChunks(content)) {
          await writeChunk(id, written.length, bytes);
          written.push(bytes);
        }
        return refOf(id, type, joined(written));
      });
    },

    readAttachment: async (ref) => {
      const { id, chunks } = ref;
      const rows = await connection.run((db) =>
        db.attachments.where("[id+index]").between([id, 0], [id, Infinity]).toArray(),
      );
      if (rows.length !== chunks || rows.some(({ index }, place) => index !== place))
        throw new AttachmentDamaged("not all of it is there");
      const opened: Bytes[] = [];
      for (const row of rows) {
        const key = await keyFor(row.dekId);
        if (!key) throw new AttachmentDamaged("sealed under another key");
        opened.push(await openChunk(key, row));
      }
      const bytes = joined(opened);
      if (!(await isWhole(ref, bytes))) throw new AttachmentDamaged("it is not what was kept");
      return bytes;
    },

    bringAttachment: async (id, bytes) => {
      await hold.take();
      await deleteAttachments([id]);
      await orNothing(id, async () => {
        for (let index = 0; index * chunkBytes < bytes.length; index++)
          await writeChunk(id, index, bytes.slice(index * chunkBytes, (index + 1) * chunkBytes));
      });
    },

    listAttachments: async () => {
      const chunks = await connection.run((db) => db.attachments.toCollection().primaryKeys());
      return [...new Set(chunks.map(([id]) => id))];
    },
  };
};

/** However the pieces come: all but the last are as long as a chunk is. */
const inChunks = async function* (content: Bytes | AsyncIterable<Bytes>): AsyncGenerator<Bytes> {
  let rest: Bytes = new Uint8Array();
  for await (const piece of content instanceof Uint8Array ? [content] : content) {
    rest = rest.length === 0 ? piece : joined([rest, piece]);
    let from = 0;
    for (; rest.length - from >= chunkBytes; from += chunkBytes) yield rest.slice(from, from + chunkBytes);
    rest = rest.slice(from);
  }
  if (rest.length > 0) yield rest;
};

const joined = (parts: readonly Bytes[]): Bytes => {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
