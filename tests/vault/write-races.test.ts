import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { allCheckIns, changeCheckIn } from "#src/journal/check-ins.ts";
import { draftsOf, keepDraft, latestDraftOf } from "#src/journal/drafts.ts";
import { deleteEntry, earlierVersions, entryOf, trash, undoDelete, type Entry } from "#src/journal/entries.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCheckIn, on } from "../support/build.ts";
import { anEmptyJournal, inDatabase, rawRows, reopenedJournal } from "../support/journal.ts";

beforeEach(anEmptyJournal);
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const record = aCheckIn({ note: "the sea was calm" });
const { id: _id, ...draftOfRecord } = record;
const stored = async (): Promise<Entry> => {
  const entry = await ask(entryOf(record.id));
  if (!entry) throw new Error("it is there");
  return entry;
};
/** One that was changed once, and then deleted long ago. */
const anOldDeletedOne = async () => {
  const first = await vault().put(kinds.checkIn, record);
  await changeCheckIn(first, { ...draftOfRecord, note: "and then the wind" });
  const deleted = await deleteEntry(await stored());
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 31 * 86_400_000 });
  return deleted;
};

test("V8 what is saved is called saved, also when an earlier version cannot be tidied away", async () => {
  const first = await vault().put(kinds.checkIn, record);
  const { getAll } = IDBIndex.prototype;
  vi.spyOn(IDBIndex.prototype, "getAll").mockImplementation(function (this: IDBIndex, ...query) {
    if (this.objectStore.name === "versions") throw new DOMException("Internal error.", "DataError");
    return getAll.apply(this, query);
  });
  const changed = await changeCheckIn(first, { ...draftOfRecord, note: "and then the wind" });
  expect(changed.n).toBe(2);
});

test("V12 deleting twice, or taking it back twice, is the same as once", async () => {
  await vault().put(kinds.checkIn, record);
  const entry = await stored();
  const [, deleted] = [await deleteEntry(entry), await deleteEntry(entry)];
  expect((await ask(trash())).map(({ record: { id } }) => id)).toEqual([record.id]);

  await undoDelete(deleted);
  await undoDelete(deleted);
  expect(await ask(allCheckIns())).toEqual([record]);
  expect(await ask(trash())).toEqual([]);
});

test("V12 the same change from two tabs is one, and the drafts of both go", async () => {
  const first = await vault().put(kinds.checkIn, record);
  const draft = { id: crypto.randomUUID(), form: "check-in", at: on("2026-03-02"), fields: { note: "wind" } };
  await keepDraft(draft, []);
  const changed = { ...draftOfRecord, note: "and then the wind" };
  await changeCheckIn(first, changed);
  const again = await changeCheckIn(first, changed, { forgetting: [{ id: draft.id }] });
  expect(again).toMatchObject({ n: 2, record: { id: record.id } });
  expect((await ask(allCheckIns())).length).toBe(1);
  expect(await ask(draftsOf("check-in"))).toEqual([]);
});

test("V28 a draft that was typed into since it was read is not forgotten", async () => {
  const draft = { id: crypto.randomUUID(), form: "check-in", at: on("2026-03-02"), fields: { note: "half a sen" } };
  await keepDraft(draft, []);
  const read = await ask(latestDraftOf("check-in"));
  await keepDraft({ ...draft, fields: { note: "half a sentence" } }, []);
  await vault().put(kinds.checkIn, record, { forgetting: [{ id: draft.id, rev: read?.rev ?? "" }] });
  expect((await ask(draftsOf("check-in"))).map(({ fields }) => fields)).toEqual([{ note: "half a sentence" }]);

  const now = await ask(latestDraftOf("check-in"));
  await vault().forget([{ id: draft.id, rev: now?.rev ?? "" }]);
  expect(await ask(draftsOf("check-in"))).toEqual([]);
});

test("V14 what is put back while the old trash is emptied keeps its words and its earlier versions", async () => {
  const deleted = await anOldDeletedOne();
  const { encrypt } = crypto.subtle;
  vi.spyOn(crypto.subtle, "encrypt").mockImplementationOnce(async (...args) => {
    await undoDelete(deleted);
    return encrypt.apply(crypto.subtle, args);
  });
  await vault().emptyOldTrash();
  expect((await ask(allCheckIns())).map(({ note }) => note)).toEqual(["and then the wind"]);
  expect((await ask(earlierVersions(record.id))).length).toBe(3);
});

test("V14 the words and the earlier versions go in one step, or neither", async () => {
  await anOldDeletedOne();
  const { delete: remove } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, "delete").mockImplementation(function (this: IDBObjectStore, key) {
    if (this.name === "versions") throw new DOMException("killed", "DataError");
    return remove.call(this, key);
  });
  await vault()
    .emptyOldTrash()
    .catch(() => undefined);
  vi.restoreAllMocks();
  expect((await ask(trash())).length).toBe(1);

  await vault().emptyOldTrash();
  expect(await rawRows("versions")).toEqual([]);
});

test("V23 checking looks at what lies on the disk now, not at what was read before", async () => {
  await vault().put(kinds.checkIn, record);
  expect((await ask(allCheckIns())).length).toBe(1);
  const [row] = await rawRows();
  await inDatabase("records", "readwrite", (rows) => rows.put({ ...row, ct: new ArrayBuffer(300) }));
  expect([...(await vault().checkEverything()).troubles]).toEqual([[record.id, "does-not-open"]]);
});

test("V23 an earlier version that opens does not hide that the record does not, nor the other way round", async () => {
  const first = await vault().put(kinds.checkIn, record);
  await changeCheckIn(first, { ...draftOfRecord, note: "and then the wind" });
  const [head] = await rawRows();
  await inDatabase("records", "readwrite", (rows) => rows.put({ ...head, ct: new ArrayBuffer(300) }));
  await reopenedJournal();
  expect(await ask(allCheckIns())).toEqual([]);
  expect((await ask(earlierVersions(record.id))).length).toBe(1);
  expect([...vault().troubles]).toEqual([[record.id, "does-not-open"]]);

  const [version] = await rawRows("versions");
  await inDatabase("versions", "readwrite", (rows) => rows.put({ ...version, ct: new ArrayBuffer(300) }));
  await inDatabase("records", "readwrite", (rows) => rows.put(head));
  await reopenedJournal();
  expect(await ask(earlierVersions(record.id))).toEqual([]);
  expect((await vault().checkEverything()).troubles.size).toBe(0);
});
