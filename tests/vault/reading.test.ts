import * as v from "valibot";
import { beforeEach, expect, test } from "vitest";
import { allCheckIns, checkInsWithin } from "#src/journal/check-ins.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { ask } from "#src/journal/use-journal.ts";
import { LocalDay } from "#src/domain/time.ts";
import type { Kept, Kind } from "#src/vault/kind.ts";
import { readPayload } from "#src/vault/payload.ts";
import { aCheckIn, on } from "../support/build.ts";
import { anEmptyJournal, inDatabase, rawRows, reopenedJournal } from "../support/journal.ts";
import { eventually } from "../support/eventually.ts";

beforeEach(anEmptyJournal);

const put = (note: string, day = "2026-03-02") => vault().put(kinds.checkIn, aCheckIn({ note, at: on(day) }));
const notes = async () => (await ask(allCheckIns())).map(({ note }) => note);

test("a range has both its ends, oldest first, and nothing beside", async () => {
  for (const day of ["2026-03-08", "2026-03-01", "2026-03-02", "2026-03-09"]) await put(day, day);
  const week = { from: v.parse(LocalDay, "2026-03-02"), to: v.parse(LocalDay, "2026-03-08") };
  expect((await ask(checkInsWithin(week))).map(({ at }) => at.localDay)).toEqual(["2026-03-02", "2026-03-08"]);
});

test("a range of years is answered in full", async () => {
  for (const day of ["2020-02-29", "2023-12-31", "2024-01-01"]) await put(day, day);
  const years = { from: v.parse(LocalDay, "2020-02-29"), to: v.parse(LocalDay, "2024-01-01") };
  expect((await ask(checkInsWithin(years))).length).toBe(3);
});

test("V23 a damaged row is kept, counted and left out", async () => {
  await put("whole");
  const damaged = await put("damaged");
  const row = (await rawRows()).find(({ id }) => id === damaged.record.id);
  const ct = new Uint8Array(structuredClone(row?.["ct"] as ArrayBuffer));
  ct[40] = (ct[40] ?? 0) ^ 1;
  await inDatabase("records", "readwrite", (rows) => rows.put({ ...row, ct: ct.buffer }));

  await reopenedJournal();
  expect(await notes()).toEqual(["whole"]);
  expect([...(await vault().checkEverything()).troubles]).toEqual([[damaged.record.id, "does-not-open"]]);
  expect((await rawRows()).length).toBe(2);
});

test("V3 rows that were swapped or relabelled do not open", async () => {
  const [one, two] = [await put("one"), await put("two")];
  const rows = await rawRows();
  const rowOf = (kept: Kept<{ id: string }>) => rows.find(({ id }) => id === kept.record.id);
  await inDatabase("records", "readwrite", (store) => store.put({ ...rowOf(one), id: two.record.id }));
  await inDatabase("records", "readwrite", (store) => store.put({ ...rowOf(two), id: one.record.id }));

  await reopenedJournal();
  expect(await notes()).toEqual([]);
  expect((await vault().checkEverything()).troubles.size).toBe(2);
});

test("V7 a lost tag hides an entry from questions, and the check finds it", async () => {
  const kept = await put("hidden");
  const row = (await rawRows()).find(({ id }) => id === kept.record.id);
  await inDatabase("records", "readwrite", (rows) => rows.put({ ...row, tags: [] }));

  await reopenedJournal();
  expect(await notes()).toEqual([]);
  expect([...(await vault().checkEverything()).troubles]).toEqual([[kept.record.id, "does-not-open"]]);
});

test("V7 a row sealed with too few tags is reported as such", async () => {
  const forgetful: Kind<{ id: string }> = { ...(kinds.checkIn as unknown as Kind<{ id: string }>), tags: () => [] };
  const record = aCheckIn({ note: "sealed without its month" });
  await vault().put(forgetful, record);
  await reopenedJournal();
  expect([...(await vault().checkEverything()).troubles]).toEqual([[record.id, "lost-tag"]]);
  expect(await notes()).toEqual(["sealed without its month"]);
});

test("V22 a record of an older version is brought up step by step; one of a newer is kept and named", () => {
  const Letter = v.strictObject({ id: v.string(), text: v.string(), to: v.string() });
  const letter: Kind<{ id: string }> = {
    name: "letter",
    schema: Letter,
    version: 3,
    keeps: "every save",
    tags: () => [],
    upgrades: {
      1: (old) => ({ ...(old as object), text: "" }),
      2: (old) => ({ ...(old as object), to: "me" }),
    },
  };
  const known = new Map([["letter", letter]]);
  const payload = { kind: "letter", version: 1, writtenAt: 0, device: "d", n: 1, ancestors: [], record: { id: "1" } };

  expect(readPayload(known, payload, "r")).toMatchObject({
    ok: true,
    kept: { record: { id: "1", text: "", to: "me" } },
  });
  expect(readPayload(known, { ...payload, version: 4 }, "r")).toEqual({ ok: false, why: "written-by-newer-version" });
  expect(readPayload(known, { ...payload, kind: "poem" }, "r")).toEqual({ ok: false, why: "unknown-kind" });
  expect(readPayload(known, { ...payload, version: 3 }, "r")).toEqual({ ok: false, why: "not-as-described" });
});

test("V24 a live question is answered again after every write that could change it", async () => {
  const answers: number[] = [];
  const { source, pick } = allCheckIns();
  const end = vault().observe(source, (found) => answers.push(pick(found).length), fail);
  await eventually(() => expect(answers).toEqual([0]));
  const kept = await put("one");
  await eventually(() => expect(answers.at(-1)).toBe(1));
  await vault().remove(kinds.checkIn, kept);
  await eventually(() => expect(answers.at(-1)).toBe(0));

  end();
  const before = answers.length;
  await put("after the end");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(answers.length).toBe(before);
});

const fail = (error: unknown) => {
  throw error;
};
