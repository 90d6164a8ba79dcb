import { randomBytes, randomId } from "./bytes.ts";
import { probeDatabase, VaultDatabase } from "./database.ts";
import { schemaVersion } from "./keyring.ts";
import { forgetWitness } from "./witness.ts";

/**
 * Destroys the key, then everything it sealed. Deleting alone is not enough: browsers leave the bytes of deleted
 * databases on disk for a while. May be called again after an interruption; it then finishes.
 * Another tab that has the journal open closes it by itself.
 */
export const eraseVault = async (databaseName: string): Promise<void> => {
  const probe = await probeDatabase(databaseName);
  if (probe.state === "there") {
    const db = new VaultDatabase(databaseName);
    try {
      const keyring = {
        v: 1 as const,
        schema: schemaVersion,
        vaultId: randomId(),
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
