import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldWithPlaces } from "#src/journal/search-fold.ts";

test.for([
  ["Café", "cafe"],
  ["cafe\u0301", "CAFÉ"],
  ["STRASSE", "Straße"],
  ["Łódź", "lodz"],
  ["İstanbul", "istanbul"],
  ["ΟΔΥΣΣΕΥΣ", "οδυσσευς"],
  ["Ёлка", "елка"],
  ["שָׁלוֹם", "שלום"],
  ["مَرْحَبًا", "مرحبا"],
  ["أحمد", "احمد"],
  ["ｆｕｌｌ", "full"],
  ["don’t", "don't"],
  ["❤️", "❤"],
  ["soft\u00adly", "softly"],
  ["smørrebrød", "smorrebrod"],
] as const)("“%s” and “%s” are looked for as the same", ([a, b]) => {
  expect(fold(a)).toBe(fold(b));
});

test.for([
  ["कि", "का"],
  ["ไม้", "มา"],
  ["cat", "car"],
  ["👍", "👎"],
] as const)("“%s” and “%s” stay different", ([a, b]) => {
  expect(fold(a)).not.toBe(fold(b));
});

const anyText = fc.string({ unit: "binary" });

test("finds the same with and without the places", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldWithPlaces(text).folded).toBe(fold(text));
    }),
  );
});

test("every unit that was folded has its place in the text, in order", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const { folded, from, to } = foldWithPlaces(text);
      expect([from.length, to.length]).toEqual([folded.length, folded.length]);
      for (let unit = 0; unit < folded.length; unit++) {
        expect(from[unit]).toBeLessThan(to[unit] ?? 0);
        expect(from[unit]).toBeGreaterThanOrEqual(from[unit - 1] ?? 0);
        expect(to[unit]).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});

test("an accent belongs to its letter", () => {
  const { from, to } = foldWithPlaces("ne\u0301e");
  expect([from, to]).toEqual([
    [0, 1, 3],
    [1, 3, 4],
  ]);
});
