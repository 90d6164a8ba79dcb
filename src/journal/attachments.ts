import type { AttachmentRef } from "#src/domain/attachment-ref.ts";
import { AttachmentDamaged } from "#src/vault/attachment.ts";
import { vault } from "./journal.ts";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Seals a photo, a drawing or a recording and keeps it; hand what comes back to the record that speaks of it. Throws StorageError,
 * and then nothing of it stays.
 */
export const keepAttachment = async (bytes: Bytes, type: string): Promise<AttachmentRef> =>
  (await vault().backups()).keepAttachment(bytes, type);

/** "damaged" when it is not all there, or not what was kept. Throws StorageError when the journal cannot be read. */
export const readAttachment = async (ref: AttachmentRef): Promise<Bytes | "damaged"> => {
  try {
    return await (await vault().backups()).readAttachment(ref);
  } catch (error) {
    if (error instanceof AttachmentDamaged) return "damaged";
    throw error;
  }
};
