import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { progressRoute } from "#src/features/progress/routes.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { aClinicScore, aCourse, answering, aResponse, aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { eventually } from "../../support/eventually.ts";

beforeEach(async () => {
  await anEmptyJournal();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-29T12:00Z") });
});
afterEach(() => void vi.useRealTimers());

const progress = (range = "everything") =>
  renderScreen((root) => [progressRoute(root)], { at: `/progress?range=${range}` });
const answer = (change: object) => vault().put(kinds.response, aResponse(change));
const region = () => screen.findByRole("region", { name: "Questionnaires" });

/** Nine times the same, or with the ninth declined. */
const phq = (day: string, each: number, ninth: number | "declined" = each) =>
  answer({ at: on(day), answers: answering(each, each, each, each, each, each, each, each, ninth) });

const gad = (day: string, each: number, change: object = {}) =>
  answer({
    instrument: "gad-7",
    at: on(day),
    answers: answering(each, each, each, each, each, each, each),
    ...change,
  });

/** The caption, then every row. */
const rowsOf = (table: HTMLElement) => {
  const [, ...rows] = within(table).getAllByRole("row");
  const words = rows.map((row) => [...row.children].map((cell) => cell.textContent).join(" | "));
  return [within(table).getByRole("caption").textContent, ...words];
};

const shownAsTables = async (user: ReturnType<typeof progress>["user"]) => {
  const found = await region();
  await user.click(within(found).getByRole("button", { name: "Show as table" }));
  const tables = within(found).getAllByRole("table").map(rowsOf);
  return { found, tables };
};

test("scores are drawn before there is any check-in", async () => {
  await phq("2026-03-08", 2);
  progress();
  const found = await region();
  const picture = await within(found).findByRole(
    "img",
    { name: /^PHQ-9 from .* on a scale from 0 to 27\. Scores: 1\./ },
    // The chart is loaded when it is needed, and compiled the first time.
    { timeout: 25_000 },
  );
  expect(picture).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Check in" })).toBeInTheDocument();
  expect(screen.queryByRole("region", { name: "Mood over time" })).toBeNull();
});

test("under each name it says the range, the direction, how far it looks back, and n", async () => {
  await phq("2026-03-08", 2);
  await phq("2026-03-15", 1);
  await answer({ instrument: "who-5", at: on("2026-03-16"), answers: answering(3, 3, 3, 3, 3) });
  progress();
  const found = await region();
  expect(found).toHaveTextContent("From 0 to 27. Lower is better. Each point looks back two weeks.");
  expect(found).toHaveTextContent("2 scores. 1 looks back on days that the one before it asked about too.");
  expect(found).toHaveTextContent("From 0 to 100. Higher is better. Each point looks back two weeks.");
});

test("the table has every score with its band, and every session, latest first", async () => {
  const course = aCourse();
  await vault().put(kinds.course, course);
  await vault().put(kinds.session, aSession({ courseId: course.id, at: on("2026-03-10T10:00") }));
  await phq("2026-03-08", 2);
  await phq("2026-03-22", 1);
  const { user } = progress();
  const { tables, found } = await shownAsTables(user);
  expect(tables).toEqual([
    ["PHQ-9", "Mar 22 | 9 · Mild", "Mar 10, Session 1 | none", "Mar 8 | 18 · Moderately severe"],
  ]);
  expect(found).toHaveTextContent("Your start: 18, on Mar 8, the last before your first session.");
});

test("with question 9 declined a score is a PHQ-8, in a picture of its own", async () => {
  await phq("2026-03-01", 2);
  await phq("2026-03-15", 2, "declined");
  const { user } = progress();
  const { tables } = await shownAsTables(user);
  expect(tables.map(([caption, ...rows]) => [caption, rows.length])).toEqual([
    ["PHQ-9", 1],
    ["PHQ-8", 1],
  ]);
  expect(tables.flat()).toContain("Mar 15 | 16 · Moderately severe");
});

test("a PCL-5 has no band in any place", async () => {
  const twenty = Array.from({ length: 20 }, () => 2);
  await answer({ instrument: "pcl-5", at: on("2026-03-15"), answers: answering(...twenty) });
  const { user } = progress();
  const { tables, found } = await shownAsTables(user);
  expect(tables).toEqual([["PCL-5", "Mar 15 | 40"]]);
  expect(found).toHaveTextContent("Each point looks back a month.");
  expect(found).not.toHaveTextContent(/minimal|mild|moderate|severe/i);
});

test("a wording that this version does not know is told of, and joined to nothing", async () => {
  await gad("2026-03-08", 1);
  await gad("2026-03-15", 2, { version: "en-9" });
  const { user } = progress();
  const { tables, found } = await shownAsTables(user);
  expect(tables).toEqual([["GAD-7", "Mar 8 | 7 · Mild"]]);
  expect(found).toHaveTextContent("1 more was filled in, without a total. It is in the Journal.");
});

test("what a clinic told has its own picture, without bands or a direction", async () => {
  await vault().put(kinds.clinicScore, aClinicScore({ measure: "HAM-A", at: on("2026-03-01"), total: 20, max: 56 }));
  await vault().put(kinds.clinicScore, aClinicScore({ measure: "ham-a", at: on("2026-03-15"), total: 12.5 }));
  const { user } = progress();
  const { tables, found } = await shownAsTables(user);
  expect(tables).toEqual([["ham-a", "Mar 15 | 12.5", "Mar 1 | 20 of 56"]]);
  expect(found).toHaveTextContent("Told by your clinic.");
  expect(found).not.toHaveTextContent(/is better|looks back/);
});

test("the range is that of the page, and says when it holds nothing", async () => {
  await phq("2026-02-01", 1);
  const { user } = progress("two-weeks");
  expect(await region()).toHaveTextContent("There are no scores in this range.");
  expect(screen.queryByRole("button", { name: "Show as table" })).toBeNull();
  await user.click(screen.getByRole("radio", { name: "Everything" }));
  await eventually(() => expect(screen.getByRole("region", { name: "Questionnaires" })).toHaveTextContent("1 score."));
});

test("leads to the questionnaires", async () => {
  await phq("2026-03-08", 1);
  const { user } = progress();
  await user.click(within(await region()).getByRole("link", { name: "All questionnaires" }));
  expect(await screen.findByText("Elsewhere: /questionnaires")).toBeInTheDocument();
});
