import { describe, expect, test } from "vitest";
import { effectNames, effectsToChoose, severityNames } from "#src/content/names/effect-names.ts";
import { levels, noteSentence } from "#src/content/safety/level-sentences.ts";
import { redFlagOf, redFlagOfBladder, sentencesOf } from "#src/content/safety/red-flag-of.ts";
import { redFlags } from "#src/content/safety/red-flags.ts";
import { effectNames as effects, Severity, type EffectName } from "#src/domain/effect.ts";
import { said } from "./messages.ts";

const emergency =
  "If you might hurt yourself or someone else, or have chest pain, trouble breathing, a seizure, or you can't stay " +
  "awake: call 911 now, or have someone call for you.";
const now = "With this, call 911 now, or have someone call for you.";
const ofTheBody =
  "Please contact your clinic or prescriber today. If you can't reach them, call an out-of-hours doctor or go to urgent care.";
const driving = "Don't drive. Wait until your clinic has said that you can.";
const sameDay = "Please contact your clinic or prescriber today. If you can't reach them, call a crisis line.";
const thisWeek = "Worth telling your clinic before your next session.";
const passingWater = `${thisWeek} With blood, a fever, or if you can't pass urine: today.`;

const saidOf = (effect: EffectName, severity?: Severity) =>
  sentencesOf(redFlagOf(effect, severity), { emergency: "911" }).map(said);

test("every effect and every severity has a name of its own, and every effect can be chosen once", () => {
  const names = effects.map((effect) => said(effectNames[effect]));
  expect(new Set(names).size).toBe(effects.length);
  expect(effectsToChoose.toSorted()).toEqual(effects.toSorted());
  expect(Severity.options.map((severity) => said(severityNames[severity]))).toEqual(["Mild", "Moderate", "Severe"]);
});

test.for([
  ["chest-pain", undefined, [now]],
  ["short-of-breath", "mild", [now]],
  ["fainted", "mild", [now]],
  ["seizure", undefined, [now]],
  ["vision", "mild", [now]],
  ["hives-or-swelling", undefined, [now]],
  ["headache", "severe", [now]],
  ["drowsy", "mild", [driving, emergency]],
  ["drowsy", "severe", [emergency]],
  ["thoughts-of-death", undefined, [emergency, sameDay]],
  ["low-mood", undefined, [sameDay, emergency]],
  ["seeing-or-hearing", "mild", [sameDay, emergency]],
  ["unreal", undefined, [sameDay, emergency]],
  ["racing-thoughts", undefined, [sameDay]],
  ["blood-in-urine", "mild", [ofTheBody]],
  ["passing-water", "severe", [ofTheBody]],
  ["passing-water", undefined, [passingWater]],
  ["blood-pressure", "mild", [`${thisWeek} Before a dose, ask your clinic first.`]],
  ["blood-pressure", "severe", [ofTheBody, emergency]],
  ["heart-racing", "severe", [ofTheBody, emergency]],
  ["dizzy", "severe", [ofTheBody]],
  ["other", "severe", [sameDay, emergency]],
  ["other", undefined, []],
  ["wanting-more", undefined, [thisWeek]],
  ["yellow-skin", undefined, [thisWeek]],
  ["left-upset", undefined, ["Please call your therapist today."]],
  ["dizzy", "mild", [driving]],
  ["nausea", "mild", []],
  ["foggy", undefined, [driving]],
  ["confused", "severe", [ofTheBody, emergency]],
  ["detached", "mild", []],
  ["detached", "severe", [sameDay, emergency]],
  ["strong-emotions", "severe", ["Please call your therapist today."]],
  ["vomiting", "severe", [thisWeek]],
  ["vivid-dreams", "moderate", []],
  ["headache", undefined, []],
] as const)("of %s, %s, it says so", ([effect, severity, sentences]) => {
  expect(saidOf(effect, severity)).toEqual(sentences);
});

test.for([
  ["detached", "mild", [sameDay, emergency]],
  ["detached", undefined, [sameDay, emergency]],
  ["confused", "moderate", [sameDay, emergency]],
  ["confused", "severe", [ofTheBody, emergency]],
  ["foggy", "mild", [driving]],
  ["nausea", "severe", [thisWeek]],
] as const)("of %s, %s, that has lasted for more than a day, it says so", ([effect, severity, sentences]) => {
  const advice = redFlagOf(effect, severity, true);
  expect(sentencesOf(advice, { emergency: "911" }).map(said)).toEqual(sentences);
});

test("the number for nights and weekends is said where there is one", () => {
  expect(sentencesOf(redFlagOf("unreal"), { afterHours: "555 0142" }).map(said)[0]).toBe(
    "Please contact your clinic or prescriber today. If you can't reach them, call 555 0142 or a crisis line.",
  );
});

test("an emergency that was named is said without a number too", () => {
  expect(sentencesOf(redFlagOf("seizure")).map(said)).toEqual([
    "With this, call your local emergency number now, or have someone call for you.",
  ]);
});

test("nothing severe waits longer than the same thing mild, and nothing severe is only a note", () => {
  const urgency = (effect: EffectName, severity?: Severity) => levels.indexOf(redFlagOf(effect, severity).level);
  for (const effect of effects) {
    const [mild, moderate, severe] = Severity.options.map((severity) => urgency(effect, severity));
    expect([mild, moderate, severe]).toEqual([mild, moderate, severe].toSorted((a = 0, b = 0) => b - a));
    expect(severe).toBeLessThan(levels.indexOf("note"));
  }
});

test.for([
  [["blood"], [ofTheBody]],
  [["fever", "constipation"], [ofTheBody]],
  [["cannot-pass"], [ofTheBody]],
  [["burning"], [passingWater]],
  [["constipation", "at-night"], [passingWater]],
  [["constipation"], [thisWeek]],
] as const)("of bladder and bowels, %s: it says so", ([signs, sentences]) => {
  const advice = redFlagOfBladder(signs);
  expect(advice && sentencesOf(advice, { emergency: "911" }).map(said)).toEqual(sentences);
});

test("of bladder and bowels, none of these: it says nothing", () => {
  expect(redFlagOfBladder([])).toBeUndefined();
});

test("a note says that it was saved", () => {
  expect(said(noteSentence)).toBe("Saved in your side-effect notes. Bring it up if you like.");
});

describe("the list of red flags", () => {
  const signs = redFlags.flatMap(({ groups }) => groups.map((group) => ({ ...group, words: said(group.signs) })));
  const at = (level: string) => signs.filter((group) => group.level === level).map(({ words }) => words.toLowerCase());

  test.for([
    [
      "emergency",
      ["chest pain", "seizure", "fainting", "short of breath", "hives", "blue lips", "a plan", "giving things away"],
    ],
    [
      "same-day",
      [
        "hopeless",
        "blood in your urine",
        "fever",
        "can't pass urine",
        "racing thoughts",
        "unreal",
        "opioids",
        "alone",
        "140/90",
      ],
    ],
    ["this-week", ["burning", "leaking", "cravings", "yellow skin", "dark urine"]],
    ["note", ["drowsy", "dizzy"]],
  ] as const)("at the level “%s” it names %s", ([level, expected]) => {
    for (const sign of expected) expect(at(level).join(" ")).toContain(sign);
  });

  test("names each domain once, its most urgent signs first", () => {
    expect(new Set(redFlags.map(({ id }) => id)).size).toBe(redFlags.length);
    for (const { groups } of redFlags) {
      const order = groups.map(({ level }) => levels.indexOf(level));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });
});
