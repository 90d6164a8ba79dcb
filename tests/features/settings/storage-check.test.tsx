import { expect, test } from "vitest";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { checkEverything } from "#src/journal/storage-check.ts";
import { aCheckIn } from "../../support/build.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";

/** Changes every stored row behind the vault's back. */
const damage = async (change: (row: { ct: ArrayBuffer; tags: string[] }, index: number) => void) => {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open("mooring");
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = db.transaction("records", "readwrite");
    let index = 0;
    transaction.objectStore("records").openCursor().onsuccess = ({ target }) => {
      // The event's target is typed as any target at all.
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      const row = structuredClone(cursor.value);
      change(row, index++);
      cursor.update(row);
      cursor.continue();
    };
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  db.close();
};

test("a whole journal has no trouble", async () => {
  await anEmptyJournal();
  expect(await checkEverything()).toEqual({ rows: 0, unreadable: 0, newer: 0, misplaced: 0 });
  await addCheckIn(aCheckIn());
  expect(await checkEverything()).toEqual({ rows: 1, unreadable: 0, newer: 0, misplaced: 0 });
});

test("one flipped bit is one entry that cannot be read, and the row is still there", async () => {
  await anEmptyJournal();
  for (const note of ["one", "two", "three"]) await addCheckIn(aCheckIn({ note }));
  await damage(({ ct }, index) => {
    if (index === 1) new Uint8Array(ct).set([new Uint8Array(ct)[40] === 0 ? 1 : 0], 40);
  });
  await reopenedJournal();
  expect(await checkEverything()).toEqual({ rows: 3, unreadable: 1, newer: 0, misplaced: 0 });
  expect(await checkEverything()).toMatchObject({ rows: 3, unreadable: 1 });
});
