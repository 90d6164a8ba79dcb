import { kindsByName } from "#src/journal/kinds.ts";
import type { Bytes } from "#src/vault/bytes.ts";
import type { Kinds } from "#src/vault/payload.ts";
import type { AttachmentFile } from "#src/vault/snapshot.ts";
import { BackupProblem, damaged } from "./backup-problem.ts";
import type { OnFraction, OpenedBackup } from "./contents.ts";
import { sha256Hex } from "./digest.ts";
import { manifestName, recordsName, usualLimits, type Limits, type Manifest } from "./format.ts";
import { readManifest } from "./read-manifest.ts";
import { readRecords } from "./read-records.ts";
import { contentOf, readDirectory, requireEndToEnd, type DirectoryEntry } from "./read-zip.ts";
import { factsOf } from "./rows.ts";
import { shares } from "./shares.ts";

export interface UnpackOptions {
  readonly kinds?: Kinds;
  readonly limits?: Limits;
  /**
   * Whether this file was made here a moment ago. A journal that a newer version wrote in has rows that this one cannot
   * read; they go into the backup all the same, and do not stand in its way.
   */
  readonly isOurOwn?: boolean;
  readonly onFraction?: OnFraction | undefined;
}

export interface Unpacked extends OpenedBackup {
  readonly manifestSha256: string;
  /** How many rows the file holds, read or not. */
  readonly lines: number;
}

/** Checks all of it and believes nothing. Throws BackupProblem and nothing else. SPEC B8 to B14 */
export const unpack = async (zip: Bytes, options: UnpackOptions = {}): Promise<Unpacked> => {
  const { kinds = kindsByName, limits = usualLimits, isOurOwn = false, onFraction } = options;
  if (zip.length > limits.fileBytes) throw new BackupProblem("too-large", `${zip.length} bytes`);
  const [onHashed, onRead] = shares(onFraction, [1, 3]);

  const directory = readDirectory(zip, limits.entries);
  const first = directory.find(({ name }) => name === manifestName);
  if (!first) throw new BackupProblem("not-a-backup", "a ZIP without our manifest");
  const manifestBytes = contentOf(zip, first);
  const manifest = readManifest(manifestBytes, { kinds, limits, isOurOwn });

  requireEndToEnd(zip, directory);
  const entries = await listedEntries(zip, directory, manifest, onHashed);
  const records = entries.get(recordsName);
  if (!records) throw damaged("no records");
  const { rows, unreadable } = readRecords(records, { manifest, kinds, limits, onFraction: onRead });
  const attachments = attachmentsOf(manifest, entries);
  const counts = factsOf(rows).counts;
  return {
    vaultId: manifest.vaultId,
    createdAt: manifest.createdAt,
    appVersion: manifest.appVersion,
    counts: attachments.length > 0 ? { ...counts, attachment: attachments.length } : counts,
    rows,
    attachments,
    unreadable,
    unreadableWhenMade: manifest.unreadable,
    manifestSha256: await sha256Hex(manifestBytes),
    lines: manifest.rows,
  };
};

/** Every entry but the manifest. None is there that is not listed, and each is as it is listed. */
const listedEntries = async (
  zip: Bytes,
  directory: readonly DirectoryEntry[],
  manifest: Manifest,
  onFraction: OnFraction | undefined,
): Promise<Map<string, Bytes>> => {
  const found = new Map(directory.map((entry) => [entry.name, entry]));
  const entries = new Map<string, Bytes>();
  for (const { name, size, sha256 } of manifest.entries) {
    const entry = found.get(name);
    if (!entry || entries.has(name)) throw damaged("an entry is missing, or listed twice");
    const content = contentOf(zip, entry);
    if (content.length !== size || (await sha256Hex(content)) !== sha256) throw damaged("an entry was changed");
    entries.set(name, content);
    onFraction?.(entries.size / manifest.entries.length);
  }
  if (entries.size + 1 !== directory.length) throw damaged("an entry is not listed");
  return entries;
};

const attachmentsOf = (manifest: Manifest, entries: ReadonlyMap<string, Bytes>): AttachmentFile[] => {
  const ids = new Set(manifest.attachments.map(({ id }) => id));
  const names = new Set(manifest.attachments.map(({ name }) => name));
  const inFolder = [...entries.keys()].filter((name) => name.startsWith("attachments/"));
  if (ids.size !== manifest.attachments.length || names.size !== ids.size || inFolder.length !== ids.size) {
    throw damaged("not the attachments it says");
  }
  return manifest.attachments.map(({ id, type, name }) => {
    const bytes = entries.get(name);
    if (!bytes || !name.startsWith(`attachments/${id}.`)) throw damaged("an attachment is missing");
    // A copy: handing out views would keep the whole file in memory for one picture.
    return { id, type, bytes: bytes.slice() };
  });
};
