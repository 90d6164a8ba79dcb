import { msg } from "@lingui/core/macro";
import { contentId, type ContentId } from "#src/domain/ids.ts";
import { prompt, type Prompt, type PromptSet } from "./prompt-set.ts";

/** Offered 4 to 36 hours after a session, once the person has slept or rested. */
export const afterRest: PromptSet = {
  id: contentId("after-rest"),
  title: msg`After rest`,
  prompts: [
    prompt("after-rest-first-thing", msg`Start anywhere: what is the first thing that comes back?`),
    prompt("after-rest-body", msg`What did your body do or feel, in order if you can?`),
    prompt(
      "after-rest-stay",
      msg`Which moment would you like to stay with a little longer? Which would you rather not, for now?`,
    ),
    prompt("after-rest-intention", msg`Did anything answer, change or ignore your intention?`),
    prompt("after-rest-true", msg`What felt true then? How true does it feel now, 0–10?`),
    prompt(
      "after-rest-who",
      msg`Who or what showed up? What might it want you to know? A picture counts; nothing has to be literal.`,
    ),
    prompt("after-rest-hard", msg`What was hard, and what helped?`),
    prompt("after-rest-question", msg`One question to bring to your therapist.`),
  ],
};

const dayOneToThree: PromptSet = {
  id: contentId("day-1-3"),
  title: msg`The first three days`,
  prompts: [
    prompt("day-1-3-smallest", msg`What is different today in the smallest, most ordinary way?`),
    prompt("day-1-3-wait", msg`What are you tempted to change quickly? What could wait two weeks?`),
    prompt("day-1-3-pattern", msg`What pattern did you catch sooner than usual?`),
    prompt("day-1-3-tell", msg`Who would you like to tell, and how much?`),
  ],
};

const daySeven: PromptSet = {
  id: contentId("day-7"),
  title: msg`One week on`,
  prompts: [
    prompt("day-7-stayed", msg`What stayed? What faded?`),
    prompt("day-7-acted", msg`Where did you act on it, even clumsily?`),
    prompt("day-7-calendar", msg`What does your calendar say you believe?`),
    prompt("day-7-more-less", msg`What do you need more of, and less of?`),
  ],
};

const dayFourteen: PromptSet = {
  id: contentId("day-14"),
  title: msg`Two weeks on`,
  prompts: [
    prompt("day-14-read-again", msg`Read again what you wrote soon after the session. What do you see now?`),
    prompt("day-14-intention", msg`Would you keep, change or set down the intention?`),
    {
      ...prompt("day-14-heavier", msg`If something is heavier: what is it, and since when?`),
      careQuestion: msg`Is anything heavier than before the session?`,
    },
  ],
};

/** For a day on which nothing else is asked. Ours, for review. */
export const anyDay: PromptSet = {
  id: contentId("any-day"),
  title: msg`Any day`,
  prompts: [
    prompt("any-day-here", msg`What is with you today?`),
    prompt("any-day-small", msg`What small thing did you notice, or were glad of?`),
    prompt("any-day-kind", msg`What would be kind to you next, however small?`),
  ],
};

export const hardDay: PromptSet = {
  id: contentId("hard-day"),
  title: msg`A hard day`,
  prompts: [
    prompt("hard-day-happening", msg`What is happening?`),
    prompt("hard-day-one-notch", msg`What usually helps by one notch?`),
    prompt("hard-day-basics", msg`What have you had to eat and drink, and how did you sleep?`),
    prompt("hard-day-text", msg`Who can you text?`),
  ],
  closing: msg`You do not have to write to get help.`,
  leadsToSupport: true,
};

export const noWords: PromptSet = {
  id: contentId("no-words"),
  title: msg`A day without words`,
  prompts: [
    prompt("no-words-colour", msg`Pick a colour.`),
    prompt("no-words-weather", msg`Pick a weather.`),
    prompt("no-words-song", msg`Pick a song.`),
  ],
};

/** From the first hours to two weeks on, then those that need no session. */
export const reflectionPromptSets: readonly PromptSet[] = [
  afterRest,
  dayOneToThree,
  daySeven,
  dayFourteen,
  anyDay,
  hardDay,
  noWords,
];

export const findPromptSet = (id: ContentId): PromptSet | undefined =>
  reflectionPromptSets.find((set) => set.id === id);

/** In whichever set: a reflection may answer prompts of several. */
export const findPrompt = (id: ContentId): Prompt | undefined =>
  reflectionPromptSets.flatMap(({ prompts }) => prompts).find((prompt) => prompt.id === id);
