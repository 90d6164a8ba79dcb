import type { MessageDescriptor } from "@lingui/core";
import { capturePartNames, loudnessNames } from "#src/content/names/capture-names.ts";
import type { Capture } from "#src/domain/capture.ts";

export interface CaptureGist {
  /** The person's own, the shortest first. Empty when there are none. */
  readonly words: string;
  /** What else there is: "A drawing". When there is nothing else and there are no words, how loud it was inside. */
  readonly parts: readonly MessageDescriptor[];
}

/** A scrap in a line, for lists. Opens no attachment. */
export const captureGist = (capture: Capture): CaptureGist => {
  const { threeWords, line, picture, body, loudness } = capture;
  const words = [threeWords, line, picture, body].map((text) => text.trim()).find((text) => text !== "") ?? "";
  const parts = (["drawing", "photo", "voice"] as const).filter((part) => capture[part]);
  if (words !== "" || parts.length > 0 || loudness === undefined)
    return { words, parts: parts.map((part) => capturePartNames[part]) };
  return { words, parts: [loudnessNames[loudness]] };
};
