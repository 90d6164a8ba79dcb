import * as fc from "fast-check";
import { expect, test } from "vitest";
import { groupMarks } from "#src/ui/charts/DayMarks.tsx";

const at = (...places: readonly number[]) =>
  places.map((x, index) => ({ x, letter: String.fromCodePoint(97 + index) }));
const texts = (...places: readonly number[]) => groupMarks(at(...places), 14).map(({ text }) => text);

test("marks with room between them stand alone", () => {
  expect(texts(20, 60, 100)).toEqual(["a", "b", "c"]);
});

test("two that are too close share their letters, more become a stretch", () => {
  expect(texts(20, 22, 100)).toEqual(["a, b", "c"]);
  expect(texts(20, 22, 24, 100)).toEqual(["a–c", "d"]);
  expect(texts(50, 50)).toEqual(["a, b"]);
});

test("whatever the places, no letters run into each other and none is lost", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 26 }), (places) => {
      const groups = groupMarks(at(...places.toSorted((a, b) => a - b)), 14);
      const half = ({ text }: { text: string }) => (text.length * 0.62 * 14) / 2;
      const overlaps = groups.filter((group, index) => {
        const before = groups[index - 1];
        return before !== undefined && before.x + half(before) > group.x - half(group);
      });
      expect(overlaps).toEqual([]);
      expect(groups[0]?.text.startsWith("a")).toBe(true);
      expect(groups.at(-1)?.text.endsWith(String.fromCodePoint(96 + places.length))).toBe(true);
    }),
  );
});
