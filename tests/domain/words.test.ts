import * as v from "valibot";
import { expect, test } from "vitest";
import { Name, shortened, SomeWords, Words } from "#src/domain/words.ts";

const asTyped = [
  ["emoji", "🌊🧑‍🤝‍🧑 the sea"],
  ["half an emoji", "\uD83C"],
  ["right to left", "הים היה רגוע"],
  ["combining marks, not normalised", "cafe\u0301"],
  ["control characters", "a\u0000b\u001b[31mc\u202e"],
  ["markup", "<script>alert(1)</script>"],
  ["what a spreadsheet would run", "=1+1"],
  ["spaces and line ends at both ends", " \r\n words \n "],
  ["100,000 characters", "x".repeat(100_000)],
] as const;

test.for(asTyped)("keeps words exactly as typed: %s", ([, text]) => {
  expect(v.parse(Words, text)).toBe(text);
  expect(v.parse(SomeWords, text)).toBe(text);
});

test.for([
  ["200,000 units", "x".repeat(200_000), true],
  ["one more", "x".repeat(200_001), false],
  ["100,000 emoji, two units each", "🌊".repeat(100_000), true],
  ["no text", 5, false],
  ["nothing", undefined, false],
] as const)("takes up to 200,000 units: %s", ([, text, expected]) => {
  expect(v.is(Words, text)).toBe(expected);
});

test.for(["", " ", "\n\t", "\u00a0"])("%j is no words at all", (text) => {
  expect(v.is(Words, text)).toBe(true);
  expect(v.is(SomeWords, text)).toBe(false);
  expect(v.is(Name, text)).toBe(false);
});

test.for([
  ["one letter", "A", true],
  ["200 letters", "x".repeat(200), true],
  ["201 letters", "x".repeat(201), false],
] as const)("a name has at most 200 letters: %s", ([, text, expected]) => {
  expect(v.is(Name, text)).toBe(expected);
});

test.for([
  ["the sea", 7, "the sea"],
  ["the sea", 6, "the se…"],
  ["the sea", 4, "the…"],
  ["a🌊b", 2, "a…"],
  ["a🌊b", 3, "a🌊…"],
  ["", 0, ""],
] as const)("%j in %i units is %j: no half characters, and a sign that there is more", ([text, most, short]) => {
  expect(shortened(text, most)).toBe(short);
});
