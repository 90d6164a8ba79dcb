import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { cleanup, render } from "@testing-library/react";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readers, sectionIds, type SummaryChoices } from "#src/exchange/summary-choices.ts";
import type { Block, Summary } from "#src/exchange/summary-page.ts";
import { scopeOf } from "#src/exchange/summary-scope.ts";
import { sectionOf } from "#src/exchange/own-text.ts";
import { ownTextsOf } from "#src/exchange/summary-words.ts";
import { addDays } from "#src/domain/time.ts";
import { Paper } from "#src/features/share/Paper.tsx";
import {
  aCheckIn,
  aClinicScore,
  aCourse,
  anEffect,
  anIntention,
  aPracticeLog,
  aReflection,
  aResponse,
  aSession,
  aSupportPlan,
  on,
} from "../../support/build.ts";
import { days, everySection, kept, march, pageOf, records } from "../../support/summary-page.ts";

/** The words on the paper, its buttons aside: they do not print. */
const drawn = (summary: Summary): string => {
  const leaveOut = { section: () => undefined, words: () => undefined };
  const { container } = render(
    <I18nProvider i18n={i18n}>
      <Paper summary={summary} chart={undefined} leaveOut={leaveOut} />
    </I18nProvider>,
  );
  for (const button of container.querySelectorAll("button")) button.remove();
  const words = container.textContent;
  cleanup();
  return words;
};

const wordsOfBlock = (block: Block): string[] => {
  switch (block.kind) {
    case "sentence":
      return [block.text];
    case "table":
      return [block.caption, ...block.head, ...block.rows.flat()];
    case "mood-chart":
      return [block.scale];
    case "texts":
      return block.texts.flatMap(({ name, text }) => [name, text]);
    case "quotes":
      return block.quotes.flatMap(({ about, question, text }) => [about, question ?? "", text]);
  }
};

const wordsOf = ({ title, name, facts, sections, leftOut, methods, notices }: Summary): string =>
  [
    title,
    name ?? "",
    ...facts.flatMap(({ term, text }) => [term, text]),
    ...sections.flatMap(({ heading, blocks }) => [heading, ...blocks.flatMap(wordsOfBlock)]),
    leftOut,
    methods,
    ...notices,
  ].join("");

const someDay = fc.integer({ min: 0, max: 30 }).map((index) => addDays(march.from, index));
/** Not one of the app's own, and none inside another. */
const someWords = fc
  .tuple(fc.uuid(), fc.string({ unit: "grapheme", maxLength: 40 }))
  .map(([id, text]) => `${text}${id}${text}`);

const course = aCourse();
const oneEntry = fc.tuple(fc.nat(9), someDay, someWords, someWords).map(([kind, day, text, other]) => {
  const at = on(day);
  switch (kind) {
    case 0:
      return kept("course", aCourse({ at, name: text }));
    case 1:
      return kept("session", aSession({ at, courseId: course.id, note: text }));
    case 2:
      return kept("intention", anIntention({ at, text }));
    case 3:
      return kept("practice-log", aPracticeLog({ at, note: text }));
    case 4:
      return kept("check-in", aCheckIn({ at, note: text }));
    case 5:
      return kept("effect", anEffect({ at, effect: "other", note: text }));
    case 6:
      return kept("clinic-score", aClinicScore({ at, givenBy: other, note: text }));
    case 7:
      return kept("response", aResponse({ at }));
    case 8:
      return kept("support-plan", aSupportPlan({ at, signs: text, people: [{ name: "Ana", phone: "", note: other }] }));
    default: {
      const answers = [text, other].map((text, index) => ({ promptId: `prompt-${index}`, text }));
      return kept("reflection", aReflection({ at, answers }));
    }
  }
});

const someChoices = fc.record({
  reader: fc.constantFrom(...readers),
  range: fc.oneof(
    fc.constant(march),
    fc.tuple(someDay, someDay).map(([a, b]) => (a < b ? days(a, b) : days(b, a))),
  ),
  sharesItem9: fc.boolean(),
  sections: fc.subarray([...sectionIds]).map((ids) => new Set(ids)),
});

/** Each entry with the answer whether its words are ticked. */
const someEntries = fc.array(fc.tuple(oneEntry, fc.boolean()), { maxLength: 12 });

describe("S2", () => {
  test("S2 whatever there is and whatever is chosen, words are on the paper only when they were ticked", () => {
    let seen = 0;
    fc.assert(
      fc.property(someEntries, someChoices, (entries, choices) => {
        const from = records(...entries.map(([entry]) => entry));
        const all = ownTextsOf(scopeOf(from, march, on("2026-03-31")));
        const tickedIds = entries.flatMap(([{ record }, isTicked]) => (isTicked ? [record.id] : []));
        const ticked = all.filter(({ key }) => tickedIds.some((id) => key.startsWith(id)));
        const words: SummaryChoices["words"] = new Set(ticked.map(({ key }) => key));

        const page = pageOf(from, { ...choices, words });
        const paper = drawn(page);
        const isOn = (day: string) => choices.range.from <= day && day <= choices.range.to;
        for (const { key, text, day, source } of all) {
          const isExpected = words.has(key) && isOn(day) && choices.sections.has(sectionOf(source));
          expect(paper.includes(text)).toBe(isExpected);
          expect(JSON.stringify(page).includes(JSON.stringify(text))).toBe(isExpected);
          seen += isExpected ? 1 : 0;
        }
        const plan = from.supportPlans.toSorted((a, b) => b.writtenAt - a.writtenAt)[0]?.record;
        expect(plan !== undefined && paper.includes(plan.signs)).toBe(
          plan !== undefined && choices.sections.has("plan"),
        );
        const givers = from.clinicScores.map(({ record }) => record.givenBy);
        expect(givers.filter((giver) => paper.includes(giver))).toEqual([]);
        const courseNames = from.courses.map(({ record }) => record.name);
        expect(courseNames.filter((name) => paper.includes(name))).toEqual([]);
      }),
      { numRuns: 120 },
    );
    // Or nothing was shown at all.
    expect(seen).toBeGreaterThan(20);
  });
});

describe("S1", () => {
  test("S1 the paper says what the summary says, in that order, and nothing else", () => {
    fc.assert(
      fc.property(someEntries, someChoices, fc.boolean(), (entries, choices, hasName) => {
        const from = records(...entries.map(([entry]) => entry));
        const words = new Set(ownTextsOf(scopeOf(from, march, on("2026-03-31"))).map(({ key }) => key));
        const page = pageOf(from, { ...choices, words, name: hasName ? "A. B." : "" });
        expect(drawn(page)).toBe(wordsOf(page));
      }),
      { numRuns: 50 },
    );
  });

  const quotesOn = (page: Summary): HTMLElement[] => {
    const { container } = render(
      <I18nProvider i18n={i18n}>
        <Paper summary={page} chart={undefined} leaveOut={{ section: () => undefined, words: () => undefined }} />
      </I18nProvider>,
    );
    return [...container.querySelectorAll("blockquote")];
  };

  test("S1 own words are set as they were typed, in whichever direction they run", () => {
    const checkIn = aCheckIn({ at: on("2026-03-12"), note: "  שלום\n<b>=1+1</b>" });
    const page = pageOf(records(kept("check-in", checkIn)), { sections: everySection, words: new Set([checkIn.id]) });
    const [quote] = quotesOn(page);
    expect(quote?.textContent).toBe("  שלום\n<b>=1+1</b>");
    expect(quote).toHaveClass("own-words");
    expect(quote).toHaveAttribute("dir", "auto");
    expect(quote).toHaveAttribute("translate", "no");
  });

  const untrusted = [
    "<script>alert(1)</script>",
    '<img src=x onerror="alert(1)">',
    "<0>x</0>",
    String.raw`\u0041 \x41`,
    "{name} {0} '{it''s}'",
    "&lt;b&gt; &amp;",
    "=1+1",
    "\u202Eright to left\u202C שלום עולם\n\tمرحبا  ",
    "the sea \u{1F6F6} was calm\n".repeat(5000).slice(0, 100_000),
  ];

  test.for(untrusted)("S3 an answer of %.40j is on the paper exactly, and is nothing but text", (text) => {
    const reflection = aReflection({ at: on("2026-03-11"), answers: [{ promptId: "after-rest-hard", text }] });
    const choices = { sections: everySection, words: new Set([`${reflection.id}/0`]) };
    const quotes = quotesOn(pageOf(records(kept("reflection", reflection)), choices));
    expect(quotes.map(({ textContent }) => textContent === text)).toEqual([true]);
    expect(quotes[0]?.childElementCount).toBe(0);
    expect(document.querySelector("article script, article img")).toBeNull();
  });

  test.for(untrusted.slice(0, -2))("S4 a name of %j is on the paper exactly", (name) => {
    expect(drawn(pageOf(records(), { name }))).toContain(name);
  });
});
