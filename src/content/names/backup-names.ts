import { msg, plural } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

/** `days` as the calendar counts them; negative when the clock was set back since. Undefined: there is none. */
export const lastBackupName = (days: number | undefined): MessageDescriptor => {
  if (days === undefined) return msg`No backup yet`;
  if (days < 0) return msg`There is a backup`;
  return msg`${plural(days, { 0: "Last backup today", 1: "Last backup yesterday", other: "Last backup # days ago" })}`;
};

/** The same with what would be lost all the same. `notInIt` is at least 1. */
export const backupGap = (days: number | undefined, notInIt: number): MessageDescriptor => {
  if (days === undefined) {
    return msg`No backup yet — ${plural(notInIt, { one: "# entry is", other: "# entries are" })} in this browser only.`;
  }
  if (days < 0) {
    return msg`There is a backup — ${plural(notInIt, { one: "# entry is", other: "# entries are" })} not in it.`;
  }
  return msg`${plural(days, { 0: "Last backup today", 1: "Last backup yesterday", other: "Last backup # days ago" })} — ${plural(notInIt, { one: "# entry is", other: "# entries are" })} not in it.`;
};
