import { screen, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { chooseQuestionnaires } from "#src/journal/questionnaire-choices.ts";
import { allReminders } from "#src/journal/reminders.ts";
import { saveSupportPlan } from "#src/journal/support-plans.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { chooseCountryForTests } from "./country.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aSupportPlan, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { answerAll, openAt, openForm, press, radio, storedResponses } from "./questionnaire.ts";

const card = () => screen.queryByRole("region", { name: "You don't have to be alone with this" });
const eight = Array.from({ length: 8 }, () => "Not at all");
const isBefore = (a: Element, b: Element) =>
  (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING) === Node.DOCUMENT_POSITION_FOLLOWING;
const nearSentence = /If you might act on this, please call now/;

beforeAll(async () => {
  await import("#src/features/questionnaires/QuestionnaireScreen.tsx");
  await import("#src/features/questionnaires/ResultScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  chooseCountryForTests("US");
  return () => void vi.useRealTimers();
});

const aPlan = () => {
  const { id: _, ...plan } = aSupportPlan({
    alone: "Walk to the harbour",
    people: [{ name: "Ana", phone: "+420 601 000 001", note: "" }],
  });
  return saveSupportPlan(null, plan);
};

describe("the card under question 9", () => {
  test.for(["Not at all", "Prefer not to answer"])("%s: nothing is said", async (answer) => {
    const { user } = await openForm("phq-9");
    await answerAll(user, "phq-9", eight);
    await user.click(radio("phq-9", "9", answer));
    expect(card()).toBeNull();
    await press(user, "Finish");
    await screen.findByText("Back to Today");
    expect(card()).toBeNull();
    expect((await storedResponses())[0]?.answers).toMatchObject({ 9: answer === "Not at all" ? 0 : "declined" });
  });

  test.for([
    ["Several days", false],
    ["More than half the days", true],
    ["Nearly every day", true],
  ] as const)(
    "%s: it is there at once, between the question and the next, and never in the way",
    async ([answer, isNear]) => {
      const { user } = await openForm("phq-9");
      await user.click(radio("phq-9", "9", answer));
      const shown = card();
      if (!shown) throw new Error("no card");
      const next = screen.getByRole("radiogroup", { name: /^If you checked off any problems/ });
      expect(isBefore(radio("phq-9", "9", answer), shown) && isBefore(shown, next)).toBe(true);
      expect(within(shown).queryByText(nearSentence) !== null).toBe(isNear);
      expect(within(shown).getByRole("link", { name: "Call 988" })).toHaveAttribute("href", "tel:988");
      expect(within(shown).getByRole("link", { name: "Call 911" })).toBeInTheDocument();

      await user.click(within(shown).getByRole("button", { name: "I can keep going" }));
      expect(radio("phq-9", "function", "Not difficult at all")).toHaveFocus();
      await answerAll(user, "phq-9", eight);
      await press(user, "Finish");
      expect(await screen.findByText("Back to Today")).toBeInTheDocument();
      expect((await storedResponses()).length).toBe(1);
    },
  );

  test("an answer that is changed to zero takes it away again", async () => {
    const { user } = await openForm("phq-9");
    await user.click(radio("phq-9", "9", "Several days"));
    expect(card()).toBeInTheDocument();
    await user.click(radio("phq-9", "9", "Not at all"));
    expect(card()).toBeNull();
  });

  test("the person's own plan comes before the crisis line, and the half is kept while it is read", async () => {
    await aPlan();
    const { user } = await openForm("phq-9");
    await user.click(radio("phq-9", "9", "Several days"));
    const plan = await screen.findByRole("button", { name: "My support plan" });
    expect(isBefore(plan, screen.getByRole("link", { name: "Call 988" }))).toBe(true);
    expect(
      isBefore(screen.getByRole("link", { name: "Call 988" }), screen.getByRole("link", { name: "Call Ana" })),
    ).toBe(true);
    await user.click(plan);
    expect(await screen.findByText("Elsewhere: /support/plan")).toBeInTheDocument();
  });

  test("one at a time it stands on the same page, and keeping going turns the page", async () => {
    const { user } = await openForm("phq-9");
    await user.click(screen.getByRole("checkbox", { name: "One at a time" }));
    for (let turn = 0; turn < 8; turn += 1) await press(user, "Next");
    expect(screen.getByText(/One question asks about thoughts of death or self-harm/)).toBeInTheDocument();
    await user.click(radio("phq-9", "9", "Several days"));
    expect(card()).toBeInTheDocument();
    await press(user, "I can keep going");
    expect(screen.getByRole("radiogroup", { name: /^If you checked off any problems/ })).toBeInTheDocument();
  });
});

test("item 9 of the PCL-5 is about something else: no sentence, no card, and no word about declining", async () => {
  await chooseQuestionnaires({ inUse: ["pcl-5"], leavesOutItem9: true }, on("2026-03-01"));
  const { user } = openAt("/questionnaires/pcl-5");
  await user.click(await screen.findByRole("button", { name: "Begin" }));
  expect(screen.queryByText(/thoughts of death/)).toBeNull();
  expect(screen.queryByText(/PHQ-8/)).toBeNull();
  expect(screen.getAllByRole("radiogroup").length).toBe(20);
  await answerAll(user, "pcl-5", eight);
  await press(user, "Finish");
  expect(
    screen.getByRole("link", { name: /^Question 9 is still open: “Having strong negative beliefs/ }),
  ).toBeVisible();
  expect(screen.queryByText(/Prefer not to answer/)).toBeNull();
  await user.click(radio("pcl-5", "9", "Extremely"));
  expect(radio("pcl-5", "9", "Extremely")).toBeChecked();
  expect(card()).toBeNull();
});

describe("check on me tomorrow", () => {
  test("is set for tomorrow, only when it is asked for", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-08T22:00Z") });
    const { user } = await openForm("phq-9");
    await user.click(radio("phq-9", "9", "Several days"));
    expect(await ask(allReminders())).toEqual(new Map());
    await press(user, "Check on me tomorrow");
    await screen.findByText(/Tomorrow, Today asks how you are/);
    expect((await ask(allReminders())).get("check-on-me")).toMatchObject({
      from: "2026-03-09",
      at: { instant: Date.parse("2026-03-08T22:00Z") },
    });
  });

  test("that could not be kept says so, and can be tried again", async () => {
    const { user } = await openForm("phq-9");
    await user.click(radio("phq-9", "9", "Several days"));
    // Only the reminder is to fail.
    await flushDrafts();
    const makeRoom = fillTheDisk();
    await press(user, "Check on me tomorrow");
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    makeRoom();
    await press(user, "Try again");
    expect(await screen.findByText(/Tomorrow, Today asks how you are/)).toBeInTheDocument();
  });
});
