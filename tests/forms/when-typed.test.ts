import { expect, test } from "vitest";
import { whenTyped } from "#src/forms/when-typed.ts";
import { on } from "../support/build.ts";

const now = on("2026-03-12T08:00");

test.for([
  ["2026-03-12T07:55", "now"],
  ["2026-03-12T07:50", "now"],
  ["2026-03-12T07:49", "2026-03-12T07:49"],
  ["2026-03-11T22:10", "2026-03-11T22:10"],
  // The clock was set back since.
  ["2026-03-12T09:00", "now"],
] as const)("“now”, typed at %s, is %s at eight", ([at, when]) => {
  expect(whenTyped("now", on(at), now)).toBe(when);
});

test("a time that was chosen stays, and a fresh form is now", () => {
  expect(whenTyped("2026-03-01T10:00", on("2026-03-11"), now)).toBe("2026-03-01T10:00");
  expect(whenTyped("", on("2026-03-11"), now)).toBe("");
  expect(whenTyped("now", undefined, now)).toBe("now");
});
