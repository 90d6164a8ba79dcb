import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { intentionRoute, newStepRoute, stepRoute } from "#src/features/intentions/routes.ts";
import { deleteEntry } from "#src/journal/entries.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { addOwnPractice } from "#src/journal/own-practices.ts";
import { addStep, allSteps, changeStep } from "#src/journal/steps.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { anIntention, anOwnPractice, aStep } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const open = (at: string) =>
  renderScreen((root) => [intentionRoute(root), newStepRoute(root), stepRoute(root)], { at });
const anIntentionOnDisk = async () => {
  const { id: _, ...draft } = anIntention({ text: "Rest" });
  return addIntention(draft);
};
const aStepOnDisk = async (unusual: object = {}) => {
  const { id: _, ...draft } = aStep(unusual);
  return addStep(draft);
};
const saved = async () => (await ask(allSteps())).map(({ record }) => record);
const field = (name: string) => screen.findByRole("textbox", { name });
const press = (name: string) => screen.getByRole("button", { name });

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/intentions/IntentionScreen.tsx");
  await import("#src/features/intentions/NewStepScreen.tsx");
  await import("#src/features/intentions/StepScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

describe("a new step", () => {
  const opened = async (search = "") => {
    const { record } = await anIntentionOnDisk();
    const shown = open(`/intentions/${record.id}/steps/new${search}`);
    await field("I will …");
    return { ...shown, id: record.id };
  };

  test("may have a day and a note; emptied again, they are gone", async () => {
    const { user, unmount } = await opened();
    await user.type(await field("I will …"), "stand at the window");
    fireEvent.change(screen.getByLabelText("A day for it"), { target: { value: "2026-03-14" } });
    await user.type(await field("Note"), "with tea");
    await user.click(press("Save step"));
    expect(await screen.findByText(/^For .*March 14/)).toBeVisible();
    const [step] = await saved();
    expect(step).toMatchObject({ due: "2026-03-14", note: "with tea" });

    unmount();
    const again = open(`/steps/${step?.id}`);
    expect(await screen.findByLabelText("A day for it")).toHaveValue("2026-03-14");
    fireEvent.change(screen.getByLabelText("A day for it"), { target: { value: "" } });
    await again.user.clear(await field("Note"));
    await again.user.click(press("Save step"));
    await waitFor(async () => expect((await saved())[0]?.due).toBeUndefined());
    expect((await saved())[0]?.note).toBeUndefined();
  });

  test("is said back as one sentence, saved, and stands on the page of its intention", async () => {
    const { user, id } = await opened();
    await user.type(await field("When …"), "the kettle boils");
    await user.type(await field("I will …"), "stand at the window");
    await user.type(screen.getByRole("spinbutton", { name: "For … minutes" }), "5");
    const sentence = "When the kettle boils, I will stand at the window, for 5 minutes.";
    expect(screen.getByText(sentence)).toBeVisible();
    await user.click(press("Save step"));

    expect(await screen.findByRole("link", { name: sentence })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(await saved()).toMatchObject([
      { intentionId: id, cue: "the kettle boils", action: "stand at the window", minutes: 5, state: "open" },
    ]);
  });

  test("needs nothing but what one will do", async () => {
    const { user } = await opened();
    await user.click(press("Save step"));
    expect(await field("I will …")).toHaveAccessibleDescription(/Write what you will do/);
    await user.type(await field("I will …"), "breathe");
    await user.click(press("Save step"));
    await waitFor(async () => expect(await saved()).toMatchObject([{ cue: "", action: "breathe" }]));
    expect((await saved())[0]?.minutes).toBeUndefined();
  });

  test.for(["0", "601", "5 min", "2.5", "-1", "1e1"])(
    "“%s” minutes get a sentence, and nothing is saved",
    async (typed) => {
      const { user } = await opened();
      await user.type(await field("I will …"), "breathe");
      const minutes = screen.getByRole("spinbutton", { name: "For … minutes" });
      await user.type(minutes, typed);
      await user.click(press("Save step"));
      await waitFor(() => expect(minutes).toHaveAccessibleDescription(/whole minutes, from 1 to 600/));
      expect(await saved()).toEqual([]);
    },
  );

  test("takes the practice it comes from, one of ours or an own one", async () => {
    const { id: _, ...draft } = anOwnPractice();
    const own = (await addOwnPractice(draft)).record;
    const { user } = await opened(`?practice=${own.id}`);
    expect(screen.getByRole("combobox", { name: "With a practice" })).toHaveValue(own.id);
    await user.type(await field("I will …"), "go there");
    await user.click(press("Save step"));
    await waitFor(async () => expect(await saved()).toMatchObject([{ practiceId: own.id }]));
    expect(await screen.findByRole("link", { name: "Walk to the harbour" })).toHaveAttribute(
      "href",
      expect.stringMatching(new RegExp(`^/practices/${own.id}\\?intention=.*step=`)),
    );
  });

  test("a practice that does not exist is not taken from the address", async () => {
    const { user } = await opened("?practice=%3Cscript%3E");
    await user.type(await field("I will …"), "breathe");
    await user.click(press("Save step"));
    await waitFor(async () => expect(await saved()).toHaveLength(1));
    expect((await saved())[0]?.practiceId).toBeUndefined();
  });

  test("what was typed is there again after a killed browser", async () => {
    const { user, unmount, id } = await opened();
    await user.type(await field("I will …"), "breathe");
    await flushDrafts();
    unmount();
    await reopenedJournal();
    open(`/intentions/${id}/steps/new`);
    expect(await field("I will …")).toHaveValue("breathe");
    expect(screen.getByText(/We kept what you wrote at/)).toBeVisible();
  });

  test("a failed save keeps the words, and trying again saves them once", async () => {
    const { user } = await opened();
    await user.type(await field("I will …"), "breathe");
    const makeRoom = fillTheDisk();
    try {
      await user.click(press("Save step"));
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(await field("I will …")).toHaveValue("breathe");
    } finally {
      makeRoom();
    }
    await user.click(press("Try again"));
    await waitFor(async () => expect(await saved()).toHaveLength(1));
  });
});

describe("how a step stands", () => {
  test("done, let go and not yet are one tap each, and each can be taken back", async () => {
    const { record } = await anIntentionOnDisk();
    await aStepOnDisk({ intentionId: record.id });
    const { user } = open(`/intentions/${record.id}`);
    await user.click(await screen.findByRole("button", { name: "Done" }));
    expect(await screen.findByText("Done: Today")).toBeInTheDocument();
    expect(await saved()).toMatchObject([{ state: "done", stateAt: expect.anything() }]);

    await user.click(screen.getByText("Done or let go"));
    await user.click(press("Not yet, after all"));
    await waitFor(async () => expect((await saved())[0]).toMatchObject({ state: "open" }));
    expect((await saved())[0]?.stateAt).toBeUndefined();

    await user.click(await screen.findByRole("button", { name: "Let it go" }));
    expect(await screen.findByText("Let go: Today")).toBeInTheDocument();
    expect(await saved()).toMatchObject([{ state: "let-go" }]);
  });
});

describe("the page of a step", () => {
  test("changes its words and how it stands", async () => {
    const intention = await anIntentionOnDisk();
    const { record } = await aStepOnDisk({ intentionId: intention.record.id, minutes: 5 });
    const { user } = open(`/steps/${record.id}`);
    await user.type(await field("I will …"), " again");
    await user.clear(screen.getByRole("spinbutton", { name: "For … minutes" }));
    await user.click(screen.getByRole("radio", { name: "Done" }));
    await user.click(press("Save step"));
    expect(await screen.findByRole("heading", { name: "My intention" })).toBeVisible();
    const [step] = await saved();
    expect(step).toMatchObject({ action: "stand at the open window again", state: "done", at: record.at });
    expect(step?.minutes).toBeUndefined();
    expect(step?.stateAt).toBeDefined();
  });

  test("words changed in another tab meanwhile are both kept", async () => {
    const kept = await aStepOnDisk({ intentionId: (await anIntentionOnDisk()).record.id });
    const { user } = open(`/steps/${kept.record.id}`);
    await user.type(await field("I will …"), " here");
    await changeStep(kept, { action: "stand at the open window there" });
    await user.click(press("Save step"));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/Saved.*both are kept/));
    expect((await saved()).map(({ action }) => action).toSorted()).toEqual([
      "stand at the open window here",
      "stand at the open window there",
    ]);
  });

  test("can be deleted, and that undone", async () => {
    const intention = await anIntentionOnDisk();
    const { record } = await aStepOnDisk({ intentionId: intention.record.id });
    const { user, router } = open(`/steps/${record.id}`);
    await user.click(await screen.findByRole("button", { name: "Delete this step" }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`/intentions/${intention.record.id}`));
    expect(await saved()).toEqual([]);
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await saved()).toEqual([record]));
  });

  test("is still there when its intention was deleted", async () => {
    const intention = await anIntentionOnDisk();
    const { record } = await aStepOnDisk({ intentionId: intention.record.id });
    await deleteEntry({ ...intention, kind: "intention" });
    open(`/steps/${record.id}`);
    expect(await screen.findByText(/Its intention was deleted/)).toBeVisible();
    expect(await field("I will …")).toHaveValue("stand at the open window");
  });

  test("one that is not there says so", async () => {
    open(`/steps/${crypto.randomUUID()}`);
    expect(await screen.findByRole("heading", { name: "This step is not here" })).toBeVisible();
  });
});
