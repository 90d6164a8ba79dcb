import { afterEach } from "vitest";
import { closeJournal, openJournal, startJournal } from "#src/journal/journal.ts";

/** A fresh, empty journal on a fresh IndexedDB. Closed and gone after the test. */
export const anEmptyJournal = async (): Promise<void> => {
  await forgetEverything();
  await startJournal();
};

/** What the next start of the app would find. */
export const reopenedJournal = () => {
  closeJournal();
  return openJournal();
};

export const forgetEverything = async (): Promise<void> => {
  closeJournal();
  globalThis.localStorage?.clear();
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name = "" }) => deleted(name)));
};

const deleted = (name: string) =>
  new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

afterEach(forgetEverything);

/** What anyone finds who reads the database without the key. */
export const rawRows = (store = "records"): Promise<readonly Record<string, unknown>[]> =>
  inDatabase(store, "readonly", (rows) => rows.getAll());

/** Damages the database the way a disk or a stranger would: past the vault. */
export const inDatabase = <T>(
  store: string,
  mode: IDBTransactionMode,
  work: (rows: IDBObjectStore) => IDBRequest<T>,
  name = "mooring",
) =>
  new Promise<T>((resolve, reject) => {
    const open = indexedDB.open(name);
    open.onerror = () => reject(open.error);
    open.onsuccess = () => {
      const transaction = open.result.transaction(store, mode);
      const request = work(transaction.objectStore(store));
      transaction.oncomplete = () => {
        open.result.close();
        resolve(request.result);
      };
      transaction.onabort = () => reject(transaction.error);
    };
  });
