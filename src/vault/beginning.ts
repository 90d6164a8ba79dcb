import { probeDatabase, seqOf, VaultDatabase } from "./database.ts";
import { destroyVault } from "./erase.ts";
import { newKeyring } from "./keyring.ts";

/** What there is before a journal is made. */
export type Beginning = "nothing" | "rows without a key" | "a journal";

/** Looks, and touches nothing. */
export const beginningAt = async (databaseName: string): Promise<Beginning> => {
  if ((await probeDatabase(databaseName)).state === "missing") return "nothing";
  return inDatabase(databaseName, async (db) => {
    if ((await db.meta.get("keyring")) !== undefined) return "a journal";
    return (await db.records.count()) > 0 ? "rows without a key" : "nothing";
  });
};

/** A journal was made, and could not be filled: it goes again, unless somebody has written into it by now. */
export const takeBack = async (databaseName: string, before: Beginning): Promise<void> => {
  if (before === "a journal" || (await inDatabase(databaseName, seqOf)) > 0) return;
  if (before === "nothing") return destroyVault(databaseName, newKeyring());
  await inDatabase(databaseName, (db) => db.meta.clear());
};

const inDatabase = async <T>(databaseName: string, work: (db: VaultDatabase) => Promise<T>): Promise<T> => {
  const db = new VaultDatabase(databaseName);
  try {
    return await work(db);
  } finally {
    db.close({ disableAutoOpen: true });
  }
};
