import { screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import type { Response } from "#src/domain/response.ts";
import { answering, aResponse, aSession, aSupportPlan, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { openAt } from "./questionnaire.ts";

beforeAll(async () => {
  await import("#src/features/questionnaires/ResultScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

const keep = async (change: object): Promise<Response> => {
  const response = aResponse(change);
  await vault().put(kinds.response, response);
  return response;
};
/** Of nine or seven items, all the same. */
const allOf = (count: number, answer: number) => answering(...Array.from({ length: count }, () => answer));
const openResult = async ({ id }: Response) => {
  openAt(`/questionnaires/result/${id}`);
  await screen.findByRole("region", { name: "Since your start" });
  return document.body.textContent ?? "";
};

test("the score, its range by name, how far it looks back, from where to where, and what is better", async () => {
  const text = await openResult(await keep({ answers: allOf(9, 2) }));
  expect(text).toContain("18 of 27");
  expect(screen.getByText("Moderately severe")).toBeInTheDocument();
  for (const fact of ["It asks about the last two weeks.", "From 0 to 27.", "Lower is better."]) {
    expect(screen.getByText(fact)).toBeInTheDocument();
  }
  expect(screen.getByText(/This is your start: the first one you filled in/)).toBeInTheDocument();
  expect(screen.getByText(/educational grant from Pfizer/)).toBeInTheDocument();
  expect(screen.getByText(/content from LOINC/)).toBeInTheDocument();
});

test("18, then 9 after the first session: half lower, a change people often notice, and no verdict", async () => {
  await vault().put(kinds.session, aSession({ at: on("2026-03-10T10:00") }));
  await keep({ at: on("2026-02-01"), answers: allOf(9, 3) });
  await keep({ at: on("2026-03-08"), answers: allOf(9, 2) });
  const text = await openResult(await keep({ at: on("2026-03-30"), answers: allOf(9, 1) }));
  expect(text).toContain("9 of 27");
  expect(screen.getByText(/^Your start was 18, before your first session:/)).toBeInTheDocument();
  expect(screen.getByText("This is 9 lower than your start.")).toBeInTheDocument();
  expect(screen.getByText("A change people often notice.")).toBeInTheDocument();
  expect(screen.getByText("At least half lower than your start.")).toBeInTheDocument();
  expect(screen.queryByText("Under 5.")).toBeNull();
  expect(text).not.toMatch(/remission|response|reliable|significant|diagnos|relapse|risk|cure|treat|great|well done/i);
});

test("from a start that was not before the first session, only the difference is told", async () => {
  await keep({ at: on("2026-03-01"), answers: allOf(9, 2) });
  const text = await openResult(await keep({ at: on("2026-03-22"), answers: answering(1, 0, 0, 0, 0, 0, 0, 0, 0) }));
  expect(screen.getByText("This is 17 lower than your start.")).toBeInTheDocument();
  expect(text).not.toMatch(/often notice|half lower|Under 5/);
});

test("a small change is not made large, and a rise is said as plainly as a fall, with nothing that talks it away", async () => {
  await vault().put(kinds.session, aSession({ at: on("2026-03-10T10:00") }));
  await keep({ at: on("2026-03-01"), answers: allOf(9, 1) });
  await openResult(await keep({ at: on("2026-03-22"), answers: answering(1, 1, 1, 1, 1, 1, 1, 2, 2) }));
  expect(screen.getByText("This is 2 higher than your start.")).toBeInTheDocument();
  expect(screen.queryByText("A change people often notice.")).toBeNull();
});

describe("that two can differ by so much without any change", () => {
  const sentence = "Two fillings-in can differ by this much without any change.";
  const phq9 = (...answers: number[]) => ({ answers: answering(...answers) });
  const who5 = (...answers: number[]) => ({ instrument: "who-5", answers: answering(...answers) });
  test.for([
    ["of 5 points lower", phq9(1, 1, 1, 1, 1, 1, 1, 1, 0), phq9(1, 1, 1, 0, 0, 0, 0, 0, 0), true],
    ["of 6 points lower", phq9(1, 1, 1, 1, 1, 1, 1, 1, 0), phq9(1, 1, 0, 0, 0, 0, 0, 0, 0), false],
    ["of 2 points higher", phq9(1, 1, 1, 1, 1, 1, 1, 1, 0), phq9(2, 2, 1, 1, 1, 1, 1, 1, 0), false],
    ["of question 9 alone", phq9(1, 1, 1, 1, 1, 1, 1, 1, 0), phq9(1, 1, 1, 1, 1, 1, 1, 1, 3), false],
    ["of less with question 9 above zero", phq9(1, 1, 1, 1, 1, 1, 1, 1, 0), phq9(1, 1, 1, 1, 1, 0, 0, 0, 1), false],
    ["of nothing", phq9(1, 1, 1, 1, 1, 1, 1, 1, 0), phq9(1, 1, 1, 1, 1, 1, 1, 1, 0), false],
    ["of a WHO-5 that is higher", who5(2, 2, 2, 2, 2), who5(3, 3, 2, 2, 2), true],
    ["of a WHO-5 that is lower", who5(2, 2, 2, 2, 2), who5(1, 1, 2, 2, 2), false],
  ] as const)("is said %s: %#", async ([, start, now, isSaid]) => {
    await vault().put(kinds.session, aSession({ at: on("2026-03-10T10:00") }));
    await keep({ at: on("2026-03-01"), ...start });
    const text = await openResult(await keep({ at: on("2026-03-22"), ...now }));
    expect(text.includes(sentence)).toBe(isSaid);
    expect(text).not.toContain("by themselves");
  });
});

describe("question 9 above zero, whatever the number", () => {
  const whatever = /^Whatever the number says: if such thoughts are with you, there are people you can reach now\.$/;
  const only9 = (answer: number) => answering(0, 0, 0, 0, 0, 0, 0, 0, answer);

  test.for([1, 2, 3])("%i alone: above “Minimal” stands that there are people to reach", async (answer) => {
    await openResult(await keep({ answers: only9(answer) }));
    const said = screen.getByText(whatever);
    const word = screen.getByText("Minimal");
    expect(said.compareDocumentPosition(word)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    expect(screen.getByRole("link", { name: "Who to call" })).toHaveAttribute("href", "/support");
    expect(screen.queryByRole("link", { name: "My support plan" })).toBeNull();
  });

  test("it leads to the support plan once something stands in it", async () => {
    await vault().put(kinds.supportPlan, aSupportPlan({ alone: "Walk to the pier" }));
    await openResult(await keep({ answers: only9(1) }));
    expect(await screen.findByRole("link", { name: "My support plan" })).toHaveAttribute("href", "/support/plan");
  });

  test("without a total it is said without a number", async () => {
    const { id } = await keep({ answers: answering(null, 0, 0, 0, 0, 0, 0, 0, 2) });
    openAt(`/questionnaires/result/${id}`);
    expect(await screen.findByText(/^If thoughts of death or of hurting yourself are with you/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Who to call" })).toBeInTheDocument();
  });

  test.for([
    ["zero", { answers: only9(0) }],
    ["declined", { answers: answering(0, 0, 0, 0, 0, 0, 0, 0, "declined") }],
    ["of a PCL-5", { instrument: "pcl-5", answers: allOf(20, 2) }],
  ] as const)("%s: nothing of it is said", async ([, response]) => {
    await openResult(await keep(response));
    expect(screen.queryByText(/people you can reach now/)).toBeNull();
    expect(screen.queryByRole("link", { name: "Who to call" })).toBeNull();
  });
});

test("with question 9 declined it is a PHQ-8 of its own, set beside no PHQ-9", async () => {
  await keep({ at: on("2026-03-01"), answers: allOf(9, 3) });
  const declined = answering(2, 2, 2, 2, 2, 2, 2, 2, "declined");
  const text = await openResult(await keep({ at: on("2026-03-22"), answers: declined }));
  expect(text).toContain("16 of 24");
  expect(screen.getByText("PHQ-8")).toBeInTheDocument();
  expect(screen.getByText(/question 9 is not part of it\. You preferred not to answer it\./)).toBeInTheDocument();
  expect(screen.getByText(/This is your start: the first one you filled in/)).toBeInTheDocument();
  expect(text).not.toContain("lower than your start");
});

test("two that look back over the same days say so", async () => {
  await keep({ at: on("2026-03-01") });
  await openResult(await keep({ at: on("2026-03-08") }));
  expect(screen.getByText(/the two ask about some of the same days/)).toBeInTheDocument();
});

test("the WHO-5 is out of 100, higher is better, with its one line and no name for a range", async () => {
  const text = await openResult(await keep({ instrument: "who-5", answers: answering(2, 3, 2, 3, 2) }));
  expect(text).toContain("48 of 100");
  expect(screen.getByText("Higher is better.")).toBeInTheDocument();
  expect(screen.getByText(/At 50 or lower/)).toBeInTheDocument();
  expect(text).not.toMatch(/published name of a range|LOINC/);
});

test("the PCL-5 has a number and no word for it", async () => {
  const text = await openResult(await keep({ instrument: "pcl-5", answers: allOf(20, 2) }));
  expect(text).toContain("40 of 80");
  expect(text).not.toMatch(/Minimal|Mild|Moderate|Severe/);
});

test("a wording that only a newer app knows is shown without a score", async () => {
  const { id } = await keep({ version: "en-9", answers: { new: 4 } });
  openAt(`/questionnaires/result/${id}`);
  expect(await screen.findByText(/a wording that this version of the app does not have/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Your answers, in your journal" })).toHaveAttribute("href", `/journal/${id}`);
});

test("one that is not there says where it may be", async () => {
  openAt(`/questionnaires/result/${crypto.randomUUID()}`);
  expect(await screen.findByText(/There is no such entry here/)).toBeInTheDocument();
});
