import { keptPage } from "#src/platform/kept-page.ts";
import { VaultDatabase } from "./database.ts";
import { isLostConnection, StorageError, storageErrorOf } from "./storage-error.ts";

export interface Connection {
  /** Runs `work`, once more on a fresh handle if the old one was dead. Throws StorageError. */
  readonly run: <T>(work: (db: VaultDatabase) => Promise<T>) => Promise<T>;
  /** Closed for good, from here or from elsewhere. */
  readonly isOver: () => boolean;
  /**
   * While this page itself puts the journal under another key: between that and going on under it, work fails with
   * `closed-elsewhere` as ever, but nobody is told that the journal was closed. Returns what takes it back.
   */
  readonly expectNewKey: () => () => void;
  readonly close: () => void;
}

/**
 * One database handle for the life of the page. WebKit sometimes loses the connection to its database process, and a
 * dead handle then fails for ever: so a lost connection is reopened and the same work repeated. Work must be
 * repeatable. A handle closed because another tab erases or upgrades the journal stays closed.
 */
export const connect = (name: string, onClosedElsewhere: () => void): Connection => {
  let isOver = false;
  let isNewKeyExpected = false;
  const close = () => {
    isOver = true;
    // Without disableAutoOpen Dexie would open again at the next call, and stand in the other tab's way.
    db.close({ disableAutoOpen: true });
  };
  const leave = () => {
    if (isOver) return;
    close();
    onClosedElsewhere();
  };
  const open = () => {
    const fresh: VaultDatabase = new VaultDatabase(name, { isWanted: () => !isOver && db === fresh });
    fresh.on("versionchange", () => {
      leave();
      return false;
    });
    return fresh;
  };
  const failureOf = (error: unknown): StorageError => {
    if (isOver) return new StorageError("closed-elsewhere", error);
    const failure = storageErrorOf(error);
    // Erased or replaced without our being told: as if we had been.
    if (failure.problem === "closed-elsewhere" && !isNewKeyExpected) leave();
    return failure;
  };

  let db = open();
  const replace = (dead: VaultDatabase) => {
    // Several may find it dead at once: only the first replaces it, or each would close what the one before opened.
    if (db !== dead) return;
    dead.close();
    db = open();
  };

  const run = async <T>(work: (db: VaultDatabase) => Promise<T>): Promise<T> => {
    // Only then: inside a live query a wait for anything but Dexie would blind it.
    if (keptPage.isAway()) await keptPage.isBack();
    const departures = keptPage.departures();
    const mine = db;
    try {
      return await work(mine);
    } catch (error) {
      if (!isOver && keptPage.departures() !== departures) {
        await keptPage.isBack();
        replace(mine);
        return run(work);
      }
      if (isOver || !isLostConnection(error)) throw failureOf(error);
    }
    replace(mine);
    try {
      return await work(db);
    } catch (error) {
      throw failureOf(error);
    }
  };

  return {
    run,
    isOver: () => isOver,
    expectNewKey: () => {
      isNewKeyExpected = true;
      return () => {
        isNewKeyExpected = false;
      };
    },
    close,
  };
};
