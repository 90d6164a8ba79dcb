import * as v from "valibot";
import { seqOf, VaultDatabase } from "./database.ts";
import { unmarkErased } from "./erased.ts";
import { dekOfDevice, Keyring, newKeyring } from "./keyring.ts";
import { StorageError, storageErrorOf } from "./storage-error.ts";
import { openVault, type Vault, type VaultOptions } from "./vault.ts";
import { writeWitness } from "./witness.ts";

/** Makes a new, empty journal. Two tabs that do so at once end up with the same one. Throws StorageError. */
export const createVault = async (options: VaultOptions, vaultId?: string): Promise<Vault> => {
  const db = new VaultDatabase(options.databaseName, { mayCreate: true });
  try {
    const fresh = newKeyring(vaultId);
    if (vaultId !== undefined) await unmarkErased(options.databaseName, vaultId);
    const { keyring, seq, count } = await db.transaction("rw", [db.meta, db.records], async () => {
      const row = await db.meta.get("keyring");
      const count = await db.records.count();
      // Another tab was first, and may have written already.
      if (row?.id === "keyring") {
        // Another tab was first, or what was counted has gone: from here on it is counted from what is there.
        const seq = await seqOf(db);
        await db.meta.put({ id: "seq", seq, count });
        return { keyring: v.parse(Keyring, row.keyring), seq, count };
      }
      await db.meta.put({ id: "keyring", keyring: fresh });
      await db.meta.put({ id: "seq", seq: 0, count });
      return { keyring: fresh, seq: 0, count };
    });
    writeWitness({ vaultId: keyring.vaultId, schema: keyring.schema, count, seq });
    const dek = dekOfDevice(keyring);
    if (!dek) throw new StorageError("closed-elsewhere", new Error("another tab has made a journal and locked it"));
    return await openVault(keyring, dek, options);
  } catch (error) {
    throw storageErrorOf(error);
  } finally {
    db.close({ disableAutoOpen: true });
  }
};
