import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/**
 * What a clinic wants to know before it gives the medicine, each after "Tell your clinic if". Whether it matters is theirs
 * to say. Words ours, for review.
 */
export const tellYourClinicIf: readonly MessageDescriptor[] = [
  msg`you have had a manic episode: days of very little sleep, racing thoughts and far too much energy`,
  msg`you have had psychosis, or lost touch with what is real`,
  msg`you drink a lot these days, or use other substances`,
  msg`you have had an aneurysm, tangled blood vessels (an AVM) or bleeding in the brain`,
  msg`your blood pressure is high, or hard to keep down`,
  msg`you are pregnant, or may be`,
];
