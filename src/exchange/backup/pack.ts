import * as v from "valibot";
import { toUtf8, type Bytes } from "#src/vault/bytes.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";
import type { AttachmentFile } from "#src/vault/snapshot.ts";
import { BackupProblem } from "./backup-problem.ts";
import type { Contents } from "./contents.ts";
import { sha256Hex } from "./digest.ts";
import {
  attachmentName,
  formatVersion,
  isMediaType,
  journalName,
  Manifest,
  manifestName,
  readMeName,
  recordsName,
  usualLimits,
  type Limits,
} from "./format.ts";
import { factsOf, isSoundRow, withoutRepeats } from "./rows.ts";
import { writeZip, type Entry } from "./write-zip.ts";

export interface Packed {
  readonly zip: Bytes;
  readonly manifest: Manifest;
  readonly manifestSha256: string;
}

/** The ZIP that lies inside the seal. Throws a BackupProblem when there is more than a backup can hold. SPEC B2 to B7 */
export const pack = async (
  contents: Contents,
  { limits = usualLimits }: { readonly limits?: Limits } = {},
): Promise<Packed> => {
  const rows = withoutRepeats(contents.rows);
  const entries: Entry[] = [
    { name: recordsName, bytes: linesOf(rows, limits) },
    { name: journalName, bytes: toUtf8(contents.journal) },
    { name: readMeName, bytes: toUtf8(contents.readMe) },
    ...contents.attachments.map((file) => ({ name: attachmentName(file), bytes: file.bytes })),
  ];
  const size = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  // One more is the manifest; what the headers take is nothing beside the room that is left.
  if (entries.length >= limits.entries) throw new BackupProblem("too-large", `${entries.length} entries`);
  if (size > limits.fileBytes - limits.manifestBytes) throw new BackupProblem("too-large", `${size} bytes`);

  const manifest = v.parse(Manifest, {
    format: formatVersion,
    app: "mooring",
    appVersion: contents.appVersion,
    vaultId: contents.vaultId,
    createdAt: contents.createdAt,
    ...(contents.isExample && { isExample: true }),
    // Of the rows that will be counted again when it is read.
    ...factsOf(rows.filter(isSoundRow)),
    rows: rows.length,
    unreadable: contents.unreadable,
    entries: await listed(entries),
    attachments: contents.attachments.map(asListed),
  } satisfies v.InferInput<typeof Manifest>);
  const manifestBytes = toUtf8(`${JSON.stringify(manifest, null, 2)}\n`);
  const zip = writeZip([{ name: manifestName, bytes: manifestBytes }, ...entries], contents.createdAt);
  return { zip, manifest, manifestSha256: await sha256Hex(manifestBytes) };
};

/** One row a line. JSON writes lone surrogates as escapes: what a person typed is kept even where it is no character. */
const linesOf = (rows: readonly BackupRow[], { lineBytes, recordsBytes }: Limits): Bytes => {
  const lines = rows.map((row) => {
    const line = toUtf8(`${JSON.stringify(row)}\n`);
    if (line.length > lineBytes) throw new BackupProblem("too-large", "a record");
    return line;
  });
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  if (length > recordsBytes) throw new BackupProblem("too-large", `records of ${length} bytes`);

  const bytes = new Uint8Array(length);
  let at = 0;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
  }
  return bytes;
};

/** One after the other: each is copied while it is hashed, and all at once would take the memory twice. */
const listed = async (entries: readonly Entry[]): Promise<Manifest["entries"]> => {
  const list: Manifest["entries"] = [];
  for (const { name, bytes } of entries) list.push({ name, size: bytes.length, sha256: await sha256Hex(bytes) });
  return list;
};

const asListed = (file: AttachmentFile): Manifest["attachments"][number] => ({
  id: file.id,
  type: isMediaType(file.type) ? file.type : "application/octet-stream",
  name: attachmentName(file),
});
