import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { Change } from "#src/analysis/change.ts";

/**
 * A change in words, each a fact. None of them says whether it is good, or what it comes from. From a start that was not
 * before the first session only the difference is told.
 */
export const changeSentences = (
  { delta, atLeastHalfLower, underFive, isNoticeable }: Change,
  hasBaseline: boolean,
): MessageDescriptor[] => {
  const points = Math.abs(delta);
  const found: (MessageDescriptor | false | null)[] = [
    delta < 0 && msg`This is ${points} lower than your start.`,
    delta > 0 && msg`This is ${points} higher than your start.`,
    delta === 0 && msg`This is the same as your start.`,
    hasBaseline && isNoticeable && msg`A change people often notice.`,
    hasBaseline && isNoticeable === false && delta !== 0 && msg`Scores often move this much by themselves.`,
    hasBaseline && atLeastHalfLower && msg`At least half lower than your start.`,
    hasBaseline && underFive && msg`Under 5.`,
  ];
  return found.filter((sentence) => sentence !== null && sentence !== false);
};
