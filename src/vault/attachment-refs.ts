import type { AttachmentRef } from "#src/domain/attachment-ref.ts";
import { readPayload, type Kinds, type Payload } from "./payload.ts";

/** What a row speaks of. None where it cannot be read. */
export const refsIn = (kinds: Kinds, payload: Payload): readonly AttachmentRef[] => {
  const attachments = kinds.get(payload.kind)?.attachments;
  if (!attachments) return [];
  const read = readPayload(kinds, payload, "");
  return read.ok ? attachments(read.kept.record) : [];
};
