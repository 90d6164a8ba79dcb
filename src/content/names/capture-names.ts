import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Capture } from "#src/domain/capture.ts";

export type CaptureField = keyof Pick<Capture, "threeWords" | "picture" | "body" | "loudness" | "line">;

/** What each part of a scrap is called, on the form and wherever it is read again. */
export const captureFieldNames: Record<CaptureField, MessageDescriptor> = {
  threeWords: msg`Three words`,
  picture: msg`A picture I can still see`,
  body: msg`Where in the body`,
  loudness: msg`Loud or quiet inside`,
  line: msg`One line to keep`,
};

/** 0 = quiet, 4 = loud. */
export const loudnessNames: readonly [
  MessageDescriptor,
  MessageDescriptor,
  MessageDescriptor,
  MessageDescriptor,
  MessageDescriptor,
] = [msg`Very quiet`, msg`Quiet`, msg`In between`, msg`Loud`, msg`Very loud`];

/** What a scrap holds beside words. */
export const capturePartNames: Record<"drawing" | "photo" | "voice", MessageDescriptor> = {
  drawing: msg`A drawing`,
  photo: msg`A photo`,
  voice: msg`A voice note`,
};
