import { expect, test } from "vitest";
import { aboutText } from "#src/content/safety/about.ts";
import { emergencySentence, sameDaySentence } from "#src/content/safety/level-sentences.ts";
import { contentFiles, messagesIn, said } from "./messages.ts";

/** What the app never says, in any of its forms. */
const banned =
  /\b(should|streaks?|great job|oops|diagnos(?:e|es|ed|ing|is)|treat(?:s|ed|ing)?|cure[sd]?|prevent(?:s|ed|ing)?|predict(?:s|ed|ing)?|detect(?:s|ed|ing)?|relapse[sd]?|risk levels?|(?:low|high) risk|safe|proven|monitors? you|alerts? your|HIPAA)\b/i;

const spoken = [emergencySentence(), emergencySentence("112"), sameDaySentence(), sameDaySentence("555 0100")];
const everySentence = [...Object.values(contentFiles).flatMap(messagesIn), ...spoken].map(said);

test.for([
  "You should rest.",
  "This keeps you safe.",
  "A relapse",
  "It treats anxiety",
  "Your Risk Level",
  "clinically proven",
])("the list of banned words catches: %s", (sentence) => {
  expect(sentence).toMatch(banned);
});

test.for(["Support", "treatment", "safety", "shoulder", "a seizure"])(
  "the list of banned words lets pass: %s",
  (word) => {
    expect(word).not.toMatch(banned);
  },
);

test("reads the sentences of every part of the content", () => {
  const parts = new Set(Object.keys(contentFiles).map((path) => path.split("/")[3]));
  expect([...parts]).toEqual(expect.arrayContaining(["cards", "names", "practices", "prompts", "safety"]));
  expect(everySentence.length).toBeGreaterThan(350);
});

test("no sentence says what the app must not say", () => {
  expect(everySentence.filter((sentence) => banned.test(sentence))).toEqual([]);
});

test("no sentence is empty, or keeps a hole where a value belongs", () => {
  expect(everySentence.filter((sentence) => sentence.trim() === "" || /[{}]|undefined/.test(sentence))).toEqual([]);
});

test("no sentence shouts", () => {
  expect(everySentence.filter((sentence) => sentence.includes("!"))).toEqual([]);
});

test("the about text says word for word what the app is and is not", () => {
  expect(said(aboutText("911"))).toBe(
    "This journal helps you keep and share your own notes. It is not a medical device, does not diagnose or treat " +
      "anything, does not check your doses, and nobody is watching what you write. In an emergency call 911. " +
      "Don't change any medicine without your prescriber.",
  );
  expect(said(aboutText())).toContain("In an emergency call your local emergency number.");
});

test("the emergency sentence names the signs and the number", () => {
  expect(said(emergencySentence("999"))).toBe(
    "If you might hurt yourself or someone else, or have chest pain, trouble breathing, a seizure, or you can't stay " +
      "awake: call 999 now, or have someone call for you.",
  );
  expect(said(emergencySentence())).toContain("call your local emergency number now");
});

test("the same-day sentence names the clinic's own number when there is one", () => {
  expect(said(sameDaySentence("555 0100"))).toContain("call 555 0100 or a crisis line");
  expect(said(sameDaySentence())).toContain("If you can't reach them, call a crisis line.");
});
