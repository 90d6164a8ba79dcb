import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { ReadAppointment, ReadWhen } from "./read-when.ts";

/** What is wrong with a "When", in words that help. */
export const explainWhen = (read: Extract<ReadWhen, { ok: false }>): MessageDescriptor => {
  switch (read.problem) {
    case "empty":
      return msg`Choose a day and a time.`;
    case "too-long-ago":
      return msg`That day is too long ago to keep here. Choose one from 1900 on.`;
    case "still-to-come":
      return msg`That is still to come. Choose now, or an earlier time.`;
    case "skipped": {
      const [before, after] = [shown(read.before, read.after), shown(read.after, read.before)];
      return msg`Clocks went forward from ${before} to ${after} that day, so this time never came. Choose an earlier or a later one.`;
    }
  }
};

/** The same for an appointment; `typed` is what the field says. */
export const explainAppointment = (read: Extract<ReadAppointment, { ok: false }>, typed: string): MessageDescriptor => {
  switch (read.problem) {
    case "empty":
      return msg`Choose a day and a time.`;
    case "too-long-ago":
    case "too-far-ahead":
      return msg`Choose a year from 1900 to 2100.`;
    case "skipped": {
      const [skipped, before, after] = [shown(typed, typed), shown(read.before, typed), shown(read.after, typed)];
      return msg`Clocks were put forward then, and ${skipped} never came. The nearest times are ${before} and ${after}.`;
    }
  }
};

/** The time alone when it is of the same day. A few places once skipped a whole day. */
const shown = (time: string, beside: string): string => {
  const [day, clock = ""] = time.split("T");
  return beside.startsWith(`${day}T`) ? clock.slice(0, "14:30".length) : `${day} ${clock}`;
};
