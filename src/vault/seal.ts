import { fromUtf8, paddedLength, randomBytes, toBase64Url, toUtf8, type Bytes } from "./bytes.ts";
import type { VaultKeys } from "./keys.ts";

/** What stands on disk for one record. Nothing in it can be read without the key. */
export interface SealedRow {
  readonly id: string;
  /** Random, new with every write. */
  readonly rev: string;
  readonly dekId: string;
  /** Blind, sorted. */
  readonly tags: readonly string[];
  readonly iv: Bytes;
  readonly ct: ArrayBuffer;
}

/** What the seal holds together: a row whose id, revision, key or tags were changed does not open. */
export type Envelope = Pick<SealedRow, "id" | "rev" | "tags">;

/**
 * JSON, padded with spaces (which JSON ignores), under AES-256-GCM with a fresh 96-bit IV. The additional data names no
 * store, so that a row may move between `records`, `versions` and `staging` unchanged.
 */
export const seal = async (keys: VaultKeys, envelope: Envelope, payload: unknown): Promise<SealedRow> => {
  const tags = envelope.tags.toSorted();
  const iv = randomBytes(12);
  const ct = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: await boundTo(keys.dekId, { ...envelope, tags }) },
    keys.recordKey,
    padded(toUtf8(JSON.stringify(payload))),
  );
  return { id: envelope.id, rev: envelope.rev, dekId: keys.dekId, tags, iv, ct };
};

/** Throws when anything about the row is not as it was sealed, or the key is another one. */
export const unseal = async (keys: VaultKeys, row: SealedRow): Promise<unknown> => {
  if (row.dekId !== keys.dekId) throw new Error("sealed under another key");
  const plain = await crypto.subtle.decrypt(
    { name: "AES-GCM", iv: row.iv, additionalData: await boundTo(row.dekId, row) },
    keys.recordKey,
    row.ct,
  );
  return JSON.parse(fromUtf8(plain));
};

const boundTo = async (dekId: string, { id, rev, tags }: Envelope): Promise<Bytes> =>
  toUtf8(["mooring1", id, rev, dekId, await digestOf(tags.join(","))].join("|"));

/** Rows of one kind and month carry the same tags: digesting them anew for thousands of rows would double the cost. */
const digests = new Map<string, Promise<string>>();

const digestOf = (text: string): Promise<string> => {
  const known = digests.get(text);
  if (known) return known;
  if (digests.size > 5000) digests.clear();
  const digest = crypto.subtle.digest("SHA-256", toUtf8(text)).then((hash) => toBase64Url(new Uint8Array(hash)));
  digests.set(text, digest);
  return digest;
};

const padded = (bytes: Bytes): Bytes => {
  const result = new Uint8Array(paddedLength(bytes.length)).fill(0x20);
  result.set(bytes);
  return result;
};
