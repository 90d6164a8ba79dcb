import { describe, expect, test } from "vitest";
import {
  instrumentOf,
  instruments,
  instrumentVersion,
  item9,
  itemsAsked,
  loincNotice,
} from "#src/content/instruments/instruments.ts";
import {
  aboutInstrument,
  bandNames,
  beforeItem9,
  contentNoteOf,
  directionWords,
  lineWords,
  pointRecallWords,
  rangeWords,
  recallWords,
  sourceWords,
} from "#src/content/names/instrument-names.ts";
import { instrumentIds, type InstrumentId } from "#src/domain/instrument.ts";
import { said } from "./messages.ts";

// The published wording, typed a second time: a slip in either place shows.

const overTwoWeeks = "Over the last 2 weeks, how often have you been bothered by any of the following problems?";
const howOften = ["Not at all = 0", "Several days = 1", "More than half the days = 2", "Nearly every day = 3"];

const published: Record<InstrumentId, { stem: string; items: readonly string[]; answers: readonly string[] }> = {
  "phq-9": {
    stem: overTwoWeeks,
    items: [
      "Little interest or pleasure in doing things",
      "Feeling down, depressed, or hopeless",
      "Trouble falling or staying asleep, or sleeping too much",
      "Feeling tired or having little energy",
      "Poor appetite or overeating",
      "Feeling bad about yourself — or that you are a failure or have let yourself or your family down",
      "Trouble concentrating on things, such as reading the newspaper or watching television",
      "Moving or speaking so slowly that other people could have noticed? Or the opposite — being so fidgety or restless that you have been moving around a lot more than usual",
      "Thoughts that you would be better off dead or of hurting yourself in some way",
    ],
    answers: howOften,
  },
  "gad-7": {
    stem: overTwoWeeks,
    items: [
      "Feeling nervous, anxious or on edge",
      "Not being able to stop or control worrying",
      "Worrying too much about different things",
      "Trouble relaxing",
      "Being so restless that it is hard to sit still",
      "Becoming easily annoyed or irritable",
      "Feeling afraid as if something awful might happen",
    ],
    answers: howOften,
  },
  "who-5": {
    stem: "Please indicate for each of the five statements which is closest to how you have been feeling over the last two weeks.",
    items: [
      "I have felt cheerful and in good spirits",
      "I have felt calm and relaxed",
      "I have felt active and vigorous",
      "I woke up feeling fresh and rested",
      "My daily life has been filled with things that interest me",
    ],
    answers: [
      "All of the time = 5",
      "Most of the time = 4",
      "More than half of the time = 3",
      "Less than half of the time = 2",
      "Some of the time = 1",
      "At no time = 0",
    ],
  },
  "pcl-5": {
    stem: "In the past month, how much were you bothered by:",
    items: [
      "Repeated, disturbing, and unwanted memories of the stressful experience?",
      "Repeated, disturbing dreams of the stressful experience?",
      "Suddenly feeling or acting as if the stressful experience were actually happening again (as if you were actually back there reliving it)?",
      "Feeling very upset when something reminded you of the stressful experience?",
      "Having strong physical reactions when something reminded you of the stressful experience (for example, heart pounding, trouble breathing, sweating)?",
      "Avoiding memories, thoughts, or feelings related to the stressful experience?",
      "Avoiding external reminders of the stressful experience (for example, people, places, conversations, activities, objects, or situations)?",
      "Trouble remembering important parts of the stressful experience?",
      "Having strong negative beliefs about yourself, other people, or the world (for example, having thoughts such as: I am bad, there is something seriously wrong with me, no one can be trusted, the world is completely dangerous)?",
      "Blaming yourself or someone else for the stressful experience or what happened after it?",
      "Having strong negative feelings such as fear, horror, anger, guilt, or shame?",
      "Loss of interest in activities that you used to enjoy?",
      "Feeling distant or cut off from other people?",
      "Trouble experiencing positive feelings (for example, being unable to feel happiness or have loving feelings for people close to you)?",
      "Irritable behavior, angry outbursts, or acting aggressively?",
      "Taking too many risks or doing things that could cause you harm?",
      'Being "superalert" or watchful or on guard?',
      "Feeling jumpy or easily startled?",
      "Having difficulty concentrating?",
      "Trouble falling or staying asleep?",
    ],
    answers: ["Not at all = 0", "A little bit = 1", "Moderately = 2", "Quite a bit = 3", "Extremely = 4"],
  },
};

describe.each(instrumentIds)("%s", (id) => {
  const instrument = instrumentOf(id);
  const scored = instrument.items.filter(({ isScored }) => isScored);

  test("asks what was published, in its order, with its answers", () => {
    expect(instrument.stem).toBe(published[id].stem);
    expect(scored.map(({ text }) => text)).toEqual(published[id].items);
    for (const { answers } of scored) {
      expect(answers.map(({ label, score }) => `${label} = ${score}`)).toEqual(published[id].answers);
    }
  });

  test("numbers its items from 1", () => {
    expect(scored.map((item) => item.id)).toEqual(published[id].items.map((_, index) => String(index + 1)));
  });

  test("every part is made of its own scored items, and its range is what they can add up to", () => {
    for (const { items, factor, range } of instrument.parts) {
      const own = scored.filter((item) => items.includes(item.id));
      expect(own.map((item) => item.id)).toEqual(items);
      const highest = own.reduce((sum, { answers }) => sum + Math.max(...answers.map(({ score }) => score)), 0);
      expect(range).toEqual([0, highest * factor]);
    }
  });

  test("bands follow each other without a gap, or there are none", () => {
    for (const { bands, range } of instrument.parts) {
      if (bands.length === 0) continue;
      expect([bands[0]?.from, bands.at(-1)?.to]).toEqual(range);
      bands.slice(1).forEach(({ from }, index) => expect(from).toBe((bands[index]?.to ?? Number.NaN) + 1));
    }
  });

  test("is found by the wording that was answered, and another wording is not", () => {
    expect(instrumentVersion(id, instrument.version)).toBe(instrument);
    expect(instrumentVersion(id, "en-2099")).toBeUndefined();
  });

  test("is named and described by us, and has its notice", () => {
    const { fullName, asksAbout } = aboutInstrument(id);
    expect([said(fullName), said(asksAbout), instrument.notice].filter((text) => text.length < 10)).toEqual([]);
  });
});

test("the list has every instrument once, in its order", () => {
  expect(instruments.map(({ id, name }) => [id, name])).toEqual([
    ["phq-9", "PHQ-9"],
    ["gad-7", "GAD-7"],
    ["who-5", "WHO-5"],
    ["pcl-5", "PCL-5"],
  ]);
});

test("only question 9 may be declined, and only the function item may stay open", () => {
  const items = instruments.flatMap((instrument) => instrument.items.map((item) => ({ of: instrument.id, ...item })));
  expect(items.filter(({ mayDecline }) => mayDecline).map(({ of, id }) => [of, id])).toEqual([["phq-9", item9]]);
  expect(items.filter(({ isOptional }) => isOptional).map(({ of, id }) => [of, id])).toEqual([["phq-9", "function"]]);
});

test("the function item of the PHQ-9 is last, has its own answers and counts for nothing", () => {
  const last = instrumentOf("phq-9").items.at(-1);
  expect(last).toMatchObject({ id: "function", isScored: false, isOptional: true });
  expect(last?.text).toBe(
    "If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?",
  );
  expect(last?.answers.map(({ label }) => label)).toEqual([
    "Not difficult at all",
    "Somewhat difficult",
    "Very difficult",
    "Extremely difficult",
  ]);
});

test("question 9 is left out by choice, and nothing else is", () => {
  const asked = (id: InstrumentId, leavesOutItem9: boolean) =>
    itemsAsked(instrumentOf(id), { leavesOutItem9 }).map((item) => item.id);
  expect(asked("phq-9", false)).toHaveLength(10);
  expect(asked("phq-9", true)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "function"]);
  expect(asked("pcl-5", true)).toHaveLength(20);
});

test("the PCL-5 opens with its instruction, asks about a month, and has no bands", () => {
  const { intro, recallDays, parts } = instrumentOf("pcl-5");
  expect(intro).toMatch(/^Below is a list of problems that people sometimes have in response to a very stressful/);
  expect(intro).toMatch(/indicate how much you have been bothered by that problem in the past month\.$/);
  expect(recallDays).toBe(30);
  expect(parts.map(({ id, bands }) => [id, bands])).toEqual([["pcl-5-month", []]]);
});

test("higher is better for the WHO-5 alone", () => {
  expect(instruments.filter(({ isHigherBetter }) => isHigherBetter).map(({ id }) => id)).toEqual(["who-5"]);
});

test("the notices stand as they have to be printed", () => {
  const phq =
    "Copyright © Pfizer Inc. All rights reserved. Developed by Drs. Robert L. Spitzer, Janet B.W. Williams, Kurt Kroenke and colleagues, with an educational grant from Pfizer Inc.";
  expect(instrumentOf("phq-9").notice).toContain(phq);
  expect(instrumentOf("phq-9").notice).toContain(
    "No permission required to reproduce, translate, display or distribute.",
  );
  expect(instrumentOf("gad-7").notice).toBe(instrumentOf("phq-9").notice);
  expect(instrumentOf("who-5").notice).toContain("World Health Organization-Five Well-Being Index (WHO-5)");
  expect(instrumentOf("pcl-5").notice).toContain("National Center for PTSD");
  expect(loincNotice).toMatch(/^This material contains content from LOINC \(http:\/\/loinc\.org\)/);
  expect(loincNotice).toContain("available at no cost under the license at http://loinc.org/license");
});

test("LOINC codes are those that were verified, each in its place", () => {
  const codes = Object.fromEntries(
    instruments.map(({ id, loinc, parts, items }) => [
      id,
      { panel: loinc, totals: parts.map((part) => part.loinc), items: items.map((item) => item.loinc) },
    ]),
  );
  const none = (count: number) => Array.from({ length: count }, () => undefined);
  expect(codes).toEqual({
    "phq-9": {
      panel: "44249-1",
      // The total of the PHQ-9 may never stand at a PHQ-8.
      totals: ["44261-6", undefined],
      // Of the items 1 to 9, and of the function item.
      items: "44250-9 44255-8 44259-0 44254-1 44251-7 44258-2 44252-5 44253-3 44260-8 69722-7".split(" "),
    },
    "gad-7": {
      panel: "69737-5",
      totals: ["70274-6"],
      items: ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"],
    },
    "who-5": { panel: undefined, totals: [undefined], items: none(5) },
    "pcl-5": { panel: "101697-1", totals: ["101698-9"], items: none(20) },
  });
  const answerCodes = instrumentOf("phq-9").items.flatMap((item) => item.answers.map((answer) => answer.loinc));
  expect(new Set(answerCodes)).toEqual(
    new Set(["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9", "LA6572-7", "LA6573-5", "LA6575-0", "LA6574-3"]),
  );
});

test("our words say the range, the direction and how far it looks back", () => {
  const [whole, eight] = instrumentOf("phq-9").parts.map((part) => said(rangeWords(part)));
  expect([whole, eight]).toEqual(["From 0 to 27.", "From 0 to 24."]);
  expect([said(directionWords(true)), said(directionWords(false))]).toEqual(["Higher is better.", "Lower is better."]);
  expect([14, 30, 7].map((days) => said(recallWords(days)))).toEqual([
    "It asks about the last two weeks.",
    "It asks about the past month.",
    "It asks about the last 7 days.",
  ]);
  expect(said(pointRecallWords(14))).toBe("Each point looks back two weeks.");
  expect(said(bandNames["moderately-severe"])).toBe("Moderately severe");
});

test("what comes before question 9 is said word for word", () => {
  expect(said(beforeItem9)).toBe(
    "One question asks about thoughts of death or self-harm. You can decline it. No one sees your answer unless you share it, and no clinician is alerted.",
  );
});

test("only the PCL-5 opens with a note, and only the WHO-5 has a line", () => {
  expect(instrumentIds.filter((id) => contentNoteOf(id))).toEqual(["pcl-5"]);
  expect(["phq-9", "phq-8", "gad-7", "who-5", "pcl-5-month"].filter((part) => lineWords(part))).toEqual(["who-5"]);
});

test("what has named ranges or a line names who published them, and nothing else does", () => {
  const parts = instruments.flatMap(({ parts }) => parts);
  const sources = parts.map(({ id }) => [id, said(sourceWords(id) ?? { id: "" })]);
  expect(Object.fromEntries(sources)).toEqual({
    "phq-9": "Ranges: Kroenke 2001.",
    "phq-8": "Ranges: Kroenke 2001, for the PHQ-9.",
    "gad-7": "Ranges: Spitzer 2006.",
    "who-5": "The line at 50: Topp 2015.",
    "pcl-5-month": "",
  });
  for (const { id, bands } of parts) {
    expect(sourceWords(id) !== undefined).toBe(bands.length > 0 || lineWords(id) !== undefined);
  }
});

test("the PCL-5 is described by the month and the experience that it asks about", () => {
  expect(said(aboutInstrument("pcl-5").asksAbout)).toBe(
    "Twenty questions about the past month and a very stressful experience. For you and your therapist.",
  );
});
