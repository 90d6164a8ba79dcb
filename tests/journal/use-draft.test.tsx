import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { draftsOf, keepDraft } from "#src/journal/drafts.ts";
import { leftWords } from "#src/journal/left-words.ts";
import { flushDrafts, useDraft } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { on } from "../support/build.ts";
import { eventually } from "../support/eventually.ts";
import { fillTheDisk } from "../support/full-disk.ts";
import { anEmptyJournal } from "../support/journal.ts";

beforeEach(anEmptyJournal);
afterEach(() => vi.restoreAllMocks());

const drafts = async () => (await ask(draftsOf("letter"))).map(({ fields }) => fields["text"]);
const kept = (text: string, time: string) =>
  keepDraft({ id: crypto.randomUUID(), form: "letter", at: on(`2026-03-02T${time}`), fields: { text } }, []);

const Letter = () => {
  const draft = useDraft("letter");
  if (draft.found === undefined) return null;
  return (
    <>
      <p>{`found: ${draft.found?.fields["text"] ?? "nothing"}`}</p>
      <button onClick={() => draft.keep({ text: "typed here" })}>type</button>
      <button onClick={() => void draft.saveWith(() => Promise.resolve())}>save</button>
      <button onClick={() => void draft.letGo()}>let go</button>
    </>
  );
};
const press = (name: string) => screen.getByRole("button", { name }).click();

test("of two drafts the newest is shown, and the older one is not lost over it", async () => {
  await kept("the older", "09:00");
  await kept("the newer", "10:00");
  render(<Letter />);
  await screen.findByText("found: the newer");
  press("type");
  await flushDrafts();
  expect(await drafts()).toEqual(["typed here", "the older"]);
  press("let go");
  await flushDrafts();
  cleanup();
  render(<Letter />);
  await screen.findByText("found: the older");
});

test("a form that is left and opened again at once has its last words", async () => {
  render(<Letter />);
  await screen.findByText("found: nothing");
  press("type");
  cleanup();
  render(<Letter />);
  expect(await screen.findByText("found: typed here")).toBeVisible();
});

test("words of a form that is gone are tried again when the page is hidden, and it is told that they wait", async () => {
  render(<Letter />);
  await screen.findByText("found: nothing");
  const restore = fillTheDisk();
  press("type");
  cleanup();
  await eventually(() => expect(leftWords.read()).toBe("device-full"));
  restore();
  vi.spyOn(document, "visibilityState", "get").mockReturnValue("hidden");
  document.dispatchEvent(new Event("visibilitychange"));
  await eventually(() => expect(leftWords.read()).toBeUndefined());
  expect(await drafts()).toEqual(["typed here"]);
});

test("words that could not be kept are still there when the form is opened again, and no reload cuts them off", async () => {
  render(<Letter />);
  await screen.findByText("found: nothing");
  const restore = fillTheDisk();
  press("type");
  cleanup();
  await expect(flushDrafts()).rejects.toThrow("could not be kept");
  render(<Letter />);
  await screen.findByText("found: typed here");
  await expect(flushDrafts()).rejects.toThrow("could not be kept");
  restore();
  await flushDrafts();
  expect(await drafts()).toEqual(["typed here"]);
});
