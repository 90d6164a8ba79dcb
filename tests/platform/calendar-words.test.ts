import { expect, test } from "vitest";
import { firstWeekday, monthWords, weekdayWords } from "#src/platform/calendar-words.ts";

test.for([
  ["en-GB", 1],
  ["en-US", 0],
  ["de-DE", 1],
  ["pt-BR", 0],
  ["ar-EG", 6],
  ["he-IL", 0],
  ["en", 0],
  ["de", 1],
  ["not a language", 1],
] as const)("weeks of %s begin on day %i", ([language, first]) => {
  expect(firstWeekday(language)).toBe(first);
});

test.for(["en-US", "en-GB", "ar-EG"])("%s is known also where the browser does not say", (language) => {
  const withInfo = firstWeekday(language);
  const { prototype } = Intl.Locale as unknown as { prototype: Record<string, unknown> };
  const before = Object.getOwnPropertyDescriptors(prototype);
  delete prototype["getWeekInfo"];
  delete prototype["weekInfo"];
  try {
    expect(firstWeekday(language)).toBe(withInfo);
  } finally {
    for (const name of ["getWeekInfo", "weekInfo"]) {
      const descriptor = before[name];
      if (descriptor) Object.defineProperty(prototype, name, descriptor);
    }
  }
});

test("months and days of the week are called by their names", () => {
  expect(monthWords("2026-03")).toBe("March 2026");
  expect([0, 1, 6].map((weekday) => weekdayWords(weekday, "long"))).toEqual(["Sunday", "Monday", "Saturday"]);
  expect(weekdayWords(3, "short")).toBe("We");
});
