import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { instruments } from "#src/content/instruments/instruments.ts";
import { startedAtIn } from "#src/features/questionnaires/fill-fields.ts";
import { draftsOf } from "#src/journal/drafts.ts";
import { chooseQuestionnaires } from "#src/journal/questionnaire-choices.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { answerAll, item, openAt, openForm, press, radio, storedResponses } from "./questionnaire.ts";

const gad = ["Not at all", "Several days", "More than half the days", "Nearly every day"] as const;
const sevenOf = (label: string) => Array.from({ length: 7 }, () => label);
const clearDailyLife =
  "Clear: If you checked off any problems, how difficult have these problems made it for you to do your work, take care of things at home, or get along with other people?";
const drafts = () => ask(draftsOf("questionnaire/gad-7"));

beforeAll(async () => {
  await import("#src/features/questionnaires/QuestionnaireScreen.tsx");
  await import("#src/features/questionnaires/ResultScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  await chooseQuestionnaires({ inUse: ["phq-9", "gad-7", "who-5", "pcl-5"] }, on("2026-03-01"));
  return () => void vi.useRealTimers();
});

describe("what is asked", () => {
  test.for(instruments.filter(({ id }) => id !== "pcl-5"))(
    "$name: one group per item, every answer in full, nothing chosen, nothing added up",
    async ({ id, items, notice }) => {
      await openForm(id);
      const groups = screen.getAllByRole("radiogroup");
      expect(groups.length).toBe(items.length);
      for (const { text, answers, mayDecline } of items) {
        const group = screen.getByRole("radiogroup", { name: text });
        const names = within(group)
          .getAllByRole("radio")
          .map((one) => one.closest("label")?.textContent);
        expect(names).toEqual([...answers.map(({ label }) => label), ...(mayDecline ? ["Prefer not to answer"] : [])]);
      }
      expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
      expect(screen.getByText(notice)).toBeInTheDocument();
      expect(screen.queryByText(/total|score/i)).toBeNull();
    },
  );

  test("the sentence about question 9 stands before the PHQ-9, and only there", async () => {
    const { unmount } = await openForm("phq-9");
    expect(screen.getByText(/One question asks about thoughts of death or self-harm/)).toBeInTheDocument();
    unmount();
    await openForm("gad-7");
    expect(screen.queryByText(/thoughts of death/)).toBeNull();
  });

  test("with question 9 left out it is not asked, and the PHQ-8 is named", async () => {
    await chooseQuestionnaires({ leavesOutItem9: true }, on("2026-03-01"));
    const { user } = await openForm("phq-9");
    expect(screen.queryByText(/Thoughts that you would be better off dead/)).toBeNull();
    expect(screen.queryByText(/thoughts of death/)).toBeNull();
    await answerAll(
      user,
      "phq-9",
      Array.from({ length: 8 }, () => "Several days"),
    );
    await press(user, "Finish");
    await screen.findByText("Back to Today");
    const [stored] = await storedResponses();
    expect(Object.keys(stored?.answers ?? {})).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
    expect(screen.getByText("PHQ-8")).toBeInTheDocument();
    expect(screen.getByText("Ranges: Kroenke 2001, for the PHQ-9.")).toBeInTheDocument();
  });
});

describe("finishing", () => {
  test("each answer is kept by its item, in the wording that was answered, and the half is gone", async () => {
    const { user } = await openForm("gad-7");
    await answerAll(user, "gad-7", [...gad, ...gad.slice(0, 3)]);
    await press(user, "Finish");
    expect(await screen.findByText("Back to Today")).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    const [stored, ...others] = await storedResponses();
    expect(others).toEqual([]);
    expect(stored).toMatchObject({ instrument: "gad-7", version: "en-1", language: "en" });
    expect(stored?.answers).toEqual({ 1: 0, 2: 1, 3: 2, 4: 3, 5: 0, 6: 1, 7: 2 });
    expect(await drafts()).toEqual([]);
  });

  test("the WHO-5 keeps what each answer counts, not where it stands", async () => {
    const { user } = await openForm("who-5");
    await answerAll(user, "who-5", [
      "All of the time",
      "Most of the time",
      "At no time",
      "Some of the time",
      "At no time",
    ]);
    await press(user, "Finish");
    await screen.findByText("Back to Today");
    expect((await storedResponses())[0]?.answers).toEqual({ 1: 5, 2: 4, 3: 0, 4: 1, 5: 0 });
  });

  test("an untouched one cannot be finished, stores nothing, and names the first question", async () => {
    const { user } = await openForm("gad-7");
    await press(user, "Finish");
    const summary = screen.getByRole("region", { name: "Before this can be saved" });
    expect(summary).toHaveFocus();
    await user.click(within(summary).getByRole("link", { name: /^Question 1 is still open: “Feeling nervous/ }));
    expect(radio("gad-7", "1", "Not at all")).toHaveFocus();
    await flushDrafts();
    expect(await storedResponses()).toEqual([]);
    expect(await drafts()).toEqual([]);
  });

  test("one open question in the middle is named, and the answers stay", async () => {
    const { user } = await openForm("gad-7");
    await answerAll(user, "gad-7", gad.slice(0, 3));
    for (const number of ["5", "6", "7"]) await user.click(radio("gad-7", number, "Several days"));
    await press(user, "Finish");
    expect(screen.getByRole("link", { name: /^Question 4 is still open: “Trouble relaxing”$/ })).toBeInTheDocument();
    expect(await storedResponses()).toEqual([]);
    await user.click(radio("gad-7", "4", "Not at all"));
    expect(screen.queryByRole("region", { name: "Before this can be saved" })).toBeNull();
    await press(user, "Finish");
    await screen.findByText("Back to Today");
    expect((await storedResponses())[0]?.answers).toEqual({ 1: 0, 2: 1, 3: 2, 4: 0, 5: 1, 6: 1, 7: 1 });
  });

  test("the question about daily life may stay open, and its answer can be taken back", async () => {
    const { user } = await openForm("phq-9");
    await answerAll(
      user,
      "phq-9",
      Array.from({ length: 9 }, () => "Not at all"),
    );
    await user.click(radio("phq-9", "function", "Very difficult"));
    await press(user, clearDailyLife);
    expect(item("phq-9", "function").queryByRole("radio", { checked: true })).toBeNull();
    await press(user, "Finish");
    await screen.findByText("Back to Today");
    expect((await storedResponses())[0]?.answers).not.toHaveProperty("function");
  });

  test("a full disk: it says so, nothing is lost, and a second try keeps it once", async () => {
    const { user } = await openForm("gad-7");
    await answerAll(user, "gad-7", sevenOf("Several days"));
    const makeRoom = fillTheDisk();
    await press(user, "Finish");
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(screen.getAllByRole("radio", { checked: true }).length).toBe(7);
    makeRoom();
    await press(user, "Try again");
    await screen.findByText("Back to Today");
    expect((await storedResponses()).length).toBe(1);
  });
});

describe("half-way", () => {
  test("the half is there after a restart, with the time it was begun", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-08T10:00Z") });
    const first = await openForm("gad-7");
    await answerAll(first.user, "gad-7", gad.slice(0, 3));
    await flushDrafts();
    first.unmount();
    await reopenedJournal();

    vi.setSystemTime(Date.parse("2026-03-08T15:30Z"));
    const { user } = await openForm("gad-7");
    expect(await screen.findByText(/We kept what you wrote/)).toBeInTheDocument();
    expect(radio("gad-7", "3", "More than half the days")).toBeChecked();
    expect(screen.getAllByRole("radio", { checked: true }).length).toBe(3);
    for (const number of ["4", "5", "6", "7"]) await user.click(radio("gad-7", number, "Not at all"));
    await press(user, "Finish");
    await screen.findByText("Back to Today");
    const [stored] = await storedResponses();
    expect(stored?.startedAt.instant).toBe(Date.parse("2026-03-08T10:00Z"));
    expect(stored?.at.instant).toBe(Date.parse("2026-03-08T15:30Z"));
  });

  test("the clock set back while answering does not keep it from being saved", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-08T10:00Z") });
    const { user } = await openForm("gad-7");
    await user.click(radio("gad-7", "1", "Not at all"));
    vi.setSystemTime(Date.parse("2026-03-01T10:00Z"));
    await answerAll(user, "gad-7", sevenOf("Not at all"));
    await press(user, "Finish");
    await screen.findByText("Back to Today");
    expect((await storedResponses())[0]).toMatchObject({
      at: { instant: Date.parse("2026-03-01T10:00Z") },
      startedAt: { instant: Date.parse("2026-03-08T10:00Z") },
    });
  });

  test("leaving with nothing answered stores nothing, also after looking at it one at a time", async () => {
    const { user, unmount } = await openForm("gad-7");
    await user.click(screen.getByRole("checkbox", { name: "One at a time" }));
    await press(user, "Next");
    unmount();
    await flushDrafts();
    expect(await drafts()).toEqual([]);
  });

  test("taking back the only answer leaves no half, and focus on the question", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-08T10:00Z") });
    const { user, unmount } = await openForm("phq-9");
    await user.click(radio("phq-9", "function", "Very difficult"));
    await flushDrafts();
    expect(await ask(draftsOf("questionnaire/phq-9"))).toHaveLength(1);
    await press(user, clearDailyLife);
    expect(radio("phq-9", "function", "Not difficult at all")).toHaveFocus();
    expect(item("phq-9", "function").queryByRole("radio", { checked: true })).toBeNull();
    await flushDrafts();
    expect(await ask(draftsOf("questionnaire/phq-9"))).toEqual([]);

    vi.setSystemTime(Date.parse("2026-03-08T10:20Z"));
    await user.click(radio("phq-9", "1", "Not at all"));
    await flushDrafts();
    const [draft] = await ask(draftsOf("questionnaire/phq-9"));
    expect(startedAtIn(draft?.fields ?? {})?.instant).toBe(Date.parse("2026-03-08T10:20Z"));
    unmount();
  });

  test("taking back one of two answers keeps the other, and the time it was begun", async () => {
    const { user } = await openForm("phq-9");
    await user.click(radio("phq-9", "1", "Several days"));
    await user.click(radio("phq-9", "function", "Very difficult"));
    await press(user, clearDailyLife);
    await flushDrafts();
    const [draft] = await ask(draftsOf("questionnaire/phq-9"));
    expect(draft?.fields).toMatchObject({ "item-1": "1", "item-function": "" });
    expect(startedAtIn(draft?.fields ?? {})).toBeDefined();
  });

  test("starting afresh empties it, and can be taken back", async () => {
    const first = await openForm("gad-7");
    await first.user.click(radio("gad-7", "1", "Several days"));
    await flushDrafts();
    first.unmount();
    const { user } = await openForm("gad-7");
    await press(user, "Start afresh");
    await waitFor(() => expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(radio("gad-7", "1", "Several days")).toBeChecked());
  });

  test("two tabs that answer the same one keep both", async () => {
    const first = await openForm("gad-7");
    const second = openAt("/questionnaires/gad-7");
    const [one, two] = [within(first.container), within(second.container)];
    await two.findAllByRole("radiogroup");
    for (const [tab, label] of [
      [one, "Not at all"],
      [two, "Nearly every day"],
    ] as const) {
      for (const radio of tab.getAllByRole("radio", { name: label })) await first.user.click(radio);
    }
    await first.user.click(one.getByRole("button", { name: "Finish" }));
    await one.findByText("Back to Today");
    await second.user.click(two.getByRole("button", { name: "Finish" }));
    await two.findByText("Back to Today");
    const sums = (await storedResponses()).map(({ answers }) => Object.values(answers));
    expect(sums).toEqual([Array(7).fill(0), Array(7).fill(3)]);
  });
});

describe("the way out beside the way on", () => {
  test("the PCL-5 can be skipped from any question, and what was answered is kept", async () => {
    const { user } = openAt("/questionnaires/pcl-5");
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    await user.click(radio("pcl-5", "1", "Extremely"));
    await user.click(screen.getByRole("checkbox", { name: "One at a time" }));
    expect(screen.getByRole("button", { name: "Next" })).toBeInTheDocument();
    await user.click(screen.getByRole("link", { name: "Skip for now" }));
    expect(await screen.findByText("Elsewhere: /")).toBeInTheDocument();
    await flushDrafts();
    const [kept, ...others] = await ask(draftsOf("questionnaire/pcl-5"));
    expect(kept?.fields).toMatchObject({ "item-1": "4" });
    expect(others).toEqual([]);
    expect(await storedResponses()).toEqual([]);
  });

  test("one without a content note has none", async () => {
    await openForm("gad-7");
    expect(screen.queryByRole("link", { name: "Skip for now" })).toBeNull();
  });
});

describe("one at a time", () => {
  test("shows one question, goes on and back, keeps its place, and finishes at the last", async () => {
    const first = await openForm("gad-7");
    await first.user.click(screen.getByRole("checkbox", { name: "One at a time" }));
    expect(screen.getAllByRole("radiogroup").length).toBe(1);
    expect(screen.queryByRole("button", { name: "Back" })).toBeNull();
    await first.user.click(radio("gad-7", "1", "Several days"));
    await press(first.user, "Next");
    expect(screen.getByText("2 of 7")).toHaveFocus();
    await press(first.user, "Back");
    expect(radio("gad-7", "1", "Several days")).toBeChecked();
    await press(first.user, "Next");
    await first.user.click(radio("gad-7", "2", "Not at all"));
    await flushDrafts();
    first.unmount();

    const { user } = await openForm("gad-7");
    expect(screen.getByText("2 of 7")).toBeInTheDocument();
    for (const number of ["3", "4", "5", "6", "7"]) {
      await press(user, "Next");
      await user.click(radio("gad-7", number, "Not at all"));
    }
    expect(screen.queryByRole("button", { name: "Next" })).toBeNull();
    await press(user, "Finish");
    await screen.findByText("Back to Today");
    expect((await storedResponses())[0]?.answers).toEqual({ 1: 1, 2: 0, 3: 0, 4: 0, 5: 0, 6: 0, 7: 0 });
  });

  test("finishing with an open question leads to it", async () => {
    const { user } = await openForm("gad-7");
    await user.click(screen.getByRole("checkbox", { name: "One at a time" }));
    await user.click(radio("gad-7", "1", "Several days"));
    for (let turn = 0; turn < 6; turn += 1) await press(user, "Next");
    await press(user, "Finish");
    expect(screen.getByRole("radiogroup", { name: "Not being able to stop or control worrying" })).toBeInTheDocument();
    await user.click(screen.getByRole("link", { name: /^Question 2 is still open.*5 after it/ }));
    expect(radio("gad-7", "2", "Not at all")).toHaveFocus();
    expect(await storedResponses()).toEqual([]);
  });
});
