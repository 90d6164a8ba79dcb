import { VaultDatabase } from "./database.ts";
import { isLostConnection, storageErrorOf } from "./storage-error.ts";

export interface Connection {
  /** Runs `work`, once more on a fresh handle if the old one was dead. Throws StorageError. */
  readonly run: <T>(work: (db: VaultDatabase) => Promise<T>) => Promise<T>;
  readonly close: () => void;
}

/**
 * One database handle for the life of the page. WebKit sometimes loses the connection to its database process, and a
 * dead handle then fails for ever: so a lost connection is reopened and the same work repeated. Work must be
 * repeatable. A handle closed because another tab erases or upgrades the journal stays closed.
 */
export const connect = (name: string, onClosedElsewhere: () => void): Connection => {
  const open = () => {
    const db = new VaultDatabase(name);
    db.on("versionchange", () => {
      // Without disableAutoOpen Dexie would open again at the next call, and stand in the other tab's way.
      db.close({ disableAutoOpen: true });
      onClosedElsewhere();
      return false;
    });
    return db;
  };

  let db = open();
  return {
    run: async (work) => {
      try {
        return await work(db);
      } catch (error) {
        if (!isLostConnection(error)) throw storageErrorOf(error);
      }
      db.close();
      db = open();
      return work(db).catch((error: unknown) => {
        throw storageErrorOf(error);
      });
    },
    close: () => db.close({ disableAutoOpen: true }),
  };
};
