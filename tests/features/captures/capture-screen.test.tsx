import { screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { Capture } from "#src/domain/capture.ts";
import { addDays } from "#src/domain/time.ts";
import { captureRoute } from "#src/features/captures/routes.ts";
import { addCapture, allCaptures, capturesOfSession, changeCapture, wordlessCapture } from "#src/journal/captures.ts";
import { keepDrawing } from "#src/journal/drawings.ts";
import { deleteEntry, entryOf } from "#src/journal/entries.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aCapture, aSession } from "../../support/build.ts";
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

describe("its session", () => {
  const daysAgo = (days: number) => {
    const now = rightNow();
    return { ...now, instant: now.instant - days * 86_400_000, localDay: addDays(now.localDay, -days) };
  };
  const aSessionAgo = async (days: number) =>
    (await vault().put(kinds.session, aSession({ at: daysAgo(days) }))).record.id;
  const field = () => screen.findByRole("combobox", { name: "From which session" });
  const save = (user: Awaited<ReturnType<typeof open>>["user"]) =>
    user.click(screen.getByRole("button", { name: "Save" }));

  test("can be chosen, so that it comes back with that one", async () => {
    const [first, second] = [await aSessionAgo(9), await aSessionAgo(2)];
    const { record } = await aKeptScrap({ isOfNoSession: true });
    const { user } = await open(record.id);
    expect(await field()).toHaveValue("");
    expect(within(await field()).getAllByRole("option")[0]).toHaveTextContent("No session");
    await user.selectOptions(await field(), first);
    await save(user);
    await screen.findByText(`Elsewhere: /journal/${record.id}`);
    const [scrap] = await ask(capturesOfSession(first));
    expect(scrap?.record).toEqual({ ...record, sessionId: first, isOfNoSession: undefined });
    expect(await ask(capturesOfSession(second))).toEqual([]);
  });

  test("can be taken away, and is not offered again then", async () => {
    const sessionId = await aSessionAgo(2);
    const { record } = await aKeptScrap({ sessionId });
    const { user } = await open(record.id);
    expect(await field()).toHaveValue(sessionId);
    await user.selectOptions(await field(), "No session");
    await save(user);
    await screen.findByText(`Elsewhere: /journal/${record.id}`);
    expect(await ask(capturesOfSession(sessionId))).toEqual([]);
    expect((await kept())[0]?.isOfNoSession).toBe(true);
  });

  test("stays as it is when only words are changed: one that was deleted, and none at all", async () => {
    const gone = await aSessionAgo(2);
    const entry = await ask(entryOf(gone));
    if (entry) await deleteEntry(entry);
    for (const unusual of [{ sessionId: gone }, {}]) {
      const { record } = await aKeptScrap(unusual);
      const { user, unmount } = await open(record.id);
      await user.type(await screen.findByRole("textbox", { name: "Where in the body" }), "the throat");
      await save(user);
      await screen.findByText(`Elsewhere: /journal/${record.id}`);
      expect((await kept()).find(({ id }) => id === record.id)).toEqual({ ...record, body: "the throat" });
      unmount();
    }
  });

  test("that was chosen and not saved stands there again", async () => {
    const sessionId = await aSessionAgo(2);
    const { record } = await aKeptScrap();
    const { user, unmount } = await open(record.id);
    await user.selectOptions(await field(), sessionId);
    await flushDrafts();
    unmount();
    await open(record.id);
    expect(await field()).toHaveValue(sessionId);
  });
});

test("can be deleted, and that can be undone", async () => {
  const { record } = await aKeptScrap();
  const { user } = await open(record.id);
  await user.click(screen.getByRole("button", { name: "Delete this note" }));
  expect(await screen.findByText("Elsewhere: /journal")).toBeInTheDocument();
  expect(await kept()).toEqual([]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByText("Saved. The note is back.")).toBeInTheDocument();
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
