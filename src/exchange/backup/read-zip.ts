import type { Bytes } from "#src/vault/bytes.ts";
import { BackupProblem, damaged } from "./backup-problem.ts";
import { crc32 } from "./digest.ts";

/**
 * [Note: A strict ZIP] Readers of ZIP files disagree about files that contradict themselves, and each disagreement has
 * been a way to smuggle something past a check. Here a file says everything twice, in its directory and beside the
 * content, both have to agree, and the records lie end to end: no gap, no overlap, nothing before, between or after.
 */
export interface DirectoryEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly storedSize: number;
  readonly size: number;
  /** Where its record begins. */
  readonly offset: number;
}

const localSignature = 0x04034b50;
const directorySignature = 0x02014b50;
const endSignature = 0x06054b50;
const localLength = 30;
const directoryLength = 46;
const endLength = 22;
const longestName = 100;
const utf8Names = 0x0800;
const folderAttribute = 0x10;
const fileType = 0o170000;
const regularFile = 0o100000;

/** What the ZIP says is in it. Throws BackupProblem. */
export const readDirectory = (zip: Bytes, mostEntries: number): DirectoryEntry[] => {
  const view = viewOf(zip);
  const end = zip.length - endLength;
  const hasEnd = end >= 0 && view.getUint32(end, true) === endSignature;
  if (!hasEnd) {
    const beginsAsOne = zip.length >= 4 && view.getUint32(0, true) === localSignature;
    throw beginsAsOne ? damaged("no end of directory") : new BackupProblem("not-a-backup", "no ZIP inside");
  }

  const half = (at: number) => view.getUint16(end + at, true);
  const [disk, startDisk, onDisk, count, commentLength] = [half(4), half(6), half(8), half(10), half(20)];
  const [length, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (disk !== 0 || startDisk !== 0 || onDisk !== count || commentLength !== 0) throw damaged("end of directory");
  if (start + length !== end) throw damaged("the directory does not end where it says");
  if (count > mostEntries) throw new BackupProblem("too-large", `${count} entries`);

  const entries: DirectoryEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    const entry = directoryEntry(zip, view, at, end);
    entries.push(entry);
    at += directoryLength + entry.name.length;
  }
  if (at !== end) throw damaged("directory is longer than its entries");
  if (new Set(entries.map(({ name }) => name.toLowerCase())).size !== count) throw damaged("a name stands twice");
  return entries;
};

/** The content of one entry, as a view. Throws BackupProblem unless everything said about it is so. */
export const contentOf = (zip: Bytes, entry: DirectoryEntry): Bytes => {
  const { name, flags, method, crc, storedSize, size, offset } = entry;
  if (method !== 0 || storedSize !== size) throw damaged("an entry is compressed");
  if ((flags & ~utf8Names) !== 0) throw damaged("an entry is encrypted, or its size is not said");

  const view = viewOf(zip);
  const from = offset + localLength + name.length;
  if (from + size > zip.length) throw damaged("an entry is longer than the file");
  const saysTheSame =
    view.getUint32(offset, true) === localSignature &&
    view.getUint16(offset + 6, true) === flags &&
    view.getUint16(offset + 8, true) === method &&
    view.getUint32(offset + 14, true) === crc &&
    view.getUint32(offset + 18, true) === storedSize &&
    view.getUint32(offset + 22, true) === size &&
    view.getUint16(offset + 26, true) === name.length &&
    view.getUint16(offset + 28, true) === 0 &&
    nameAt(zip, offset + localLength, name.length) === name;
  if (!saysTheSame) throw damaged("an entry contradicts the directory");

  const content = zip.subarray(from, from + size);
  if (crc32(content) !== crc) throw damaged("an entry's checksum");
  return content;
};

/** Throws BackupProblem when records overlap, or leave room for something that nobody would look at. */
export const requireEndToEnd = (zip: Bytes, entries: readonly DirectoryEntry[]): void => {
  let at = 0;
  for (const { name, offset, storedSize } of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (offset !== at) throw damaged("entries overlap or leave a gap");
    at += localLength + name.length + storedSize;
  }
  if (at !== viewOf(zip).getUint32(zip.length - endLength + 16, true)) throw damaged("a gap before the directory");
};

const directoryEntry = (zip: Bytes, view: DataView, at: number, end: number): DirectoryEntry => {
  if (at + directoryLength > end || view.getUint32(at, true) !== directorySignature) throw damaged("directory");
  const half = (place: number) => view.getUint16(at + place, true);
  const [nameLength, extraLength, commentLength, disk] = [half(28), half(30), half(32), half(34)];
  if (extraLength !== 0 || commentLength !== 0 || disk !== 0) throw damaged("an entry says more than it may");
  if (nameLength > longestName || at + directoryLength + nameLength > end) throw damaged("a name is too long");

  const attributes = view.getUint32(at + 38, true);
  const type = (attributes >>> 16) & fileType;
  if ((type !== 0 && type !== regularFile) || (attributes & folderAttribute) !== 0) throw damaged("not a plain file");

  const offset = view.getUint32(at + 42, true);
  if (offset + localLength + nameLength > zip.length) throw damaged("an entry lies outside");
  return {
    name: nameAt(zip, at + directoryLength, nameLength),
    flags: half(8),
    method: half(10),
    crc: view.getUint32(at + 16, true),
    storedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset,
  };
};

/** ASCII that can be seen: all that our names need. */
const nameAt = (zip: Bytes, at: number, length: number): string => {
  const bytes = zip.subarray(at, at + length);
  if (bytes.some((byte) => byte < 0x20 || byte > 0x7e)) throw damaged("a name with a character that none of ours has");
  return String.fromCharCode(...bytes);
};

const viewOf = ({ buffer, byteOffset, length }: Bytes): DataView => new DataView(buffer, byteOffset, length);
