import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { BladderSign } from "#src/domain/bladder-check.ts";

/** In the order they are asked. The urgent ones stand among the others: nobody is led to an answer. */
export const bladderSignNames: Record<BladderSign, MessageDescriptor> = {
  burning: msg`Burning when I pass water`,
  "more-often": msg`Passing water more often than usual`,
  urgent: msg`Having to go at once`,
  "at-night": msg`Getting up at night to pass water`,
  "pelvic-pain": msg`Pain low in the belly`,
  blood: msg`Blood in my urine`,
  leaking: msg`Leaking`,
  "cannot-pass": msg`I can't pass water, or hardly`,
  fever: msg`A fever`,
  constipation: msg`Constipation`,
};

/** "None of these": said so, which is not the same as not asked. */
export const noneOfThese: MessageDescriptor = msg`None of these`;
