import type { SessionMark } from "#src/analysis/sessions-on-axis.ts";
import type { DayRange, LocalDay } from "#src/domain/time.ts";

/** The days that every picture of the region shows. */
export interface ScoreAxis {
  readonly range: DayRange;
  readonly marks: readonly SessionMark[];
  readonly today: LocalDay;
}
