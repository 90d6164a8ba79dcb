import { wallTimeOf, type When } from "#src/domain/time.ts";

/** Longer ago than this, "now" is not when it was felt. */
const stillNowMs = 10 * 60_000;

/**
 * What a time field of a draft says: how one felt when one typed it last night must not become how one feels this morning.
 * `typedAt` is when the draft was kept; undefined for one that is only just begun.
 */
export const whenTyped = (when: string, typedAt: When | undefined, now: When): string =>
  when === "now" && typedAt && now.instant - typedAt.instant > stillNowMs ? wallTimeOf(typedAt) : when;
