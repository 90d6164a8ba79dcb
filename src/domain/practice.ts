import type { ContentId } from "./ids.ts";

/** When a practice fits: the same day, the first two days, the first two weeks, or any time. */
export const practiceTimes = ["same-day", "two-days", "two-weeks", "ongoing"] as const;
export type PracticeTime = (typeof practiceTimes)[number];

export const practiceDomains = ["mind", "body", "spirit", "relationships", "lifestyle", "nature"] as const;
export type PracticeDomain = (typeof practiceDomains)[number];

/** An integration exercise, as clinicians wrote it. `Message` is how the content folder keeps a sentence. */
export interface Practice<Message> {
  readonly id: ContentId;
  readonly title: Message;
  /** What it is for, in one sentence. */
  readonly purpose: Message;
  readonly domains: readonly PracticeDomain[];
  readonly fits: readonly PracticeTime[];
  readonly minutes: number;
  readonly steps: readonly Message[];
  /** A caution that stands above the steps. */
  readonly caution?: Message;
  /** A step speaks of a photo or a voice note that may be kept in the journal. */
  readonly isKeptHere?: true;
}
