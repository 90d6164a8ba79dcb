import { expect, test } from "vitest";
import { outcomeNames, sourceNames } from "#src/content/cards/intention-names.ts";
import { stepSentence } from "#src/content/practices/step-sentence.ts";
import { outcomes } from "#src/domain/intention.ts";
import { said } from "./messages.ts";

test.for([
  [{ cue: "the kettle boils", action: "stand at the window" }, "When the kettle boils, I will stand at the window."],
  [
    { cue: "the kettle boils", action: "stand at the window", minutes: 5 },
    "When the kettle boils, I will stand at the window, for 5 minutes.",
  ],
  [{ cue: "", action: "breathe", minutes: 1 }, "I will breathe, for 1 minute."],
  [{ cue: " ", action: "breathe" }, "I will breathe."],
  // Begun again, and ended, by who typed it.
  [{ cue: "When I come home,", action: "I will sit down. " }, "When I come home, I will sit down."],
  [{ cue: "whenever it rains", action: "willow" }, "When whenever it rains, I will willow."],
  [{ cue: "{minutes}", action: "<b>{cue}</b> 🌊" }, "When {minutes}, I will <b>{cue}</b> 🌊."],
] as const)("%o is said as %s", ([step, sentence]) => {
  expect(said(stepSentence(step))).toBe(sentence);
});

test("every outcome and every source has words", () => {
  for (const outcome of outcomes) expect(said(outcomeNames[outcome])).toMatch(/^It .*\.$/);
  for (const name of Object.values(sourceNames)) expect(said(name)).toMatch(/^(in|with) /);
});
