import * as v from "valibot";
import { AttachmentRef, chunkBytes } from "#src/domain/attachment-ref.ts";
import { randomBytes, toBase64Url, toUtf8, type Bytes } from "./bytes.ts";

/** What stands on disk for a part of an attachment. */
export interface SealedChunk {
  readonly id: string;
  /** From 0. */
  readonly index: number;
  readonly dekId: string;
  readonly iv: Bytes;
  readonly ct: ArrayBuffer;
}

/** The part of the vault's keys that an attachment needs. */
export interface AttachmentKey {
  readonly dekId: string;
  readonly attachmentKey: CryptoKey;
}

/** It is not all there, or not what was kept. */
export class AttachmentDamaged extends Error {
  override readonly name = "AttachmentDamaged";
}

export const sealChunk = async (
  { dekId, attachmentKey }: AttachmentKey,
  id: string,
  index: number,
  bytes: Bytes,
): Promise<SealedChunk> => {
  const iv = randomBytes(12);
  const algorithm = { name: "AES-GCM", iv, additionalData: boundTo({ id, index, dekId }) };
  return { id, index, dekId, iv, ct: await crypto.subtle.encrypt(algorithm, attachmentKey, bytes) };
};

/** Throws AttachmentDamaged when anything about the chunk is not as it was sealed. */
export const openChunk = async ({ attachmentKey }: AttachmentKey, chunk: SealedChunk): Promise<Bytes> => {
  try {
    const algorithm = { name: "AES-GCM", iv: chunk.iv, additionalData: boundTo(chunk) };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, attachmentKey, chunk.ct));
  } catch (error) {
    throw new AttachmentDamaged("a part of it does not open", { cause: error });
  }
};

export const refOf = async (id: string, type: string, bytes: Bytes): Promise<AttachmentRef> =>
  v.parse(AttachmentRef, {
    id,
    type,
    size: bytes.length,
    chunks: Math.ceil(bytes.length / chunkBytes),
    sha256: await sha256Of(bytes),
  });

export const isWhole = async ({ size, sha256 }: AttachmentRef, bytes: Bytes): Promise<boolean> =>
  bytes.length === size && (await sha256Of(bytes)) === sha256;

const sha256Of = async (bytes: Bytes): Promise<string> =>
  toBase64Url(new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)));

const boundTo = ({ id, index, dekId }: Pick<SealedChunk, "id" | "index" | "dekId">): Bytes =>
  toUtf8(["mooring1", "attachment", id, index, dekId].join("|"));
