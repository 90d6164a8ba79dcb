import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { contentId } from "#src/domain/ids.ts";
import type { Practice } from "#src/domain/practice.ts";

export const oneRepair: Practice<MessageDescriptor> = {
  id: contentId("one-repair"),
  title: msg`One repair`,
  purpose: msg`Mend one small thing with someone.`,
  domains: ["relationships"],
  fits: ["two-weeks"],
  minutes: 20,
  steps: [
    msg`Choose someone you feel at ease with.`,
    msg`Tell them what you noticed, not what they did.`,
    msg`Ask for nothing back.`,
    msg`Write down how your body felt.`,
  ],
};

export const shareThreePerCent: Practice<MessageDescriptor> = {
  id: contentId("share-three-per-cent"),
  title: msg`Share three per cent`,
  purpose: msg`Let someone in a little, at your own pace.`,
  domains: ["relationships"],
  fits: ["two-days", "two-weeks"],
  minutes: 10,
  steps: [
    msg`Decide what stays private.`,
    msg`Write the three per cent you would like a friend to know.`,
    msg`Send it, or keep it. Either is fine.`,
    msg`Notice whether you feel relief or regret.`,
  ],
};

export const emptyChair: Practice<MessageDescriptor> = {
  id: contentId("empty-chair"),
  title: msg`The empty chair, short version`,
  purpose: msg`Say one sentence that has had nowhere to go.`,
  domains: ["relationships"],
  fits: ["two-weeks"],
  minutes: 12,
  caution: msg`Only once your therapist has agreed that this one is for you.`,
  steps: [
    msg`Imagine the other person sitting across from you.`,
    msg`Say one sentence to them.`,
    msg`Move to their seat, and answer as they might.`,
    msg`Return to your own seat, take one breath, and write one line.`,
  ],
};
