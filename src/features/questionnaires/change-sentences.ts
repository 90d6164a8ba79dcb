import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Change } from "#src/analysis/change.ts";

interface About {
  /** The start was before the first session. From any other only the difference is told. */
  readonly hasBaseline: boolean;
  readonly isHigherBetter: boolean;
  /** Question 9 of the PHQ-9 was answered above "Not at all" this time: then nothing about the score may soothe. */
  readonly isAboveZeroOn9: boolean;
}

/**
 * A change in words, each a fact. None of them says whether it is good, or what it comes from. That two can differ without any
 * change (ours, for review) is said only of a move to the better side: it must talk nobody out of what got worse.
 */
export const changeSentences = (
  { delta, atLeastHalfLower, underFive, isNoticeable, isReliable }: Change,
  { hasBaseline, isHigherBetter, isAboveZeroOn9 }: About,
): MessageDescriptor[] => {
  const points = Math.abs(delta);
  const isBetter = isHigherBetter ? delta > 0 : delta < 0;
  const mayBeNothing = isReliable === false && isBetter && !isAboveZeroOn9;
  const found: (MessageDescriptor | false | null)[] = [
    delta < 0 && msg`This is ${points} lower than your start.`,
    delta > 0 && msg`This is ${points} higher than your start.`,
    delta === 0 && msg`This is the same as your start.`,
    hasBaseline && isNoticeable && msg`A change people often notice.`,
    hasBaseline && mayBeNothing && msg`Two fillings-in can differ by this much without any change.`,
    hasBaseline && atLeastHalfLower && msg`At least half lower than your start.`,
    hasBaseline && underFive && msg`Under 5.`,
  ];
  return found.filter((sentence) => sentence !== null && sentence !== false);
};
