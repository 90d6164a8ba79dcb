/** Days are numbers here: days since 1970-01-01. So the axis is true to time, and no zone can bend it. */
export interface ChartDays {
  readonly from: number;
  /** Included. */
  readonly to: number;
}

export interface ChartPoint extends ChartDays {
  /** Where it stands on the axis. */
  readonly dayNumber: number;
  /** 0–10. Null breaks the line. */
  readonly mood: number | null;
  /** The lowest and the highest of the days that it stands for, when they are several. */
  readonly range: readonly [lowest: number, highest: number] | null;
  /** Joined to neither neighbour: drawn as a dot. */
  readonly isLone: boolean;
}

/** A session, as a numbered lamp along the top. */
export interface ChartMark {
  readonly dayNumber: number;
  readonly number: number;
  readonly isPlanned: boolean;
}
