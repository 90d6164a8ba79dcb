import * as v from "valibot";
import { AttachmentRef } from "#src/domain/attachment-ref.ts";
import { AttachmentDamaged, isWhole } from "./attachment.ts";
import { refsIn } from "./attachment-refs.ts";
import type { Attachments } from "./attachments.ts";
import type { BackupRow } from "./backup-row.ts";
import { randomId } from "./bytes.ts";
import type { Change } from "./merge.ts";
import type { Kinds, Payload } from "./payload.ts";
import type { HereRow } from "./read-rows.ts";
import type { AttachmentFile } from "./snapshot.ts";

interface Bringing {
  readonly kinds: Kinds;
  readonly attachments: Attachments;
  readonly here: readonly HereRow[];
  readonly changes: readonly Change[];
  readonly files: readonly AttachmentFile[];
  readonly signal: AbortSignal | undefined;
  /** Told before one is written of which nothing was here, so that it can be taken away again. */
  readonly onBringing: (id: string) => void;
}

/**
 * Writes the attachments that the rows will speak of and that are not here whole. One whose id is taken by other bytes gets
 * a new id; what comes back are the changes, speaking of it by that.
 */
export const bringAttachments = async (bringing: Bringing): Promise<readonly Change[]> => {
  const { kinds, attachments, here, changes, files, signal, onBringing } = bringing;
  const refsHere = here.flatMap(({ payload }) => (payload ? refsIn(kinds, payload) : []));
  const refsAfter = changes.flatMap((change) =>
    [...change.added, ...change.mended].flatMap(({ payload }) => refsIn(kinds, payload)),
  );
  const filesById = new Map(files.map((file) => [file.id, file]));
  const sha256Here = new Map(refsHere.map(({ id, sha256 }) => [id, sha256]));
  const lyingHere = new Set(await attachments.listAttachments());
  const newNames = new Map<string, string>();
  const seen = new Set<string>();
  for (const ref of [...refsHere, ...refsAfter]) {
    signal?.throwIfAborted();
    const file = filesById.get(ref.id);
    const name = nameOf(ref);
    if (!file || seen.has(name)) continue;
    seen.add(name);
    if (!(await isWhole(ref, file.bytes)) || (await isHere(attachments, ref))) continue;
    const isTaken = (sha256Here.get(ref.id) ?? ref.sha256) !== ref.sha256;
    const id = isTaken ? randomId() : ref.id;
    if (isTaken) newNames.set(name, id);
    if (!lyingHere.has(id)) onBringing(id);
    await attachments.bringAttachment(id, file.bytes);
  }
  return newNames.size === 0 ? changes : changes.map((change) => renamed(change, newNames));
};

const isHere = async (attachments: Attachments, ref: AttachmentRef): Promise<boolean> => {
  try {
    await attachments.readAttachment(ref);
    return true;
  } catch (error) {
    if (error instanceof AttachmentDamaged) return false;
    throw error;
  }
};

const nameOf = ({ id, sha256 }: AttachmentRef): string => `${id}|${sha256}`;

const renamed = (change: Change, newNames: ReadonlyMap<string, string>): Change => {
  const inRow = (row: BackupRow): BackupRow => ({ ...row, payload: inPayload(row.payload) });
  const inPayload = (payload: Payload): Payload => ({ ...payload, record: inValue(payload.record) });
  const inValue = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inValue);
    if (typeof value !== "object" || value === null) return value;
    const newName = v.is(AttachmentRef, value) ? newNames.get(nameOf(value)) : undefined;
    if (newName !== undefined) return { ...value, id: newName };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inValue(inner)]));
  };
  return { ...change, added: change.added.map(inRow), mended: change.mended.map(inRow) };
};
