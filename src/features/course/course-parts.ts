/** What stands folded in the form of a course, group by group. In an address, too. */
export const coursePartNames = ["people", "clinic", "plan", "own"] as const;
export type CoursePart = (typeof coursePartNames)[number];

/** A wish to change one part: a new one each time, so that the same wish is heard again. */
export interface AskedPart {
  readonly part: CoursePart;
}
