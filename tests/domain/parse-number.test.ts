import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseAmount, parseCount } from "#src/domain/parse-number.ts";

const max = 10_000;

describe("an amount", () => {
  test.for([
    ["150", 150],
    ["0,5", 0.5],
    ["0.5", 0.5],
    ["1.5", 1.5],
    [",5", 0.5],
    ["  84 ", 84],
    ["0,125", 0.125],
    ["1500", 1500],
    ["1000.5", 1000.5],
    ["10000", 10_000],
    ["007", 7],
  ] as const)("reads %s as %d", ([text, amount]) => {
    expect(parseAmount(text, { max })).toEqual({ ok: true, amount });
  });

  test.for([
    ["", "empty"],
    ["   ", "empty"],
    ["150mg", "not-a-number"],
    ["150 mg", "not-a-number"],
    ["1e9", "not-a-number"],
    ["1e2", "not-a-number"],
    ["0x10", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["NaN", "not-a-number"],
    ["+1", "not-a-number"],
    ["1.", "not-a-number"],
    ["1.2.3", "not-a-number"],
    ["1.000,5", "not-a-number"],
    ["１５０", "not-a-number"],
    ["=1+1", "not-a-number"],
    ["<script>", "not-a-number"],
    ["🌊", "not-a-number"],
    ["1,500", "two-readings"],
    ["1.500", "two-readings"],
    ["150.000", "two-readings"],
    ["0", "not-above-zero"],
    ["0,0", "not-above-zero"],
    ["-1", "not-above-zero"],
    ["−1", "not-above-zero"],
    ["10000.5", "too-much"],
    ["1000000000", "too-much"],
    ["9".repeat(400), "too-much"],
  ] as const)("refuses “%s”: %s", ([text, problem]) => {
    expect(parseAmount(text, { max })).toEqual({ ok: false, problem });
  });

  test("means the same with either decimal mark", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 99 }), (whole, hundredths) => {
        const decimals = String(hundredths).padStart(2, "0");
        const amount = { ok: true, amount: Number(`${whole}.${decimals}`) };
        expect(parseAmount(`${whole}.${decimals}`, { max })).toEqual(amount);
        expect(parseAmount(`${whole},${decimals}`, { max })).toEqual(amount);
      }),
    );
  });

  test("whatever is typed, what is taken is above 0 and at most the most", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.float().map(String), fc.integer().map(String)), (text) => {
        const parsed = parseAmount(text, { max });
        expect(!parsed.ok || (parsed.amount > 0 && parsed.amount <= max)).toBe(true);
      }),
    );
  });
});

describe("a count", () => {
  test.for([
    ["6", 6],
    [" 1 ", 1],
    ["100", 100],
    ["", null],
    ["  ", null],
    ["0", undefined],
    ["101", undefined],
    ["-1", undefined],
    ["6.0", undefined],
    ["1e1", undefined],
    ["six", undefined],
    ["６", undefined],
  ] as const)("reads “%s” as %s", ([text, count]) => {
    expect(parseCount(text, { min: 1, max: 100 })).toBe(count);
  });
});
