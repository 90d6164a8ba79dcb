import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { intentionBecameRoute, intentionRoute, newStepRoute, stepRoute } from "#src/features/intentions/routes.ts";
import { addIntention, allIntentions } from "#src/journal/intentions.ts";
import { addPracticeLog } from "#src/journal/practice-logs.ts";
import { addReflection } from "#src/journal/reflections.ts";
import { addSession, changeSession } from "#src/journal/sessions.ts";
import { addStep } from "#src/journal/steps.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { addDays, type When } from "#src/domain/time.ts";
import { anIntention, aPracticeLog, aReflection, aSession, aStep } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const open = (at: string) =>
  renderScreen((root) => [intentionRoute(root), intentionBecameRoute(root), newStepRoute(root), stepRoute(root)], {
    at,
  });
const inDays = (days: number): When => {
  const now = rightNow();
  return { ...now, instant: now.instant + days * 86_400_000, localDay: addDays(now.localDay, days) };
};
const aSessionOnDisk = async (days: number, unusual: object = {}) => {
  const { id: _, status: __, ...draft } = aSession({ at: inDays(days), ...unusual });
  return (await addSession(draft)).record;
};
const anIntentionOnDisk = async (unusual: object = {}) => {
  const { id: _, ...draft } = anIntention({ at: inDays(-80), ...unusual });
  return (await addIntention(draft)).record;
};
const saved = async () => (await ask(allIntentions()))[0]?.record;
const press = (name: string | RegExp) => screen.getByRole("button", { name });
const isSaved = () => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
const note = () => screen.getByRole("textbox", { name: "A few words about it" });

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/intentions/IntentionScreen.tsx");
  await import("#src/features/intentions/BecameScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

test("its whole story is one list, in order and in plain sentences", async () => {
  const session = await aSessionOnDisk(-10);
  const planned = await addSession(aSession({ at: inDays(-9), courseId: session.courseId }));
  const { record: cancelled } = await changeSession(planned, { status: "cancelled" });
  const intention = await anIntentionOnDisk({
    text: "Let the walls be thinner",
    sessionIds: [session.id, cancelled.id],
    outcomes: [{ sessionId: session.id, outcome: "changed-shape", note: "A curtain", at: inDays(-9) }],
  });
  const answers = [{ promptId: "after-rest-intention", text: "Only tired" }];
  await addReflection(aReflection({ at: inDays(-8), sessionId: session.id, answers }));
  await addStep(aStep({ at: inDays(-7), intentionId: intention.id, state: "done", stateAt: inDays(-1) }));
  await addPracticeLog(aPracticeLog({ at: inDays(-6), intentionId: intention.id, note: "Warm feet" }));

  open(`/intentions/${intention.id}/became`);
  const story = await screen.findByRole("list", { name: "Its story" });
  const moments = within(story)
    .getAllByRole("listitem")
    .map((item) => item.textContent);
  expect(moments).toEqual([
    expect.stringContaining("You set this intention."),
    expect.stringMatching(/You brought it to Medicine 1\.It changed shape\.A curtain/),
    expect.stringContaining("You meant to bring it to Medicine, which was cancelled."),
    expect.stringMatching(/You wrote about it\..*your intention\?Only tired/),
    expect.stringMatching(/small step of it\.When the kettle boils, I will stand at the open window\.Done: Yesterday/),
    expect.stringMatching(/You did a practice for it: Land in the room\.Warm feet/),
  ]);
});

describe("what a session did with it", () => {
  const opened = async (days = -2) => {
    const session = await aSessionOnDisk(days);
    const intention = await anIntentionOnDisk({ sessionIds: [session.id] });
    const shown = open(`/intentions/${intention.id}/became`);
    await screen.findByRole("radiogroup", { name: "What did the session do with it?" });
    return { ...shown, session, intention };
  };

  test("nothing is chosen at first, and without a choice a sentence says so", async () => {
    const { user } = await opened();
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
    await user.click(press("Save"));
    expect(await screen.findAllByText(/Choose what comes nearest/)).not.toHaveLength(0);
    expect((await saved())?.outcomes).toBeUndefined();
  });

  test("is kept with a few words, and can be changed later", async () => {
    const { user, session } = await opened();
    await user.click(screen.getByRole("radio", { name: "It didn't come up." }));
    await user.type(note(), " something else did ");
    await user.click(press("Save"));
    await isSaved();
    expect((await saved())?.outcomes).toMatchObject([
      { sessionId: session.id, outcome: "did-not-come-up", note: " something else did " },
    ]);
    expect(screen.queryByRole("button", { name: "Save" })).not.toBeInTheDocument();

    await user.click(screen.getByText("Say more, or change it"));
    await user.click(press(/^What Medicine 1 did with it/));
    expect(await screen.findByRole("radio", { name: "It didn't come up." })).toBeChecked();
    await user.click(screen.getByRole("radio", { name: "It was answered." }));
    await user.click(press("Save"));
    await waitFor(async () => expect((await saved())?.outcomes).toHaveLength(1));
    await waitFor(async () => expect((await saved())?.outcomes?.[0]?.outcome).toBe("answered"));
  });

  test("what was typed is there again after a killed browser", async () => {
    const { user, unmount, intention } = await opened();
    await user.click(screen.getByRole("radio", { name: "It held." }));
    await user.type(note(), "like a rope");
    await flushDrafts();
    unmount();
    await reopenedJournal();
    open(`/intentions/${intention.id}/became`);
    expect(await screen.findByText(/We kept what you wrote at/)).toBeVisible();
    expect(screen.getByRole("radio", { name: "It held." })).toBeChecked();
    expect(note()).toHaveValue("like a rope");
  });

  test("a failed save keeps it on the screen, and can be tried again", async () => {
    const { user } = await opened();
    await user.click(screen.getByRole("radio", { name: "It held." }));
    await user.type(note(), "like a rope");
    const makeRoom = fillTheDisk();
    try {
      await user.click(press("Save"));
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(note()).toHaveValue("like a rope");
    } finally {
      makeRoom();
    }
    await user.click(press("Try again"));
    await isSaved();
    expect((await saved())?.outcomes).toMatchObject([{ outcome: "held", note: "like a rope" }]);
  });

  test("nothing is asked before the session", async () => {
    const session = await aSessionOnDisk(2);
    const intention = await anIntentionOnDisk({ sessionIds: [session.id] });
    open(`/intentions/${intention.id}/became`);
    expect(await screen.findByText(/You want to bring it to/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Save" })).not.toBeInTheDocument();
  });
});

describe("looking back", () => {
  const look = () => screen.findByRole("textbox", { name: "Looking back, what became of it?" });

  test.for([
    [-15, 2, "Two weeks later"],
    [-57, 8, "Eight weeks later"],
  ] as const)("%s days after the session", async ([days, weeks, heading]) => {
    const session = await aSessionOnDisk(days);
    const intention = await anIntentionOnDisk({ sessionIds: [session.id] });
    const { user } = open(`/intentions/${intention.id}/became`);
    expect(await screen.findByRole("heading", { name: heading })).toBeVisible();
    await user.type(await look(), "It is lighter 🌊");
    await user.click(press("Save"));
    await isSaved();
    expect((await saved())?.lookingBack).toMatchObject([{ weeks, text: "It is lighter 🌊" }]);
    expect(await screen.findByText("It is lighter 🌊")).toBeVisible();
    // One question at a time: what the session did can be said, and is not asked.
    expect(screen.queryByRole("button", { name: "Save" })).not.toBeInTheDocument();
  });

  test("nothing but spaces gets a sentence", async () => {
    const session = await aSessionOnDisk(-15);
    const intention = await anIntentionOnDisk({ sessionIds: [session.id] });
    const { user } = open(`/intentions/${intention.id}/became`);
    await user.type(await look(), "  ");
    await user.click(press("Save"));
    await waitFor(async () => expect(await look()).toHaveAccessibleDescription(/A few words are enough/));
    expect((await saved())?.lookingBack).toBeUndefined();
  });

  test("what was written can be changed, and keeps its day", async () => {
    const session = await aSessionOnDisk(-20);
    const at = inDays(-5);
    const intention = await anIntentionOnDisk({
      sessionIds: [session.id],
      outcomes: [{ sessionId: session.id, outcome: "held", note: "", at }],
      lookingBack: [{ weeks: 2, text: "Lighter", at }],
    });
    const { user } = open(`/intentions/${intention.id}/became`);
    await user.click(await screen.findByText("Say more, or change it"));
    await user.click(press(/^What you wrote looking back/));
    expect(await look()).toHaveValue("Lighter");
    await user.type(await look(), ", mostly");
    await user.click(press("Save"));
    await isSaved();
    expect((await saved())?.lookingBack).toEqual([{ weeks: 2, text: "Lighter, mostly", at }]);
  });

  test("the page of the intention leads there when it is time", async () => {
    const session = await aSessionOnDisk(-15);
    const intention = await anIntentionOnDisk({ sessionIds: [session.id] });
    open(`/intentions/${intention.id}`);
    expect(await screen.findByText(/^Two weeks have passed/)).toBeVisible();
    const link = screen.getByRole("link", { name: "What became of it" });
    expect(link).toHaveAttribute("href", `/intentions/${intention.id}/became`);
  });
});

test("an intention that is not there says so", async () => {
  open(`/intentions/${crypto.randomUUID()}/became`);
  expect(await screen.findByRole("heading", { name: "This intention is not here" })).toBeVisible();
});
