import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createKeptPage } from "#src/platform/kept-page.ts";
import { connect, type Connection } from "#src/vault/connection.ts";
import type { VaultDatabase } from "#src/vault/database.ts";
import { anEmptyJournal } from "../support/journal.ts";

const page = vi.hoisted(() => ({ target: new EventTarget() }));
vi.mock("#src/platform/kept-page.ts", async (importOriginal) => {
  const original = await importOriginal<typeof import("#src/platform/kept-page.ts")>();
  return { ...original, keptPage: original.createKeptPage(page.target) };
});

let connection: Connection;
beforeEach(async () => {
  await anEmptyJournal();
  connection = connect("mooring", () => {});
});
afterEach(() => {
  comesBack();
  connection.close();
});

const happens = (type: string, persisted: boolean) =>
  page.target.dispatchEvent(Object.assign(new Event(type), { persisted }));
const isLeft = (persisted = true) => happens("pagehide", persisted);
const comesBack = () => happens("pageshow", true);
const after = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const countMeta = (db: VaultDatabase) => db.transaction("r", [db.meta], () => db.meta.count());

/** A transaction that stays open, one question after another, until it is aborted. */
const neverDone = (db: VaultDatabase) =>
  db.transaction("rw", [db.meta], async () => {
    for (;;) await db.meta.count();
  });

test("V41 what is under way when a page is left is given up, so that another page can write", async () => {
  const begun: number[] = [];
  void connection.run(async (db) => {
    begun.push(begun.length);
    return begun.length === 1 ? neverDone(db) : undefined;
  });
  await after(50);
  isLeft();

  const other = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open("mooring");
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  const written = new Promise((resolve) => {
    other.transaction(["meta"], "readwrite").oncomplete = () => resolve("written");
  });
  expect(await Promise.race([written, after(2000)])).toBe("written");
  expect(begun).toEqual([0]);
  other.close();
});

test("V41 it is done again when the page comes back, and nothing begins before", async () => {
  let times = 0;
  const answer = vi.fn<(count: number) => void>();
  const isAnswered = connection
    .run(async (db) => {
      times += 1;
      return times === 1 ? neverDone(db) : countMeta(db);
    })
    .then(answer);
  await after(50);
  isLeft();
  const isAskedLater = connection.run(countMeta).then(answer);
  await after(100);
  expect(answer).not.toHaveBeenCalled();
  expect(times).toBe(1);

  comesBack();
  await Promise.all([isAnswered, isAskedLater]);
  expect(answer.mock.calls).toEqual([[2], [2]]);
  expect(times).toBe(2);
});

test("V41 a page that is not kept when it is left goes on to the last", async () => {
  const counting = connection.run(countMeta);
  isLeft(false);
  expect(await counting).toBe(2);
  expect(await connection.run(countMeta)).toBe(2);
});

test("a kept page counts its departures, and is away until it is shown again", async () => {
  const target = new EventTarget();
  const kept = createKeptPage(target);
  const left = vi.fn<() => void>();
  const end = kept.onLeaving(left);
  target.dispatchEvent(Object.assign(new Event("pagehide"), { persisted: true }));
  expect([kept.isAway(), kept.departures(), left.mock.calls.length]).toEqual([true, 1, 1]);

  const isBack = kept.isBack();
  target.dispatchEvent(Object.assign(new Event("pageshow"), { persisted: true }));
  await isBack;
  end();
  target.dispatchEvent(Object.assign(new Event("pagehide"), { persisted: true }));
  expect([kept.isAway(), kept.departures(), left.mock.calls.length]).toEqual([true, 2, 1]);
});
