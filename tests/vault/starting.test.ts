import { beforeEach, expect, test } from "vitest";
import { addCheckIn, allCheckIns } from "#src/journal/check-ins.ts";
import {
  closeJournal,
  eraseJournal,
  forgetErasing,
  goOnWith,
  openJournal,
  startJournal,
  vault,
} from "#src/journal/journal.ts";
import { keepDraft } from "#src/journal/drafts.ts";
import { kinds } from "#src/journal/kinds.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCheckIn } from "../support/build.ts";
import { anEmptyJournal, forgetEverything, inDatabase, rawRows, reopenedJournal } from "../support/journal.ts";
import { withLocalStorage } from "../support/local-storage.ts";

const kept = withLocalStorage();
beforeEach(forgetEverything);

const write = () => {
  const { id: _id, ...draft } = aCheckIn({ note: "the sea was calm" });
  return addCheckIn(draft);
};

test("V17 the witness follows every commit and holds no words", async () => {
  await anEmptyJournal();
  await write();
  await write();
  const [witness] = [...kept.values()];
  expect(JSON.parse(witness ?? "")).toEqual({ vaultId: vault().vaultId, schema: 1, count: 2, seq: 2 });
});

test("V18 looking creates nothing", async () => {
  expect((await openJournal()).state).toBe("new");
  expect(await indexedDB.databases()).toEqual([]);
  expect(kept.size).toBe(0);
});

test("V19 a journal that was there and is gone is never greeted as new", async () => {
  await anEmptyJournal();
  await write();
  const witness = new Map(kept);
  await forgetEverything();
  for (const [key, value] of witness) kept.set(key, value);

  const start = await openJournal();
  expect(start).toMatchObject({ state: "lost", witness: { count: 1 } });
  expect(await indexedDB.databases()).toEqual([]);
});

test("V19 an emptied database is not a new one", async () => {
  await anEmptyJournal();
  await write();
  await inDatabase("meta", "readwrite", (rows) => rows.clear());
  await inDatabase("records", "readwrite", (rows) => rows.clear());
  expect((await reopenedJournal()).state).toBe("lost");
});

test("V19 records without a keyring are not nothing, even without a witness", async () => {
  await anEmptyJournal();
  await write();
  await inDatabase("meta", "readwrite", (rows) => rows.clear());
  kept.clear();
  expect((await reopenedJournal()).state).toBe("lost");
});

test("V19 records that vanished while what counts them stayed are not nothing", async () => {
  await anEmptyJournal();
  await write();
  await inDatabase("records", "readwrite", (rows) => rows.clear());
  expect(await reopenedJournal()).toMatchObject({ state: "lost", witness: { count: 1, seq: 1 } });
  // A write that took the last one away is counted.
  await startJournal();
  const kept = await write();
  await vault().forget([{ id: kept.record.id }]);
  expect((await reopenedJournal()).state).toBe("open");
});

test("V19 a damaged witness still says that there was a journal", async () => {
  for (const damage of ["", "{", "null", '{"vaultId":7}']) {
    kept.set("mooring/witness", damage);
    expect((await openJournal()).state).toBe("lost");
  }
});

test("V19 an old copy of the whole database is noticed, and the person can go on with it", async () => {
  await anEmptyJournal();
  await write();
  const [, old] = [await write(), await rawRows("meta")];
  await write();
  const seq = old.find(({ id }) => id === "seq");
  await inDatabase("meta", "readwrite", (rows) => rows.put(seq));

  const start = await reopenedJournal();
  if (start.state !== "behind") throw new Error(`started as ${start.state}`);
  expect(start).toMatchObject({ seq: 2, witness: { seq: 3 } });

  await goOnWith(start);
  expect((await ask(allCheckIns())).length).toBe(3);
  expect((await reopenedJournal()).state).toBe("open");
});

test("V20 a database made by newer code is left alone", async () => {
  await anEmptyJournal();
  closeJournal();
  await new Promise<void>((resolve, reject) => {
    const open = indexedDB.open("mooring", 20);
    open.onupgradeneeded = () => open.result.createObjectStore("from-the-future");
    open.onsuccess = () => {
      open.result.close();
      resolve();
    };
    open.onerror = () => reject(open.error);
  });
  expect((await openJournal()).state).toBe("newer");
  expect((await indexedDB.databases())[0]?.version).toBe(20);
});

test("V20 a keyring of a newer schema is left alone", async () => {
  await anEmptyJournal();
  const row = (await rawRows("meta")).find(({ id }) => id === "keyring");
  const keyring = row?.["keyring"] as object;
  await inDatabase("meta", "readwrite", (rows) => rows.put({ id: "keyring", keyring: { ...keyring, schema: 2 } }));
  expect((await reopenedJournal()).state).toBe("newer");
});

test.for([
  ["of a newer make", { v: 2, ways: [] }],
  ["with a lock that this version does not know", { slots: [{ kind: "passphrase", salt: "" }] }],
])("V20 a keyring %s is left alone, and said to be newer", async ([, change]) => {
  await anEmptyJournal();
  const row = (await rawRows("meta")).find(({ id }) => id === "keyring");
  const keyring = { ...(row?.["keyring"] as object), ...(change as object) };
  await inDatabase("meta", "readwrite", (rows) => rows.put({ id: "keyring", keyring }));
  expect((await reopenedJournal()).state).toBe("newer");
});

test("V21 the second of two tabs that start does not undo what the first has told the witness", async () => {
  await anEmptyJournal();
  await write();
  await startJournal();
  const [witness] = [...kept.values()];
  expect(JSON.parse(witness ?? "")).toMatchObject({ count: 1, seq: 1 });
});

test("V21 two tabs that start at once have the same journal", async () => {
  await Promise.all([startJournal(), startJournal()]);
  await write();
  const rows = await rawRows("meta");
  expect(rows.filter(({ id }) => id === "keyring").length).toBe(1);
  expect((await reopenedJournal()).state).toBe("open");
  expect((await ask(allCheckIns())).length).toBe(1);
});

test("V25 erasing leaves nothing, twice over, and the next start is a first one", async () => {
  await anEmptyJournal();
  await write();
  await eraseJournal();
  await eraseJournal();
  await forgetErasing();
  expect(await indexedDB.databases()).toEqual([]);
  expect(kept.size).toBe(0);
  expect((await openJournal()).state).toBe("new");
});

test("without IndexedDB it says so", async () => {
  const { indexedDB } = globalThis;
  Object.defineProperty(globalThis, "indexedDB", { value: undefined, configurable: true });
  expect(await openJournal()).toEqual({ state: "unavailable", missing: "storage" });
  Object.defineProperty(globalThis, "indexedDB", { value: indexedDB, configurable: true });
});

test("storage that is switched off is told from storage that failed", async () => {
  const { open } = indexedDB;
  indexedDB.open = () => {
    throw new DOMException("denied", "SecurityError");
  };
  expect(await openJournal()).toEqual({ state: "unavailable", missing: "storage" });
  indexedDB.open = () => {
    throw new DOMException("corrupt", "UnknownError");
  };
  expect(await openJournal()).toMatchObject({ state: "failed", error: { problem: "unknown" } });
  indexedDB.open = open;
});

test("V17 the count of rows stays right through changes, deletions and drafts", async () => {
  await anEmptyJournal();
  const first = await write();
  await write();
  await vault().put(kinds.checkIn, { ...first.record, note: "changed" }, { base: first.rev });
  const draft = { id: crypto.randomUUID(), form: "check-in", at: first.record.at, fields: { note: "half" } };
  await keepDraft(draft, []);
  const counted = async () => {
    const seq = (await rawRows("meta")).find(({ id }) => id === "seq");
    return [seq?.["count"], (await rawRows()).length];
  };
  expect(await counted()).toEqual([3, 3]);
  await vault().forget([{ id: draft.id }]);
  await vault().forget([{ id: draft.id }]);
  expect(await counted()).toEqual([2, 2]);
});
