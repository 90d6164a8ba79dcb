import * as v from "valibot";
import type { CheckIn } from "#src/domain/check-in.ts";
import { dayFromNumber, dayNumber, LocalDay, type DayRange } from "#src/domain/time.ts";
import { aCheckIn, on } from "../support/build.ts";

export const day = (text: string): LocalDay => v.parse(LocalDay, text);

export const days = (from: string, to: string): DayRange => ({ from: day(from), to: day(to) });

export const moodOn = (localDay: string, mood: number): CheckIn => aCheckIn({ at: on(localDay), mood });

/** One letter a day from `from` on: "5" is a check-in, "." a day without one. "x" stands for a 10. */
export const moodsFrom = (from: string, letters: string): { checkIns: CheckIn[]; range: DayRange } => {
  const start = dayNumber(day(from));
  const checkIns = letters
    .split("")
    .flatMap((letter, index) =>
      letter === "." ? [] : [moodOn(dayFromNumber(start + index), letter === "x" ? 10 : Number(letter))],
    );
  return { checkIns, range: { from: day(from), to: dayFromNumber(start + letters.length - 1) } };
};
