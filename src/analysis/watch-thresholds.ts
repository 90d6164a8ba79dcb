/** A number on which the watch window speaks up, and where it comes from. */
interface Threshold {
  readonly value: number;
  readonly source: string;
}

const ours = "ours, for review";

/**
 * Deliberately over-sensitive: they only remind a person of their own clinic, and never say what something means. To be
 * changed with a clinician, here and nowhere else.
 */
export const watchThresholds = {
  windowDays: {
    value: 14,
    source: "a ketamine clinic's page for patients: lower mood or suicidal thoughts are possible for up to two weeks",
  },
  /** Mood of 0 to 10: this or lower. */
  lowMood: { value: 2, source: ours },
  /** So many days running. */
  lowMoodDays: { value: 2, source: ours },
  /** So much under the person's own median before the course. */
  belowOwn: { value: 3, source: ours },
  belowOwnDays: { value: 3, source: ours },
  /** Those days lie among so many, one after the other. */
  belowOwnAmongDays: { value: 5, source: ours },
  /** The days before the first medicine session of a course that make the person's own median. */
  ownDays: { value: 14, source: ours },
  /** With fewer check-ins in them there is no own median. */
  ownCheckIns: { value: 5, source: ours },
  /** Points that a PHQ-9 is higher than the last one. */
  scoreUp: {
    value: 5,
    source: "PHQ-9: 5 points are a change that matters (Löwe 2004); as a reminder it is ours, for review",
  },
  /** Sleep of 0 to 4: this or lower. */
  littleSleep: { value: 1, source: ours },
  /** Energy of 0 to 4: this. */
  highEnergy: { value: 4, source: ours },
  /** Mood of 0 to 10: this or higher. */
  highMood: { value: 9, source: ours },
  littleSleepHighDays: { value: 2, source: ours },
  /** Those days lie at most so many days apart. */
  littleSleepHighApart: { value: 14, source: ours },
  /** What was a reason is one for so many days, the first included: the rhythm of weekly talks. */
  holdsDays: { value: 7, source: ours },
  /** The clinic knows: for so many days nothing more is said of the same reason. */
  toldDays: { value: 3, source: ours },
} as const satisfies Record<string, Threshold>;

/** Days after a medicine session on which Today asks in half a sentence how it is. Ours, for review. */
export const nudgeDays: readonly number[] = [1, 3, 7, 14];
