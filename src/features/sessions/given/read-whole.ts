import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { parseCount } from "#src/domain/parse-number.ts";

export interface WholeRange {
  readonly min: number;
  readonly max: number;
}

/** "97", and also "97.0" and "97,0" as some devices show it. Null when nothing is typed, undefined when it is anything else. */
export const wholeOf = (text: string, range: WholeRange): number | null | undefined =>
  // Not "1,000", which is one thousand to one reader and 1 to the next.
  parseCount(text.replace(/[.,]0{1,2}\s*$/, ""), range);

/** Says what the field can hold, and nothing of what the number means. */
export const wholeSentence = ({ min, max }: WholeRange): MessageDescriptor =>
  msg`Write a whole number from ${min} to ${max}, or leave it empty.`;
