import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { wallTimeOf, type WallTime, type When } from "#src/domain/time.ts";
import { whenAt } from "#src/platform/clock.ts";

export type ReadTime =
  | { readonly ok: true; readonly when: When }
  | { readonly ok: false; readonly message: MessageDescriptor };

/**
 * The time of an appointment, as the native field gives it. A record that is edited keeps its zone, and a time that was
 * not touched stays what it was to the second.
 */
export const readTime = (text: string, kept: When | undefined, zone: string | undefined): ReadTime => {
  // Some pickers add seconds.
  const wall = text.slice(0, "2026-03-08T14:30".length);
  if (kept && wall === wallTimeOf(kept)) return { ok: true, when: kept };
  if (!isWithinTwoCenturies(wall)) return { ok: false, message: msg`Choose a year from 1900 to 2100.` };

  const found = whenAt(wall, { zone, dayStartsAtHour: 0 });
  if (found.ok) return found;
  const [skipped, before, after] = [shown(wall, wall), shown(found.before, wall), shown(found.after, wall)];
  return {
    ok: false,
    message: msg`Clocks were put forward then, and ${skipped} never came. The nearest times are ${before} and ${after}.`,
  };
};

/** For the native field: with a year of four digits at most, typing goes on to the hour after the fourth. */
export const timeLimits = { min: "1900-01-01T00:00", max: "2100-12-31T23:59" };

/** The native field gives real days only; a year can be anything up to 275760 while it is typed. */
const isWithinTwoCenturies = (wall: string): wall is WallTime =>
  /^(?:19\d\d|20\d\d|2100)-\d\d-\d\dT\d\d:\d\d$/.test(wall);

/** The time alone when it is of the same day. A few places once skipped a whole day. */
const shown = (time: WallTime, beside: WallTime): string => {
  const [day, clock = ""] = time.split("T");
  return beside.startsWith(`${day}T`) ? clock : `${day} ${clock}`;
};
