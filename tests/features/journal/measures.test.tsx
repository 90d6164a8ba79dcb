import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
// Before the clock of the first test runs: it is a whole part of the app.
import "#src/features/journal/EntryScreen.tsx";
import { entryRoute, journalRoute } from "#src/features/journal/routes.ts";
import { addClinicScore, changeClinicScore } from "#src/journal/clinic-scores.ts";
import { addEffect } from "#src/journal/effects.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { addResponse } from "#src/journal/responses.ts";
import { addSession } from "#src/journal/sessions.ts";
import { saveSupportPlan } from "#src/journal/support-plans.ts";
import { rightNow } from "#src/platform/clock.ts";
import {
  aClinicScore,
  anEffect,
  answering,
  aReminder,
  aResponse,
  aSession,
  aSupportPlan,
  choices,
} from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);
afterEach(cleanup);

const now = rightNow();
const draftOf = <T extends { id: unknown }>(record: T) => {
  const { id: _, ...draft } = record;
  return draft;
};
const answered = (unusual: object) => addResponse(draftOf(aResponse({ at: now, ...unusual })));

const open = async (at: string) => {
  const shown = renderScreen((root) => [journalRoute(root), entryRoute(root)], { at });
  await screen.findByRole("heading", { level: 1 });
  return shown;
};
const openEntry = (id: string) => open(`/journal/${id}`);
const answerTo = (question: RegExp | string) => screen.getByText(question).nextElementSibling;

describe("a questionnaire", () => {
  test("is read whole: each question as it was asked, with the whole answer, and the total with its band", async () => {
    const { record } = await answered({ answers: { ...answering(3, 0, 1, 2, 0, 0, 0, 0, 1), function: 2 } });
    await openEntry(record.id);
    expect(screen.getByRole("heading", { level: 1, name: "PHQ-9" })).toBeInTheDocument();
    expect(screen.getByText("7", { selector: "strong" }).closest("p")).toHaveTextContent("PHQ-9 7 Mild");
    expect(screen.getByText(/From 0 to 27\. Lower is better\. It asks about the last two weeks\./)).toBeVisible();
    expect(answerTo("Little interest or pleasure in doing things")).toHaveTextContent("Nearly every day (3)");
    expect(answerTo("Feeling down, depressed, or hopeless")).toHaveTextContent("Not at all (0)");
    expect(answerTo(/^If you checked off any problems/)).toHaveTextContent("Very difficult (2)");
    expect(screen.getByText("Little interest or pleasure in doing things")).toHaveAttribute("lang", "en");
    expect(screen.getByText(/Copyright © Pfizer/)).toBeVisible();
  });

  test("stays as it was answered: there is nothing to edit, and it can be deleted", async () => {
    const { record } = await answered({});
    await openEntry(record.id);
    expect(screen.getByRole("button", { name: "Delete" })).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Edit" })).not.toBeInTheDocument();
  });

  test("a declined answer says so, and the total is that of eight questions", async () => {
    const { record } = await answered({ answers: answering(2, 2, 2, 2, 2, 2, 2, 2, "declined") });
    await openEntry(record.id);
    expect(answerTo(/^Thoughts that you would be better off dead/)).toHaveTextContent("Preferred not to answer");
    expect(screen.getByText("16", { selector: "strong" }).closest("p")).toHaveTextContent("PHQ-8 16 Moderately severe");
    expect(screen.getByText("PHQ-8 (8 questions): question 9 is not part of it.")).toBeVisible();
  });

  test("with a question of the total open there is no total", async () => {
    const { record } = await answered({ instrument: "gad-7", answers: answering(1, 1, 1, 1, 1, 1) });
    await openEntry(record.id);
    expect(screen.getByText(/There is no total/)).toBeVisible();
  });

  test("the PCL-5 has a total and no band", async () => {
    const { record } = await answered({
      instrument: "pcl-5",
      answers: answering(...Array.from({ length: 20 }, () => 2)),
    });
    await openEntry(record.id);
    expect(screen.getByText("40", { selector: "strong" }).closest("p")).toHaveTextContent(/^PCL-5 40\s*$/);
  });

  test("in a wording that is not known it shows what was answered, without a score", async () => {
    const { record } = await answered({ version: "en-999", answers: { "3": 2, "21": "declined" } });
    await openEntry(record.id);
    expect(screen.getByText(/in a wording that this version of the app does not know/)).toBeVisible();
    expect(answerTo("Question 3")).toHaveTextContent("2");
    expect(answerTo("Question 21")).toHaveTextContent("Preferred not to answer");
    expect(screen.queryByText("PHQ-9 2")).not.toBeInTheDocument();
    expect(screen.queryByText(/total/)).not.toBeInTheDocument();
  });
});

describe("the list", () => {
  test("has a line for each, and none for choices and reminders", async () => {
    await answered({ answers: answering(2, 2, 2, 2, 2, 2, 2, 2, 2) });
    await addClinicScore(draftOf(aClinicScore({ at: now, max: 56 })));
    await addEffect(draftOf(anEffect({ at: now, severity: "moderate", note: "on the way home" })));
    await saveSupportPlan(null, draftOf(aSupportPlan({ at: now, signs: "I stop answering" })));
    await vault().put(kinds.questionnaireChoices, choices());
    await vault().put(kinds.reminder, aReminder());
    await open("/journal");

    expect(await screen.findByRole("link", { name: /PHQ-9 18 of 27 · Moderately severe/ })).toBeVisible();
    expect(screen.getByRole("link", { name: /^Score from my clinic HAM-A · 17 of 56/ })).toBeVisible();
    expect(screen.getByRole("link", { name: /Side effect Nausea · Moderate on the way home/ })).toBeVisible();
    expect(screen.getByRole("link", { name: /Support plan/ })).toBeVisible();
    expect(screen.queryByText("I stop answering")).not.toBeInTheDocument();
    expect(screen.getAllByRole("link", { name: /PHQ-9|clinic|effect|plan/ })).toHaveLength(4);
  });

  test.for([
    ["Questionnaires", /PHQ-9/],
    ["Scores from my clinic", /HAM-A/],
    ["Side effects", /Nausea/],
    ["Support plans", /Support plan/],
  ] as const)("%s can be shown alone", async ([name, its]) => {
    await answered({});
    await addClinicScore(draftOf(aClinicScore({ at: now })));
    await addEffect(draftOf(anEffect({ at: now })));
    await saveSupportPlan(null, draftOf(aSupportPlan({ at: now })));
    const { user } = await open("/journal");
    await user.selectOptions(await screen.findByRole("combobox", { name: "Show" }), name);
    expect(await screen.findByRole("link", { name: its })).toBeVisible();
    const list = within(screen.getByRole("main")).getAllByRole("listitem");
    expect(list).toHaveLength(1);
  });
});

test("a score from a clinic is shown as it was told, and changed where it was written", async () => {
  const kept = await addClinicScore(
    draftOf(
      aClinicScore({ at: now, measure: "מדד <b>", total: -1.5, max: 40, givenBy: "Dr. Novak", note: "on\npaper" }),
    ),
  );
  await openEntry(kept.record.id);
  expect(screen.getByText("מדד <b>")).toHaveAttribute("dir", "auto");
  expect(screen.getByText("-1.5").closest("p")).toHaveTextContent("-1.5 of 40");
  expect(screen.getByText("Dr. Novak")).toBeVisible();
  expect(screen.getByText(/on\s+paper/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Edit" })).toHaveAttribute("href", `/clinic-scores/${kept.record.id}`);
});

test("an earlier version of a score from a clinic can be read", async () => {
  const kept = await addClinicScore(draftOf(aClinicScore({ at: now, total: 17 })));
  await changeClinicScore(kept, { ...draftOf(kept.record), total: 18 });
  await openEntry(kept.record.id);
  const versions = await screen.findByRole("region", { name: "Earlier versions" });
  expect(within(versions).getByText("17")).toBeInTheDocument();
});

test("a side effect tells what it was, how strong, after which session, and whether the clinic knows", async () => {
  const { id: _, status: _status, ...session } = aSession({ at: now });
  const { record: kept } = await addSession(session);
  const { record } = await addEffect(
    draftOf(
      anEffect({ at: now, effect: "vision", severity: "severe", sessionId: kept.id, isTold: true, note: "double" }),
    ),
  );
  await openEntry(record.id);
  expect(screen.getByText("What it was").nextElementSibling).toHaveTextContent("A change in my eyesight");
  expect(screen.getByText("How strong").nextElementSibling).toHaveTextContent("Severe");
  expect(screen.getByRole("link", { name: /Medicine session 1/ })).toBeInTheDocument();
  expect(screen.getByText("Knows")).toBeVisible();
  expect(screen.getByText("double")).toBeVisible();
  expect(screen.getByRole("link", { name: "Edit" })).toHaveAttribute("href", `/effects/${record.id}`);
});

test("a support plan shows the parts that something stands in, with people one tap away", async () => {
  const { record } = await saveSupportPlan(
    null,
    draftOf(
      aSupportPlan({
        at: now,
        alone: "walk\nshower",
        clinic: [{ name: "Night desk", phone: "+420 123 456", note: "" }],
      }),
    ),
  );
  await openEntry(record.id);
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "Things I can do alone",
    "Clinic, crisis line, emergency",
  ]);
  expect(screen.getByText(/walk\s+shower/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Call Night desk" })).toHaveAttribute("href", "tel:+420123456");
  expect(await screen.findByRole("link", { name: "Edit" })).toHaveAttribute("href", "/support/plan/edit");
});

test("of two support plans only the one that is the plan leads to its form", async () => {
  const first = await saveSupportPlan(null, draftOf(aSupportPlan({ at: now, alone: "an old one" })));
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 60_000 });
  await saveSupportPlan(null, draftOf(aSupportPlan({ at: now, alone: "the plan" })));
  vi.useRealTimers();
  await openEntry(first.record.id);
  expect(screen.getByText("an old one")).toBeVisible();
  expect(screen.getByRole("button", { name: "Delete" })).toBeVisible();
  await expect(screen.findByRole("link", { name: "Edit" }, { timeout: 1500 })).rejects.toThrow("Unable to find");
});
