import fc from "fast-check";
import { expect, test } from "vitest";
import { newRecoveryCode, problemWithCode, secretOfCode } from "#src/vault/recovery-code.ts";

const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const aCode = fc.constant(undefined).map(newRecoveryCode);

test("K2 a code is seven groups of four, and no two are alike", () => {
  const codes = Array.from({ length: 200 }, newRecoveryCode);
  for (const code of codes) expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
  expect(new Set(codes).size).toBe(200);
});

test("K2 it gives 16 bytes, however it is typed", () => {
  fc.assert(
    fc.property(aCode, (code) => {
      const secret = secretOfCode(code);
      expect(secret).toHaveLength(16);
      const asTyped = [
        code.toLowerCase(),
        code.replaceAll("-", ""),
        code.replaceAll("-", "  "),
        code.replaceAll("-", " – "),
        ` ${code}\n`,
        code.replaceAll("0", "o"),
        code.replaceAll("0", "O"),
        code.replaceAll("1", "l"),
        code.replaceAll("1", "I"),
      ];
      for (const typed of asTyped) expect(secretOfCode(typed)).toEqual(secret);
    }),
  );
});

test("K2 one wrong character never passes, nor two neighbours exchanged", () => {
  fc.assert(
    fc.property(aCode, fc.nat(27), fc.nat(31), (code, at, other) => {
      const characters = code.replaceAll("-", "").split("");
      const [here = "", next = here] = characters.slice(at);
      const wrong = characters.with(at, alphabet.charAt(other));
      const exchanged = characters.with(at, next).with(Math.min(at + 1, 27), here);
      const problems = [wrong, exchanged]
        .map((typed) => typed.join(""))
        .filter((typed) => typed !== characters.join(""));
      expect(problems.map(problemWithCode)).toEqual(problems.map(() => "mistyped"));
    }),
    { numRuns: 2000 },
  );
});

test("K2 too little is not the same as wrong", () => {
  const code = newRecoveryCode();
  expect(problemWithCode("")).toBe("incomplete");
  expect(problemWithCode(code.slice(0, -1))).toBe("incomplete");
  expect(problemWithCode(code)).toBeUndefined();
  expect(problemWithCode(`${code}A`)).toBe("mistyped");
  expect(problemWithCode("U".repeat(28))).toBe("mistyped");
  expect(problemWithCode("😀".repeat(100_000))).toBe("mistyped");
  expect(secretOfCode("ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ-ZZZZ")).toBeUndefined();
});
