import type { LocalDay } from "#src/domain/time.ts";

interface OnDays {
  /** The days that it rests on, oldest first. */
  readonly days: readonly LocalDay[];
}

/** Why somebody is reminded of their clinic, with what it rests on. It says nothing of what that means. */
export type WatchReason =
  | { readonly reason: "low-mood"; readonly facts: OnDays }
  | {
      readonly reason: "below-own";
      readonly facts: OnDays & {
        /** The person's own median before the course. */
        readonly ownMood: number;
      };
    }
  | { readonly reason: "much-worse"; readonly facts: OnDays }
  | {
      readonly reason: "score-up";
      readonly facts: OnDays & {
        /** What was compared: "PHQ-9", or "PHQ-8" when question 9 has no answer in one of the two. */
        readonly name: string;
        readonly from: number;
        readonly to: number;
      };
    }
  | {
      readonly reason: "item-9-up";
      readonly facts: OnDays & {
        /** Question 9 had no answer before: it is above "Not at all", and higher than nothing that was said. */
        readonly isFirstAnswer: boolean;
      };
    }
  | { readonly reason: "little-sleep-high"; readonly facts: OnDays };
