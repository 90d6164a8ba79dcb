import { describe, expect, test } from "vitest";
import { readers } from "#src/exchange/summary-choices.ts";
import { scopeOf } from "#src/exchange/summary-scope.ts";
import { ownTextsOf } from "#src/exchange/summary-words.ts";
import type { Entry } from "#src/journal/entries.ts";
import {
  aBladderCheck,
  aCapture,
  aCheckIn,
  aCourse,
  aGoal,
  aMedicine,
  anEvent,
  anIntention,
  anUnsaid,
  aPreparation,
  aQuestion,
  aReflection,
  aSession,
  aStep,
  aTherapistNote,
  on,
} from "../support/build.ts";
import { blocksOf, everySection, kept, march, pageOf, plain, records, sectionOf } from "../support/summary-page.ts";

const session = aSession({ at: on("2026-03-10T10:00"), othersNoticed: "others one" });
const brought = anUnsaid({ at: on("2026-03-13"), text: "unsaid brought", forTherapy: true });
const note = aTherapistNote({ at: on("2026-03-12"), text: "theirs one" });
const entries: readonly Entry[] = [
  kept("session", session),
  kept(
    "course",
    aCourse({ at: on("2026-03-01"), reasons: "course reasons", note: "course note", foodRule: "food rule" }),
  ),
  kept(
    "capture",
    aCapture({
      at: on("2026-03-10T13:00"),
      threeWords: "scrap three",
      picture: "scrap picture",
      body: "scrap body",
      line: "scrap line",
    }),
  ),
  kept("unsaid", anUnsaid({ at: on("2026-03-13"), text: "unsaid kept back" })),
  kept("unsaid", brought),
  kept("question", aQuestion({ at: on("2026-03-09"), text: "question one", answer: "answer one" })),
  kept("preparation", aPreparation({ at: on("2026-03-09"), toTell: "tell one" })),
  kept("therapist-note", note),
  kept("medicine", aMedicine({ at: on("2026-03-04"), note: "medicine note" })),
  kept("event", anEvent({ at: on("2026-03-05"), name: "event name", note: "event note" })),
  kept("goal", aGoal({ at: on("2026-03-01"), text: "goal one" })),
  kept("step", aStep({ at: on("2026-03-12"), cue: "step cue", action: "step action" })),
  kept("bladder-check", aBladderCheck({ at: on("2026-03-14"), note: "bladder note" })),
  kept(
    "intention",
    anIntention({
      at: on("2026-03-09"),
      text: "intention one",
      outcomes: [{ sessionId: session.id, outcome: "held", note: "outcome note", at: on("2026-03-11") }],
      lookingBack: [{ weeks: 2, text: "looking back", at: on("2026-03-24") }],
    }),
  ),
  kept(
    "reflection",
    aReflection({
      at: on("2026-03-11"),
      answers: [{ promptId: "after-rest-question", text: "question from a reflection" }],
    }),
  ),
  kept("check-in", aCheckIn({ at: on("2026-03-12"), note: "marked note", forTherapy: true })),
];
const all = records(...entries);
const words = [
  ["others one", "course reasons", "course note", "scrap three", "scrap picture", "scrap body", "scrap line"],
  [
    "unsaid brought",
    "question one",
    "answer one",
    "tell one",
    "theirs one",
    "medicine note",
    "event name",
    "event note",
  ],
  ["goal one", "step cue", "step action", "bladder note", "intention one", "outcome note", "looking back"],
  ["question from a reflection", "marked note"],
].flat();
const texts = ownTextsOf(scopeOf(all, march, on("2026-03-31")));
const keyOf = (text: string) => texts.find((own) => own.text.includes(text))?.key ?? "";
const pageWith = (...ticked: readonly string[]) =>
  pageOf(all, { sections: everySection, words: new Set(ticked.map(keyOf)) });

describe("S2 words of every kind", () => {
  test.for(readers)("S2 a %s gets none of them, even with every section ticked", (reader) => {
    const page = JSON.stringify(pageOf(all, { reader, sections: everySection }));
    for (const text of [...words, "unsaid kept back", "food rule"]) expect(page).not.toContain(text);
  });

  test("S2 each can be ticked by itself, and brings nothing else along", () => {
    expect(new Set(texts.map(({ key }) => key)).size).toBe(texts.length);
    for (const text of words) {
      const page = JSON.stringify(pageWith(text));
      const together = text.startsWith("step") ? ["step cue", "step action"] : [text];
      expect(words.filter((one) => page.includes(one))).toEqual(together);
    }
  });
});

describe("S24 what is brought, and what is not", () => {
  test("S24 what could not be said is offered only when it is brought", () => {
    expect(texts.map(({ text }) => text)).not.toContain("unsaid kept back");
    const [quote] = blocksOf(pageWith("unsaid brought"), "questions", "quotes")[0]?.quotes ?? [];
    expect(plain(quote?.about ?? "")).toBe(
      "13 Mar 2026 · What I couldn't say · 3 days after session 1 · to bring to therapy",
    );
  });

  test("S24 questions stand together, the one that a reflection asks for too", () => {
    const page = pageWith("question one", "question from a reflection", "tell one");
    const quotes = blocksOf(page, "questions", "quotes").flatMap(({ quotes }) => quotes.map(({ text }) => text));
    expect(quotes.toSorted()).toEqual(["question from a reflection", "question one", "tell one"]);
  });

  test("S24 what was marked for therapy says so, where it is ticked and on the page", () => {
    expect(texts.find(({ text }) => text === "marked note")?.what).toBe(
      "Note with a check-in · 2 days after session 1 · to bring to therapy",
    );
  });
});

describe("S25 a note from the therapist", () => {
  test("S25 stands apart from own words, and only when it was ticked", () => {
    const page = pageWith("theirs one");
    expect(blocksOf(page, "theirs", "quotes")[0]?.quotes).toMatchObject([{ text: "theirs one" }]);
    expect(sectionOf(page, "words")).toBeUndefined();
    expect(sectionOf(pageWith(), "theirs")).toBeUndefined();
  });

  test("S25 a note that is only a photo is offered to nobody", () => {
    const file = { id: "attachment-number-1234", type: "image/jpeg", size: 4, chunks: 1, sha256: "a".repeat(43) };
    const photo = aTherapistNote({ text: " ", photos: [{ file, width: 1, height: 1 }] });
    expect(ownTextsOf(scopeOf(records(kept("therapist-note", photo)), march, on("2026-03-31")))).toEqual([]);
  });
});

describe("S10 what was left out", () => {
  test("S10 what could not be said and what the therapist wrote are not counted, nor their section named", () => {
    const only = pageOf(records(kept("unsaid", brought), kept("therapist-note", note)));
    expect(only.leftOut).toContain("No words were written in these days.");
    expect(only.leftOut).not.toMatch(/therapist|unsaid|couldn't say/);
  });

  test("S10 the rest is counted, each by what it is", () => {
    expect(pageOf(all, { sections: everySection }).leftOut).toBe(
      "Kept private, from these days: 9 notes, the text of 1 intention, 4 lines of quick notes, 4 questions, 1 step, " +
        "the text of 1 goal, 1 event.",
    );
  });
});
