import { Dexie, type Table } from "dexie";
import { schemaVersion, type Keyring } from "./keyring.ts";
import type { SealedRow } from "./seal.ts";

export interface CacheRow {
  readonly id: string;
  readonly ct: ArrayBuffer;
  readonly iv?: Uint8Array<ArrayBuffer>;
  readonly rev?: string;
}

export type MetaRow =
  | { readonly id: "keyring"; readonly keyring: Keyring }
  | { readonly id: "seq"; readonly seq: number };

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
  readonly staging!: Table<SealedRow, string>;
  readonly attachments!: Table<
    { id: string; index: number; dekId: string; iv: Uint8Array; ct: ArrayBuffer },
    [string, number]
  >;
  /** What was kept while locked. */
  readonly inbox!: Table<{ id: string; ct: ArrayBuffer }, string>;
  /** Derived and sealed; rebuilt when missing, never the truth. */
  readonly cache!: Table<CacheRow, string>;
  readonly meta!: Table<MetaRow, string>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: "strict" });
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
