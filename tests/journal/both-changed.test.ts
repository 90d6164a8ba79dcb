import { beforeEach, expect, test } from "vitest";
import { readForBackup } from "#src/journal/backup.ts";
import { bothChanged, keepBoth, keepOne } from "#src/journal/both-changed.ts";
import { allCheckIns } from "#src/journal/check-ins.ts";
import { earlierVersions, entryOf, trash } from "#src/journal/entries.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCheckIn } from "../support/build.ts";
import { anEmptyJournal } from "../support/journal.ts";
import { aVault, restoreFrom, snapshotOf } from "../support/vaults.ts";

beforeEach(anEmptyJournal);

const notes = async () => (await ask(allCheckIns())).map(({ note }) => note).toSorted();
const restored = async (from: Awaited<ReturnType<typeof aVault>>) =>
  (await vault().backups()).restore(await snapshotOf(from));

/** An entry changed here (twice, so that it is the head) and on another device; the backups of both are known here. */
const onePair = async () => {
  const there = await aVault("there");
  const first = await vault().put(kinds.checkIn, aCheckIn({ note: "before" }));
  await (await there.backups()).restore(await readForBackup());
  const second = await vault().put(kinds.checkIn, { ...first.record, note: "mine, half" }, { base: first.rev });
  await vault().put(kinds.checkIn, { ...first.record, note: "mine" }, { base: second.rev });
  await there.put(kinds.checkIn, { ...first.record, note: "theirs" }, { base: first.rev });
  await restored(there);
  const [pair] = await ask(bothChanged());
  if (!pair) throw new Error("both were changed");
  return { pair, there, id: first.record.id };
};

test("V30 an entry that was changed in two places is shown with its twin", async () => {
  const { pair, id } = await onePair();
  expect(pair.entry.record).toMatchObject({ id, note: "mine" });
  expect(pair.twin).toMatchObject({ twinOf: id, record: { note: "theirs" } });
  expect((await ask(bothChanged())).length).toBe(1);
});

test("V30 keeping the entry puts the twin into the trash, and the same backup does not bring it back", async () => {
  const { pair, there, id } = await onePair();
  await keepOne(pair, "entry");
  expect(await ask(bothChanged())).toEqual([]);
  expect(await notes()).toEqual(["mine"]);
  expect((await ask(trash())).map(({ record }) => record)).toMatchObject([{ note: "theirs" }]);
  await restored(there);
  expect(await notes()).toEqual(["mine"]);
  expect((await ask(earlierVersions(id))).length).toBe(3);
});

test("V30 keeping the twin makes its words the entry's, under the id that everything else knows", async () => {
  const { pair, there, id } = await onePair();
  await keepOne(pair, "twin");
  expect(await notes()).toEqual(["theirs"]);
  const entry = await ask(entryOf(id));
  expect(entry).toMatchObject({ n: 4, record: { id, note: "theirs" } });
  const words = (await ask(earlierVersions(id))).map(({ record }) => "note" in record && record.note);
  expect(words).toEqual(expect.arrayContaining(["mine", "before"]));
  expect(await ask(bothChanged())).toEqual([]);
  await restored(there);
  expect(await notes()).toEqual(["theirs"]);
});

test("V30 keeping both leaves two entries that know nothing of each other", async () => {
  const { pair, there } = await onePair();
  const before = pair.twin.writtenAt;
  await keepBoth(pair);
  expect(await ask(bothChanged())).toEqual([]);
  expect(await notes()).toEqual(["mine", "theirs"]);
  const twin = await ask(entryOf(String(pair.twin.record.id)));
  expect(twin).toMatchObject({ n: pair.twin.n + 1, writtenAt: before });
  expect(twin?.twinOf).toBeUndefined();
  await restored(there);
  expect(await notes()).toEqual(["mine", "theirs"]);
  expect(await ask(bothChanged())).toEqual([]);
});

test("V30 what was decided here holds on the other device", async () => {
  const { pair, there } = await onePair();
  await keepOne(pair, "entry");
  // The other device had the very same twin, made by itself.
  const mine = await readForBackup();
  const third = await aVault("third");
  await restoreFrom(there, third);
  await (await there.backups()).restore(mine);
  const kept = await snapshotOf(there);
  const living = kept.rows.filter(({ isHead, payload }) => isHead && payload.deletedAt === undefined);
  expect(living.map(({ payload }) => payload.record)).toMatchObject([{ note: "mine" }]);
});

test("V30 a decision over what has changed meanwhile throws nothing away", async () => {
  const { pair, id } = await onePair();
  await vault().put(kinds.checkIn, aCheckIn({ ...pair.entry.record, note: "mine, later" }), { base: pair.entry.rev });
  await keepOne(pair, "twin");
  expect(await notes()).toEqual(["mine, later", "theirs", "theirs"]);
  expect((await ask(entryOf(id)))?.record).toMatchObject({ note: "mine, later" });
});

test("V30 two tabs that saved over each other are shown the same way", async () => {
  const first = await vault().put(kinds.checkIn, aCheckIn({ note: "before" }));
  await vault().put(kinds.checkIn, { ...first.record, note: "one tab" }, { base: first.rev });
  await vault().put(kinds.checkIn, { ...first.record, note: "other tab" }, { base: first.rev });
  const [pair] = await ask(bothChanged());
  expect(pair).toMatchObject({ entry: { record: { note: "one tab" } }, twin: { record: { note: "other tab" } } });
  if (pair) await keepOne(pair, "twin");
  expect(await notes()).toEqual(["other tab"]);
});
