import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import {
  newOwnPracticeRoute,
  ownPracticeRoute,
  practiceRoute,
  practicesRoute,
} from "#src/features/practices/routes.ts";
import { addOwnPractice, allOwnPractices } from "#src/journal/own-practices.ts";
import { allPracticeLogs } from "#src/journal/practice-logs.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { anOwnPractice } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const open = (at: string) =>
  renderScreen(
    (root) => [practicesRoute(root), newOwnPracticeRoute(root), ownPracticeRoute(root), practiceRoute(root)],
    { at },
  );
const anOwnOnDisk = async (unusual: object = {}) => {
  const { id: _, ...draft } = anOwnPractice(unusual);
  return (await addOwnPractice(draft)).record;
};
const saved = async () => (await ask(allOwnPractices())).map(({ record }) => record);
const field = (name: string) => screen.findByRole("textbox", { name });
const press = (name: string) => screen.getByRole("button", { name });

beforeAll(async () => {
  await import("#src/features/practices/PracticesScreen.tsx");
  await import("#src/features/practices/PracticeScreen.tsx");
  await import("#src/features/practices/NewOwnPracticeScreen.tsx");
  await import("#src/features/practices/OwnPracticeScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

describe("writing one down", () => {
  test("a step for each line; empty lines are none; what was typed stays", async () => {
    const { user, router } = open("/practices/own/new");
    await user.type(await field("Name of the practice"), "To the harbour 🌊");
    await user.type(await field("Steps"), "Put on shoes\n\n  Walk =1+1 {Enter}");
    await user.type(screen.getByRole("spinbutton", { name: "Minutes" }), "20");
    await user.click(press("Save practice"));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
    const [practice] = await saved();
    expect(practice).toMatchObject({
      title: "To the harbour 🌊",
      steps: ["Put on shoes", "  Walk =1+1 "],
      minutes: 20,
    });
    expect(await screen.findByRole("heading", { name: "To the harbour 🌊" })).toBeVisible();
    expect(router.state.location.pathname).toBe(`/practices/own/${practice?.id}`);
  });

  test.for([
    ["", "Walk", "Name of the practice", /Give it a name/],
    ["Walk", " \n ", "Steps", /at least one step/],
    ["Walk", "x\n".repeat(31), "Steps", /more than 30 steps/],
    ["W".repeat(201), "Walk", "Name of the practice", /longer than 200/],
  ] as const)("“%.10s” with steps “%.10s” gets a sentence at %s", async ([title, steps, name, sentence]) => {
    const { user } = open("/practices/own/new");
    const titleField = await field("Name of the practice");
    await user.click(titleField);
    await user.paste(title);
    await user.click(await field("Steps"));
    await user.paste(steps);
    await user.click(press("Save practice"));
    await waitFor(async () => expect(await field(name)).toHaveAccessibleDescription(sentence));
    expect(await saved()).toEqual([]);
  });

  test("what was typed is there again after a killed browser", async () => {
    const { user, unmount } = open("/practices/own/new");
    await user.type(await field("Name of the practice"), "Walk");
    await flushDrafts();
    unmount();
    await reopenedJournal();
    open("/practices/own/new");
    expect(await field("Name of the practice")).toHaveValue("Walk");
    expect(screen.getByText(/We kept what you wrote at/)).toBeVisible();
  });

  test("a failed save keeps it on the screen, and trying again saves it once", async () => {
    const { user } = open("/practices/own/new");
    await user.type(await field("Name of the practice"), "Walk");
    await user.type(await field("Steps"), "Shoes");
    const makeRoom = fillTheDisk();
    try {
      await user.click(press("Save practice"));
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(await field("Steps")).toHaveValue("Shoes");
    } finally {
      makeRoom();
    }
    await user.click(press("Try again"));
    await waitFor(async () => expect(await saved()).toHaveLength(1));
  });
});

describe("an own practice", () => {
  test("stands in the list under My own, and is done like any other", async () => {
    const own = await anOwnOnDisk({ minutes: 12 });
    const library = open("/practices");
    const mine = await screen.findByRole("region", { name: "My own" });
    expect(within(mine).getByRole("link", { name: own.title })).toHaveAttribute("href", `/practices/own/${own.id}`);
    library.unmount();

    const { user } = open(`/practices/own/${own.id}`);
    expect(await screen.findByText("My own · 12 minutes")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "One step at a time" }));
    expect(screen.getByText("Step 1 of 2")).toBeVisible();
    expect(screen.getByRole("link", { name: "Open Support" })).toBeVisible();
    await user.click(press("I did this"));
    await screen.findByRole("region", { name: "When you did this" });
    expect((await ask(allPracticeLogs())).map(({ record }) => record.practiceId)).toEqual([own.id]);
  });

  test("is found by the address of a practice, too", async () => {
    const own = await anOwnOnDisk();
    const { router } = open(`/practices/${own.id}`);
    expect(await screen.findByRole("heading", { name: own.title })).toBeVisible();
    expect(router.state.location.pathname).toBe(`/practices/own/${own.id}`);
  });

  test("is changed, and keeps its day", async () => {
    const own = await anOwnOnDisk();
    const { user } = open(`/practices/own/${own.id}`);
    await user.click(await screen.findByRole("button", { name: "Edit" }));
    expect(await field("Steps")).toHaveValue("Put on shoes\nWalk until the water is there");
    await user.type(await field("Steps"), "\nSit down");
    await user.click(press("Save practice"));
    expect(await screen.findByText("Sit down")).toBeVisible();
    expect(await saved()).toEqual([{ ...own, steps: [...own.steps, "Sit down"] }]);
  });

  test("can be deleted, and that undone; what was written about it stays", async () => {
    const own = await anOwnOnDisk();
    const { user, router } = open(`/practices/own/${own.id}`);
    await user.click(await screen.findByRole("button", { name: "I did this" }));
    await screen.findByRole("region", { name: "When you did this" });
    await user.click(press("Delete this practice"));
    await waitFor(() => expect(router.state.location.pathname).toBe("/practices"));
    expect(await saved()).toEqual([]);
    expect(await ask(allPracticeLogs())).toHaveLength(1);
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await saved()).toEqual([own]));
  });

  test("one that is not there says so", async () => {
    open(`/practices/own/${crypto.randomUUID()}`);
    expect(await screen.findByRole("heading", { name: "This practice is not here" })).toBeVisible();
  });
});
