import { msg } from "@lingui/core/macro";
import { contentId } from "#src/domain/ids.ts";
import { prompt, type PromptSet } from "./prompt-set.ts";

/** Ways into an intention. They are read, not answered one by one; the last two are about its shape. */
export const intentionPrompts: PromptSet = {
  id: contentId("intention"),
  title: msg`If you are looking for words`,
  prompts: [
    prompt("intention-kind-thing", msg`If the session could do one kind thing for you, what would it be?`),
    prompt("intention-tired-of-carrying", msg`What are you tired of carrying?`),
    prompt("intention-meet-soften", msg`What would you like to meet, soften or put down?`),
    prompt("intention-afraid", msg`What are you afraid will happen, and what would help if it did?`),
    prompt("intention-willing", msg`Finish the sentence: “May I be willing to…”`),
    prompt("intention-wisest", msg`What would you ask the wisest version of you?`),
    prompt("intention-nothing-happens", msg`If nothing happens at all, how will you be kind to yourself?`),
    prompt("intention-direction", msg`Say it as a direction, not a target.`),
    prompt("intention-short", msg`Make it short enough to remember with your eyes closed: twelve words or fewer.`),
  ],
  closing: msg`There is no wrong way to do this. Going in without words is fine too.`,
};
