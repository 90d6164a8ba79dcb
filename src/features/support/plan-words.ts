import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { SupportPlanPart } from "#src/content/names/support-plan-names.ts";

/** What each part asks for, while it is written. */
export const partHints: Record<SupportPlanPart, MessageDescriptor> = {
  signs: msg`Thoughts, moods, things you do or stop doing. What others notice first.`,
  alone: msg`Pick three that have helped before, even a little.`,
  distraction: msg`Nobody there needs to know why you came.`,
  people: msg`You can tell them beforehand that they are in this plan.`,
  clinic: msg`Your clinic, prescriber, therapist, and the number for nights and weekends. The crisis line and the emergency number of your country are added by themselves.`,
  homeSafer: msg`What you'll hand over, lock away or keep at a distance, and with whom.`,
  reasons: msg`People, animals, places, things still to come.`,
};

export const togetherSentence = msg`Best made together with your therapist.`;
