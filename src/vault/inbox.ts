import { bech32 } from "@scure/base";
import { Decrypter, Encrypter, identityToRecipient } from "age-encryption";
import { whileNobodyIsAt } from "#src/platform/tabs.ts";
import { toUtf8, type Bytes } from "./bytes.ts";
import type { Connection } from "./connection.ts";
import { requireOurKey, VaultDatabase } from "./database.ts";
import type { VaultKeys } from "./keys.ts";
import { keyWork } from "./key-work.ts";
import { withReserve } from "./reserve.ts";
import { StorageError, storageErrorOf } from "./storage-error.ts";

/**
 * [Note: The inbox] While the journal is locked, something can be put in and nothing read back: it is sealed with age for a
 * recipient whose identity only the journal's key gives. The recipient stands readable beside it, and is compared when the journal
 * opens: whoever exchanged it could read what was kept from then on.
 */
export interface Inbox {
  /** Puts the recipient there for the next time it is locked. "exchanged": another one stood there. */
  readonly makeReady: () => Promise<"ready" | "exchanged">;
  /** Something is there that this key opens. */
  readonly isWaiting: () => Promise<boolean>;
  /**
   * Hands each thing that was kept to `file`, oldest first, and takes it out once that is done. What does not open, and what `file`
   * calls not ours, stays as it is and is counted.
   */
  readonly empty: (
    file: (id: string, bytes: Bytes) => Promise<Filed>,
  ) => Promise<{ filed: number; unreadable: number }>;
}

/** "nothing": there is nothing in it to keep. "not ours": whatever it is, it is not what is kept while locked. */
export type Filed = "filed" | "nothing" | "not ours";

/** As long as a database may be blocked. */
const patienceMs = 3000;

export const createInbox = (connection: Connection, keys: VaultKeys): Inbox => ({
  makeReady: async () => {
    const recipient = await identityToRecipient(await identityOf(keys));
    return connection.run((db) =>
      withReserve(db, () =>
        db.transaction("rw", [db.meta], async () => {
          await requireOurKey(db, keys.dekId);
          const row = await db.meta.get("inbox");
          if (row?.id === "inbox" && row.recipient === recipient) return "ready";
          await db.meta.put({ id: "inbox", recipient });
          return row ? "exchanged" : "ready";
        }),
      ),
    );
  },

  isWaiting: async () => {
    const rows = (await connection.run((db) => db.inbox.toArray())).filter(({ isStuck }) => !isStuck);
    if (rows.length === 0) return false;
    const identity = await identityOf(keys);
    const found = await Promise.all(rows.map(({ ct }) => opened(identity, ct)));
    return found.some((bytes) => bytes !== undefined);
  },

  empty: async (file) => {
    const rows = await connection.run((db) => db.inbox.toArray());
    if (rows.length === 0) return { filed: 0, unreadable: 0 };
    const identity = await identityOf(keys);
    const count = { filed: 0, unreadable: 0 };
    for (const row of rows.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0))) {
      const bytes = await opened(identity, row.ct);
      const outcome = bytes ? await file(row.id, bytes) : "not ours";
      if (outcome === "filed") count.filed += 1;
      if (outcome === "not ours") count.unreadable += 1;
      // Cut short before this, it is filed once more: the same words under the same id, which is no change.
      await connection.run((db) =>
        db.transaction("rw", [db.inbox, db.meta], async () => {
          await requireOurKey(db, keys.dekId);
          const now = await db.inbox.get(row.id);
          // Written on meanwhile in a tab that is still locked: then it is filed again.
          if (!now || !isSame(now.ct, row.ct)) return;
          if (outcome === "not ours") await db.inbox.put({ ...now, isStuck: true });
          else await db.inbox.delete(row.id);
        }),
      );
    }
    return count;
  },
});

/** Whether a locked journal can take something in. */
export const hasInbox = async (databaseName: string): Promise<boolean> =>
  withDatabase(databaseName, async (db) => (await db.meta.get("inbox")) !== undefined);

/**
 * Keeps bytes in a journal that is locked; again under the same id, it takes the place of what was kept before. Throws
 * StorageError.
 */
export const keepInInbox = async (databaseName: string, id: string, bytes: Bytes, at: number): Promise<void> => {
  // Never while another tab is putting everything under a new key, whose inbox is another one.
  const done = await whileNobodyIsAt(keyWork, patienceMs, () =>
    withDatabase(databaseName, async (db) => {
      const row = await db.meta.get("inbox");
      if (row?.id !== "inbox") throw new StorageError("closed-elsewhere", new Error("there is no inbox"));
      const encrypter = new Encrypter();
      encrypter.addRecipient(row.recipient);
      const sealed = await encrypter.encrypt(bytes);
      const ct = new Uint8Array(sealed).buffer;
      await withReserve(db, () =>
        db.transaction("rw", [db.inbox, db.meta], async () => {
          const now = await db.meta.get("inbox");
          if (now?.id !== "inbox" || now.recipient !== row.recipient)
            throw new StorageError("closed-elsewhere", new Error("the inbox is another one by now"));
          await db.inbox.put({ id, at, ct });
        }),
      );
      return true;
    }),
  );
  if (!done)
    throw new StorageError("database-blocked", new Error("another tab is putting the journal under a new key"));
};

const withDatabase = async <T>(name: string, work: (db: VaultDatabase) => Promise<T>): Promise<T> => {
  const db = new VaultDatabase(name);
  try {
    return await work(db);
  } catch (error) {
    throw storageErrorOf(error);
  } finally {
    db.close({ disableAutoOpen: true });
  }
};

/** An X25519 identity in age's own notation. The same for the same key, so that it lies nowhere. */
const identityOf = async ({ inboxKey }: VaultKeys): Promise<string> => {
  const seed = new Uint8Array(await crypto.subtle.sign("HMAC", inboxKey, toUtf8("identity")));
  return bech32.encodeFromBytes("AGE-SECRET-KEY-", seed).toUpperCase();
};

const opened = async (identity: string, ct: ArrayBuffer): Promise<Bytes | undefined> => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return new Uint8Array(await decrypter.decrypt(new Uint8Array(ct)));
  } catch {
    return undefined;
  }
};

const isSame = (a: ArrayBuffer, b: ArrayBuffer): boolean => {
  const [left, right] = [new Uint8Array(a), new Uint8Array(b)];
  return left.length === right.length && left.every((byte, index) => byte === right[index]);
};
