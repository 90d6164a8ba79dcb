import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";

export interface KeptPart {
  readonly id: string;
  readonly heading: MessageDescriptor;
  readonly points: readonly MessageDescriptor[];
}

/**
 * What is promised about the journal's keeping, and what is not. Every sentence is one that somebody may rely on: change
 * it only together with what it speaks of.
 */
export const howItIsKept: readonly KeptPart[] = [
  {
    id: "where",
    heading: msg`Where it is`,
    points: [
      msg`In this browser, on this device, and nowhere else. There is no account and no server that gets your words. We have no copy.`,
      msg`Mooring sends nothing anywhere. What it loads are its own files, from the address you opened it at.`,
      msg`“Saved” means that the words are on the disk.`,
    ],
  },
  {
    id: "seal",
    heading: msg`What the seal does`,
    points: [
      msg`Every entry is sealed before it is stored (AES-256-GCM), with or without a lock. Drafts and earlier versions too.`,
      msg`Without a lock the key lies beside the entries: whoever can open this browser can open the journal.`,
      msg`With a lock the key is sealed with your passphrase. Somebody who picks up the device, or copies its files, finds none of your words.`,
    ],
  },
  {
    id: "limits",
    heading: msg`What a lock cannot do`,
    points: [
      msg`It does not help against spy software on the device: that sees what you see and what you type.`,
      msg`It does not help against other code. The app comes from a web address; whoever runs that address could put something else there.`,
      msg`While the journal is open, whoever holds the device can read it.`,
      msg`A lost passphrase cannot be sent to you again. The recovery sheet opens the journal in its place. Without both, nobody can open it.`,
      msg`What you wrote before the lock was turned on, and the key of that time, can stay in the browser's files for a while. An expert with the device might read it.`,
    ],
  },
  {
    id: "deleting",
    heading: msg`What is deleted`,
    points: [
      msg`What you delete stays in the trash for thirty days. Then its words go, here and in the earlier versions.`,
      msg`Browsers leave traces of deleted data on the disk for a while. They are sealed, like everything else.`,
      msg`“Erase everything” destroys the key first: then the traces open for nobody who has no copy of it.`,
      msg`A backup that you saved before still holds what was in the journal on that day.`,
    ],
  },
  {
    id: "noticed",
    heading: msg`What would be noticed`,
    points: [
      msg`An entry that somebody changed in the browser's files no longer opens, and Mooring says so. It is kept, in case it can be mended.`,
      msg`If the whole journal is put back to an older state, Mooring notices at its next start.`,
      msg`If a single entry is put back to an older state, Mooring does not notice.`,
    ],
  },
  {
    id: "seen",
    heading: msg`What can be seen without the key`,
    points: [
      msg`That Mooring is used here, how many entries there are, about how large each one is, and which were written in the same month, though not in which.`,
      msg`How the app looks, your country for crisis lines, and when the lock comes on.`,
      msg`None of your words, no date, and not what kind of entry it is.`,
    ],
  },
  {
    id: "lost",
    heading: msg`What can be lost`,
    points: [
      msg`Browsers can lose what they keep: when their data is cleared, when the device runs out of space, or when it breaks. A backup in another place is the only help.`,
      msg`A backup has a passphrase of its own. Its format, age, is an open one: other programs open it too, years from now, without us.`,
      msg`Whoever has both the file and its passphrase can read everything in it.`,
    ],
  },
];
