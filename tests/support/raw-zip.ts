import { crc32 } from "node:zlib";
import { bytesOf } from "./backup.ts";

/** One entry, and whatever it says about itself that is not so. */
export interface RawEntry {
  readonly name: string | Uint8Array;
  readonly bytes: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly storedSize?: number;
  readonly attributes?: number;
  readonly extra?: Uint8Array;
  readonly comment?: string;
  /** Where the directory says that it begins. */
  readonly offset?: number;
  /** What only the header beside the content says. */
  readonly local?: { readonly name?: string; readonly size?: number; readonly crc?: number; readonly method?: number };
  /** Bytes that nobody speaks of, before this entry. */
  readonly gap?: Uint8Array;
}

export interface RawEnd {
  readonly count?: number;
  readonly start?: number;
  readonly length?: number;
  readonly disk?: number;
  readonly comment?: string;
  /** Between the directory and its end. */
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
}

/** A ZIP in which anything can be said, written by hand from APPNOTE.TXT. */
export const rawZip = (entries: readonly RawEntry[], end: RawEnd = {}): Uint8Array<ArrayBuffer> => {
  const records: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let start = 0;
  for (const entry of entries) {
    const gap = entry.gap ?? new Uint8Array();
    const record = localRecord(entry);
    records.push(gap, record);
    directory.push(directoryRecord(entry, start + gap.length));
    start += gap.length + record.length;
  }
  const length = lengthOf(directory);
  return joined([
    ...records,
    ...directory,
    end.before ?? new Uint8Array(),
    fields([
      [4, 0x06054b50],
      [2, end.disk ?? 0],
      [2, 0],
      [2, end.count ?? entries.length],
      [2, end.count ?? entries.length],
      [4, end.length ?? length],
      [4, end.start ?? start],
      [2, end.comment?.length ?? 0],
    ]),
    bytesOf(end.comment ?? ""),
    end.after ?? new Uint8Array(),
  ]);
};

const nameOf = ({ name }: Pick<RawEntry, "name">): Uint8Array => (typeof name === "string" ? bytesOf(name) : name);

const localRecord = (entry: RawEntry): Uint8Array => {
  const { bytes, method = 0, flags = 0, crc = crc32(bytes), size = bytes.length, extra = new Uint8Array() } = entry;
  const name = entry.local?.name === undefined ? nameOf(entry) : bytesOf(entry.local.name);
  return joined([
    fields([
      [4, 0x04034b50],
      [2, 20],
      [2, flags],
      [2, entry.local?.method ?? method],
      [4, 0x5c760000],
      [4, entry.local?.crc ?? crc],
      [4, entry.local?.size ?? entry.storedSize ?? size],
      [4, entry.local?.size ?? size],
      [2, name.length],
      [2, extra.length],
    ]),
    name,
    extra,
    bytes,
  ]);
};

const directoryRecord = (entry: RawEntry, offset: number): Uint8Array => {
  const { bytes, method = 0, flags = 0, crc = crc32(bytes), size = bytes.length, extra = new Uint8Array() } = entry;
  const name = nameOf(entry);
  return joined([
    fields([
      [4, 0x02014b50],
      [2, 0x0314],
      [2, 20],
      [2, flags],
      [2, method],
      [4, 0x5c760000],
      [4, crc],
      [4, entry.storedSize ?? size],
      [4, size],
      [2, name.length],
      [2, extra.length],
      [2, entry.comment?.length ?? 0],
      [2, 0],
      [2, 0],
      [4, entry.attributes ?? 0],
      [4, entry.offset ?? offset],
    ]),
    name,
    extra,
    bytesOf(entry.comment ?? ""),
  ]);
};

/** Little-endian numbers of two or four bytes. */
const fields = (values: readonly (readonly [2 | 4, number])[]): Uint8Array =>
  joined(
    values.map(([length, value]) => Uint8Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256)),
  );

const lengthOf = (parts: readonly Uint8Array[]): number => parts.reduce((sum, { length }) => sum + length, 0);

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(lengthOf(parts));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
};
