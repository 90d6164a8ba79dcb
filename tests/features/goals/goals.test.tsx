import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { goalRoute, goalsRoute } from "#src/features/goals/routes.ts";
import { addGoal, addGoalRating, allGoalRatings, allGoals, changeGoal } from "#src/journal/goals.ts";
import { vault } from "#src/journal/journal.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aGoal, aGoalRating, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeAll(async () => {
  await import("#src/features/goals/GoalsScreen.tsx");
  await import("#src/features/goals/GoalScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-12T09:00Z") });
  return () => void vi.useRealTimers();
});

const open = (at = "/goals") => renderScreen((root) => [goalsRoute(root), goalRoute(root)], { at });
const textBox = () => screen.findByRole("textbox", { name: "My goal" });
const goals = async () => (await ask(allGoals())).map(({ record }) => record);
const ratings = async () => (await ask(allGoalRatings())).map(({ record }) => record);
const aKeptGoal = (change: object = {}) => {
  const { id: _, ...draft } = aGoal(change);
  return addGoal(draft);
};
const aKeptRating = (change: object) => {
  const { id: _, ...draft } = aGoalRating(change);
  return addGoalRating(draft);
};
const standing = (level: number) => screen.getByRole("radio", { name: String(level) });
const saveStanding = () => screen.getByRole("button", { name: "Save where it stands" });

describe("the list", () => {
  test("the first goal is asked for at once, in own words, exactly", async () => {
    const { user } = open();
    await user.type(await textBox(), "Call my sister 🌊");
    await user.click(screen.getByRole("button", { name: "Save goal" }));
    const row = await screen.findByRole("link", { name: /Call my sister 🌊/ });
    expect(row).toHaveTextContent("Not said yet where it stands");
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(await goals()).toMatchObject([{ text: "Call my sister 🌊" }]);
  });

  test.for([
    ["   ", "what you would like to be different"],
    ["y".repeat(201), "longer than 200"],
  ])("“%s” gets a sentence and is not saved", async ([text = "", sentence = ""]) => {
    const { user } = open();
    await user.click(await textBox());
    await user.paste(text);
    await user.click(screen.getByRole("button", { name: "Save goal" }));
    expect(await textBox()).toHaveAccessibleDescription(expect.stringContaining(sentence));
    expect(await goals()).toEqual([]);
  });

  test("up to three are under way; then one has to be set down first", async () => {
    for (const text of ["One", "Two"]) await aKeptGoal({ text });
    const { user } = open();
    await user.click(await screen.findByText("Another goal"));
    await user.type(await textBox(), "Three");
    await user.click(screen.getByRole("button", { name: "Save goal" }));
    expect(await screen.findByText(/Three are under way/)).toBeVisible();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  test("those set down stand apart, latest first, with where each stood last", async () => {
    const first = await aKeptGoal({ text: "First" });
    const second = await aKeptGoal({ text: "Second" });
    await changeGoal(first, { setDownAt: on("2026-03-08") });
    await changeGoal(second, { setDownAt: on("2026-03-09") });
    await aKeptRating({ goalId: first.record.id, level: 4, at: on("2026-03-02") });
    await aKeptRating({ goalId: first.record.id, level: 0, at: on("2026-03-05") });
    open();
    const rows = within(await screen.findByRole("region", { name: "Set down" })).getAllByRole("link");
    expect(rows[0]).toHaveTextContent(/Second.*Set down on Mar 9/);
    expect(rows[1]).toHaveTextContent(/First.*Set down on Mar 8.*0 of 10 on Mar 5/);
  });
});

describe("one goal", () => {
  test("where it stands is said when the person wants to; nothing is chosen before", async () => {
    const { record } = await aKeptGoal();
    const { user } = open(`/goals/${record.id}`);
    await screen.findByRole("radiogroup", { name: "Where it stands" });
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    await user.click(saveStanding());
    expect(await ratings()).toEqual([]);
    expect(screen.getByText("Choose a number first.")).toBeVisible();

    await user.click(standing(0));
    await user.click(saveStanding());
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
    expect(await ratings()).toMatchObject([{ goalId: record.id, level: 0, at: { localDay: "2026-03-12" } }]);
    const rows = within(await screen.findByRole("table")).getAllByRole("row");
    expect(rows[1]).toHaveTextContent(/Today\s*0/);
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
  });

  test("a number that was chosen and not saved is there again", async () => {
    const { record } = await aKeptGoal();
    const first = open(`/goals/${record.id}`);
    await screen.findByRole("radiogroup");
    await first.user.click(standing(6));
    await flushDrafts();
    first.unmount();
    open(`/goals/${record.id}`);
    await screen.findByRole("radiogroup");
    expect(standing(6)).toBeChecked();
  });

  test("a failed save keeps the number", async () => {
    const { record } = await aKeptGoal();
    const { user } = open(`/goals/${record.id}`);
    await screen.findByRole("radiogroup");
    await user.click(standing(6));
    const makeRoom = fillTheDisk();
    try {
      await user.click(saveStanding());
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(standing(6)).toBeChecked();
    } finally {
      makeRoom();
    }
  });

  test("what was said is put right, or taken away and brought back", async () => {
    const { record } = await aKeptGoal();
    const { record: rating } = await aKeptRating({ goalId: record.id, level: 4, at: on("2026-03-08T20:00") });
    const { user, router } = open(`/goals/${record.id}`);
    await user.click(await screen.findByRole("link", { name: /March 8/ }));
    await waitFor(() => expect(standing(4)).toBeChecked());
    await user.click(standing(5));
    await user.click(saveStanding());
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(await ratings()).toEqual([{ ...rating, level: 5 }]);

    await user.click(await screen.findByRole("link", { name: /March 8/ }));
    await user.click(await screen.findByRole("button", { name: "Delete this one" }));
    await waitFor(async () => expect(await ratings()).toEqual([]));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("table")).toBeVisible();
  });

  test("set down, nothing asks for it any more; and it can be brought back", async () => {
    const { record } = await aKeptGoal();
    const { user } = open(`/goals/${record.id}`);
    await user.click(await screen.findByRole("button", { name: "Set it down for now" }));
    expect(await screen.findByText(/Set down on Mar 12/)).toBeVisible();
    expect(screen.queryByRole("radiogroup")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Bring it back" }));
    expect(await screen.findByRole("radiogroup", { name: "Where it stands" })).toBeVisible();
    expect(await goals()).toEqual([record]);
  });

  test("set down with two quick taps, it is one goal, set down", async () => {
    const { record } = await aKeptGoal();
    open(`/goals/${record.id}`);
    const button = await screen.findByRole("button", { name: "Set it down for now" });
    fireEvent.click(button);
    vi.setSystemTime(Date.now() + 150);
    fireEvent.click(button);
    await screen.findByText("Saved. It is set down.");
    await vault().drain();
    expect(await goals()).toMatchObject([{ id: record.id, setDownAt: expect.anything() }]);
  });

  test("it cannot be brought back while three are under way, and says why", async () => {
    const kept = await aKeptGoal({ text: "Old" });
    await changeGoal(kept, { setDownAt: on("2026-03-05") });
    for (const text of ["One", "Two", "Three"]) await aKeptGoal({ text });
    const { user } = open(`/goals/${kept.record.id}`);
    await user.click(await screen.findByRole("button", { name: "Bring it back" }));
    expect(screen.getByText(/Set one of them down first/)).toBeVisible();
    expect((await goals()).filter(({ setDownAt }) => !setDownAt)).toHaveLength(3);
  });

  test("its words can be changed", async () => {
    const { record } = await aKeptGoal();
    const { user } = open(`/goals/${record.id}`);
    await user.click(await screen.findByText("Change the words"));
    await user.type(await textBox(), " in the sea");
    await user.click(screen.getByRole("button", { name: "Save goal" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Swim again in the sea" })).toBeVisible();
    expect(await goals()).toEqual([{ ...record, text: "Swim again in the sea" }]);
  });

  test("deleted, it is gone with a way back", async () => {
    const { record } = await aKeptGoal();
    const { user } = open(`/goals/${record.id}`);
    await user.click(await screen.findByRole("button", { name: "Delete this goal" }));
    await screen.findByRole("heading", { level: 1, name: "Goals" });
    expect(await goals()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("link", { name: /Swim again/ })).toBeVisible();
  });

  test("one that is not there says so", async () => {
    open(`/goals/${crypto.randomUUID()}`);
    expect(await screen.findByRole("heading", { name: "This goal is not here" })).toBeVisible();
  });
});
