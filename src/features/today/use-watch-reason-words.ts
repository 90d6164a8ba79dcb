import { useLingui } from "@lingui/react/macro";
import type { WatchReason } from "#src/analysis/watch-reason.ts";
import { watchThresholds } from "#src/analysis/watch-thresholds.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { shortDay } from "#src/platform/date-words.ts";

const { lowMood, belowOwn, belowOwnAmongDays } = watchThresholds;

/** A reason in plain words: what was written down, and when. Never what it means. Ours, for review. */
export const useWatchReasonWords = (today: LocalDay) => {
  const { t, i18n } = useLingui();
  const list = new Intl.ListFormat(i18n.locale, { type: "conjunction" });

  return ({ reason, facts }: WatchReason): string => {
    const days = list.format(facts.days.map((day) => shortDay(day, today)));
    switch (reason) {
      case "low-mood": {
        const [low, count] = [lowMood.value, facts.days.length];
        return t`You wrote down a mood of ${low} or lower on ${count} days running: ${days}.`;
      }
      case "below-own": {
        const [by, count, among] = [belowOwn.value, facts.days.length, belowOwnAmongDays.value];
        const own = facts.ownMood.toLocaleString(i18n.locale);
        return t`At least once on ${count} of ${among} days you wrote down a mood at least ${by} lower than your usual before the course, which was ${own}: ${days}.`;
      }
      case "much-worse":
        return t`You ticked “Much worse than my usual”: ${days}.`;
      case "score-up": {
        const { name, from, to } = facts;
        return t`Your ${name} is higher than the time before, ${to} after ${from}: ${days}.`;
      }
      case "item-9-up":
        return facts.isFirstAnswer
          ? t`You chose an answer above “Not at all” to question 9 of the PHQ-9: ${days}.`
          : t`You chose a higher answer to question 9 of the PHQ-9 than the time before: ${days}.`;
      case "little-sleep-high":
        return t`A bad night, a lot of energy and a very high mood came together: ${days}.`;
    }
  };
};
