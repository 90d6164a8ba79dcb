import * as fc from "fast-check";
import { expect, test } from "vitest";
import { hasWords } from "#src/vault/judge.ts";
import { originalOf } from "#src/vault/twin.ts";
import type { Payload } from "#src/vault/payload.ts";
import { aDevice, backupOf, livingIds, restoreInto, save, stateOf, trashIds, type Device } from "../support/device.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";

/** Few words and few entries, so that the same ones are met on both devices. */
const note = fc.constantFrom("sea", "wind", "rain", "fog");
const which = fc.nat(3);
const who = fc.constantFrom("A", "B");
const anAct = fc.oneof(
  { weight: 2, arbitrary: fc.record({ act: fc.constant("add" as const), who, note, which }) },
  { weight: 6, arbitrary: fc.record({ act: fc.constant("change" as const), who, note, which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("delete" as const), who, note, which }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("put back" as const), who, note, which }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("bury" as const), who, note, which }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("keep apart" as const), who, note, which }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("save beside" as const), who, note, which }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("type a draft" as const), who, note, which }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant("change often" as const), who, note, which }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constant("restore" as const), who, note, which }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("back up" as const), who, note, which }) },
);
type Act = typeof anAct extends fc.Arbitrary<infer A> ? A : never;
const acts = fc.array(anAct, { maxLength: 40 });

/** Two devices that begin with the same entries, and all the backups that were made on the way. */
const lived = async (history: readonly Act[]) => {
  const devices = { A: aDevice("A"), B: aDevice("B") };
  for (const id of ["e0", "e1"]) save(devices.A, id, { note: "first" });
  await restoreInto(devices.B, backupOf(devices.A));
  const backups: (readonly BackupRow[])[] = [];
  let more = 0;
  for (const { act, who, note, which } of history) {
    const device = devices[who];
    const other = devices[who === "A" ? "B" : "A"];
    const living = livingIds(device)[which];
    const deleted = trashIds(device)[which];
    const id = `new${++more}`;
    if (act === "add") save(device, id, { note });
    if (act === "change" && living) save(device, living, { note });
    if (act === "change often" && living) for (let n = 0; n < 70; n++) save(device, living, { note: `${note} ${n}` });
    if (act === "delete" && living) save(device, living, { deletedAt: 1 });
    if (act === "put back" && deleted) save(device, deleted, {});
    if (act === "bury" && deleted) save(device, deleted, { deletedAt: 1, record: null });
    if (act === "keep apart" && living) save(device, living, { twinOf: undefined });
    if (act === "save beside" && living) save(device, id, { note, twinOf: living });
    if (act === "type a draft") typeDraft(device, `draft${which}`, note);
    if (act === "restore") await restoreInto(device, backups[backups.length - 1 - which] ?? backupOf(other));
    if (act === "back up") backups.push(backupOf(device));
  }
  return { ...devices, backups: [...backups, backupOf(devices.A), backupOf(devices.B)] };
};

const typeDraft = (device: Device, id: string, note: string) => {
  const n = (device.heads.get(id)?.payload.n ?? 0) + 1;
  const rev = `${device.name}${++device.saves}`;
  const payload = {
    kind: "draft",
    version: 1,
    writtenAt: 0,
    device: device.name,
    n,
    ancestors: [],
    record: { id, note },
  };
  device.heads.set(id, { id, rev, isHead: true, payload });
};

const into = async (device: Device, backups: readonly (readonly BackupRow[])[]) => {
  for (const backup of backups) await restoreInto(device, backup);
  return device;
};
const noteOf = ({ record }: Payload) => (record as { note: string } | null)?.note;
const copyOf = (device: Device) => structuredClone(device);
const runs = { numRuns: Number(process.env["MOORING_RUNS"] ?? 200) };

test("V31 a backup restored into an empty journal is the journal, byte for byte", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      const { A } = await lived(history);
      const copy = await into(aDevice("C"), [backupOf(A)]);
      expect(stateOf(copy)).toEqual(stateOf(A));
      expect(new Map(copy.heads)).toEqual(new Map(A.heads));
    }),
    runs,
  );
}, 120_000);

test("V31 restoring what is there already changes nothing", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      const { A, B } = await lived(history);
      expect(await restoreInto(A, backupOf(A))).toEqual([]);
      await restoreInto(A, backupOf(B));
      expect(await restoreInto(A, backupOf(B))).toEqual([]);
      expect(await restoreInto(A, backupOf(A))).toEqual([]);
    }),
    runs,
  );
}, 120_000);

test("V31 two devices that restore each other's backup hold the same", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      const { A, B } = await lived(history);
      const [ofA, ofB] = [backupOf(A), backupOf(B)];
      await restoreInto(A, ofB);
      await restoreInto(B, ofA);
      expect(stateOf(A)).toEqual(stateOf(B));
    }),
    runs,
  );
}, 120_000);

test("V31 in whatever order backups are restored, the outcome is the same", async () => {
  await fc.assert(
    fc.asyncProperty(acts, fc.infiniteStream(fc.nat()), async (history, order) => {
      const { backups } = await lived(history);
      const shuffled = backups
        .map((backup) => ({ backup, place: order.next().value ?? 0 }))
        .toSorted((a, b) => a.place - b.place)
        .map(({ backup }) => backup);
      const one = await into(aDevice("C"), backups);
      const other = await into(aDevice("C"), shuffled);
      expect(stateOf(other)).toEqual(stateOf(one));
    }),
    runs,
  );
}, 120_000);

test("V32 a restore loses no revision", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      const { A, B } = await lived(history);
      const all = [...backupOf(A), ...backupOf(B)].filter(({ payload }) => payload.kind !== "draft");
      await restoreInto(A, backupOf(B));
      const kept = new Set(backupOf(A).map(({ id, rev }) => `${id}|${rev}`));
      for (const { id, rev, payload } of all) {
        if (kept.has(`${id}|${rev}`)) continue;
        const head = A.heads.get(id);
        const original = await originalOf(id, rev, payload);
        // Let go of by the person, or a copy that is not needed any more.
        const isBuried = head !== undefined && !hasWords(head.payload);
        const isElsewhere = original !== undefined && kept.has(`${original.id}|${original.rev}`);
        expect(isBuried || isElsewhere).toBe(true);
      }
    }),
    runs,
  );
}, 120_000);

test("V32 what was being typed is never overwritten", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      const { A, B } = await lived(history);
      const drafts = (device: Device) => [...device.heads.values()].filter(({ payload }) => payload.kind === "draft");
      const before = drafts(copyOf(A));
      await restoreInto(A, backupOf(B));
      expect(drafts(A)).toEqual(expect.arrayContaining(before));
      expect(
        drafts(A)
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual([...new Set([...before, ...drafts(B)].map(({ id }) => id))].toSorted());
    }),
    runs,
  );
}, 120_000);

test("V32 words that are the newest on either device can be read afterwards", async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (history) => {
      const { A, B } = await lived(history);
      const newestOfBoth = [...backupOf(A), ...backupOf(B)];
      const superseded = new Set(newestOfBoth.flatMap(({ payload }) => payload.ancestors));
      const open = newestOfBoth.filter(
        ({ rev, isHead, payload }) =>
          isHead && payload.deletedAt === undefined && payload.kind !== "draft" && !superseded.has(rev),
      );
      await restoreInto(A, backupOf(B));
      for (const { id, rev, payload } of open) {
        // A copy of what was changed further.
        if (await originalOf(id, rev, payload)) continue;
        // Or the other device had said the very same, and has gone on from there.
        const earlier = [...(A.versions.get(id)?.values() ?? [])].filter((row) => row.rev !== rev);
        const words = [...livingIds(A).map((id) => A.heads.get(id)), ...earlier].map(
          (row) => row && noteOf(row.payload),
        );
        expect(words).toContain(noteOf(payload));
      }
    }),
    runs,
  );
}, 120_000);
