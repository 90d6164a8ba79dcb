import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { contentId } from "#src/domain/ids.ts";
import type { Practice } from "#src/domain/practice.ts";

export const keepTheThread: Practice<MessageDescriptor> = {
  id: contentId("keep-the-thread"),
  title: msg`Keep the thread`,
  purpose: msg`Keep a few things before they fade.`,
  domains: ["mind"],
  fits: ["same-day"],
  minutes: 4,
  steps: [
    msg`Record one voice note.`,
    msg`Name three images, and nothing else.`,
    msg`Leave them unexplained for now.`,
    msg`Label it with today's date.`,
    msg`Then rest.`,
  ],
  isKeptHere: true,
};

export const drawTheLeftover: Practice<MessageDescriptor> = {
  id: contentId("draw-the-leftover"),
  title: msg`Draw the leftover`,
  purpose: msg`Give what stayed with you a shape on paper.`,
  domains: ["mind", "spirit"],
  fits: ["same-day", "two-days"],
  minutes: 15,
  steps: [
    msg`Pick two colours before you think about it.`,
    msg`Make the strongest image as shapes. It does not have to look like anything.`,
    msg`Add one line and one title.`,
    msg`Turn the page over and write down what surprised you.`,
    msg`Photograph it if you want it here.`,
  ],
  isKeptHere: true,
};

export const eightMinutePage: Practice<MessageDescriptor> = {
  id: contentId("eight-minute-page"),
  title: msg`The eight-minute page`,
  purpose: msg`Get what matters onto a page.`,
  domains: ["mind"],
  fits: ["two-days"],
  minutes: 8,
  caution: msg`Not for the details of trauma in the first two days. Keep those for therapy.`,
  steps: [
    msg`Set a timer for eight minutes.`,
    msg`Write about what mattered, without lifting your pen.`,
    msg`When the timer ends, close with “and right now I am…”.`,
    msg`Put the page away, and leave it unread for today.`,
  ],
};

export const letterToThePart: Practice<MessageDescriptor> = {
  id: contentId("letter-to-the-part"),
  title: msg`Letter to the part that protected you`,
  purpose: msg`Write to a part of you that has worked hard for you.`,
  domains: ["mind"],
  fits: ["two-weeks"],
  minutes: 15,
  caution: msg`This can stir strong feelings. Keep it short, and bring what comes up to therapy.`,
  steps: [
    msg`Greet it by what it does for you.`,
    msg`Thank it for one time it worked.`,
    msg`Tell it what is different now.`,
    msg`Ask it what it is afraid of.`,
    msg`Sign your name.`,
  ],
};

export const valuesOnANapkin: Practice<MessageDescriptor> = {
  id: contentId("values-on-a-napkin"),
  title: msg`Values on a napkin`,
  purpose: msg`Find one thing that matters to you, and one way towards it.`,
  domains: ["mind"],
  fits: ["two-weeks"],
  minutes: 12,
  steps: [
    msg`Write four words you would like people to know you by.`,
    msg`Circle one of them.`,
    msg`Give this week a number for it, from 0 to 10.`,
    msg`Think of one act that would raise the number by one.`,
  ],
};

export const goodThingsSmall: Practice<MessageDescriptor> = {
  id: contentId("good-things-small"),
  title: msg`Good things, small`,
  purpose: msg`Notice what went well, however small.`,
  domains: ["mind"],
  fits: ["ongoing"],
  minutes: 3,
  steps: [
    msg`Write down three good things from today. Tiny ones count.`,
    msg`Beside each one, write why it happened.`,
    msg`Find your own part in one of them.`,
  ],
};

export const reReadDay: Practice<MessageDescriptor> = {
  id: contentId("re-read-day"),
  title: msg`Re-read day`,
  purpose: msg`See what keeps coming back. It fits best in weeks two, four and eight.`,
  domains: ["mind"],
  fits: ["ongoing"],
  minutes: 15,
  steps: [
    msg`Read your notes from after each session, in order.`,
    msg`Mark the words that repeat.`,
    msg`Answer in one sentence: what keeps asking for your attention?`,
    msg`Bring that sentence to therapy.`,
  ],
};
