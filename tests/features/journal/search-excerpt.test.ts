import { expect, test } from "vitest";
import { excerptOf } from "#src/features/journal/search-excerpt.ts";

const shown = (text: string, ...terms: string[]) =>
  excerptOf(text, terms)
    ?.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join("");

test("marks every word that was looked for, as it is written", () => {
  expect(shown("Im Café am Hafen, café!", "cafe", "hafen")).toBe("Im [Café] am [Hafen], [café]!");
});

test("what is not there has no excerpt", () => {
  expect(excerptOf("harbour", ["sea"])).toBeNull();
});

test("words that lie over each other are one mark", () => {
  expect(shown("harbours", "harbour", "bours")).toBe("[harbours]");
});

test("an accent and a skin colour are not torn from what they belong to", () => {
  expect(shown("ne\u0301e", "ne")).toBe("[ne\u0301]e");
  expect(shown("well 👍🏽 done", "👍")).toBe("well [👍🏽] done");
  expect(shown("ein Stoß", "stos")).toBe("ein [Stoß]");
});

test("a long text is cut at a word before, and never through an emoji", () => {
  const text = `${"all was quiet and ".repeat(20)}harbour ${"🌊".repeat(300)}`;
  const excerpt = shown(text, "harbour") ?? "";
  expect(excerpt).toMatch(/^…(all|was|quiet|and) [a-z ]+\[harbour\] 🌊+…$/u);
  expect(excerpt.length).toBeLessThan(260);
  expect(excerpt).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});

test("a language without spaces is cut somewhere", () => {
  expect(shown(`${"海".repeat(100)}港${"海".repeat(300)}`, "港")).toMatch(/^…海+\[港\]海+…$/u);
});

test("a book is looked through in a moment", () => {
  const text = `${"é ".repeat(50_000)}harbour`;
  const from = performance.now();
  expect(shown(text, "harbour")).toMatch(/\[harbour\]$/);
  expect(performance.now() - from).toBeLessThan(1000);
});
