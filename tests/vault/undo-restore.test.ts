import { afterEach, expect, test, vi } from "vitest";
import { kinds } from "#src/journal/kinds.ts";
import type { Vault } from "#src/vault/vault.ts";
import { aCheckIn, aReflection, on } from "../support/build.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { withLocalStorage } from "../support/local-storage.ts";
import {
  allOf,
  aVault,
  notesOf,
  oneOf,
  rawRowsOf,
  restoreFrom,
  snapshotOf,
  textsOf,
  versionsOf,
} from "../support/vaults.ts";
import { eventually } from "../support/eventually.ts";

const witness = withLocalStorage();
afterEach(() => {
  vi.useRealTimers();
});

const change = async (vault: Vault, id: string, note: string) => {
  const kept = await oneOf(vault, id);
  return vault.put(kinds.checkIn, { ...aCheckIn(kept.record as object), note }, { base: kept.rev });
};
const undo = async (vault: Vault) => (await vault.backups()).undoRestore();
const rowsOf = async (vault: Vault) => textsOf((await snapshotOf(vault)).rows);

/** Here: an entry changed on both, one newer here, one newer there, one deleted there, one only here. There: one more, and a draft. */
const twoDevices = async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  const shared = ["both", "newer here", "newer there", "deleted there"].map((note) => aCheckIn({ note }));
  for (const record of shared) await here.put(kinds.checkIn, record);
  await restoreFrom(here, there);
  const [both, newerHere, newerThere, deleted] = shared.map(({ id }) => id);
  const ids = { both: both ?? "", newerHere: newerHere ?? "", newerThere: newerThere ?? "", deleted: deleted ?? "" };
  await change(here, ids.both, "both, changed here");
  await change(there, ids.both, "both, changed there");
  await change(here, ids.newerHere, "newer here, changed");
  await change(there, ids.newerThere, "newer there, changed");
  await there.remove(kinds.checkIn, { ...(await oneOf(there, ids.deleted)), record: shared[3] ?? aCheckIn() });
  await here.put(kinds.checkIn, aCheckIn({ note: "only here" }));
  await there.put(kinds.reflection, aReflection());
  const draft = { id: crypto.randomUUID(), form: "check-in", at: on("2026-03-02"), fields: { note: "half" } };
  await there.put(kinds.draft, draft as never);
  return { here, there, ids };
};

test("V35 undoing a restore puts everything back as it was, in one write", async () => {
  const { here, there } = await twoDevices();
  const before = await rowsOf(here);
  await restoreFrom(there, here);
  expect(await rowsOf(here)).not.toEqual(before);

  // Changed on both, newer there, deleted there, the reflection, and the twin.
  expect(await undo(here)).toEqual({ putBack: expect.any(Number) as number, leftAlone: 0 });
  expect(await rowsOf(here)).toEqual(before);
  expect((await here.checkEverything()).troubles.size).toBe(0);
  const { seq } = await snapshotOf(here);
  const count = (await rawRowsOf("here")).length;
  expect(JSON.parse(witness.get("mooring/witness") ?? "")).toMatchObject({ vaultId: here.vaultId, seq, count });
});

test("V35 a restore that was undone can be done again, with the same outcome", async () => {
  const { here, there } = await twoDevices();
  await restoreFrom(there, here);
  const restored = await rowsOf(here);
  await undo(here);
  await restoreFrom(there, here);
  expect(await rowsOf(here)).toEqual(restored);
});

test("V35 what was edited since the restore is left alone, and counted", async () => {
  const { here, there, ids } = await twoDevices();
  await restoreFrom(there, here);
  await change(here, ids.newerThere, "edited since");
  const reflection = (await allOf(here)).find(({ kind }) => kind === "reflection");
  if (!reflection) throw new Error("it came with the restore");
  await here.remove(kinds.reflection, { ...reflection, record: aReflection(reflection.record as object) });

  const { putBack, leftAlone } = await undo(here);
  expect(leftAlone).toBe(2);
  expect(putBack).toBeGreaterThan(1);
  const notes = await notesOf(here);
  expect(notes).toEqual(["both, changed here", "deleted there", "edited since", "newer here, changed", "only here"]);
  // The way back is still among its earlier versions.
  expect((await versionsOf(here, ids.newerThere)).map(({ record }) => (record as { note: string }).note)).toEqual([
    "newer there, changed",
    "newer there",
  ]);
  expect((await here.checkEverything()).troubles.size).toBe(0);
});

test("V35 undone once is undone", async () => {
  const { here, there } = await twoDevices();
  await restoreFrom(there, here);
  await undo(here);
  const after = await snapshotOf(here);
  expect(await undo(here)).toEqual({ putBack: 0, leftAlone: 0 });
  expect(await snapshotOf(here)).toEqual(after);
});

test("V35 after seven days it can no longer be undone, and what was kept for it goes", async () => {
  const { here, there } = await twoDevices();
  await restoreFrom(there, here);
  const restored = await rowsOf(here);
  const seen: unknown[] = [];
  const now = Date.now();
  vi.useFakeTimers({ toFake: ["Date"], now: now + 6.9 * 86_400_000 });
  await (await here.backups()).tidyUp();
  const end = here.observeUndoableRestore(
    (undoable) => seen.push(undoable),
    (error) => seen.push(error),
  );
  await eventually(() => expect(seen).toEqual([{ at: expect.any(Number) as number }]));

  vi.setSystemTime(now + 7.1 * 86_400_000);
  expect(await undo(here)).toEqual({ putBack: 0, leftAlone: 0 });
  expect(await rowsOf(here)).toEqual(restored);
  await (await here.backups()).tidyUp();
  await eventually(() => expect(seen.at(-1)).toBeNull());
  end();
  expect((await rawRowsOf("here", "meta")).map(({ id }) => id)).not.toContain("restore");
});

test("V35 only the last restore can be undone", async () => {
  const { here, there } = await twoDevices();
  await restoreFrom(there, here);
  const afterFirst = await rowsOf(here);
  await there.put(kinds.checkIn, aCheckIn({ note: "later" }));
  await restoreFrom(there, here);
  expect(await undo(here)).toEqual({ putBack: 1, leftAlone: 0 });
  expect(await rowsOf(here)).toEqual(afterFirst);
  expect(await undo(here)).toEqual({ putBack: 0, leftAlone: 0 });
});

test("V35 a full disk while undoing changes nothing, and it can be undone afterwards", async () => {
  const { here, there } = await twoDevices();
  const before = await rowsOf(here);
  await restoreFrom(there, here);
  const restored = await rowsOf(here);
  const makeRoom = fillTheDisk();
  await expect(undo(here)).rejects.toMatchObject({ problem: "device-full" });
  makeRoom();
  expect(await rowsOf(here)).toEqual(restored);
  await undo(here);
  expect(await rowsOf(here)).toEqual(before);
});

test("V35 a twin that a restore took away is there again, as it was", async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  const { record } = await here.put(kinds.checkIn, aCheckIn({ note: "before" }));
  await restoreFrom(here, there);
  await change(here, record.id, "here");
  await change(here, record.id, "here, twice");
  await change(there, record.id, "there");
  await restoreFrom(there, here);
  const before = await rowsOf(here);
  const twin = (await allOf(here)).find(({ twinOf }) => twinOf === record.id);
  expect(twin?.record).toMatchObject({ note: "there" });

  await change(there, record.id, "there, further");
  await restoreFrom(there, here);
  expect(await notesOf(here)).toEqual(["here, twice", "there, further"]);
  expect((await allOf(here)).map(({ rev }) => rev)).not.toContain(twin?.rev);

  await undo(here);
  expect(await rowsOf(here)).toEqual(before);
  expect((await here.checkEverything()).troubles.size).toBe(0);
});
