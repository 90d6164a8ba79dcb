import { afterEach, expect, test, vi } from "vitest";
import { kinds } from "#src/journal/kinds.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import type { Vault } from "#src/vault/vault.ts";
import { aCheckIn, aCourse, anIntention, aPracticeLog, aReflection, aSession, on } from "../support/build.ts";
import { aRow } from "../support/backup.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { inDatabase } from "../support/journal.ts";
import { withLocalStorage } from "../support/local-storage.ts";
import {
  allOf,
  aVault,
  notesOf,
  oneOf,
  rawRowsOf,
  reopenedVault,
  restoreFrom,
  snapshotOf,
  textsOf,
  versionsOf,
} from "../support/vaults.ts";

const witness = withLocalStorage();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** One of everything: every kind, earlier versions, the trash, a tombstone, a draft, a twin. */
const aFullVault = async (name: string): Promise<Vault> => {
  const vault = await aVault(name);
  const first = await vault.put(kinds.checkIn, aCheckIn({ note: "first" }));
  const second = await vault.put(kinds.checkIn, { ...first.record, note: "\ud800 second 🌊" }, { base: first.rev });
  await vault.put(kinds.checkIn, { ...first.record, note: "from the other tab" }, { base: first.rev });
  await vault.put(kinds.checkIn, { ...second.record, note: "third" }, { base: second.rev });
  await vault.put(kinds.course, aCourse());
  await vault.put(kinds.session, aSession({ doses: [{ known: true, amount: 0.5, unit: "mg/kg" }] }));
  await vault.put(kinds.intention, anIntention());
  await vault.put(kinds.practiceLog, aPracticeLog());
  await vault.remove(kinds.reflection, await vault.put(kinds.reflection, aReflection()));
  await vault.put(kinds.draft, {
    id: crypto.randomUUID(),
    form: "check-in",
    at: on("2026-03-02"),
    fields: { note: "half a sen" },
  } as never);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 40 * 86_400_000 });
  await vault.remove(kinds.checkIn, await vault.put(kinds.checkIn, aCheckIn({ note: "let go" })));
  vi.useRealTimers();
  await vault.emptyOldTrash();
  return vault;
};

const namesOf = (stores: string | Iterable<string>): readonly string[] =>
  typeof stores === "string" ? [stores] : [...stores];

const change = async (vault: Vault, id: string, note: string) => {
  const kept = await oneOf(vault, id);
  return vault.put(kinds.checkIn, { ...aCheckIn(kept.record as object), note }, { base: kept.rev });
};

/** Two devices with the same entry, which then was changed on both. */
const aDivergedPair = async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  const { record } = await here.put(kinds.checkIn, aCheckIn({ note: "before" }));
  await restoreFrom(here, there);
  await change(here, record.id, "changed here");
  await change(there, record.id, "changed there");
  return { here, there, id: record.id };
};

test("V31 a backup restored into an empty journal is the journal, to the letter and in every list", async () => {
  const [here, there] = [await aFullVault("here"), await aVault("there")];
  await restoreFrom(here, there);
  const [before, after] = [await snapshotOf(here), await snapshotOf(there)];
  expect(after.rows.length).toBe(12);
  expect(textsOf(after.rows)).toEqual(textsOf(before.rows));

  const reopened = await reopenedVault("there");
  const byId = (found: readonly { record: unknown }[]) => found.map((kept) => JSON.stringify(kept)).toSorted();
  expect(byId(await allOf(reopened))).toEqual(byId(await allOf(here)));
  // Every row is found by the tags that its kind gives it.
  expect((await reopened.checkEverything()).troubles.size).toBe(0);
  expect(await reopened.count()).toBe(await here.count());
});

test("V17 a restore is one write, counts its rows, and tells the witness", async () => {
  const [here, there] = [await aFullVault("here"), await aVault("there")];
  await there.put(kinds.checkIn, aCheckIn());
  await restoreFrom(here, there);
  const count = (await rawRowsOf("there")).length;
  expect(JSON.parse(witness.get("mooring/witness") ?? "")).toMatchObject({ vaultId: there.vaultId, count, seq: 2 });
  await there.put(kinds.checkIn, aCheckIn());
  expect(JSON.parse(witness.get("mooring/witness") ?? "")).toMatchObject({ count: count + 1, seq: 3 });
});

test("V30 what was changed on both is kept side by side, and the same on both devices", async () => {
  const { here, there, id } = await aDivergedPair();
  await restoreFrom(there, here);
  expect(await notesOf(here)).toEqual(["changed here", "changed there"]);
  const twin = (await allOf(here)).find(({ twinOf }) => twinOf === id);
  expect(twin?.n).toBe(2);
  expect((await versionsOf(here, id)).length).toBe(2);

  await restoreFrom(here, there);
  expect(textsOf((await snapshotOf(there)).rows)).toEqual(textsOf((await snapshotOf(here)).rows));
  expect((await here.checkEverything()).troubles.size).toBe(0);
});

test("V31 restoring again changes nothing and is no write", async () => {
  const { here, there } = await aDivergedPair();
  await restoreFrom(there, here);
  const before = await snapshotOf(here);
  await restoreFrom(there, here);
  expect(await snapshotOf(here)).toEqual(before);
});

test("V29 a plan counts what is new, the same, newer here, newer there and changed on both, and changes nothing", async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  const shared = ["same", "changed here", "changed there", "changed on both"].map((note) => aCheckIn({ note }));
  for (const record of shared) await here.put(kinds.checkIn, record);
  await restoreFrom(here, there);
  const [, second, third, fourth] = shared.map(({ id }) => id);
  for (const id of [second, fourth]) await change(here, id ?? "", "wind");
  for (const id of [third, fourth]) await change(there, id ?? "", "rain");
  await there.put(kinds.course, aCourse());
  await here.put(kinds.course, aCourse());

  const before = await snapshotOf(here);
  const plan = await (await here.backups()).planRestore(await snapshotOf(there));
  expect(await snapshotOf(here)).toEqual(before);
  expect(plan.counts).toEqual({ new: 1, same: 1, newerHere: 1, newerThere: 1, bothChanged: 1 });
  expect(plan.byKind).toEqual({ "check-in": 4, course: 1 });
  expect(plan.refused).toBe(0);

  await (await here.backups()).restore(plan.contents);
  const after = await (await here.backups()).planRestore(plan.contents);
  expect(after.counts).toMatchObject({ new: 0, newerThere: 0, bothChanged: 0 });
});

test("V31 another journal's backup is merged in like any other", async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  await here.put(kinds.checkIn, aCheckIn({ note: "mine" }));
  await there.put(kinds.checkIn, aCheckIn({ note: "of another journal" }));
  await restoreFrom(there, here);
  expect(await notesOf(here)).toEqual(["mine", "of another journal"]);
  expect(here.vaultId).not.toBe(there.vaultId);
});

test("V32 a draft that is here stays as it was typed, another one is brought", async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  const aDraft = (note: string, id: string = crypto.randomUUID()) =>
    ({ id, form: "check-in", at: on("2026-03-02"), fields: { note } }) as never;
  const id = crypto.randomUUID();
  await here.put(kinds.draft, aDraft("what I type now", id));
  await there.put(kinds.draft, aDraft("what I typed then", id));
  await there.put(kinds.draft, aDraft("another one"));
  await restoreFrom(there, here);
  const drafts = (await snapshotOf(here)).rows.map(({ payload }) => (payload.record as { fields: unknown }).fields);
  expect(drafts).toHaveLength(2);
  expect(drafts).toEqual(expect.arrayContaining([{ note: "what I type now" }, { note: "another one" }]));
});

test("V33 a full disk is named and changes nothing, and there is room again for what was staged", async () => {
  const [here, there] = [await aFullVault("here"), await aVault("there")];
  await there.put(kinds.checkIn, aCheckIn({ note: "mine" }));
  const contents = await snapshotOf(here);
  const before = await snapshotOf(there);
  const backups = await there.backups();
  const makeRoom = fillTheDisk();
  const failure = await backups.restore(contents).catch((error: unknown) => error);
  makeRoom();
  expect(failure).toBeInstanceOf(StorageError);
  expect(failure).toMatchObject({ problem: "device-full" });
  expect(await snapshotOf(there)).toEqual(before);
  expect(await rawRowsOf("there", "staging")).toEqual([]);

  await backups.restore(contents);
  expect((await snapshotOf(there)).rows.length).toBe(contents.rows.length + 1);
});

test("V33 a disk that is full only in the very transaction changes nothing either", async () => {
  const [here, there] = [await aFullVault("here"), await aVault("there")];
  const contents = await snapshotOf(here);
  for (const store of ["records", "versions", "meta"]) {
    const { put } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
      if (this.name === store) throw new DOMException("full", "QuotaExceededError");
      return put.apply(this, args);
    });
    await expect((await there.backups()).restore(contents)).rejects.toMatchObject({ problem: "device-full" });
    vi.restoreAllMocks();
    expect((await snapshotOf(there)).rows).toEqual([]);
    expect(await rawRowsOf("there", "staging")).toEqual([]);
  }
});

test("V33 cancelled at any moment it has changed nothing", async () => {
  const [here, there] = [await aFullVault("here"), await aVault("there")];
  const contents = await snapshotOf(here);
  await there.put(kinds.checkIn, aCheckIn({ note: "mine" }));
  const before = await snapshotOf(there);
  const backups = await there.backups();
  let steps = 0;
  for (let stopAt = 1; ; stopAt++) {
    const stop = new AbortController();
    steps = 0;
    const onProgress = (done: number, of: number) => {
      if (++steps === stopAt && done < of) stop.abort(new Error("cancelled"));
    };
    const outcome = await backups.restore(contents, { signal: stop.signal, onProgress }).then(
      () => "restored",
      (error: unknown) => String(error),
    );
    if (outcome === "restored") break;
    expect(outcome).toBe("Error: cancelled");
    expect(await snapshotOf(there)).toEqual(before);
    expect(await rawRowsOf("there", "staging")).toEqual([]);
  }
  expect(steps).toBeGreaterThan(1);
  expect((await snapshotOf(there)).rows.length).toBe(contents.rows.length + 1);
});

test("V33 what a kill before the transaction leaves behind is not in the journal, and goes with the next tidying or restore", async () => {
  const [here, there] = [await aFullVault("here"), await aVault("there")];
  const contents = await snapshotOf(here);
  const { delete: remove } = IDBCursor.prototype;
  const { delete: removeByKey } = IDBObjectStore.prototype;
  const { transaction } = IDBDatabase.prototype;
  // As if the page were gone from the moment at which the transaction begins.
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, stores, ...rest) {
    if (rest[0] === "readwrite" && namesOf(stores).includes("staging") && namesOf(stores).includes("cache"))
      throw new DOMException("killed", "DataError");
    return transaction.call(this, stores, ...rest);
  });
  const noCleaning = () => {
    throw new DOMException("killed", "DataError");
  };
  let isStaged = false;
  await (
    await there.backups()
  )
    .restore(contents, {
      onProgress: (done, of) => {
        if (done / of < 0.9 || isStaged) return;
        isStaged = true;
        IDBCursor.prototype.delete = noCleaning;
        IDBObjectStore.prototype.delete = noCleaning;
      },
    })
    .catch(() => undefined);
  IDBCursor.prototype.delete = remove;
  IDBObjectStore.prototype.delete = removeByKey;
  vi.restoreAllMocks();
  expect((await rawRowsOf("there", "staging")).length).toBe(contents.rows.length);

  const reopened = await reopenedVault("there");
  expect((await snapshotOf(reopened)).rows).toEqual([]);
  await (await reopened.backups()).tidyUp();
  expect(await rawRowsOf("there", "staging")).toEqual([]);
  await (await reopened.backups()).restore(contents);
  expect(textsOf((await snapshotOf(reopened)).rows)).toEqual(textsOf(contents.rows));
});

test("V33 what is saved while a restore is prepared is merged as well", async () => {
  const { there, id } = await aDivergedPair();
  const contents = await snapshotOf(there);
  // Not used yet: a connection remembers how to begin a transaction when it opens.
  const here = await reopenedVault("here");
  let isSaved = false;
  const { transaction } = IDBDatabase.prototype;
  const saving: Promise<unknown>[] = [];
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(function (this: IDBDatabase, stores, ...rest) {
    // The first write into staging: what is here has been read.
    if (namesOf(stores).includes("staging") && rest[0] === "readwrite" && !isSaved) {
      isSaved = true;
      saving.push(change(here, id, "changed here, again"));
    }
    return transaction.call(this, stores, ...rest);
  });
  await (await here.backups()).restore(contents);
  await Promise.all(saving);
  expect(isSaved).toBe(true);
  // Which of the two is on disk first is up to the machine. When it is the restore, the save finds that what it was typed over
  // has become a record of its own, and stands beside it.
  expect([
    ["changed here, again", "changed there"],
    ["changed here", "changed here, again", "changed there"],
  ]).toContainEqual(await notesOf(here));
});

test("V27 nothing is restored into a journal that has another key by now", async () => {
  const [here, there] = [await aFullVault("here"), await aVault("there")];
  const contents = await snapshotOf(here);
  const row = (await rawRowsOf("there", "meta")).find(({ id }) => id === "keyring");
  const keyring = { ...(row?.["keyring"] as object), dekId: "another" };
  await inDatabase("meta", "readwrite", (rows) => rows.put({ id: "keyring", keyring }), "there");
  await expect((await there.backups()).restore(contents)).rejects.toMatchObject({ problem: "closed-elsewhere" });
  expect(await rawRowsOf("there")).toEqual([]);
});

test("V26 no bundle outlives a restore, nor its undoing; the room set aside does", async () => {
  const here = await aVault("here");
  const rows = Array.from({ length: 1100 }, (_, index) => aRow("check-in", aCheckIn({ note: `note ${index}` })));
  const contents = { vaultId: here.vaultId, rows, attachments: [] };
  await (await here.backups()).restore(contents);
  await here.setAsideReserve();
  const cached = async () => (await rawRowsOf("here", "cache")).map(({ id }) => id).filter((id) => id !== "reserve");

  await here.buildBundles();
  expect((await cached()).length).toBe(64);
  const [first] = rows;
  if (!first) throw new Error("there are many");
  const record = { ...aCheckIn(first.payload.record as object), note: "changed there" };
  const newer = { ...aRow("check-in", record, { n: 2, ancestors: [first.rev] }), rev: "newer" };
  await (await here.backups()).restore({ ...contents, rows: [newer] });
  expect(await cached()).toEqual([]);
  expect(await notesOf(here)).toContain("changed there");

  await here.buildBundles();
  expect((await cached()).length).toBe(64);
  const reopened = await reopenedVault("here");
  expect(await notesOf(reopened)).toContain("changed there");
  await (await reopened.backups()).undoRestore();
  expect(await cached()).toEqual([]);
  expect((await rawRowsOf("here", "cache")).length).toBe(1);
  expect(await notesOf(reopened)).not.toContain("changed there");
  expect((await notesOf(reopened)).length).toBe(1100);
}, 60_000);
