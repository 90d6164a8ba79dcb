import { expect, test } from "vitest";
import { normalPassphrase, problemWithPassphrase } from "#src/vault/passphrase.ts";

test.each([
  ["", "empty"],
  ["   ", "empty"],
  ["\u200b", "too-short"],
  ["1234567", "too-short"],
  ["sevench", "too-short"],
  ["12345678", "only-digits"],
  ["1234 5678 9012", "only-digits"],
  ["01-02-1990", "only-digits"],
  ["١٢٣٤٥٦٧٨", "only-digits"],
  ["x".repeat(1001), "too-long"],
  ["x".repeat(1 << 20), "too-long"],
  ["😀".repeat(7), "too-short"],
  ["😀".repeat(8), undefined],
  ["eightchr", undefined],
  ["1234567a", undefined],
  ["otter lamp velvet tide", undefined],
  ["x".repeat(1000), undefined],
  ["!!!!!!!!", undefined],
])("K1 %j: %s", (text, problem) => {
  expect(problemWithPassphrase(text)).toBe(problem);
});

test("K1 the same words are the same passphrase on every keyboard", () => {
  expect(normalPassphrase("caf\u0065\u0301 au lait")).toBe(normalPassphrase("caf\u00e9 au lait"));
  expect(normalPassphrase("otter lamp velvet tide ")).toBe("otter lamp velvet tide");
  expect(normalPassphrase("ｏｔｔｅｒ")).toBe("otter");
  expect(normalPassphrase("Otter")).not.toBe("otter");
});
