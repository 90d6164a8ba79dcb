import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { WallTime, When } from "#src/domain/time.ts";
import { rightNow, whenAt } from "#src/platform/clock.ts";

type FromField =
  | { readonly ok: true; readonly when: When }
  /** `problem` is a sentence for beside the field. */
  | { readonly ok: false; readonly problem: MessageDescriptor };

const minuteMs = 60_000;

/** When something was written, from a `datetime-local` field. `zone` is that of the record that is edited. */
export const whenFromField = (text: string, zone?: string): FromField => {
  if (!isWallTime(text)) return { ok: false, problem: msg`Choose the day and the time, between 1900 and today.` };
  const found = whenAt(text, { zone, dayStartsAtHour: 4 });
  if (!found.ok) {
    const [skipped, before, after] = [clockOf(text), clockOf(found.before), clockOf(found.after)];
    return {
      ok: false,
      problem: msg`The clocks were put forward then, and ${skipped} never came. Choose ${before} or earlier, or ${after} or later.`,
    };
  }
  // A minute's grace: the field has no seconds, and clocks of devices differ.
  if (found.when.instant > rightNow().instant + minuteMs) {
    return { ok: false, problem: msg`That is still to come. Choose a time up to now.` };
  }
  return { ok: true, when: found.when };
};

const clockOf = (wall: string): string => wall.slice(11);

/** The browser's own field gives real days only, but a year may have five digits, and the time may have seconds. */
const isWallTime = (text: string): text is WallTime => /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text);
