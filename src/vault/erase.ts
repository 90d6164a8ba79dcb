import { keptPage } from "#src/platform/kept-page.ts";
import { probeDatabase, VaultDatabase } from "./database.ts";
import { erasedKeyring, markErased } from "./erased.ts";
import type { Keyring } from "./keyring.ts";
import { forgetWitness, readWitness } from "./witness.ts";

/** The person wants it gone: see [Note: Erased for good]. May be called again after an interruption; it then finishes. */
export const eraseVault = async (databaseName: string): Promise<void> => {
  // What cannot be marked is erased all the same.
  await mark(databaseName).catch(() => undefined);
  await destroyVault(databaseName, erasedKeyring());
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
 * databases on disk for a while, so `instead` overwrites the key first. Another tab that has the journal open closes it by
 * itself. Throws when the page was left before the key was overwritten: then nothing else is touched.
 */
export const destroyVault = async (databaseName: string, instead: Keyring): Promise<void> => {
  if ((await probeDatabase(databaseName)).state === "there") await overwriteKey(databaseName, instead);
  forgetWitness();
  await deleteDatabase(databaseName);
};

const overwriteKey = async (databaseName: string, keyring: Keyring): Promise<void> => {
  const db = new VaultDatabase(databaseName);
  try {
    if (!(await opens(db))) return;
    await unlessLeft(() => db.meta.put({ id: "keyring", keyring }));
    await unlessLeft(() => db.meta.clear());
  } finally {
    db.close({ disableAutoOpen: true });
  }
};

/** On a full or failing disk it is deleted all the same. A page that was left gave the work up, and must do it again. */
const unlessLeft = async (work: () => PromiseLike<unknown>): Promise<void> => {
  const departures = keptPage.departures();
  try {
    await work();
  } catch (error) {
    if (keptPage.departures() !== departures) throw error;
  }
};

/** A database that does not open has no readable key in it either. */
const opens = (db: VaultDatabase): Promise<boolean> =>
  db.open().then(
    () => true,
    () => false,
  );

const deleteDatabase = (name: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error("the database could not be deleted"));
    // Until the other tab lets go; then onsuccess follows.
    request.onblocked = () => {};
  });
