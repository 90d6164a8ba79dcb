import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { contentId } from "#src/domain/ids.ts";
import type { Practice } from "#src/domain/practice.ts";

export const insightToInch: Practice<MessageDescriptor> = {
  id: contentId("insight-to-inch"),
  title: msg`Insight to inch`,
  purpose: msg`Turn one insight into one small act.`,
  domains: ["lifestyle"],
  fits: ["two-days", "two-weeks"],
  minutes: 8,
  steps: [
    msg`Write the insight in one line.`,
    msg`Ask yourself: what would this look like on Tuesday at nine?`,
    msg`Fill in the gaps: “When …, I will …, for … minutes.”`,
    msg`Shrink it by half.`,
    msg`Keep it beside your intention, as your next step.`,
  ],
};

export const twoWeekWaitingRoom: Practice<MessageDescriptor> = {
  id: contentId("two-week-waiting-room"),
  title: msg`Two-week waiting room`,
  purpose: msg`Give big decisions time to settle.`,
  domains: ["lifestyle"],
  fits: ["two-weeks"],
  minutes: 5,
  // Without this, "wait fourteen days" could reach someone in danger at home, or with an urge to hurt themselves.
  caution: msg`If you are in danger, or thinking of hurting yourself, do not wait. Open Support.`,
  steps: [
    msg`List your big urges: to quit, leave, move, or tell.`,
    msg`Beside each one, write a date 14 days from now.`,
    msg`Choose one small version that you can undo, and let that be enough for now.`,
    msg`Talk over the rest in therapy. Anything about medicine goes to your prescriber.`,
  ],
};

export const doTheThingFirst: Practice<MessageDescriptor> = {
  id: contentId("do-the-thing-first"),
  title: msg`Do the thing before the mood`,
  purpose: msg`Let doing come first, and see what the mood does.`,
  domains: ["lifestyle"],
  fits: ["two-weeks", "ongoing"],
  minutes: 10,
  steps: [
    msg`Pick one thing you might enjoy, one useful thing, and one thing with someone.`,
    msg`Give each of them a time in your week.`,
    msg`Note your mood from 0 to 10 before and after.`,
    msg`Compare the numbers. Any answer is worth knowing.`,
  ],
};

export const rewriteTheHour: Practice<MessageDescriptor> = {
  id: contentId("rewrite-the-hour"),
  title: msg`Rewrite the ordinary hour`,
  purpose: msg`Picture one better hour, and the first bit of the way there.`,
  domains: ["lifestyle"],
  fits: ["two-weeks", "ongoing"],
  minutes: 8,
  steps: [
    msg`Describe one hour, a month from now, as you would like it to be.`,
    msg`Name the likeliest obstacle.`,
    msg`Finish the sentence: “If it comes, then I …”`,
    msg`Put the first inch in your calendar.`,
  ],
};
