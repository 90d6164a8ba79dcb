import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { contentId } from "#src/domain/ids.ts";
import type { Practice } from "#src/domain/practice.ts";

export const landInTheRoom: Practice<MessageDescriptor> = {
  id: contentId("land-in-the-room"),
  title: msg`Land in the room`,
  purpose: msg`Come back gently to where you are.`,
  domains: ["body"],
  fits: ["same-day"],
  minutes: 3,
  steps: [
    msg`Feel both of your feet, wherever they are resting.`,
    msg`Let your eyes find five plain objects, and name them slowly.`,
    msg`Touch something rough, then something soft.`,
    msg`Say today's date and where you are. Look it up if you need to.`,
    msg`Take a small sip of water.`,
  ],
};

export const longBreathOut: Practice<MessageDescriptor> = {
  id: contentId("long-breath-out"),
  title: msg`Long breath out`,
  purpose: msg`Give your body a slow rhythm to rest on.`,
  domains: ["body"],
  fits: ["same-day"],
  minutes: 5,
  steps: [
    msg`Breathe in through your nose.`,
    msg`Top it up with a second, small sip of air.`,
    msg`Let it go slowly through your mouth, for longer than it came in.`,
    msg`Repeat this about ten times. If you feel light-headed, go back to your usual breathing.`,
    msg`Notice one thing that is different, if anything is.`,
  ],
};

export const bodyWeatherReport: Practice<MessageDescriptor> = {
  id: contentId("body-weather-report"),
  title: msg`Body weather report`,
  purpose: msg`Listen to your body, one part at a time.`,
  domains: ["body"],
  fits: ["two-days"],
  minutes: 10,
  steps: [
    msg`Move your attention from your feet to your head, and name the weather in each part.`,
    msg`Stay with the loudest place for three breaths.`,
    msg`Ask it for one word.`,
    msg`Thank it, whatever it said.`,
    msg`Write down anything you want to tell your clinic.`,
  ],
};

export const kindHand: Practice<MessageDescriptor> = {
  id: contentId("kind-hand"),
  title: msg`Kind hand`,
  purpose: msg`Be on your own side for a moment.`,
  domains: ["body", "mind"],
  fits: ["two-days", "two-weeks"],
  minutes: 5,
  steps: [
    msg`Rest a hand where it aches.`,
    msg`Say to yourself: “This is hard.”`,
    msg`Say to yourself: “Others feel this too.”`,
    msg`Say to yourself: “May I be on my own side for the next hour.”`,
  ],
};

export const gentleStretch: Practice<MessageDescriptor> = {
  id: contentId("gentle-stretch"),
  title: msg`Gentle stretch, honest limits`,
  purpose: msg`Move kindly, and stop early.`,
  domains: ["body"],
  fits: ["two-weeks", "ongoing"],
  minutes: 10,
  caution: msg`Only if your clinic or doctor has said you can exercise, and not on a session day.`,
  steps: [
    msg`Choose three stretches you already know.`,
    msg`Go to about 70 per cent of what you could do, and stop there.`,
    msg`Breathe in and out twice in each one.`,
  ],
};
