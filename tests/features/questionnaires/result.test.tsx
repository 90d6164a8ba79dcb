import { screen } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import type { Response } from "#src/domain/response.ts";
import { answering, aResponse, aSession, on } from "../../support/build.ts";
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

test("a small change is not made large, and a rise is said as plainly as a fall", async () => {
  await vault().put(kinds.session, aSession({ at: on("2026-03-10T10:00") }));
  await keep({ at: on("2026-03-01"), answers: allOf(9, 1) });
  await openResult(await keep({ at: on("2026-03-22"), answers: answering(1, 1, 1, 1, 1, 1, 1, 2, 2) }));
  expect(screen.getByText("This is 2 higher than your start.")).toBeInTheDocument();
  expect(screen.getByText("Scores often move this much by themselves.")).toBeInTheDocument();
  expect(screen.queryByText("A change people often notice.")).toBeNull();
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
