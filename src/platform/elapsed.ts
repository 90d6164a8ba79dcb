/** A moment by both clocks of a page: the one a person can set, and the one that nobody can. */
export interface Moment {
  readonly wall: number;
  readonly steady: number;
}

export const moment = (): Moment => ({ wall: Date.now(), steady: performance.now() });

/**
 * By whichever clock says more: the first can be put back by hand, the second may stand still while the device sleeps.
 * So neither can make a time look shorter than it was.
 */
export const elapsedMs = ({ wall, steady }: Moment): number => Math.max(Date.now() - wall, performance.now() - steady);
