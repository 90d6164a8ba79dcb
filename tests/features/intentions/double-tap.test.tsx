import { fireEvent, screen } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { intentionRoute } from "#src/features/intentions/routes.ts";
import { addIntention, allIntentions } from "#src/journal/intentions.ts";
import { vault } from "#src/journal/journal.ts";
import { addStep, allSteps } from "#src/journal/steps.ts";
import { ask } from "#src/journal/use-journal.ts";
import { anIntention, aStep } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeAll(async () => {
  await import("#src/features/intentions/IntentionScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-12T09:00Z") });
  return () => void vi.useRealTimers();
});

const anIntentionOnDisk = async () => {
  const { id: _, ...draft } = anIntention({ text: "Rest" });
  return (await addIntention(draft)).record;
};
const aStepOnDisk = async (intentionId: string, action: string) => {
  const { id: _, ...draft } = aStep({ intentionId, action });
  return (await addStep(draft)).record;
};
const open = (id: string) => renderScreen((root) => [intentionRoute(root)], { at: `/intentions/${id}` });
/** The clock goes on between the two. */
const tapTwice = (button: HTMLElement) => {
  fireEvent.click(button);
  vi.setSystemTime(Date.now() + 150);
  fireEvent.click(button);
};
const allWritten = async () => {
  await screen.findByText("Saved");
  await vault().drain();
};

test("an intention that is set down with two quick taps is one intention, set down", async () => {
  const { id } = await anIntentionOnDisk();
  open(id);
  tapTwice(await screen.findByRole("button", { name: "Set it down for now" }));
  await allWritten();
  expect(await ask(allIntentions())).toMatchObject([{ record: { id, setDownAt: expect.anything() } }]);
});

test("a step that is done with two quick taps is one step, done", async () => {
  const intention = await anIntentionOnDisk();
  const { id } = await aStepOnDisk(intention.id, "rest");
  open(intention.id);
  tapTwice(await screen.findByRole("button", { name: "Done" }));
  await allWritten();
  expect(await ask(allSteps())).toMatchObject([{ record: { id, state: "done" } }]);
});

test("two steps that are done in a row are both done", async () => {
  const intention = await anIntentionOnDisk();
  await aStepOnDisk(intention.id, "rest");
  await aStepOnDisk(intention.id, "walk");
  open(intention.id);
  const buttons = await screen.findAllByRole("button", { name: "Done" });
  expect(buttons).toHaveLength(2);
  for (const button of buttons) fireEvent.click(button);
  await vi.waitFor(async () =>
    expect((await ask(allSteps())).map(({ record }) => record.state)).toEqual(["done", "done"]),
  );
});

test("one that could not be saved is still said when another one is, and can be tried again", async () => {
  const intention = await anIntentionOnDisk();
  await aStepOnDisk(intention.id, "rest");
  await aStepOnDisk(intention.id, "walk");
  const { user } = open(intention.id);
  const [first, second] = await screen.findAllByRole("button", { name: "Done" });
  const makeRoom = fillTheDisk();
  try {
    if (first) await user.click(first);
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  } finally {
    makeRoom();
  }
  if (second) await user.click(second);
  await allWritten();
  expect(screen.getByRole("alert")).toHaveTextContent("Not saved");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await vi.waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect((await ask(allSteps())).map(({ record }) => record.state)).toEqual(["done", "done"]);
});
