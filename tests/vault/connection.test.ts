import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import { closeJournal, vault } from "#src/journal/journal.ts";
import { ask } from "#src/journal/use-journal.ts";
import { connect, type Connection } from "#src/vault/connection.ts";
import type { VaultDatabase } from "#src/vault/database.ts";
import { storageErrorOf } from "#src/vault/storage-error.ts";
import { aCheckIn } from "../support/build.ts";
import { anEmptyJournal, inDatabase, rawRows, reopenedJournal } from "../support/journal.ts";
import { withLocalStorage } from "../support/local-storage.ts";

const kept = withLocalStorage();
let connection: Connection | undefined;
beforeEach(anEmptyJournal);
afterEach(() => {
  connection?.close();
  vi.restoreAllMocks();
});

const connected = (onClosedElsewhere = () => {}) => (connection = connect("mooring", onClosedElsewhere));
const lost = () => new DOMException("Connection to Indexed Database server lost.", "UnknownError");
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const write = () => {
  const { id: _id, ...draft } = aCheckIn({ note: "the sea was calm" });
  return addCheckIn(draft);
};

test("V15 several that find the connection lost at once all get through on one new one", async () => {
  const { run } = connected();
  const handles = new Set<VaultDatabase>();
  const work = (ms: number) => async (db: VaultDatabase) => {
    handles.add(db);
    await db.meta.get("seq");
    await after(ms);
    if (handles.size === 1) throw lost();
    await after(30);
    return (await db.meta.get("keyring"))?.id;
  };
  // The last three find out while the first is at work again.
  expect(await Promise.all([0, 5, 10, 15].map((ms) => run(work(ms))))).toEqual(Array(4).fill("keyring"));
});

test("V15 a handle that could not be opened once is not dead for ever", async () => {
  const { run } = connected();
  const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
    throw new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError");
  });
  await expect(run((db) => db.meta.count())).rejects.toMatchObject({ problem: "unknown" });
  open.mockRestore();
  expect(await run((db) => db.meta.count())).toBe(2);
});

test("V27 a journal that another tab closed is not opened again from here, whatever the browser calls it", async () => {
  const onClosed = vi.fn<() => void>();
  const { run, isOver } = connected(onClosed);
  await run((db) => db.meta.count());
  closeJournal();
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase("mooring").onsuccess = () => resolve();
  });
  expect(onClosed).toHaveBeenCalledOnce();
  expect(isOver()).toBe(true);

  const closing = new DOMException("The database connection is closing.", "InvalidStateError");
  await expect(run(() => Promise.reject(closing))).rejects.toMatchObject({ problem: "closed-elsewhere" });
  await expect(run((db) => db.meta.count())).rejects.toMatchObject({ problem: "closed-elsewhere" });
  expect(await indexedDB.databases()).toEqual([]);
  expect(onClosed).toHaveBeenCalledOnce();
});

test("V27 a database that vanished under an open page is not made anew, and nothing is called saved", async () => {
  await write();
  // Opened and not used yet: nothing tells this page that the database goes.
  await reopenedJournal();
  const onClosed = vi.fn<() => void>();
  vault().onClosedElsewhere(onClosed);
  await new Promise<void>((resolve) => {
    indexedDB.deleteDatabase("mooring").onsuccess = () => resolve();
  });
  kept.clear();

  await expect(write()).rejects.toMatchObject({ problem: "closed-elsewhere" });
  await expect(vault().probe()).rejects.toMatchObject({ problem: "closed-elsewhere" });
  expect(await indexedDB.databases()).toEqual([]);
  expect(kept.size).toBe(0);
  expect(onClosed).toHaveBeenCalledOnce();
});

test("V27 nothing is written into a journal that has another key by now, nor into one without", async () => {
  const first = await write();
  const row = (await rawRows("meta")).find(({ id }) => id === "keyring");
  await inDatabase("meta", "readwrite", (rows) =>
    rows.put({ id: "keyring", keyring: { ...(row?.["keyring"] as object), dekId: "another" } }),
  );
  await expect(write()).rejects.toMatchObject({ problem: "closed-elsewhere" });

  await reopenedJournal();
  await inDatabase("meta", "readwrite", (rows) => rows.delete("keyring"));
  await expect(write()).rejects.toMatchObject({ problem: "closed-elsewhere" });
  await expect(vault().forget([{ id: first.record.id }])).rejects.toMatchObject({ problem: "closed-elsewhere" });
  expect((await rawRows()).map(({ id }) => id)).toEqual([first.record.id]);
});

test("V17 a write that completes after the journal was closed leaves no witness behind", async () => {
  const { put } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, value: { id?: string }) {
    const request = put.call(this, value);
    // The last request of the transaction: it still completes.
    if (value.id === "seq") {
      closeJournal();
      kept.clear();
    }
    return request;
  });
  await write();
  expect(kept.size).toBe(0);
  vi.restoreAllMocks();
  await reopenedJournal();
  expect((await ask(allCheckIns())).length).toBe(1);
});

test.for([
  ["closed by another tab", new DOMException("", "DatabaseClosedError"), "closed-elsewhere"],
  ["a full disk while opening", withInner("DatabaseClosedError", "QuotaExceededError"), "device-full"],
  ["an opening that failed", withInner("DatabaseClosedError", "UnknownError"), "unknown"],
  ["a full disk at the commit", withInner("AbortError", "QuotaExceededError"), "device-full"],
] as const)("V16 %s is named", ([, error, problem]) => {
  expect(storageErrorOf(error).problem).toBe(problem);
});

function withInner(name: string, inner: string) {
  return Object.assign(new Error(name), { name, inner: new DOMException("", inner) });
}

test("V15 closed while it is being opened, at whatever moment, it does not stand in the way", async () => {
  for (let wait = 0; wait < 12; wait++) {
    await anEmptyJournal();
    closeJournal();
    const { run, close } = connect("mooring", () => {});
    const working = run((db) => db.meta.count()).catch(() => undefined);
    for (let turn = 0; turn < wait; turn++) await new Promise((resolve) => setImmediate(resolve));
    close();
    const outcome = await Promise.race([
      new Promise((resolve) => {
        indexedDB.deleteDatabase("mooring").onsuccess = () => resolve("deleted");
      }),
      after(2000).then(() => `still there after closing at turn ${wait}`),
    ]);
    expect(outcome).toBe("deleted");
    await working;
  }
});
