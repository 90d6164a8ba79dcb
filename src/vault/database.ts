import { Dexie, type Table } from "dexie";
import { keptPage } from "#src/platform/kept-page.ts";
import type { SealedChunk } from "./attachment.ts";
import { schemaVersion, type Keyring } from "./keyring.ts";
import { leavable } from "./leavable.ts";
import type { RestoreLog } from "./restore-log.ts";
import type { SealedRow } from "./seal.ts";
import { StorageError } from "./storage-error.ts";

export interface CacheRow {
  readonly id: string;
  readonly ct: ArrayBuffer;
  readonly iv?: Uint8Array<ArrayBuffer>;
  readonly rev?: string;
}

/** Something kept while locked: see [Note: The inbox]. */
export interface InboxRow {
  readonly id: string;
  /** When it was kept, in milliseconds since 1970. */
  readonly at?: number;
  /** It was tried, and could not be filed: nothing waits for it. */
  readonly isStuck?: boolean;
  /** An age file for the recipient. */
  readonly ct: ArrayBuffer;
}

export type MetaRow =
  | { readonly id: "keyring"; readonly keyring: Keyring }
  /** Writes so far, and the rows of `records` that they left; counted anew where it is absent. */
  | { readonly id: "seq"; readonly seq: number; readonly count?: number | undefined }
  /** The lock is being turned on, or the key renewed: what the keyring will be once every row lies under the new key. */
  | { readonly id: "next-keyring"; readonly keyring: Keyring }
  /** Whom things are sealed for that are kept while locked. Public. */
  | { readonly id: "inbox"; readonly recipient: string }
  /** The last backup that was kept: when, and the write it was read at. */
  | { readonly id: "backup"; readonly at: number; readonly seq: number }
  /** See [Note: Not in the backup]. */
  | { readonly id: `changed|${string}`; readonly seq: number }
  | RestoreLog;

/** A row on its way into another store, while restoring or re-sealing. */
export interface StagedRow {
  /** What it is for, its store, id and revision: "reseal|records|…". */
  readonly id: string;
  readonly store: "records" | "versions";
  readonly row: SealedRow;
}

interface DatabaseOptions {
  readonly mayCreate?: boolean;
  /** False once it was closed, even if it was only just being opened then. */
  readonly isWanted?: () => boolean;
}

/**
 * [Note: Strict durability] "Saved" means on disk. Chromium's default lost every acknowledged transaction in a simulated
 * power cut, "strict" none, and it costs nothing one can feel. Dexie passes the option on in every engine.
 */
export class VaultDatabase extends Dexie {
  /** The head of every record, all kinds alike. */
  readonly records!: Table<SealedRow, string>;
  /** Superseded rows, as they were. */
  readonly versions!: Table<SealedRow, [string, string]>;
  /** Rows on their way in, while restoring or re-sealing. */
  readonly staging!: Table<StagedRow, string>;
  readonly attachments!: Table<SealedChunk, [string, number]>;
  /** What was kept while locked. */
  readonly inbox!: Table<InboxRow, string>;
  /** Derived and sealed; rebuilt when missing, never the truth. */
  readonly cache!: Table<CacheRow, string>;
  readonly meta!: Table<MetaRow, string>;

  /**
   * Dexie creates what is not there. Only where a journal begins may it: a database that was erased, or cleared by the
   * browser, under an open page would come back empty, and take words under a key that is gone.
   */
  constructor(name: string, { mayCreate = false, isWanted }: DatabaseOptions = {}) {
    super(name, { chromeTransactionDurability: "strict", ...leavable(keptPage, isWanted) });
    if (!mayCreate) {
      this.on("populate", () => {
        throw new StorageError("closed-elsewhere", new Error("the journal is not there any more"));
      });
    }
    this.version(schemaVersion).stores({
      records: "id, *tags",
      versions: "[id+rev], id",
      staging: "id",
      attachments: "[id+index]",
      inbox: "id",
      cache: "id",
      meta: "id",
    });
  }
}

/** How many writes there were. */
export const seqOf = async ({ meta }: VaultDatabase): Promise<number> => {
  const row = await meta.get("seq");
  return row?.id === "seq" ? row.seq : 0;
};

/**
 * For the inside of a transaction. Erased meanwhile, or another journal by now: what this key seals could never be opened
 * again, and must not be called saved.
 */
export const requireOurKey = async ({ meta }: VaultDatabase, dekId: string): Promise<void> => {
  const row = await meta.get("keyring");
  if (row?.id !== "keyring" || row.keyring.dekId !== dekId) {
    throw new StorageError("closed-elsewhere", new Error("the key of this journal is not there any more"));
  }
};

export type Probe =
  | { readonly state: "missing" }
  | { readonly state: "there"; readonly schema: number }
  | { readonly state: "blocked" }
  | { readonly state: "failed"; readonly cause: unknown };

/**
 * Whether the database is there and how new it is, without creating it. Dexie would create a missing one, and would open
 * and write one made by newer code. "blocked" after three seconds: another tab holds it.
 */
export const probeDatabase = (name: string): Promise<Probe> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ state: "blocked" }), 3000);
    const answer = (probe: Probe) => {
      clearTimeout(timer);
      resolve(probe);
    };
    try {
      const request = indexedDB.open(name);
      request.onupgradeneeded = () => {
        // It was not there. Aborting leaves nothing behind.
        request.transaction?.abort();
        answer({ state: "missing" });
      };
      request.onsuccess = () => {
        // Dexie multiplies its version numbers by ten.
        const schema = request.result.version / 10;
        request.result.close();
        answer({ state: "there", schema });
      };
      request.onerror = (event) => {
        event.preventDefault();
        answer({ state: "failed", cause: request.error });
      };
    } catch (cause) {
      answer({ state: "failed", cause });
    }
  });
