import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { CheckIn, Feeling, FiveSteps } from "#src/domain/check-in.ts";

/** What stands at the two ends of the mood track, 0 and 10. */
export const moodEndNames: Record<"worst" | "best", MessageDescriptor> = {
  worst: msg`worst I can imagine`,
  best: msg`best I can imagine`,
};

/** The rows of a check-in that have five steps. */
export type FiveStepRow = keyof Pick<CheckIn, "anxiety" | "energy" | "connected" | "sleep">;

/** A word for every step of every row, so that no step is only a number. */
export const fiveStepNames: Record<FiveStepRow, Record<FiveSteps, MessageDescriptor>> = {
  anxiety: { 0: msg`None`, 1: msg`A little`, 2: msg`Some`, 3: msg`Quite a bit`, 4: msg`A lot` },
  energy: { 0: msg`None`, 1: msg`A little`, 2: msg`Some`, 3: msg`Quite a bit`, 4: msg`A lot` },
  connected: { 0: msg`Not at all`, 1: msg`A little`, 2: msg`Somewhat`, 3: msg`Quite`, 4: msg`Very` },
  sleep: { 0: msg`Awful`, 1: msg`Poor`, 2: msg`So-so`, 3: msg`Good`, 4: msg`Great` },
};

export const feelingNames: Record<Feeling, MessageDescriptor> = {
  anxious: msg`Anxious`,
  angry: msg`Angry`,
  overwhelmed: msg`Overwhelmed`,
  scared: msg`Scared`,
  stressed: msg`Stressed`,
  frustrated: msg`Frustrated`,
  sad: msg`Sad`,
  lonely: msg`Lonely`,
  drained: msg`Drained`,
  hopeless: msg`Hopeless`,
  ashamed: msg`Ashamed`,
  discouraged: msg`Discouraged`,
  calm: msg`Calm`,
  peaceful: msg`Peaceful`,
  content: msg({ message: "Content", comment: "A feeling: quietly pleased" }),
  relieved: msg`Relieved`,
  grateful: msg`Grateful`,
  satisfied: msg`Satisfied`,
  hopeful: msg`Hopeful`,
  joyful: msg`Joyful`,
  amazed: msg`Amazed`,
  confident: msg`Confident`,
  passionate: msg`Passionate`,
  brave: msg`Brave`,
  foggy: msg`Foggy`,
  floaty: msg`Floaty`,
  tender: msg`Tender`,
  raw: msg`Raw`,
  numb: msg`Numb`,
  spacious: msg`Spacious`,
  connected: msg`Connected`,
};
