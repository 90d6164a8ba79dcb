import { hasLasted } from "#src/analysis/effects-still.ts";
import { redFlagOf, sentencesOf } from "#src/content/safety/red-flag-of.ts";
import type { Effect } from "#src/domain/effect.ts";

/** Something is to be read about it, however soon it matters. */
export const hasAdvice = (kept: Effect): boolean =>
  sentencesOf(redFlagOf(kept.effect, kept.severity, hasLasted(kept))).length > 0;
