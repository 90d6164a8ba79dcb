import { wallTimeOf, type WallTime, type When } from "#src/domain/time.ts";
import { rightNow, whenAt, type DayStart } from "#src/platform/clock.ts";

interface Taken {
  readonly ok: true;
  readonly at: When;
}
interface Refused<Problem extends string> {
  readonly ok: false;
  readonly problem: Problem;
}
type RefusedOutright = Refused<"empty"> | Refused<"too-long-ago">;
interface Skipped extends Refused<"skipped"> {
  /** The last minute that clocks showed before they were put forward, and the first one afterwards. */
  readonly before: WallTime;
  readonly after: WallTime;
}

export type ReadWhen = Taken | RefusedOutright | Refused<"still-to-come"> | Skipped;
export type ReadAppointment = Taken | RefusedOutright | Refused<"too-far-ahead"> | Skipped;

/** What a "When" field says, for something felt or written. The zone is that of an existing record; else the device's own. */
export const readWhen = (text: string, now: When, zone?: string): ReadWhen => {
  const read = readField(text, zone, 4);
  if (!read.ok) return read.problem === "too-far-ahead" ? stillToCome : read;
  // Clocks differ by seconds, and a field shows whole minutes.
  return read.at.instant > now.instant + 60_000 ? stillToCome : read;
};

/** The same where the field may be as the form began: now, or as it was. `touched` is absent unless the person set it. */
export const readTouchedWhen = (touched: string | undefined, original: { readonly at: When } | undefined): ReadWhen =>
  touched === undefined
    ? { ok: true, at: original?.at ?? rightNow() }
    : readWhen(touched, rightNow(), original?.at.zone);

/** The time of an appointment, which may be to come. One that was not touched stays what it was to the second. */
export const readAppointment = (text: string, kept: When | undefined, zone: string | undefined): ReadAppointment =>
  kept && toMinutes(text) === wallTimeOf(kept) ? { ok: true, at: kept } : readField(text, zone, 0);

const stillToCome = { ok: false, problem: "still-to-come" } as const;

const readField = (text: string, zone: string | undefined, dayStartsAtHour: DayStart): ReadAppointment => {
  // A year can be anything up to 275760 while it is typed.
  const year = Number(text.split("-")[0]);
  if (year > 2100) return { ok: false, problem: "too-far-ahead" };
  if (text !== "" && year < 1900) return { ok: false, problem: "too-long-ago" };
  const wall = toMinutes(text);
  if (!isWallTime(wall)) return { ok: false, problem: "empty" };

  const found = whenAt(wall, { zone, dayStartsAtHour });
  return found.ok
    ? { ok: true, at: found.when }
    : { ok: false, problem: "skipped", before: found.before, after: found.after };
};

/** Some pickers add seconds. */
const toMinutes = (text: string): string => text.slice(0, "2026-03-08T14:30".length);

/** The native field gives real days only. */
const isWallTime = (text: string): text is WallTime => /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);
