import { beforeEach, expect, test } from "vitest";
import { allCheckIns, changeCheckIn } from "#src/journal/check-ins.ts";
import { entryOf } from "#src/journal/entries.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCheckIn } from "../support/build.ts";
import { anEmptyJournal, inDatabase, rawRows, reopenedJournal } from "../support/journal.ts";
import { eventually } from "../support/eventually.ts";

beforeEach(anEmptyJournal);

const many = 1100;
const notes = async () => (await ask(allCheckIns())).map(({ note }) => note).toSorted();
const bundleRows = async () => (await rawRows("cache")).filter(({ rev }) => rev !== undefined);

/** A journal with many check-ins, whose bundles are made. Returns what was written. */
const aLongJournal = async () => {
  const written = [];
  for (let index = 0; index < many; index++) {
    written.push(await vault().put(kinds.checkIn, aCheckIn({ note: `note ${index}` })));
  }
  await vault().buildBundles();
  return written;
};

test("V26 bundles tell the same as the rows, and follow every change, deletion and addition", async () => {
  const [first, second] = await aLongJournal();
  if (!first || !second) throw new Error("many were written");
  expect((await bundleRows()).length).toBe(64);
  await reopenedJournal();
  expect((await notes()).length).toBe(many);

  const { id: _id, ...draft } = first.record;
  await changeCheckIn(first, { ...draft, note: "changed" });
  await vault().remove(kinds.checkIn, second);
  await vault().put(kinds.checkIn, aCheckIn({ note: "added" }));
  expect((await bundleRows()).length).toBeLessThan(64);

  const after = await notes();
  expect(after.length).toBe(many);
  expect(after).toEqual(expect.arrayContaining(["changed", "added"]));
  expect(after).not.toContain("note 1");
  await reopenedJournal();
  expect(await notes()).toEqual(after);
  await vault().buildBundles();
  await reopenedJournal();
  expect(await notes()).toEqual(after);
}, 60_000);

test("V26 bundles are what is read, once they are there", async () => {
  const [first] = await aLongJournal();
  const row = (await rawRows()).find(({ id }) => id === first?.record.id);
  await inDatabase("records", "readwrite", (rows) => rows.put({ ...row, ct: new ArrayBuffer(300) }));
  await reopenedJournal();
  expect((await notes()).length).toBe(many);
  expect((await vault().checkEverything()).troubles.size).toBe(1);
}, 60_000);

test("V26 a damaged bundle, or one that misses a row, is passed over and made anew", async () => {
  await aLongJournal();
  const [bundle] = await bundleRows();
  const ct = new Uint8Array(structuredClone(bundle?.["ct"] as ArrayBuffer));
  ct[99] = (ct[99] ?? 0) ^ 1;
  await inDatabase("cache", "readwrite", (rows) => rows.put({ ...bundle, ct: ct.buffer }));
  await reopenedJournal();
  expect((await notes()).length).toBe(many);

  await inDatabase("cache", "readwrite", (rows) => rows.put(bundle));
  const [row] = await rawRows();
  await inDatabase("records", "readwrite", (rows) => rows.delete(String(row?.["id"])));
  await reopenedJournal();
  expect((await notes()).length).toBe(many - 1);

  const before = new Set((await bundleRows()).map(({ rev }) => rev));
  await vault().buildBundles();
  const after = (await bundleRows()).map(({ rev }) => rev);
  expect(after.length).toBe(64);
  expect(after.filter((rev) => before.has(rev))).toEqual([]);
  expect((await notes()).length).toBe(many - 1);
}, 60_000);

test("V24 a question that is answered from bundles and rows together stays current", async () => {
  const [first, second] = await aLongJournal();
  if (!first || !second) throw new Error("many were written");
  const answers: string[][] = [];
  const { source, pick } = allCheckIns();
  const end = vault().observe(
    source,
    (found) => answers.push(pick(found).map(({ note }) => note)),
    (error) => answers.push([String(error)]),
  );
  await eventually(() => expect(answers.at(-1)?.length).toBe(many));
  const { id: _id, ...draft } = first.record;
  for (const note of ["once", "twice", "three times"]) {
    const now = await ask(entryOf(first.record.id));
    await changeCheckIn({ ...first, rev: now?.rev ?? "" }, { ...draft, note });
    await eventually(() => expect(answers.at(-1)).toContain(note));
  }
  await vault().remove(kinds.checkIn, second);
  await eventually(() => expect(answers.at(-1)?.length).toBe(many - 1));
  end();
}, 60_000);

test("V5 nothing that was written can be read in the bundles", async () => {
  await aLongJournal();
  const raw = (await bundleRows()).map(({ ct }) => new TextDecoder("latin1").decode(ct as ArrayBuffer)).join("");
  expect(raw.length).toBeGreaterThan(100_000);
  for (const word of ["note 1", "mood", "2026"]) expect(raw).not.toContain(word);
}, 60_000);
