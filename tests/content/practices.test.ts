import { expect, test } from "vitest";
import {
  findPractice,
  practiceClosingLine,
  practiceDomainNames,
  practices,
  practiceTimeNames,
} from "#src/content/practices/practices.ts";
import { contentId } from "#src/domain/ids.ts";
import { practiceDomains, practiceTimes } from "#src/domain/practice.ts";
import { said } from "./messages.ts";

test("there are 24 practices, in the clinicians' order", () => {
  expect(practices.map(({ title }) => said(title))).toEqual([
    "Land in the room",
    "Long breath out",
    "Keep the thread",
    "Draw the leftover",
    "Night sky, nothing to do",
    "Same song, new ears",
    "Body weather report",
    "The eight-minute page",
    "Let it be unfinished",
    "Insight to inch",
    "Two-week waiting room",
    "Letter to the part that protected you",
    "Kind hand",
    "Values on a napkin",
    "One repair",
    "Share three per cent",
    "Good things, small",
    "Do the thing before the mood",
    "Slow walk, one sense",
    "Gentle stretch, honest limits",
    "Wish the whole room well",
    "The empty chair, short version",
    "Rewrite the ordinary hour",
    "Re-read day",
  ]);
});

test("their minutes, times and domains are the clinicians'", () => {
  const short = practices.map(({ minutes, fits, domains }) => [minutes, fits.join("+"), domains.join("+")].join(" "));
  expect(short).toEqual([
    "3 same-day body",
    "5 same-day body",
    "4 same-day mind",
    "15 same-day+two-days mind+spirit",
    "15 same-day nature",
    "20 two-days spirit",
    "10 two-days body",
    "8 two-days mind",
    "6 two-days spirit",
    "8 two-days+two-weeks lifestyle",
    "5 two-weeks lifestyle",
    "15 two-weeks mind",
    "5 two-days+two-weeks body+mind",
    "12 two-weeks mind",
    "20 two-weeks relationships",
    "10 two-days+two-weeks relationships",
    "3 ongoing mind",
    "10 two-weeks+ongoing lifestyle",
    "20 two-days+ongoing nature+body",
    "10 two-weeks+ongoing body",
    "6 ongoing spirit",
    "12 two-weeks relationships",
    "8 two-weeks+ongoing lifestyle",
    "15 ongoing mind",
  ]);
});

test("no two practices share an id, and each is found by its own", () => {
  expect(new Set(practices.map(({ id }) => id)).size).toBe(24);
  for (const practice of practices) expect(findPractice(practice.id)).toBe(practice);
  expect(findPractice(contentId("no-such-practice"))).toBeUndefined();
});

test("every practice has three to five steps, each a whole sentence", () => {
  for (const { steps } of practices) {
    expect(steps.length).toBeGreaterThanOrEqual(3);
    expect(steps.length).toBeLessThanOrEqual(5);
    for (const step of steps) expect(said(step)).toMatch(/^[A-Z].{8,}[.?”]$/);
  }
});

test("the practices that can hurt say so before the first step", () => {
  expect(practices.filter(({ caution }) => caution).map(({ title }) => said(title))).toEqual([
    "The eight-minute page",
    "Two-week waiting room",
    "Letter to the part that protected you",
    "Gentle stretch, honest limits",
    "The empty chair, short version",
  ]);
});

test("the closing line lets a person stop, and names Support", () => {
  expect(said(practiceClosingLine)).toMatch(/^Stop .*feel worse.*Support/);
});

test("every time and every domain has a name and a practice", () => {
  for (const time of practiceTimes) {
    expect(said(practiceTimeNames[time])).not.toBe("");
    expect(practices.some(({ fits }) => fits.includes(time))).toBe(true);
  }
  for (const domain of practiceDomains) {
    expect(said(practiceDomainNames[domain])).not.toBe("");
    expect(practices.some(({ domains }) => domains.includes(domain))).toBe(true);
  }
});

test("where a step speaks of a photo or a voice note, it can be kept here, and the step is the clinicians' own", () => {
  const stepOf = (id: string, place: number) => findPractice(contentId(id))?.steps.map(said).at(place);
  expect(practices.filter(({ isKeptHere }) => isKeptHere).map(({ id }) => id)).toEqual([
    "keep-the-thread",
    "draw-the-leftover",
  ]);
  expect(stepOf("keep-the-thread", 0)).toBe("Record one voice note.");
  expect(stepOf("draw-the-leftover", -1)).toBe("Photograph it if you want it here.");
});
