import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** Printed wherever the hours after a session are spoken of. */
export const drivingSentence: MessageDescriptor = msg`No driving until at least tomorrow, and only if your clinic agrees.`;

/** For the rest of the day. What the clinic said goes before it. */
export const afterCareLines: readonly MessageDescriptor[] = [
  msg`No machines, no alcohol.`,
  msg`No big decisions. Nothing signed.`,
  msg`Water, and something easy to eat.`,
  msg`Rest. A nap, if it comes.`,
  msg`Somebody who looks in on you.`,
];
