import { msg, plural } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { StorageCheck } from "#src/journal/storage-check.ts";
import type { PersistAnswer } from "#src/platform/storage-health.ts";

export interface Health {
  readonly isInstalled: boolean;
  /** Undefined when the browser does not say. */
  readonly isPersisted: boolean | undefined;
  /** Safari, or any browser of an iPhone, in a tab. */
  readonly isWebKitTab: boolean;
  readonly isIosTab: boolean;
}

/** How it is opened, and what follows from that. */
export const openedWords = ({ isInstalled, isWebKitTab, isIosTab }: Health): readonly MessageDescriptor[] => {
  if (isInstalled) return [msg`Installed on this device.`];
  if (!isWebKitTab)
    return [msg`In a browser tab. Installing Mooring from the browser's menu helps to keep the journal.`];
  const weekRule = msg`In a Safari tab. After seven days of use without a visit here, Safari can delete what is kept in tabs. Opening Mooring now and then prevents that.`;
  // What is put on the Home Screen begins with an empty journal of its own.
  return isIosTab
    ? [
        weekRule,
        msg`On the Home Screen it would stay. To move it there: make a backup here, put Mooring on the Home Screen, and open the backup there.`,
      ]
    : [weekRule];
};

/** What the browser has promised. */
export const keptWords = ({ isPersisted }: Health): MessageDescriptor => {
  switch (isPersisted) {
    case true:
      return msg`The browser has agreed to keep the journal. It does not clear it by itself.`;
    case false:
      return msg`The browser may clear the journal by itself when the device runs short of space.`;
    case undefined:
      return msg`This browser does not say whether it keeps the journal.`;
  }
};

export const lockWords = (hasLock: boolean): MessageDescriptor =>
  hasLock
    ? msg`On. The journal opens with your passphrase.`
    : msg`Off. The key lies beside the journal: whoever can open this browser can open it.`;

/** What would be gone if this browser lost its data today. */
export const lossWords = (
  entries: number,
  { lastAt, notInIt }: { readonly lastAt?: number; readonly notInIt: number },
): MessageDescriptor => {
  if (lastAt === undefined) {
    return entries === 0
      ? msg`Nothing yet: no entries are kept here.`
      : msg`${plural(entries, { one: "# entry", other: "# entries" })}. There is no other copy: no backup has been made.`;
  }
  return notInIt === 0
    ? msg`Nothing, as long as you have your last backup and its passphrase.`
    : msg`${plural(notInIt, { one: "# entry is", other: "# entries are" })} not in your last backup.`;
};

export const answerWords = (answer: PersistAnswer): MessageDescriptor => {
  switch (answer) {
    case "kept":
      return msg`The browser has agreed to keep the journal.`;
    case "refused":
      return msg`The browser did not agree this time. Many agree once Mooring is installed or used more often. You can ask again.`;
    case "no-answer":
      return msg`No answer yet. If the browser shows a question, answer it there.`;
  }
};

/** One sentence when all is well, else one for each kind of trouble. */
export const checkWords = ({ unreadable, newer, misplaced }: StorageCheck): readonly MessageDescriptor[] => {
  if (unreadable + newer + misplaced === 0) return [msg`Every entry can be read.`];
  return [
    ...(unreadable > 0
      ? [
          msg`${plural(unreadable, { one: "# entry cannot be read.", other: "# entries cannot be read." })} What is stored is left as it is, in case it can be read later.`,
        ]
      : []),
    ...(newer > 0
      ? [
          msg`${plural(newer, { one: "# entry was", other: "# entries were" })} written by a newer version of Mooring. Reload to update, and you can read it all again.`,
        ]
      : []),
    ...(misplaced > 0
      ? [
          msg`${plural(misplaced, { one: "# entry", other: "# entries" })} can be read and may be missing from some lists: part of what is stored is damaged.`,
        ]
      : []),
  ];
};
