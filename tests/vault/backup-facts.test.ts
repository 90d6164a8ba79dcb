import * as v from "valibot";
import { expect, test, vi } from "vitest";
import { kinds } from "#src/journal/kinds.ts";
import { AttachmentRef } from "#src/domain/attachment-ref.ts";
import type { BackupFacts } from "#src/vault/changed.ts";
import type { Kind } from "#src/vault/kind.ts";
import type { Vault } from "#src/vault/vault.ts";
import { aCheckIn, aCourse, aReflection, on } from "../support/build.ts";
import { aVault, oneOf, rawRowsOf, reopenedVault, restoreFrom, snapshotOf } from "../support/vaults.ts";
import { eventually } from "../support/eventually.ts";

const factsOf = (vault: Vault): Promise<BackupFacts> =>
  new Promise((resolve, reject) => {
    const end = vault.observeBackupFacts((facts) => {
      end();
      resolve(facts);
    }, reject);
  });
const backUp = async (vault: Vault, at = 1000) => vault.backupWasKept(await snapshotOf(vault), at);
const aDraft = () =>
  ({ id: crypto.randomUUID(), form: "check-in", at: on("2026-03-02"), fields: { note: "half" } }) as never;

test("V34 without a backup everything is not in it: every kind and the trash, not drafts", async () => {
  const vault = await aVault("here");
  expect(await factsOf(vault)).toEqual({ notInIt: 0 });
  await vault.put(kinds.checkIn, aCheckIn());
  await vault.put(kinds.course, aCourse());
  await vault.put(kinds.draft, aDraft());
  await vault.remove(kinds.reflection, await vault.put(kinds.reflection, aReflection()));
  expect(await factsOf(vault)).toEqual({ notInIt: 3 });
});

test("V34 after a backup exactly what was changed since is not in it, each entry once", async () => {
  const vault = await aVault("here");
  const [first, second, third] = [
    await vault.put(kinds.checkIn, aCheckIn()),
    await vault.put(kinds.checkIn, aCheckIn()),
    await vault.put(kinds.checkIn, aCheckIn()),
  ];
  await backUp(vault);
  expect(await factsOf(vault)).toEqual({ lastAt: 1000, notInIt: 0 });

  const again = await vault.put(kinds.checkIn, { ...first.record, note: "once" }, { base: first.rev });
  await vault.put(kinds.checkIn, { ...first.record, note: "twice" }, { base: again.rev });
  await vault.put(kinds.draft, aDraft());
  expect(await factsOf(vault)).toMatchObject({ notInIt: 1 });
  await vault.remove(kinds.checkIn, second);
  expect(await factsOf(vault)).toMatchObject({ notInIt: 2 });
  // Saved beside: the twin is changed, the entry itself is not.
  await vault.put(kinds.checkIn, { ...third.record, note: "beside" }, { base: "another" });
  expect(await factsOf(vault)).toMatchObject({ notInIt: 3 });
  expect(await factsOf(await reopenedVault("here"))).toMatchObject({ notInIt: 3 });
  await backUp(vault, 2000);
  expect(await factsOf(vault)).toEqual({ lastAt: 2000, notInIt: 0 });
});

test("V34 what is saved between the reading and the handing over is not in it, the first time too", async () => {
  const vault = await aVault("here");
  const early = await vault.put(kinds.checkIn, aCheckIn());
  for (const at of [1000, 2000]) {
    const snapshot = await snapshotOf(vault);
    const { record, rev } = await oneOf(vault, early.record.id);
    await vault.put(kinds.checkIn, { ...aCheckIn(record as object), note: `changed at ${at}` }, { base: rev });
    await vault.put(kinds.checkIn, aCheckIn());
    await vault.backupWasKept(snapshot, at);
    expect(await factsOf(vault)).toEqual({ lastAt: at, notInIt: 2 });
  }
});

test("V34 of two backups the newer counts, in whatever order they are kept", async () => {
  const vault = await aVault("here");
  const older = await snapshotOf(vault);
  await vault.put(kinds.checkIn, aCheckIn());
  const newer = await snapshotOf(vault);
  await vault.put(kinds.checkIn, aCheckIn());
  await vault.backupWasKept(newer, 2000);
  await vault.backupWasKept(older, 1000);
  expect(await factsOf(vault)).toEqual({ lastAt: 2000, notInIt: 1 });
});

test("V34 what loses its words after thirty days is no longer missing from a backup", async () => {
  const vault = await aVault("here");
  await backUp(vault);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 40 * 86_400_000 });
  await vault.remove(kinds.checkIn, await vault.put(kinds.checkIn, aCheckIn()));
  vi.useRealTimers();
  expect(await factsOf(vault)).toMatchObject({ notInIt: 1 });
  await vault.emptyOldTrash();
  expect(await factsOf(vault)).toMatchObject({ notInIt: 0 });
});

test("V34 what a restore brings or changes is not in the last backup, and is as before when it is undone", async () => {
  const [here, there] = [await aVault("here"), await aVault("there")];
  await here.put(kinds.checkIn, aCheckIn());
  await there.put(kinds.checkIn, aCheckIn());
  await there.put(kinds.draft, aDraft());
  await backUp(here);
  const mine = await here.put(kinds.course, aCourse());
  expect(await factsOf(here)).toMatchObject({ notInIt: 1 });
  await restoreFrom(there, here);
  expect(await factsOf(here)).toMatchObject({ notInIt: 2 });
  await (await here.backups()).undoRestore();
  expect(await factsOf(here)).toMatchObject({ notInIt: 1 });

  await restoreFrom(there, here);
  await backUp(here, 2000);
  await here.put(kinds.course, mine.record, { base: mine.rev });
  await (await here.backups()).undoRestore();
  // What was only in the backup is gone from here; nothing here is missing from the backup but the change.
  expect(await factsOf(here)).toEqual({ lastAt: 2000, notInIt: 1 });
});

test("V34 a new attachment counts, one that was spoken of before does not", async () => {
  const Photo = v.strictObject({ id: v.string(), note: v.string(), pictures: v.array(AttachmentRef) });
  const photo: Kind<v.InferOutput<typeof Photo>> = {
    name: "photo",
    schema: Photo,
    version: 1,
    tags: () => [],
    keeps: "every save",
    attachments: ({ pictures }) => pictures,
  };
  const vault = await aVault("here", { ofKinds: new Map([["photo", photo as unknown as Kind<{ id: string }>]]) });
  const { keepAttachment } = await vault.backups();
  const bytes = new Uint8Array(5);
  const [one, two] = [await keepAttachment(bytes, "image/png"), await keepAttachment(bytes, "image/png")];
  const first = await vault.put(photo, { id: "a", note: "", pictures: [one] });
  expect(await factsOf(vault)).toEqual({ notInIt: 3 });
  await backUp(vault);
  const second = await vault.put(photo, { ...first.record, note: "words only" }, { base: first.rev });
  expect(await factsOf(vault)).toMatchObject({ notInIt: 1 });
  await vault.put(photo, { ...second.record, pictures: [one, two] }, { base: second.rev });
  expect(await factsOf(vault)).toMatchObject({ notInIt: 2 });
});

test("V34 the facts are live", async () => {
  const vault = await aVault("here");
  const seen: BackupFacts[] = [];
  const end = vault.observeBackupFacts(
    (facts) => seen.push(facts),
    () => undefined,
  );
  await eventually(() => expect(seen.at(-1)).toEqual({ notInIt: 0 }));
  await vault.put(kinds.checkIn, aCheckIn());
  await eventually(() => expect(seen.at(-1)).toEqual({ notInIt: 1 }));
  await backUp(vault);
  await eventually(() => expect(seen.at(-1)).toEqual({ lastAt: 1000, notInIt: 0 }));
  await vault.put(kinds.checkIn, aCheckIn());
  await eventually(() => expect(seen.at(-1)).toEqual({ lastAt: 1000, notInIt: 1 }));
  end();
  const before = seen.length;
  await vault.put(kinds.checkIn, aCheckIn());
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(seen.length).toBe(before);
});

test("V34 nothing is kept for the reminder but ids and numbers", async () => {
  const vault = await aVault("here");
  const { record } = await vault.put(kinds.checkIn, aCheckIn({ note: "the sea" }));
  await backUp(vault);
  await vault.put(kinds.checkIn, aCheckIn({ note: "the wind" }));
  const marks = (await rawRowsOf("here", "meta")).filter(({ id }) => String(id).startsWith("changed|"));
  expect(marks.map((row) => Object.keys(row))).toEqual([["id", "seq"]]);
  expect(marks[0]?.["id"]).not.toBe(`changed|${record.id}`);
});
