import type { Backups } from "./backups.ts";
import { createBundles } from "./bundles.ts";
import { createBackupBook, type BackupBook } from "./changed.ts";
import { connect } from "./connection.ts";
import { requireOurKey } from "./database.ts";
import { setAsideReserve } from "./reserve.ts";
import { deriveKeys } from "./keys.ts";
import type { Bytes } from "./bytes.ts";
import type { Kdf } from "./kdf.ts";
import type { Keyring } from "./keyring.ts";
import type { Kept, Kind } from "./kind.ts";
import { createOpener, type Trouble } from "./opener.ts";
import type { Kinds } from "./payload.ts";
import type { Inbox } from "./inbox.ts";
import type { Locksmith } from "./locksmith.ts";
import { createPending } from "./pending.ts";
import { keysOfFormer } from "./former-keys.ts";
import { createReader, queryTrash, type Reader } from "./query.ts";
import { observeUndoable } from "./observe-undoable.ts";
import { writeWitness } from "./witness.ts";
import { createWriter, type Writer } from "./writer.ts";

/** Sealed storage of records. Knows nothing of what they mean. */
export interface Vault extends Reader, BackupBook, Omit<Writer, "bury"> {
  readonly vaultId: string;
  /** Rows met so far that did not open as they were sealed, by row id. They are kept as they are. */
  readonly troubles: ReadonlyMap<string, Trouble>;
  /** Opens every row, also those that were opened before, to say what cannot be read. */
  readonly checkEverything: () => Promise<{ readonly rows: number; readonly troubles: ReadonlyMap<string, Trouble> }>;
  /** Living records of a kind, or of all kinds that keep something. Reads no contents. */
  readonly count: (kind?: Pick<Kind<{ readonly id: string }>, "name">) => Promise<number>;
  /** Takes the words from what has been in the trash longer than thirty days. */
  readonly emptyOldTrash: () => Promise<void>;
  /** Makes the bundles that are missing; it also happens by itself, a moment after a long list was read. */
  readonly buildBundles: () => Promise<void>;
  /** Reopens a connection that the browser lost while the page was hidden. Throws StorageError when it cannot. */
  readonly probe: () => Promise<void>;
  /** Room for words on a full disk; see reserve.ts. */
  readonly setAsideReserve: () => Promise<void>;
  /** Called when another tab erases or upgrades the journal: nothing can be saved here any more. */
  readonly onClosedElsewhere: (listener: () => void) => void;
  /** Backup, restore and attachments. */
  readonly backups: () => Promise<Backups>;
  /** Live, as `observe` is: the last restore, while it can be undone. */
  readonly observeUndoableRestore: (
    onFound: (undoable: { readonly at: number } | null) => void,
    onError: (error: unknown) => void,
  ) => () => void;
  /** The ways in to this journal. */
  readonly locksmith: () => Promise<Locksmith>;
  /** What was kept while it was locked. */
  readonly inbox: () => Promise<Inbox>;
  /** Waits for what is being saved. Throws StorageError when one of these saves does not succeed. */
  readonly drain: () => Promise<void>;
  readonly close: () => void;
}

export interface VaultOptions {
  readonly databaseName: string;
  readonly kinds: Kinds;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly kdf: Kdf;
  /** Called after every commit. */
  readonly onWritten?: () => void;
}

const trashMs = 30 * 86_400_000;

/** @param dek the key that the keyring's slots hold */
export const openVault = async (
  keyring: Keyring,
  dek: Bytes,
  { databaseName, kinds, now, kdf, onWritten }: VaultOptions,
): Promise<Vault> => {
  const keys = await deriveKeys(keyring.dekId, dek);

  let closedElsewhere = () => {};
  const connection = connect(databaseName, () => closedElsewhere());
  const opener = createOpener(keys, kinds);
  const bundles = createBundles({ connection, keys, opener, kinds });
  const reader = createReader({ connection, dekId: keys.dekId, opener, bundles });
  const written = (seq: number, count: number) => {
    // Left while the write was under way: a journal that is erased elsewhere must leave no witness.
    if (connection.isOver()) return;
    writeWitness({ vaultId: keyring.vaultId, schema: keyring.schema, count, seq });
    onWritten?.();
  };
  const writer = createWriter({
    connection,
    keys,
    opener,
    bundles,
    device: keyring.device,
    now,
    onWritten: written,
  });

  const { track, drain } = createPending();
  // See [Note: Former keys]. Made now, so that the key itself is not kept in memory for as long as the journal is open.
  const former = await keysOfFormer(keyring, dek);
  const keyFor = (dekId: string) => Promise.resolve(dekId === keys.dekId ? keys : former.get(dekId));

  return {
    ...reader,
    ...createBackupBook({ connection, dekId: keys.dekId, opener }),
    put: (kind, record, options) => track(writer.put(kind, record, options)),
    remove: (kind, kept) => track(writer.remove(kind, kept)),
    putBack: (kind, kept) => track(writer.putBack(kind, kept)),
    keepApart: (kind, twin) => track(writer.keepApart(kind, twin)),
    forget: (drafts) => track(writer.forget(drafts)),
    vaultId: keyring.vaultId,
    troubles: opener.troubles,

    checkEverything: async () => {
      const rows = await connection.run((db) => db.records.toArray());
      await opener.openAfresh(rows);
      return { rows: rows.length, troubles: opener.troubles };
    },

    count: async (kind) => {
      const [tag = ""] = await opener.blindTags([kind?.name ?? "all"]);
      return connection.run((db) => db.records.where("tags").equals(tag).count());
    },

    emptyOldTrash: async () => {
      const old = ({ deletedAt = 0 }: Kept) => deletedAt < now() - trashMs;
      const trash = await reader.read(queryTrash((found) => found.filter(old)));
      // The vault parsed each with a schema whose records have an id.
      for (const kept of trash) await writer.bury(kept as Kept<{ readonly id: string }>);
    },

    buildBundles: async () => {
      for (const { name, isBundled } of kinds.values()) if (isBundled) await bundles.build(name);
    },

    probe: () => connection.run((db) => requireOurKey(db, keys.dekId)),
    setAsideReserve: () => connection.run(setAsideReserve),
    onClosedElsewhere: (listener) => {
      closedElsewhere = listener;
    },
    backups: async () => {
      const { createBackups } = await import("./backups.ts");
      return createBackups({
        connection,
        keys,
        opener,
        kinds,
        vaultId: keyring.vaultId,
        keyFor,
        now,
        onWritten: written,
      });
    },
    observeUndoableRestore: (onFound, onError) => observeUndoable(connection, now, onFound, onError),
    // Asked for on one screen only.
    locksmith: async () => {
      const { createLocksmith } = await import("./locksmith.ts");
      return createLocksmith({ connection, keys, opener, kinds, kdf });
    },
    inbox: async () => {
      const { createInbox } = await import("./inbox.ts");
      return createInbox(connection, keys);
    },
    drain,
    close: connection.close,
  };
};
