import * as v from "valibot";
import type { AttachmentRef } from "#src/domain/attachment-ref.ts";
import { drawingType, Strokes, type Drawing } from "#src/domain/drawing.ts";
import { keepAttachment, readAttachment } from "./attachments.ts";

/** Hand what comes back to the record that speaks of it. Throws StorageError, and then nothing of it stays. */
export const keepDrawing = async (strokes: Strokes): Promise<Drawing> => {
  const json = JSON.stringify(v.parse(Strokes, strokes));
  return { file: await keepAttachment(new TextEncoder().encode(json), drawingType) };
};

/** "damaged" when it is not all there, or no drawing. Throws StorageError when the journal cannot be read. */
export const readDrawing = async (file: AttachmentRef): Promise<Strokes | "damaged"> => {
  const bytes = await readAttachment(file);
  return bytes === "damaged" ? bytes : (strokesFromJson(new TextDecoder().decode(bytes)) ?? "damaged");
};

/** Undefined for anything that is no drawing. */
export const strokesFromJson = (json: string): Strokes | undefined => {
  try {
    const parsed = v.safeParse(Strokes, JSON.parse(json));
    return parsed.success ? parsed.output : undefined;
  } catch {
    return undefined;
  }
};
