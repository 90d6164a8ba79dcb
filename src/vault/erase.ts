import { randomBytes, randomId } from "./bytes.ts";
import { probeDatabase, VaultDatabase } from "./database.ts";
import { erasedVaultId, markErased } from "./erased.ts";
import { schemaVersion } from "./keyring.ts";
import { forgetWitness, readWitness } from "./witness.ts";

/** The person wants it gone: see [Note: Erased for good]. May be called again after an interruption; it then finishes. */
export const eraseVault = async (databaseName: string): Promise<void> => {
  // What cannot be marked is erased all the same.
  await mark(databaseName).catch(() => undefined);
  await destroyVault(databaseName);
};

const mark = async (databaseName: string): Promise<void> => {
  if ((await probeDatabase(databaseName)).state !== "there") return;
  const db = new VaultDatabase(databaseName);
  try {
    const row = await db.meta.get("keyring");
    await markErased(databaseName, row?.id === "keyring" ? row.keyring.vaultId : (readWitness()?.vaultId ?? ""));
  } finally {
    db.close({ disableAutoOpen: true });
  }
};

/**
 * Destroys the key, then everything it sealed. Deleting alone is not enough: browsers leave the bytes of deleted
 * databases on disk for a while. Another tab that has the journal open closes it by itself.
 */
export const destroyVault = async (databaseName: string): Promise<void> => {
  const probe = await probeDatabase(databaseName);
  if (probe.state === "there") {
    const db = new VaultDatabase(databaseName);
    try {
      const keyring = {
        v: 1 as const,
        schema: schemaVersion,
        vaultId: erasedVaultId,
        device: randomId(),
        dekId: randomId(),
        slots: [{ kind: "device" as const, dek: randomBytes(32) }],
      };
      await db.meta.put({ id: "keyring", keyring });
      await db.meta.clear();
    } catch {
      // A database that does not open has no readable key in it either; it is deleted below.
    }
    db.close({ disableAutoOpen: true });
  }
  forgetWitness();
  await deleteDatabase(databaseName);
};

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error("the database could not be deleted"));
    // Until the other tab lets go; then onsuccess follows.
    request.onblocked = () => {};
  });
