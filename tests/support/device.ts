import type { BackupRow } from "#src/vault/backup-row.ts";
import { hasWords } from "#src/vault/judge.ts";
import { merge, type Change } from "#src/vault/merge.ts";
import type { Payload } from "#src/vault/payload.ts";
import type { HereRow } from "#src/vault/read-rows.ts";

/** A journal without a database: what the writer and a restore make of its rows, for histories by the thousand. */
export interface Device {
  readonly name: string;
  readonly heads: Map<string, BackupRow>;
  readonly versions: Map<string, Map<string, BackupRow>>;
  saves: number;
}

export const aDevice = (name: string): Device => ({ name, heads: new Map(), versions: new Map(), saves: 0 });

export const isDraft = (kindName: string): boolean => kindName === "draft";

export const backupOf = ({ heads, versions }: Device): readonly BackupRow[] =>
  structuredClone([...heads.values(), ...[...versions.values()].flatMap((rows) => Array.from(rows.values()))]);

export const hereRowsOf = (device: Device): readonly HereRow[] =>
  backupOf(device).map((row) => Object.assign(row, { isReadable: true }));

export const restoreInto = async (device: Device, there: readonly BackupRow[]): Promise<readonly Change[]> => {
  const { changes } = await merge({ here: hereRowsOf(device), there, isDraft });
  for (const change of changes) apply(device, change);
  return changes;
};

const versionsOf = ({ versions }: Device, id: string): Map<string, BackupRow> => {
  const rows = versions.get(id) ?? new Map<string, BackupRow>();
  versions.set(id, rows);
  return rows;
};

const apply = (device: Device, { id, before, after, added, mended }: Change): void => {
  const head = device.heads.get(id);
  if (head?.rev !== before) throw new Error("a change of another head");
  if (after === undefined) return void device.heads.delete(id);
  const versions = versionsOf(device, id);
  if (head && before !== after) versions.set(head.rev, { ...head, isHead: false });
  const risen = versions.get(after);
  if (before !== after && risen) {
    versions.delete(after);
    device.heads.set(id, { ...risen, isHead: true });
  }
  for (const row of [...added, ...mended]) {
    if (row.isHead) device.heads.set(id, row);
    else versions.set(row.rev, row);
  }
  if (device.heads.get(id)?.rev !== after) throw new Error("a head that is nowhere");
};

/** As `writer.ts` does it. */
export const save = (device: Device, id: string, change: Partial<Payload> & { note?: string }): void => {
  const head = device.heads.get(id);
  const { note, ...rest } = change;
  const record = head?.payload.record as { note: string } | undefined;
  const { deletedAt: _deletedAt, twinOf, ...before } = head?.payload ?? { kind: "note", version: 1, twinOf: undefined };
  const isTombstone = rest.record === null;
  const row: BackupRow = {
    id,
    rev: `${device.name}${++device.saves}`,
    isHead: true,
    payload: {
      ...before,
      writtenAt: 0,
      device: device.name,
      n: (head?.payload.n ?? 0) + 1,
      ancestors: head ? [head.rev, ...head.payload.ancestors].slice(0, 64) : [],
      ...("twinOf" in rest || twinOf === undefined ? {} : { twinOf }),
      ...rest,
      record: isTombstone ? null : { id, note: note ?? record?.note ?? "" },
    },
  };
  if (head && !isTombstone) versionsOf(device, id).set(head.rev, { ...head, isHead: false });
  if (isTombstone) device.versions.delete(id);
  if (row.payload.twinOf === undefined) delete (row.payload as { twinOf?: string }).twinOf;
  device.heads.set(id, row);
};

export const livingIds = ({ heads }: Device): string[] =>
  idsWhere(heads, ({ payload }) => payload.deletedAt === undefined);
export const trashIds = ({ heads }: Device): string[] =>
  idsWhere(heads, ({ payload }) => payload.deletedAt !== undefined && hasWords(payload));

const idsWhere = (heads: Device["heads"], is: (row: BackupRow) => boolean): string[] =>
  [...heads.values()].filter((row) => !isDraft(row.payload.kind) && is(row)).map(({ id }) => id);

/**
 * All that can be seen, and all that is kept, in an order of its own. What a tombstone was made from is not: whether it was
 * let go of before or after it was met, it is let go of.
 */
export const stateOf = (device: Device): unknown => {
  const tombstones = backupOf(device).filter(({ payload }) => !hasWords(payload));
  const letGo = new Set(tombstones.flatMap(({ id, payload }) => payload.ancestors.map((rev) => `${id}|${rev}`)));
  const isBuried = ({ id }: BackupRow) => {
    const head = device.heads.get(id);
    return head !== undefined && !hasWords(head.payload);
  };
  return backupOf(device)
    .filter((row) => row.isHead || (!letGo.has(`${row.id}|${row.rev}`) && !isBuried(row)))
    .filter(({ payload }) => !isDraft(payload.kind))
    .map((row) => JSON.stringify(row))
    .toSorted();
};
