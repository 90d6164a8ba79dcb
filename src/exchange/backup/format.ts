import * as v from "valibot";

/** Of the file's layout. Raised when an older version of the app could not read what this one writes. */
export const formatVersion = 1;

export const manifestName = "manifest.json";
export const recordsName = "records.ndjson";
export const journalName = "journal.md";
export const readMeName = "READ ME.txt";

const mebibyte = 1024 * 1024;

/** What is read before anything is believed. SPEC B8 */
export const usualLimits = {
  fileBytes: 1024 * mebibyte,
  entries: 20_000,
  manifestBytes: 16 * mebibyte,
  recordsBytes: 512 * mebibyte,
  /** Longer than any record can be: fifty answers of 200,000 characters, six bytes each. */
  lineBytes: 64 * mebibyte,
  /** Of brackets within brackets. */
  depth: 64,
  /** scrypt with 2^18 takes 256 MiB. */
  scryptLogN: 18,
};
export type Limits = typeof usualLimits;

/** Ids are UUIDs or 128 random bits in base64url. No dot, no slash: they become names of entries. */
const Id = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));
export const isId = (value: unknown): value is string => v.is(Id, value);

const KindName = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,60}$/));
export const isKindName = (value: unknown): value is string => v.is(KindName, value);

const Count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const Sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));

/** Milliseconds since 1970 that a calendar knows: a screen shows them as a day. */
const Instant = v.pipe(v.number(), v.minValue(-8.64e15), v.maxValue(8.64e15));
export const isInstant = (value: unknown): value is number => v.is(Instant, value);

/** Of every entry but the manifest. No other name can be in a backup. SPEC B4 */
const EntryName = v.pipe(
  v.string(),
  v.regex(/^(?:records\.ndjson|journal\.md|READ ME\.txt|attachments\/[\w-]{1,64}\.[a-z0-9]{1,8})$/),
);

/** A MIME type as recorders and encoders give it: "audio/webm;codecs=opus". */
const MediaType = v.pipe(
  v.string(),
  v.maxLength(200),
  v.regex(/^[\w.+-]{1,40}\/[\w.+-]{1,80}(?: ?; ?[\w-]+="?[\w.,+-]+"?)*$/),
);

/** Fields it does not know are passed over: a later version may add some without a new format. */
export const Manifest = v.object({
  format: v.literal(formatVersion),
  app: v.literal("mooring"),
  appVersion: v.pipe(v.string(), v.maxLength(100)),
  vaultId: Id,
  createdAt: Instant,
  /** Made of the example journal, which nobody wrote. */
  isExample: v.optional(v.boolean()),
  /** The kinds of record that are in it, each with its newest version. */
  kinds: v.record(KindName, v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** Heads that still have words, by kind: what stands in the journal or lies in the trash, and drafts. */
  counts: v.record(KindName, Count),
  /** Lines of records.ndjson. */
  rows: Count,
  /** Rows of the journal that did not open when it was made, and so are not in it. */
  unreadable: Count,
  /** Every entry but this one, in the order in which they lie. Hashes are of the bytes as they lie there. */
  entries: v.pipe(
    v.array(v.object({ name: EntryName, size: Count, sha256: Sha256 })),
    v.maxLength(usualLimits.entries),
  ),
  attachments: v.pipe(
    v.array(v.object({ id: Id, type: MediaType, name: EntryName })),
    v.maxLength(usualLimits.entries),
  ),
});
export type Manifest = v.InferOutput<typeof Manifest>;

export const isMediaType = (type: string): boolean => v.is(MediaType, type);

/** What a computer without us opens the file with. */
export const attachmentName = ({ id, type }: { readonly id: string; readonly type: string }): string =>
  `attachments/${id}.${extensions.get(type.split(";", 1)[0]?.trim().toLowerCase() ?? "") ?? "bin"}`;

const extensions: ReadonlyMap<string, string> = new Map([
  ["image/jpeg", "jpg"],
  ["image/png", "png"],
  ["image/webp", "webp"],
  ["image/svg+xml", "svg"],
  ["audio/webm", "webm"],
  ["audio/ogg", "ogg"],
  ["audio/mp4", "m4a"],
  ["audio/mpeg", "mp3"],
  ["audio/x-m4a", "m4a"],
  ["audio/aac", "aac"],
  ["audio/wav", "wav"],
  ["application/json", "json"],
]);

/** "backup-2026-11-22-3f9a.age": two made on one day can be told apart. Says nothing of what it is a backup of. */
export const backupName = (day: string, manifestSha256: string): string =>
  `backup-${day}-${manifestSha256.slice(0, 4)}.age`;
