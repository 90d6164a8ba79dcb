import { describe, expect, test } from "vitest";
import { readers } from "#src/exchange/summary-choices.ts";
import { ownTextsOf } from "#src/exchange/summary-words.ts";
import { scopeOf } from "#src/exchange/summary-scope.ts";
import { aCheckIn, aCourse, anIntention, aPracticeLog, aReflection, aSession, on } from "../support/build.ts";
import {
  blocksOf,
  days,
  everySection,
  kept,
  march,
  pageOf,
  plain,
  records,
  sectionOf,
} from "../support/summary-page.ts";

const course = aCourse({ name: "Doctor Grey, room nine" });
const reflection = aReflection({
  at: on("2026-03-11"),
  answers: [
    { promptId: "after-rest-first-thing", text: "the harbour at night" },
    { promptId: "after-rest-hard", text: "my brother's boat" },
  ],
});
const all = records(
  kept("course", course),
  kept("session", aSession({ courseId: course.id, at: on("2026-03-10"), note: "pressure one forty" })),
  kept("check-in", aCheckIn({ at: on("2026-03-12"), note: "slept by the stove" })),
  kept("intention", anIntention({ at: on("2026-03-09"), text: "to be seen" })),
  kept("reflection", reflection),
  kept("practice-log", aPracticeLog({ at: on("2026-03-13"), note: "the long breath worked" })),
);
const words = [
  "pressure one forty",
  "slept by the stove",
  "to be seen",
  "the harbour at night",
  "my brother's boat",
  "the long breath worked",
];
const textsIn = (range = march) => ownTextsOf(scopeOf(all, range, on("2026-03-31")));
const keyOf = (text: string) => textsIn().find((own) => own.text === text)?.key ?? "";

describe("S2", () => {
  test.for(readers)("S2 at first a %s gets no word, even with every section ticked", (reader) => {
    for (const sections of [everySection, undefined]) {
      const page = JSON.stringify(pageOf(all, { reader, ...(sections && { sections }) }));
      for (const text of words) expect(page).not.toContain(text);
    }
  });

  test("S2 everything that was written can be ticked, and by itself", () => {
    expect(textsIn().map(({ text }) => text)).toEqual(expect.arrayContaining(words));
    expect(new Set(textsIn().map(({ key }) => key)).size).toBe(words.length);

    for (const ticked of words) {
      const page = JSON.stringify(pageOf(all, { sections: everySection, words: new Set([keyOf(ticked)]) }));
      expect(words.filter((text) => page.includes(text))).toEqual([ticked]);
    }
  });

  test("S2 ticked words stay away with their section", () => {
    const ticked = new Set(textsIn().map(({ key }) => key));
    const page = JSON.stringify(pageOf(all, { words: ticked }));
    for (const text of words) expect(page).not.toContain(text);

    const intentions = JSON.stringify(pageOf(all, { sections: new Set(["intentions"]), words: ticked }));
    expect(words.filter((text) => intentions.includes(text))).toEqual(["to be seen"]);
  });

  test("S2 ticked words of days outside the range stay away", () => {
    const ticked = new Set(textsIn().map(({ key }) => key));
    const range = days("2026-03-11", "2026-03-12");
    const page = JSON.stringify(pageOf(all, { range, sections: everySection, words: ticked }));
    expect(words.filter((text) => page.includes(text))).toEqual([
      "slept by the stove",
      "the harbour at night",
      "my brother's boat",
    ]);
  });

  test("S2 a section without a ticked word is not on the page", () => {
    expect(sectionOf(pageOf(all, { sections: everySection }), "words")).toBeUndefined();
  });
});

describe("S3", () => {
  const quotesOf = (...texts: string[]) =>
    blocksOf(pageOf(all, { sections: everySection, words: new Set(texts.map(keyOf)) }), "words", "quotes").flatMap(
      ({ quotes }) => quotes,
    );

  test("S3 an answer stands with its day, its place in the course and its question", () => {
    const [quote] = quotesOf("the harbour at night");
    expect(plain(quote?.about ?? "")).toBe("11 Mar 2026 · Reflection · After rest · 1 day after session 1");
    expect(quote?.question).toBe("Start anywhere: what is the first thing that comes back?");
  });

  test("S3 a practice's note names the practice, in the app's words", () => {
    const [quote] = quotesOf("the long breath worked");
    expect(plain(quote?.about ?? "")).toBe("13 Mar 2026 · After “Land in the room” · 3 days after session 1");
  });

  test.for(["  two\n\n\tlines \u202Eright to left", "=1+1", "<script>alert(1)</script>", "🛶".repeat(20)])(
    "S3 words are there exactly as typed: %j",
    (text) => {
      const checkIn = aCheckIn({ at: on("2026-03-12"), note: text });
      const page = pageOf(records(kept("check-in", checkIn)), { sections: everySection, words: new Set([checkIn.id]) });
      expect(blocksOf(page, "words", "quotes")[0]?.quotes[0]?.text).toBe(text);
    },
  );

  test("S3 white space is no text", () => {
    const from = records(kept("check-in", aCheckIn({ note: " \n\t" })));
    expect(ownTextsOf(scopeOf(from, march, on("2026-03-31")))).toEqual([]);
    expect(pageOf(from).leftOut).toContain("No words were written in these days.");
  });

  test.for([
    ["2026-03-09T10:00", "before session 1"],
    ["2026-03-10T08:00", "day of session 1, before it"],
    ["2026-03-10T13:00", "day of session 1, after it"],
    ["2026-03-14T20:00", "4 days after session 1"],
    ["2026-03-20T07:00", "day of session 2, before it"],
    ["2026-03-25T07:00", "5 days after session 2"],
  ] as const)("S3 what was written at %s stands %s", ([time, place]) => {
    const from = records(
      kept("session", aSession({ courseId: course.id, at: on("2026-03-10") })),
      kept("session", aSession({ courseId: course.id, at: on("2026-03-20") })),
      kept("session", aSession({ courseId: course.id, at: on("2026-03-13"), status: "cancelled" })),
      kept("session", aSession({ courseId: course.id, at: on("2026-03-24"), kind: "integration" })),
      kept("intention", anIntention({ at: on(time) })),
    );
    const [own] = ownTextsOf(scopeOf(from, march, on("2026-03-31")));
    expect(own?.what).toBe(`Intention · ${place}`);
  });
});

describe("S8", () => {
  const dayMs = 86_400_000;
  const aboutWhen = (afterMs: number, n: number) => {
    const intention = anIntention({ at: on("2026-03-09") });
    const writtenAt = intention.at.instant + afterMs;
    const from = records(kept("intention", intention, { writtenAt, n }));
    return ownTextsOf(scopeOf(from, march, on("2026-03-31")))[0]?.what;
  };

  test.for([
    [dayMs, 1, "Intention"],
    [dayMs + 1, 1, "Intention · entered late, 1 day later"],
    [3.9 * dayMs, 1, "Intention · entered late, 3 days later"],
    [3.9 * dayMs, 2, "Intention · changed 3 days later"],
  ] as const)("S8 %d ms afterwards, saved %d times: %s", ([after, n, about]) => {
    expect(aboutWhen(after, n)).toBe(about);
  });
});

describe("S4 and S10", () => {
  test("S4 a course's name is not on the page", () => {
    const ticked = new Set(textsIn().map(({ key }) => key));
    expect(JSON.stringify(pageOf(all, { sections: everySection, words: ticked }))).not.toContain("Grey");
  });

  test("S4 a name is there only when typed for this summary", () => {
    expect(pageOf(all).name).toBeNull();
    expect(pageOf(all, { name: "  " }).name).toBeNull();
    expect(pageOf(all, { name: " A. B. " }).name).toBe("A. B.");
  });

  test("S10 what was left out is counted, and so are the sections", () => {
    expect(pageOf(all).leftOut).toBe(
      "Kept private, from these days: 2 answers in reflections, 3 notes, the text of 1 intention. " +
        "Sections left out: Vital signs, setting and impressions; Anxiety, energy, connected, sleep; Side effects; " +
        "Other medicines and events; Own goals; Intentions; Practices done; In my own words; Questions, and what I bring.",
    );
  });

  test("S10 what is on the page is not counted as left out", () => {
    const most = textsIn().filter(({ text }) => text !== "slept by the stove");
    const page = pageOf(all, { sections: everySection, words: new Set(most.map(({ key }) => key)) });
    expect(page.leftOut).toBe("Kept private, from these days: 1 note.");
  });

  test("S10 nothing left out is said too", () => {
    const page = pageOf(all, { sections: everySection, words: new Set(textsIn().map(({ key }) => key)) });
    expect(page.leftOut).toBe("Nothing written in these days was left out.");
  });
});
