import { screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import type { Capture } from "#src/domain/capture.ts";
import { captureRoute } from "#src/features/captures/routes.ts";
import { addCapture, allCaptures, changeCapture, wordlessCapture } from "#src/journal/captures.ts";
import { keepDrawing } from "#src/journal/drawings.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCapture } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { everythingIsNear } from "../../support/everything-is-near.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const aKeptScrap = (unusual: Partial<Omit<Capture, "id">> = {}) => {
  const { id: _, ...draft } = aCapture(unusual);
  return addCapture(draft);
};
const open = async (id: string) => {
  const shown = renderScreen((root) => [captureRoute(root)], { at: `/captures/${id}` });
  await screen.findByRole("heading", { level: 1 });
  return shown;
};
const box = (name: string) => screen.getByRole("textbox", { name });
const kept = async () => (await ask(allCaptures())).map(({ record }) => record);

beforeAll(async () => {
  await import("#src/features/captures/CaptureScreen.tsx");
}, 30_000);
beforeEach(async () => {
  everythingIsNear();
  await anEmptyJournal();
});
afterEach(() => vi.unstubAllGlobals());

test("its words can be changed, and everything else stays as it was", async () => {
  const drawing = await keepDrawing([{ paint: "moss", width: 12, points: [[1, 2, 50]] }]);
  const { record } = await aKeptScrap({ drawing, loudness: 4, forTherapy: true, picture: "a lighthouse" });
  const { user } = await open(record.id);
  expect(await screen.findByRole("img", { name: "A drawing: a lighthouse" })).toBeInTheDocument();
  await user.clear(await screen.findByRole("textbox", { name: "Three words" }));
  await user.type(box("Three words"), "calm");
  await user.click(screen.getByRole("button", { name: "Clear: Loud or quiet inside" }));
  await user.click(screen.getByRole("button", { name: "Save" }));

  expect(await screen.findByText(`Elsewhere: /journal/${record.id}`)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  const { loudness: _, ...others } = record;
  expect(await kept()).toEqual([{ ...others, threeWords: "calm" }]);
});

test("a change from another tab is not overwritten: both are kept, and that is said", async () => {
  const scrap = await aKeptScrap();
  const { user } = await open(scrap.record.id);
  await user.type(await screen.findByRole("textbox", { name: "One line to keep" }), "from here");
  await changeCapture(scrap, { line: "from there" });
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/both are kept/)).toBeInTheDocument();
  expect((await kept()).map(({ line }) => line).toSorted()).toEqual(["from here", "from there"]);
});

test("without a word left it is not saved, for it would say nothing", async () => {
  const { record } = await aKeptScrap({ ...wordlessCapture, line: "You may put it down now." });
  const { user } = await open(record.id);
  await user.clear(await screen.findByRole("textbox", { name: "One line to keep" }));
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(/Nothing is left to keep here/)).toBeInTheDocument();
  expect(await kept()).toEqual([record]);
});

test("can be deleted, and that can be undone", async () => {
  const { record } = await aKeptScrap();
  const { user } = await open(record.id);
  await user.click(screen.getByRole("button", { name: "Delete this scrap" }));
  expect(await screen.findByText("Elsewhere: /journal")).toBeInTheDocument();
  expect(await kept()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("Saved. The scrap is back.")).toBeInTheDocument();
  expect(await kept()).toEqual([record]);
});

test("what is typed stays when the device is full", async () => {
  const { record } = await aKeptScrap();
  const { user } = await open(record.id);
  await user.type(await screen.findByRole("textbox", { name: "Where in the body" }), "the throat");
  const makeRoom = fillTheDisk();
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  expect(box("Where in the body")).toHaveValue("the throat");
  makeRoom();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText(`Elsewhere: /journal/${record.id}`);
  expect((await kept())[0]?.body).toBe("the throat");
});

test("one that is not there says so", async () => {
  await open(crypto.randomUUID());
  expect(screen.getByRole("link", { name: "Look in the trash" })).toBeInTheDocument();
});
