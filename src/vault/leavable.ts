import { keptPage, type KeptPage } from "#src/platform/kept-page.ts";

type Page = Pick<KeptPage, "isAway" | "onLeaving">;

/**
 * Dexie's option for an IndexedDB that the page lets go of when it is left: see [Note: A page that is kept]. What is under way
 * then fails with an AbortError. Nothing where the browser has no IndexedDB: Dexie says so itself.
 */
export const leavable = (
  page: Page = keptPage,
  isWanted: () => boolean = () => true,
): { readonly indexedDB?: Partial<IDBFactory> & Pick<IDBFactory, "open"> } =>
  typeof indexedDB === "undefined"
    ? {}
    : {
        indexedDB: {
          open: (name, version) => {
            if (page.isAway()) throw wasLeft();
            const opening = indexedDB.open(name, version);
            // Before the listeners of Dexie, which takes `transaction` as it is then.
            opening.addEventListener("success", () => {
              letGoWhenLeaving(opening.result, page);
              // Closed while it was being opened: Dexie forgets this one, and it would stand in the way of every deletion.
              if (!isWanted()) opening.result.close();
            });
            return opening;
          },
          deleteDatabase: (name) => indexedDB.deleteDatabase(name),
          // Dexie looks whether it is there.
          ...("databases" in indexedDB && { databases: () => indexedDB.databases() }),
        },
      };

const letGoWhenLeaving = (database: IDBDatabase, page: Page) => {
  const begin = database.transaction.bind(database);
  database.transaction = (...args) => {
    if (page.isAway()) throw wasLeft();
    const transaction = begin(...args);
    const end = page.onLeaving(() => {
      try {
        transaction.abort();
      } catch {
        // It has just been committed.
      }
    });
    transaction.addEventListener("complete", end);
    transaction.addEventListener("abort", end);
    return transaction;
  };
};

const wasLeft = () => new DOMException("The page was left.", "AbortError");
