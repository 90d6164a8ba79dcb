import { describe, expect, test } from "vitest";
import { loincNotice } from "#src/content/instruments/instruments.ts";
import { everything } from "#src/exchange/summary-range.ts";
import type { SectionId } from "#src/exchange/summary-choices.ts";
import type { Entry } from "#src/journal/entries.ts";
import {
  aCheckIn,
  aClinicScore,
  anEffect,
  answering,
  aResponse,
  aSession,
  aSupportPlan,
  on,
} from "../support/build.ts";
import {
  blocksOf,
  days,
  everySection,
  kept,
  march,
  pageOf,
  plain,
  records,
  rowsOf,
  sectionOf,
} from "../support/summary-page.ts";

type Item = number | "declined" | null;

const all = (count: number, item: number): number[] => Array.from({ length: count }, () => item);
const phq9 = (day: string, ...items: readonly Item[]): Entry =>
  kept("response", aResponse({ at: on(day), answers: answering(...items) }));
const response = (instrument: string, day: string, ...items: readonly Item[]): Entry =>
  kept("response", aResponse({ instrument, at: on(day), answers: answering(...items) }));
const session = (day: string): Entry => kept("session", aSession({ at: on(`${day}T10:00`) }));

const sentences = (page: ReturnType<typeof pageOf>, id: SectionId = "scores"): string[] =>
  blocksOf(page, id, "sentence").map(({ text }) => plain(text));
const captions = (page: ReturnType<typeof pageOf>, id: SectionId = "scores"): string[] =>
  blocksOf(page, id, "table").map(({ caption }) => plain(caption));

describe("totals", () => {
  const from = records(
    phq9("2026-03-01", ...all(9, 2)),
    session("2026-03-03"),
    phq9("2026-03-12", ...all(9, 0)),
    phq9("2026-03-26", ...all(9, 1)),
  );

  test("S14 from the start over the lowest to the latest, with the day and the band of each", () => {
    expect(rowsOf(pageOf(from), "scores")).toEqual([
      ["Start, before the first session", "1 Mar 2026", "18", "Moderately severe"],
      ["Lowest", "12 Mar 2026", "0", "Minimal"],
      ["Latest", "26 Mar 2026", "9", "Mild"],
    ]);
  });

  test("S14 each with its range, direction, recall, wording, number and what looks back on the same days", () => {
    expect(captions(pageOf(from))).toEqual([
      "PHQ-9. From 0 to 27. Lower is better. It asks about the last two weeks. Wording en-1. n = 3 in these days. 1 looks back on days of the one before.",
    ]);
  });

  test("S15 what the change is, against a start from before the medicine", () => {
    expect(sentences(pageOf(from))).toContain(
      "From start to latest: −9 (−50 %). At least half lower than the start: yes. Under 5: no. Reliable change (6 or more; NHS Talking Therapies): yes.",
    );
  });

  test("S15 eleven to six is neither half lower nor reliable", () => {
    const page = pageOf(
      records(
        phq9("2026-03-01", 2, 2, ...all(7, 1)),
        session("2026-03-03"),
        phq9("2026-03-26", ...all(6, 1), ...all(3, 0)),
      ),
    );
    expect(sentences(page)).toContain(
      "From start to latest: −5 (−45 %). At least half lower than the start: no. Under 5: no. Reliable change (6 or more; NHS Talking Therapies): no.",
    );
  });

  test("S15 of the PHQ-8, for which no figure was found, it claims no more than that", () => {
    const page = pageOf(
      records(
        phq9("2026-03-01", ...all(8, 2), "declined"),
        session("2026-03-03"),
        phq9("2026-03-26", ...all(8, 1), "declined"),
      ),
    );
    expect(sentences(page)).toContain(
      "From start to latest: −8 (−50 %). At least half lower than the start: yes. Under 5: no. A figure for a reliable change was looked for; none was found.",
    );
  });

  test("S15 without one from before the first session, the difference alone", () => {
    const page = pageOf(
      records(session("2026-02-20"), phq9("2026-03-01", ...all(9, 2)), phq9("2026-03-26", ...all(9, 1))),
    );
    expect(rowsOf(page, "scores")[0]?.[0]).toBe("First recorded");
    expect(sentences(page)).toContain(
      "From the first recorded to the latest: −9 (−50 %). There is none from before the first session to compare with.",
    );
  });

  test("S14 a single one is a start and nothing to compare it with", () => {
    const page = pageOf(records(phq9("2026-03-01", ...all(9, 2))));
    expect(rowsOf(page, "scores")).toEqual([["First recorded", "1 Mar 2026", "18", "Moderately severe"]]);
    expect(sentences(page)).toEqual(["Question 9: not shared by patient's choice."]);
  });

  test("S14 what rises where higher is better is told so, without a band", () => {
    const page = pageOf(
      records(
        response("who-5", "2026-03-01", 2, 3, 2, 3, 2),
        session("2026-03-03"),
        response("who-5", "2026-03-26", ...all(5, 3)),
      ),
    );
    expect(rowsOf(page, "scores")).toEqual([
      ["Start, before the first session", "1 Mar 2026", "48"],
      ["Highest", "26 Mar 2026", "60"],
      ["Latest", "26 Mar 2026", "60"],
    ]);
    expect(captions(page)[0]).toContain("From 0 to 100. Higher is better.");
    expect(sentences(page)).toEqual(["From start to latest: +12. Reliable change (21 or more; computed): no."]);
  });

  test("S14 the PCL-5 has no band anywhere, and asks about a month", () => {
    const page = pageOf(
      records(
        response("pcl-5", "2026-03-01", ...all(15, 2), ...all(5, 3)),
        session("2026-03-03"),
        response("pcl-5", "2026-03-26", ...all(12, 1), ...all(8, 2)),
      ),
    );
    expect(blocksOf(page, "scores", "table")[0]?.head).toEqual(["Point", "Date", "Total"]);
    expect(captions(page)[0]).toContain("It asks about the past month.");
    expect(sentences(page)).toEqual([
      "From start to latest: −17 (−38 %). At least half lower than the start: no. Reliable change (15 or more; Marx 2022): yes.",
    ]);
  });

  test("S14 eight questions are a measure of their own, not joined with nine", () => {
    const page = pageOf(
      records(
        phq9("2026-03-01", ...all(9, 2)),
        phq9("2026-03-15", ...all(8, 2), "declined"),
        phq9("2026-03-29", ...all(8, 1)),
      ),
    );
    expect(captions(page).map((caption) => caption.slice(0, "PHQ-9.".length))).toEqual(["PHQ-9.", "PHQ-8."]);
    expect(rowsOf(page, "scores").map(([name, , total]) => `${name} ${total}`)).toEqual([
      "First recorded 18",
      "First recorded 16",
      "Lowest 8",
      "Latest 8",
    ]);
    expect(captions(page)[1]).toContain("Without question 9, which was declined or not asked.");
  });

  test("S14 what has no total is counted, and is not a number", () => {
    const page = pageOf(records(kept("response", aResponse({ at: on("2026-03-02"), version: "en-999" }))));
    expect(rowsOf(page, "scores")).toEqual([]);
    expect(sentences(page)).toContain("1 more questionnaire was answered that has no total here.");
  });

  test("S9, S14 the start can be of a day before the range; nothing after the range is on the page", () => {
    const page = pageOf(from, { range: days("2026-03-12", "2026-03-25") });
    expect(rowsOf(page, "scores")).toEqual([
      ["Start, before the first session", "1 Mar 2026", "18", "Moderately severe"],
      ["Lowest", "12 Mar 2026", "0", "Minimal"],
      ["Latest", "12 Mar 2026", "0", "Minimal"],
    ]);
  });

  test("S14 a start that lies after the range is not told", () => {
    const later = records(phq9("2026-03-02", ...all(9, 3)), phq9("2026-03-20", ...all(9, 1)), session("2026-03-25"));
    expect(rowsOf(pageOf(later, { range: days("2026-03-01", "2026-03-10") }), "scores")).toEqual([
      ["Lowest", "2 Mar 2026", "27", "Severe"],
      ["Latest", "2 Mar 2026", "27", "Severe"],
    ]);
  });

  test("S5 none is said in words", () => {
    expect(sentences(pageOf(records()))).toEqual(["No questionnaire was answered in these days."]);
  });

  test("S18 the licence line of every measure on the page stands on it, once, and of no other", () => {
    const twice = records(response("gad-7", "2026-03-01", ...all(7, 1)), response("gad-7", "2026-03-15", ...all(7, 1)));
    expect(pageOf(twice).notices).toEqual([expect.stringContaining("Copyright © Pfizer Inc."), loincNotice]);
    expect(pageOf(twice, { range: days("2026-03-20", "2026-03-31") }).notices).toEqual([]);
    expect(pageOf(twice, { sections: new Set(["mood"]) }).notices).toEqual([]);
  });

  test("S18 LOINC's line stands last and once, and not with a measure that has no code", () => {
    const who = response("who-5", "2026-03-01", ...all(5, 3));
    expect(pageOf(records(who)).notices).toEqual([expect.stringContaining("WHO-5")]);
    const three = records(who, phq9("2026-03-02", ...all(9, 1)), response("pcl-5", "2026-03-03", ...all(20, 1)));
    expect(pageOf(three).notices.filter((notice) => notice === loincNotice)).toHaveLength(1);
    expect(pageOf(three).notices.at(-1)).toBe(loincNotice);
  });
});

describe("S16 question 9", () => {
  const from = records(
    phq9("2026-03-01", ...all(8, 1), 3),
    phq9("2026-03-08", ...all(8, 1), "declined"),
    phq9("2026-03-15", ...all(8, 1)),
    phq9("2026-03-22", ...all(9, 0)),
  );

  test("is not on the page unless it was ticked, and the page says so", () => {
    const page = pageOf(from);
    expect(sentences(page)).toContain("Question 9: not shared by patient's choice.");
    expect(JSON.stringify(page)).not.toContain("Nearly every day");
    expect(JSON.stringify(page)).not.toContain("Not at all");
  });

  test("each answer with its day, and that it was declined or not asked", () => {
    const page = pageOf(from, { sharesItem9: true });
    const table = blocksOf(page, "scores", "table").find(({ head }) => head[0] === "Question 9");
    expect(table?.rows.map((row) => row.map(plain))).toEqual([
      ["1 Mar 2026", "Nearly every day (3)"],
      ["8 Mar 2026", "declined"],
      ["15 Mar 2026", "not asked"],
      ["22 Mar 2026", "Not at all (0)"],
    ]);
    expect(sentences(page)).not.toContain("Question 9: not shared by patient's choice.");
  });

  test.for([true, false])(
    "where it was never asked, the page says that and nothing of a choice (%s)",
    (sharesItem9) => {
      const never = records(phq9("2026-03-01", ...all(8, 1)), phq9("2026-03-15", ...all(8, 2)));
      const page = pageOf(never, { sharesItem9 });
      expect(sentences(page)).toContain("Question 9: not asked.");
      expect(JSON.stringify(page)).not.toContain("not shared by patient's choice");
      expect(captions(page).filter((caption) => caption.startsWith("Question 9"))).toEqual([]);
    },
  );

  test("declined is asked: only the person says whether that is shared", () => {
    const declined = pageOf(records(phq9("2026-03-01", ...all(8, 1), "declined")));
    expect(sentences(declined)).toContain("Question 9: not shared by patient's choice.");
  });

  test("nothing is said of it where no PHQ-9 was answered", () => {
    const page = pageOf(records(response("gad-7", "2026-03-01", ...all(7, 1))));
    expect(JSON.stringify(page)).not.toContain("Question 9");
  });
});

describe("S17 scores from a clinic", () => {
  const from = records(
    kept("clinic-score", aClinicScore({ at: on("2026-03-01"), total: 21, max: 56, givenBy: "Dr. Novak" })),
    kept("clinic-score", aClinicScore({ at: on("2026-03-05"), measure: "MADRS <b>", total: 30, note: "on paper" })),
    kept("clinic-score", aClinicScore({ at: on("2026-03-20"), measure: "ham-a ", total: 12.5 })),
  );

  test("stand as they were told, each measure together, with nothing worked out from them", () => {
    expect(rowsOf(pageOf(from), "scores")).toEqual([
      ["HAM-A", "1 Mar 2026", "21 of 56"],
      ["ham-a ", "20 Mar 2026", "12.5"],
      ["MADRS <b>", "5 Mar 2026", "30"],
    ]);
    expect(sentences(pageOf(from))).toEqual([]);
  });

  test("who gave it is not on the page, and a note only when it is ticked", () => {
    expect(JSON.stringify(pageOf(from, { sections: everySection }))).not.toMatch(/Novak|on paper/);
    const noted = from.clinicScores[1]?.record.id ?? "";
    const page = pageOf(from, { sections: everySection, words: new Set([noted]) });
    expect(blocksOf(page, "words", "quotes")[0]?.quotes.map(({ text, about }) => [text, plain(about)])).toEqual([
      ["on paper", "5 Mar 2026 · Note on a score from a clinic"],
    ]);
  });
});

describe("S19 side effects", () => {
  const of = (day: string, effect: string, more: object = {}): Entry =>
    kept("effect", anEffect({ at: on(day), effect, ...more }));

  test("each at its worst, with how often, when last, and whether the clinic knows", () => {
    const page = pageOf(
      records(
        of("2026-03-02", "nausea", { severity: "severe", isTold: true }),
        of("2026-03-09", "nausea", { severity: "mild" }),
        of("2026-03-10", "passing-water"),
        of("2026-04-10", "headache"),
      ),
      { sections: everySection },
    );
    expect(rowsOf(page, "effects")).toEqual([
      ["Nausea", "Severe", "2", "9 Mar 2026", "1 of 2"],
      ["Trouble passing water: burning, urgent, often, leaking", "not said", "1", "10 Mar 2026", "not yet"],
      ["Blood in my urine", "none recorded", "0", "–", "–"],
      ["High blood pressure, as measured", "none recorded", "0", "–", "–"],
    ]);
  });

  test("passing water and blood pressure are there when nothing was recorded", () => {
    const rows = rowsOf(pageOf(records(), { sections: everySection }), "effects");
    expect(rows.map(([name, worst]) => `${name}: ${worst}`)).toEqual([
      "Trouble passing water: burning, urgent, often, leaking: none recorded",
      "Blood in my urine: none recorded",
      "High blood pressure, as measured: none recorded",
    ]);
  });

  test("low mood and thoughts of death are not on the page unless they were ticked, and the page says so", () => {
    const from = records(
      of("2026-03-02", "nausea"),
      of("2026-03-03", "low-mood", { severity: "severe" }),
      of("2026-03-04", "thoughts-of-death"),
    );
    const notShared = "Effects on mood: not shared by patient's choice.";
    const names = (page: ReturnType<typeof pageOf>) => rowsOf(page, "effects").map(([name]) => name);
    const page = pageOf(from, { sections: everySection, sharesItem9: true });
    expect(JSON.stringify(page)).not.toMatch(/hopeless|hurting myself/);
    expect(names(page)).toContain("Nausea");
    expect(sentences(page, "effects")).toEqual([notShared]);

    const shared = pageOf(from, { sections: everySection, sharesMoodEffects: true });
    expect(names(shared)).toEqual(
      expect.arrayContaining(["Low or hopeless mood", "Thoughts of death or of hurting myself"]),
    );
    expect(sentences(shared, "effects")).toEqual([]);
  });

  test("nothing is said of effects on mood where there are none in these days", () => {
    const from = records(of("2026-03-02", "nausea"), of("2026-04-10", "thoughts-of-death"));
    expect(sentences(pageOf(from, { sections: everySection }), "effects")).toEqual([]);
  });

  test("a note on one is private until it is ticked, and is counted as left out", () => {
    const effect = anEffect({ at: on("2026-03-02"), effect: "other", note: "a metal taste" });
    const from = records(kept("effect", effect));
    const page = pageOf(from, { sections: everySection });
    expect(JSON.stringify(page)).not.toContain("a metal taste");
    expect(page.leftOut).toContain("1 note");
    expect(JSON.stringify(pageOf(from, { sections: everySection, words: new Set([effect.id]) }))).toContain(
      "Note on a side effect: Something else",
    );
  });
});

describe("S20 the support plan", () => {
  const plan = aSupportPlan({
    at: on("2025-01-01"),
    signs: "I stop\n answering",
    people: [
      { name: "Ana", phone: "+420 123", note: "after six" },
      { name: "Bo", phone: "", note: "" },
    ],
    reasons: " ",
  });
  const other = aSupportPlan({ at: on("2026-03-01"), alone: "an older one, begun elsewhere" });
  const from = records(
    kept("support-plan", plan, { writtenAt: on("2026-03-20").instant }),
    kept("support-plan", other, { writtenAt: on("2026-03-10").instant }),
  );

  test("is on no page that it was not ticked for, nor is there a word of its being there", () => {
    const page = JSON.stringify(pageOf(from));
    expect(page).not.toMatch(/Ana|answering|plan/i);
  });

  test("stands there whole as it is now, whatever days are shown", () => {
    const page = pageOf(from, { sections: new Set(["plan"]) });
    expect(sectionOf(page, "plan")?.blocks).toEqual([
      {
        kind: "texts",
        texts: [
          { name: "Signs it's getting heavy", text: "I stop\n answering" },
          { name: "People I can be honest with", text: "Ana, +420 123, after six\nBo" },
        ],
      },
    ]);
  });

  test("an empty one says so", () => {
    expect(sentences(pageOf(records(), { sections: everySection }), "plan")).toEqual(["Nothing stands in it yet."]);
  });

  test("does not make “everything” begin on its day", () => {
    const checkIn = kept("check-in", aCheckIn({ at: on("2026-03-05") }));
    const both = records(kept("support-plan", plan), checkIn);
    expect(everything(both, march.to)).toEqual(days("2026-03-05", "2026-03-31"));
  });

  test("while a questionnaire does", () => {
    const answered = records(phq9("2026-02-05", ...all(9, 1)));
    expect(everything(answered, march.to)).toEqual(days("2026-02-05", "2026-03-31"));
  });
});

test("S5 “much worse than my usual” is told with its days, and nothing where it was not ticked", () => {
  const from = records(
    kept("check-in", aCheckIn({ at: on("2026-03-05"), muchWorse: true })),
    kept("check-in", aCheckIn({ at: on("2026-03-06") })),
    kept("check-in", aCheckIn({ at: on("2026-03-07"), muchWorse: true })),
  );
  expect(sentences(pageOf(from, { sections: everySection }), "answers")).toContain(
    "“Much worse than my usual” was ticked on 5 Mar 2026, 7 Mar 2026.",
  );
  const without = records(kept("check-in", aCheckIn({ at: on("2026-03-06") })));
  expect(JSON.stringify(pageOf(without, { sections: everySection }))).not.toContain("Much worse");
});
