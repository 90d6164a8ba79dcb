import { expect, test } from "vitest";
import { intentionPrompts } from "#src/content/prompts/intention-prompts.ts";
import { afterRest, findPromptSet, reflectionPromptSets } from "#src/content/prompts/reflection-prompts.ts";
import { contentId } from "#src/domain/ids.ts";
import { said } from "./messages.ts";

const promptCounts = {
  "after-rest": 8,
  "day-1-3": 4,
  "day-7": 4,
  "day-14": 3,
  "any-day": 3,
  "hard-day": 4,
  "no-words": 3,
};

test("there is a set of prompts for each moment", () => {
  expect(Object.fromEntries(reflectionPromptSets.map(({ id, prompts }) => [id, prompts.length]))).toEqual(promptCounts);
});

test("a set is found by its id", () => {
  expect(findPromptSet(contentId("after-rest"))).toBe(afterRest);
  expect(findPromptSet(contentId("day-99"))).toBeUndefined();
});

test("no prompt shares its id with another, nor its words with another of its set", () => {
  const sets = [...reflectionPromptSets, intentionPrompts];
  const ids = sets.flatMap(({ prompts }) => prompts.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { prompts } of sets) expect(new Set(prompts.map(({ text }) => said(text))).size).toBe(prompts.length);
});

test("the intention prompts are nine, and end by letting the person off", () => {
  expect(intentionPrompts.prompts).toHaveLength(9);
  expect(intentionPrompts.closing && said(intentionPrompts.closing)).toMatch(/^There is no wrong way/);
});

test("where an answer may be heavy there is a way on: a link to Support, or a question that brings it", () => {
  expect(findPromptSet(contentId("hard-day"))?.leadsToSupport).toBe(true);
  const asked = reflectionPromptSets.flatMap(({ prompts }) => prompts).filter(({ careQuestion }) => careQuestion);
  expect(asked.map(({ id, careQuestion }) => [id, careQuestion && said(careQuestion)])).toEqual([
    ["day-14-heavier", "Is anything heavier than before the session?"],
  ]);
});

test("no prompt asks for memories to be recovered, or for what really happened", () => {
  const words = reflectionPromptSets.flatMap(({ prompts }) => prompts.map(({ text }) => said(text)));
  expect(words.filter((text) => /memor(y|ies)|repressed|really happened|uncover/i.test(text))).toEqual([]);
});
