import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { practiceLogRoute, practiceRoute, practicesRoute } from "#src/features/practices/routes.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { choosePractices, practiceChoices } from "#src/journal/practice-choices.ts";
import { addPracticeLog, allPracticeLogs } from "#src/journal/practice-logs.ts";
import { addStep } from "#src/journal/steps.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { contentId } from "#src/domain/ids.ts";
import { busyNow } from "#src/platform/busy-now.ts";
import { rightNow } from "#src/platform/clock.ts";
import { anIntention, aPracticeLog, aStep, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { holdTheNextWrite } from "../../support/held-write.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const open = async (at: string, button: string) => {
  const shown = renderScreen((root) => [practicesRoute(root), practiceRoute(root), practiceLogRoute(root)], { at });
  await screen.findByRole("button", { name: button });
  return shown;
};
const openPractice = (search = "") => open(`/practices/kind-hand${search}`, "I did this");
const press = (name: string | RegExp) => screen.getByRole("button", { name });
const stored = async () => (await ask(allPracticeLogs())).map(({ record }) => record);
const mood = (name: string, number: string) =>
  within(screen.getByRole("radiogroup", { name })).getByRole("radio", { name: number });
const anIntentionOnDisk = async (unusual: object = {}) => {
  const { id: _, ...draft } = anIntention(unusual);
  return (await addIntention(draft)).record;
};
const aStepOnDisk = async (unusual: object = {}) => {
  const { id: _, ...draft } = aStep(unusual);
  return (await addStep(draft)).record;
};

beforeAll(async () => {
  await import("#src/features/practices/PracticesScreen.tsx");
  await import("#src/features/practices/PracticeScreen.tsx");
  await import("#src/features/practices/PracticeLogScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

describe("mood before and afterwards", () => {
  test("both are optional: one that is not said is absent, and never 0", async () => {
    const { user } = await openPractice();
    await user.click(press("I did this"));
    await screen.findByRole("region", { name: "When you did this" });
    const [log] = await stored();
    expect(log).not.toHaveProperty("moodBefore");
    expect(log).not.toHaveProperty("moodAfter");
  });

  test("are kept with the doing, and asked anew the next time", async () => {
    const { user } = await openPractice();
    await user.click(screen.getByText("Mood before you begin, if you like"));
    await user.click(mood("Mood before", "0"));
    await user.click(screen.getByText("Mood afterwards", { selector: "summary span" }));
    await user.click(mood("Mood afterwards", "4"));
    await user.click(press("I did this"));
    expect(await screen.findByText("Mood 0 before, 4 afterwards (0 to 10)")).toBeVisible();
    expect(await stored()).toMatchObject([{ moodBefore: 0, moodAfter: 4, note: "" }]);
    for (const radio of screen.queryAllByRole("radio")) expect(radio).not.toBeChecked();
  });

  test("one that was touched by mistake can be cleared", async () => {
    const { user } = await openPractice();
    await user.click(screen.getByText("Mood before you begin, if you like"));
    await user.click(mood("Mood before", "7"));
    await user.click(press("Clear: Mood before"));
    expect(mood("Mood before", "0")).toHaveFocus();
    await user.click(press("I did this"));
    await screen.findByRole("region", { name: "When you did this" });
    expect((await stored())[0]).not.toHaveProperty("moodBefore");
  });

  test("said before, they are there again after a killed browser, words and all", async () => {
    const { user, unmount } = await openPractice();
    await user.click(screen.getByText("Mood before you begin, if you like"));
    await user.click(mood("Mood before", "3"));
    await user.type(screen.getByRole("textbox", { name: "What happened" }), "warm");
    await flushDrafts();
    unmount();
    await reopenedJournal();

    const again = await openPractice();
    expect(mood("Mood before", "3")).toBeChecked();
    expect(screen.getByRole("textbox", { name: "What happened" })).toHaveValue("warm");
    await again.user.click(press("I did this"));
    await screen.findByRole("region", { name: "When you did this" });
    expect(await stored()).toMatchObject([{ moodBefore: 3, note: "warm" }]);
  });

  test("a mood alone is worth keeping", async () => {
    const { user, unmount } = await openPractice();
    await user.click(screen.getByText("Mood before you begin, if you like"));
    await user.click(mood("Mood before", "3"));
    await flushDrafts();
    unmount();
    await openPractice();
    expect(mood("Mood before", "3")).toBeChecked();
  });
});

test("what is typed while a doing is being saved stays, and can be saved in its turn", async () => {
  const { user } = await openPractice();
  const words = () => screen.getByRole("textbox", { name: "What happened" });
  await user.type(words(), "warm");
  await flushDrafts();
  const letWrite = holdTheNextWrite();
  await user.click(press("I did this"));
  await user.type(words(), " feet");
  letWrite();
  await screen.findByRole("region", { name: "When you did this" });
  await screen.findByText("Saved");
  expect(words()).toHaveValue("warm feet");
  await user.type(words(), ", soft");
  await user.click(press("I did this"));
  await waitFor(async () =>
    expect((await stored()).map(({ note }) => note).toSorted()).toEqual(["warm", "warm feet, soft"]),
  );
  await waitFor(() => expect(words()).toHaveValue(""));
});

describe("what it is done for", () => {
  test("the intention and the step that the way here has named", async () => {
    const intention = await anIntentionOnDisk({ text: "Rest" });
    const step = await aStepOnDisk({ intentionId: intention.id });
    const { user } = await openPractice(`?intention=${intention.id}&step=${step.id}`);
    expect(screen.getByRole("combobox", { name: "Done for this intention" })).toHaveValue(intention.id);
    expect(screen.getByRole("combobox", { name: "And for this step" })).toHaveValue(step.id);
    await user.click(press("I did this"));
    await waitFor(async () => expect(await stored()).toMatchObject([{ intentionId: intention.id, stepId: step.id }]));
  });

  test("can be chosen here; another intention has other steps; one that was set down is not offered", async () => {
    const rest = await anIntentionOnDisk({ text: "Rest" });
    await aStepOnDisk({ intentionId: rest.id });
    const other = await anIntentionOnDisk({ text: "Be seen" });
    await anIntentionOnDisk({ text: "Long gone", setDownAt: on("2026-03-11") });
    const sentence = "When the kettle boils, I will stand at the open window.";
    const { user } = await openPractice();
    await user.click(screen.getByText("For an intention"));
    const choice = screen.getByRole("combobox", { name: "Done for this intention" });
    expect(within(choice).queryByRole("option", { name: "Long gone" })).not.toBeInTheDocument();
    await user.selectOptions(choice, "Rest");
    await user.selectOptions(screen.getByRole("combobox", { name: "And for this step" }), sentence);
    await user.selectOptions(choice, "Be seen");
    expect(screen.queryByRole("combobox", { name: "And for this step" })).not.toBeInTheDocument();
    await user.click(press("I did this"));
    await waitFor(async () => expect(await stored()).toMatchObject([{ intentionId: other.id }]));
    expect((await stored())[0]?.stepId).toBeUndefined();
  });

  test("an id that is nobody's is not taken from the address", async () => {
    const { user } = await openPractice("?intention=%3Cscript%3E&step=x");
    await user.click(press("I did this"));
    await screen.findByRole("region", { name: "When you did this" });
    const [log] = await stored();
    expect(log?.intentionId).toBeUndefined();
    expect(log?.stepId).toBeUndefined();
  });

  test("changing a doing keeps what it does not ask about, and what was deleted since", async () => {
    const gone = crypto.randomUUID();
    const { id: _, ...draft } = aPracticeLog({ intentionId: gone, moodBefore: 2, forTherapy: true, note: "slow" });
    const { record } = await addPracticeLog(draft);
    const { user } = await open(`/practices/log/${record.id}`, "Save");
    expect(screen.getByRole("combobox", { name: "Done for this intention" })).toHaveDisplayValue(
      "An intention that was deleted",
    );
    expect(mood("Mood before", "2")).toBeChecked();
    await user.click(mood("Mood afterwards", "6"));
    await user.type(screen.getByRole("textbox", { name: "What happened" }), "er");
    await user.click(press("Save"));
    expect(await screen.findByText(`Elsewhere: /journal/${record.id}`)).toBeVisible();
    expect(await stored()).toEqual([{ ...record, note: "slower", moodAfter: 6 }]);
  });
});

describe("kept close, and hidden", () => {
  const openLibrary = () => open("/practices", "Set an intention");
  const titlesIn = (name: string) =>
    within(screen.getByRole("region", { name }))
      .getAllByRole("link")
      .map((link) => link.textContent);

  test("one that is kept close stands first, once", async () => {
    const { user, unmount } = await openPractice();
    await user.click(await screen.findByRole("button", { name: "Keep it close" }));
    await screen.findByRole("button", { name: "No longer keep it close" });
    unmount();
    await openLibrary();
    expect(titlesIn("Kept close")).toEqual(["Kind hand"]);
    expect(screen.getAllByRole("link", { name: "Kind hand" })).toHaveLength(1);
  });

  test("one that is hidden is not suggested nor listed, and can be brought back", async () => {
    await choosePractices({ favourites: [contentId("good-things-small")] }, rightNow());
    const { user: reader, unmount } = await open("/practices/good-things-small", "I did this");
    await reader.click(await screen.findByRole("button", { name: "Hide it from the list" }));
    expect(await screen.findByRole("button", { name: "Show it in the list again" })).toHaveFocus();
    // Not both at once.
    expect(await ask(practiceChoices())).toMatchObject({ favourites: [], hidden: ["good-things-small"] });
    unmount();

    const { user } = await openLibrary();
    expect(titlesIn("Fits now")).not.toContain("Good things, small");
    await user.click(screen.getByText("Hidden practices"));
    await user.click(press("Bring back: Good things, small"));
    await waitFor(() => expect(titlesIn("Fits now")).toContain("Good things, small"));
    expect(screen.queryByText("Hidden practices")).not.toBeInTheDocument();
  });

  test("all of them hidden leaves a quiet place, and the way back", async () => {
    const { practices } = await import("#src/content/practices/practices.ts");
    await choosePractices({ hidden: practices.map(({ id }) => id) }, rightNow());
    await openLibrary();
    expect(screen.queryByRole("region", { name: "Fits now" })).not.toBeInTheDocument();
    expect(screen.getByText("Hidden practices")).toBeVisible();
  });

  test("a choice that cannot be written says so, and can be tried again", async () => {
    const { user } = await openPractice();
    const button = await screen.findByRole("button", { name: "Keep it close" });
    const makeRoom = fillTheDisk();
    try {
      await user.click(button);
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    } finally {
      makeRoom();
    }
    await user.click(press("Try again"));
    expect(await screen.findByRole("button", { name: "No longer keep it close" })).toBeVisible();
  });
});

test("looked for from an intention, each practice is done for it", async () => {
  const intention = await anIntentionOnDisk({ text: "Rest" });
  await open(`/practices?intention=${intention.id}`, "Set an intention");
  expect(screen.getByText("Choose one for your intention:")).toBeVisible();
  expect(screen.getByRole("link", { name: "Kind hand" })).toHaveAttribute(
    "href",
    `/practices/kind-hand?intention=${intention.id}`,
  );
});

test("a practice can become a step on an intention that is held", async () => {
  const intention = await anIntentionOnDisk({ text: "Rest" });
  const { user } = await openPractice();
  await user.click(screen.getByText("Make a step of it, on an intention"));
  expect(screen.getByRole("link", { name: "Rest" })).toHaveAttribute(
    "href",
    `/intentions/${intention.id}/steps/new?practice=kind-hand`,
  );
});

describe("the timer", () => {
  const request = vi.fn<() => Promise<unknown>>();
  const release = vi.fn<() => Promise<void>>();

  beforeEach(() => {
    release.mockReset().mockResolvedValue(undefined);
    request.mockReset().mockResolvedValue({ released: false, release });
    Object.defineProperty(navigator, "wakeLock", { value: { request }, configurable: true });
  });
  afterEach(() => {
    vi.useRealTimers();
    Reflect.deleteProperty(navigator, "wakeLock");
  });

  const started = async () => {
    const shown = await openPractice();
    fireEvent.click(screen.getByText("A quiet timer"));
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date", "performance"] });
    fireEvent.click(press("Start the timer"));
    return shown;
  };
  const pass = (ms: number) => act(async () => vi.advanceTimersByTime(ms));
  const left = () => screen.getByRole("timer").textContent;

  test("counts down from the minutes of the practice, and keeps the screen awake", async () => {
    await started();
    expect(left()).toBe("5:00");
    await pass(61_000);
    expect(left()).toBe("3:59");
    expect(request).toHaveBeenCalledTimes(1);
    expect(release).not.toHaveBeenCalled();
    expect(busyNow.isOn()).toBe(true);
  });

  test("paused, it stands still and lets the screen go dark; then it goes on", async () => {
    await started();
    await pass(60_000);
    fireEvent.click(press("Pause"));
    await pass(600_000);
    expect(left()).toBe("4:00Paused");
    expect(busyNow.isOn()).toBe(false);
    expect(release).toHaveBeenCalledTimes(1);
    fireEvent.click(press("Go on"));
    await pass(1000);
    expect(left()).toBe("3:59");
    expect(request).toHaveBeenCalledTimes(2);
  });

  test("goes by the clock while the page was out of sight, and ends with a sentence", async () => {
    await started();
    vi.setSystemTime(Date.now() + 20 * 60_000);
    await pass(250);
    expect(screen.getByText("The time is up. Stay as long as you like.")).toBeVisible();
    expect(busyNow.isOn()).toBe(false);
    expect(screen.queryByRole("timer")).not.toBeInTheDocument();
    expect(release).toHaveBeenCalledTimes(1);
  });

  test("can be stopped at any time, with the way to Support beside it", async () => {
    await started();
    await pass(1000);
    expect(screen.getByRole("link", { name: "Open Support" })).toBeVisible();
    fireEvent.click(press("Stop the timer"));
    expect(screen.queryByRole("timer")).not.toBeInTheDocument();
    expect(await stored()).toEqual([]);
  });

  test("leaving the screen lets it go dark", async () => {
    const { unmount } = await started();
    await pass(1000);
    unmount();
    await pass(0);
    expect(release).toHaveBeenCalledTimes(1);
  });

  test.for(["", "0", "181", "five", "2.5"])("“%s” minutes cannot be started, and say why", async (typed) => {
    await openPractice();
    fireEvent.click(screen.getByText("A quiet timer"));
    const minutes = screen.getByRole("spinbutton", { name: "Minutes" });
    fireEvent.change(minutes, { target: { value: typed } });
    expect(minutes).toHaveAccessibleDescription("Whole minutes, from 1 to 180.");
    fireEvent.click(press("Start the timer"));
    expect(screen.queryByRole("timer")).not.toBeInTheDocument();
  });

  test("Enter in the minutes logs nothing", async () => {
    const { user } = await openPractice();
    await user.click(screen.getByText("A quiet timer"));
    await user.type(screen.getByRole("spinbutton", { name: "Minutes" }), "{Enter}");
    expect(await stored()).toEqual([]);
  });
});
