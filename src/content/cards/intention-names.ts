import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { Intention, Outcome } from "#src/domain/intention.ts";

/** What a session did with an intention, as a sentence of its own. */
export const outcomeNames: Record<Outcome, MessageDescriptor> = {
  held: msg`It held.`,
  "changed-shape": msg`It changed shape.`,
  "did-not-come-up": msg`It didn't come up.`,
  answered: msg`It was answered.`,
};

/** Where the words of an intention began. */
export const sourceNames: Record<Intention["source"], MessageDescriptor> = {
  own: msg`in your own words`,
  card: msg`with words from a card`,
  therapist: msg`with words from your therapist`,
};
