import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { contentId } from "#src/domain/ids.ts";
import type { Practice } from "#src/domain/practice.ts";

export const nightSky: Practice<MessageDescriptor> = {
  id: contentId("night-sky"),
  title: msg`Night sky, nothing to do`,
  purpose: msg`Be still under something large.`,
  domains: ["nature"],
  fits: ["same-day"],
  minutes: 15,
  steps: [
    msg`Go to a window. If you feel steady and someone is with you, step outside.`,
    msg`Look at the farthest thing you can see.`,
    msg`Breathe as you normally do.`,
    msg`When a thought comes, tell it “later”.`,
    msg`Afterwards, write one sentence.`,
  ],
};

export const sameSong: Practice<MessageDescriptor> = {
  id: contentId("same-song"),
  title: msg`Same song, new ears`,
  purpose: msg`Hear again what you heard then.`,
  domains: ["spirit"],
  fits: ["two-days"],
  minutes: 20,
  steps: [
    msg`Choose one track from your session.`,
    msg`Lie down, and close your eyes if you like.`,
    msg`Let it play once, without judging what comes.`,
    msg`Write down what your body did.`,
    msg`Stop the music whenever it is too much.`,
  ],
};

export const letItBeUnfinished: Practice<MessageDescriptor> = {
  id: contentId("let-it-be-unfinished"),
  title: msg`Let it be unfinished`,
  purpose: msg`Make room for what you do not understand yet.`,
  domains: ["spirit"],
  fits: ["two-days"],
  minutes: 6,
  steps: [
    msg`Name one thing you do not understand.`,
    msg`Write: “I can carry this question.”`,
    msg`Put it on a shelf in your mind.`,
    msg`Choose a date to look at it again.`,
  ],
};

export const slowWalk: Practice<MessageDescriptor> = {
  id: contentId("slow-walk"),
  title: msg`Slow walk, one sense`,
  purpose: msg`Let one sense lead you outdoors.`,
  domains: ["nature", "body"],
  fits: ["two-days", "ongoing"],
  minutes: 20,
  steps: [
    msg`Walk at half your usual speed, somewhere you know.`,
    msg`Choose one sense, and follow it for five minutes.`,
    msg`Swap to another sense.`,
    msg`Bring back one detail.`,
  ],
};

export const wishTheRoomWell: Practice<MessageDescriptor> = {
  id: contentId("wish-the-room-well"),
  title: msg`Wish the whole room well`,
  purpose: msg`Try out a kind thought, one person at a time.`,
  domains: ["spirit"],
  fits: ["ongoing"],
  minutes: 6,
  steps: [
    msg`Begin with yourself, and wish yourself well.`,
    msg`Think of someone who is easy to like, and wish them well.`,
    msg`Think of a stranger, and wish them well.`,
    msg`Think of someone difficult, only if it costs you little.`,
  ],
};
