import { expect, test } from "vitest";
import { kinds, kindsByName } from "#src/journal/kinds.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";
import type { Kind } from "#src/vault/kind.ts";
import type { Vault } from "#src/vault/vault.ts";
import { aCheckIn } from "../support/build.ts";
import { aRow } from "../support/backup.ts";
import { inDatabase } from "../support/journal.ts";
import {
  aVault,
  notesOf,
  oneOf,
  rawRowsOf,
  reopenedVault,
  restoreFrom,
  snapshotOf,
  versionsOf,
} from "../support/vaults.ts";

const restoreRows = async (vault: Vault, rows: readonly BackupRow[]) => {
  const contents = { vaultId: "of another", rows, attachments: [] };
  const plan = await (await vault.backups()).planRestore(contents);
  await (await vault.backups()).restore(contents);
  return plan;
};

const sound = () => aRow("check-in", aCheckIn({ note: "sound" }));

test.for([
  ["a kind that is not known", () => aRow("letter", { id: crypto.randomUUID() })],
  ["a newer version of a kind", () => aRow("check-in", aCheckIn(), { version: 99 })],
  ["a record that breaks its schema", () => aRow("check-in", Object.assign(aCheckIn(), { mood: 11 }))],
  ["a record under another id than its own", () => ({ ...sound(), id: crypto.randomUUID() })],
  ["an id that could pass for two", () => ({ ...aRow("check-in", aCheckIn()), id: "a|b" })],
  ["a revision that could pass for two", () => ({ ...sound(), rev: "a|b" })],
  ["an ancestor that is no revision", () => aRow("check-in", aCheckIn(), { ancestors: ["a b"] })],
  ["more saves than there can be", () => aRow("check-in", aCheckIn(), { n: 2 ** 60 })],
  ["a moment that no calendar has", () => aRow("check-in", aCheckIn(), { writtenAt: 1e300 })],
  ["a draft that is a tombstone", () => aRow("draft", aCheckIn(), { deletedAt: 1, record: null })],
] as const)("V29 left out and counted: %s", async ([, bad]) => {
  const vault = await aVault("here");
  const plan = await restoreRows(vault, [sound(), bad()]);
  expect(plan.refused).toBe(1);
  expect(plan.byKind).toEqual({ "check-in": 1 });
  expect(await notesOf(vault)).toEqual(["sound"]);
  expect((await rawRowsOf("here")).length).toBe(1);
});

test("V29 a revision that is here is not replaced by another one of the same name", async () => {
  const vault = await aVault("here");
  const { record, rev } = await vault.put(kinds.checkIn, aCheckIn({ note: "mine" }));
  await restoreRows(vault, [{ ...aRow("check-in", aCheckIn({ ...record, note: "theirs" })), rev }]);
  expect(await notesOf(vault)).toEqual(["mine"]);
});

test("V29 ancestors that go round in a circle lose no words", async () => {
  const vault = await aVault("here");
  const record = aCheckIn({ note: "one" });
  const one = { ...aRow("check-in", record, { ancestors: ["two"] }), rev: "one" };
  const two = { ...aRow("check-in", aCheckIn({ ...record, note: "two" }), { ancestors: ["one"] }), rev: "two" };
  await restoreRows(vault, [one, two]);
  expect(await notesOf(vault)).toEqual(["one", "two"]);
});

test("V14 what was let go of does not come back with an old backup", async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  const kept = await here.put(kinds.checkIn, aCheckIn({ note: "let go" }));
  const old = await snapshotOf(here);
  const deleted = await here.remove(kinds.checkIn, kept);
  const ancestors = [deleted.rev, kept.rev];
  await restoreRows(there, [aRow("check-in", kept.record, { n: 3, ancestors, deletedAt: 1, record: null })]);
  await (await there.backups()).restore(old);
  expect(await notesOf(there)).toEqual([]);
  expect(await rawRowsOf("there", "versions")).toEqual([]);

  // The same the other way round: the words lie beneath it while the restore can be undone, and no longer.
  await restoreFrom(there, here);
  expect(await notesOf(here)).toEqual([]);
  expect((await rawRowsOf("here", "versions")).length).toBe(2);
  await inDatabase("meta", "readwrite", (rows) => rows.delete("restore"), "here");
  await (await here.backups()).tidyUp();
  expect(await rawRowsOf("here", "versions")).toEqual([]);
});

test("V30 what was changed while another device let go of it is kept", async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  const kept = await here.put(kinds.checkIn, aCheckIn({ note: "before" }));
  await restoreFrom(here, there);
  await here.put(kinds.checkIn, { ...kept.record, note: "changed" }, { base: kept.rev });
  const tombstone = aRow("check-in", kept.record, { n: 9, ancestors: [kept.rev], deletedAt: 1, record: null });
  await restoreRows(here, [tombstone]);
  expect(await notesOf(here)).toEqual(["changed"]);
});

/** Damages a row as a disk would. */
const damage = async (name: string, store: string, row: object | undefined) =>
  inDatabase(store, "readwrite", (rows) => rows.put({ ...row, ct: new ArrayBuffer(300) }), name);

test("V36 a row that does not open is mended by the same revision, and shows at once", async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  const kept = await here.put(kinds.checkIn, aCheckIn({ note: "the sea" }));
  await here.put(kinds.checkIn, { ...kept.record, note: "the wind" }, { base: kept.rev });
  await restoreFrom(here, there);
  await damage("here", "records", (await rawRowsOf("here"))[0]);
  await damage("here", "versions", (await rawRowsOf("here", "versions"))[0]);
  const damaged = await reopenedVault("here");
  expect(await notesOf(damaged)).toEqual([]);
  expect((await snapshotOf(damaged)).unreadable).toBe(2);

  const plan = await (await damaged.backups()).planRestore(await snapshotOf(there));
  expect(plan.counts.newerThere).toBe(1);
  await restoreFrom(there, damaged);
  expect(await notesOf(damaged)).toEqual(["the wind"]);
  expect((await versionsOf(damaged, kept.record.id)).length).toBe(1);
  expect((await damaged.checkEverything()).troubles.size).toBe(0);
  expect((await snapshotOf(damaged)).rows.length).toBe(2);
});

test("V36 a row that does not open is kept beneath an older one that does", async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  const kept = await here.put(kinds.checkIn, aCheckIn({ note: "the sea" }));
  await restoreFrom(here, there);
  await here.put(kinds.checkIn, { ...kept.record, note: "the wind" }, { base: kept.rev });
  const [row] = await rawRowsOf("here");
  await damage("here", "records", row);
  const damaged = await reopenedVault("here");
  await restoreFrom(there, damaged);
  expect(await notesOf(damaged)).toEqual(["the sea"]);
  expect((await rawRowsOf("here", "versions")).map(({ rev }) => rev)).toEqual([row?.["rev"]]);
  expect((await damaged.checkEverything()).troubles.size).toBe(0);

  await (await damaged.backups()).undoRestore();
  expect((await rawRowsOf("here")).map(({ rev }) => rev)).toEqual([row?.["rev"]]);
});

test("V36 what a newer version of the app wrote stays as it is, and what it knew goes beneath it", async () => {
  const newer = new Map(kindsByName);
  const checkIn = newer.get("check-in");
  if (!checkIn) throw new Error("it is a kind");
  const upgraded: Kind<{ readonly id: string }> = {
    ...checkIn,
    version: checkIn.version + 1,
    upgrades: { ...checkIn.upgrades, [checkIn.version]: (record) => record },
  };
  newer.set("check-in", upgraded);
  const [here, there] = [await aVault("here", { ofKinds: newer }), await aVault("there")];
  const kept = await there.put(kinds.checkIn, aCheckIn({ note: "old" }));
  await restoreFrom(there, here);
  const mine = await oneOf(here, kept.record.id);
  await here.put(upgraded, { ...aCheckIn(mine.record as object), note: "new" } as { id: string }, { base: mine.rev });
  await there.put(kinds.checkIn, { ...kept.record, note: "old, changed" }, { base: kept.rev });
  const [head] = await rawRowsOf("here");

  const older = await reopenedVault("here");
  await restoreFrom(there, older);
  expect((await rawRowsOf("here")).find(({ id }) => id === kept.record.id)).toEqual(head);
  expect(await notesOf(older)).toEqual(["old, changed"]);
});
