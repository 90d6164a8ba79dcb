import type { WallTime, When } from "#src/domain/time.ts";
import { whenAt } from "#src/platform/clock.ts";

export type ReadWhen =
  | { readonly ok: true; readonly at: When }
  | { readonly ok: false; readonly problem: "empty" | "too-long-ago" | "still-to-come" }
  | { readonly ok: false; readonly problem: "skipped"; readonly before: WallTime; readonly after: WallTime };

/** What a "When" field says, for something felt. The zone is that of an existing record; else the device's own. */
export const readWhen = (text: string, now: When, zone?: string): ReadWhen => {
  if (text === "") return { ok: false, problem: "empty" };
  const year = Number(text.split("-")[0]);
  if (year > 2100) return { ok: false, problem: "still-to-come" };
  if (year < 1900) return { ok: false, problem: "too-long-ago" };
  if (!isWallTime(text)) return { ok: false, problem: "empty" };

  const found = whenAt(text, { zone, dayStartsAtHour: 4 });
  if (!found.ok) return { ok: false, problem: "skipped", before: found.before, after: found.after };
  // Clocks differ by seconds, and a field shows whole minutes.
  if (found.when.instant > now.instant + 60_000) return { ok: false, problem: "still-to-come" };
  return { ok: true, at: found.when };
};

/** A native field gives only days that exist; seconds would come from a draft of another hand. */
const isWallTime = (text: string): text is WallTime => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);
