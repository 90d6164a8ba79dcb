import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { contentId } from "#src/domain/ids.ts";
import { reflectionRoute } from "#src/features/reflections/routes.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import { bringToTherapy, deleteEntry, earlierVersions, entryOf } from "#src/journal/entries.ts";
import { addReflection, allReflections, changeReflection } from "#src/journal/reflections.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aReflection, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { promptText } from "./prompt-text.ts";

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/reflections/ReflectionScreen.tsx");
}, 30_000);
beforeEach(anEmptyJournal);
afterEach(async () => {
  // Before the journal is closed: what an open form holds back is kept when it goes.
  await flushDrafts();
  cleanup();
});

const aKeptReflection = (answers: Reflection["answers"] | object[]) => {
  const { id: _, ...draft } = aReflection({ at: on("2026-03-11T21:14"), answers });
  return addReflection(draft);
};
const openIt = async (id: string) => {
  const shown = renderScreen((root) => [reflectionRoute(root)], { at: `/reflections/${id}` });
  await screen.findByRole("button", { name: "Save reflection" });
  return shown;
};
const box = (name: string) => screen.getByRole("textbox", { name });

test("a change is kept, with the words before it, and the time it was so", async () => {
  const { record } = await aKeptReflection([{ promptId: "after-rest-first-thing", text: "The harbour" }]);
  const { user } = await openIt(record.id);
  expect(box(promptText("after-rest-first-thing"))).toHaveValue("The harbour");
  expect(screen.queryByRole("combobox", { name: "Questions" })).not.toBeInTheDocument();

  await user.type(box(promptText("after-rest-first-thing")), " at dusk");
  await user.click(screen.getByRole("button", { name: "Save reflection" }));
  expect(await screen.findByText(`Elsewhere: /journal/${record.id}`)).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent(/^Saved$/);

  const [stored, ...others] = await ask(allReflections());
  expect(others).toEqual([]);
  expect(stored?.record.answers).toEqual([{ promptId: "after-rest-first-thing", text: "The harbour at dusk" }]);
  expect(stored?.record.at).toEqual(record.at);
  const [earlier] = await ask(earlierVersions(record.id));
  expect(earlier?.kind === "reflection" && earlier.record.answers[0]?.text).toBe("The harbour");
});

test("answers to prompts that no longer exist are shown, and kept", async () => {
  const { record } = await aKeptReflection([
    { promptId: "after-rest-hard", text: "the silence" },
    { promptId: "a-prompt-of-2019", text: "old words" },
    { promptId: "hard-day-text", text: "my sister" },
  ]);
  const { user } = await openIt(record.id);
  expect(box("An earlier question (1)")).toHaveValue("old words");
  expect(box(promptText("hard-day-text"))).toHaveValue("my sister");

  await user.click(screen.getByRole("button", { name: "Save reflection" }));
  await screen.findByText(`Elsewhere: /journal/${record.id}`);
  const [stored] = await ask(allReflections());
  expect(stored?.record.answers).toHaveLength(3);
  expect(stored?.record.answers).toEqual(expect.arrayContaining([...record.answers]));
});

test("a reflection is not emptied by saving it: a sentence says so", async () => {
  const { record } = await aKeptReflection([{ promptId: "after-rest-first-thing", text: "The harbour" }]);
  const { user } = await openIt(record.id);
  await user.clear(box(promptText("after-rest-first-thing")));
  await user.click(screen.getByRole("button", { name: "Save reflection" }));

  expect(await screen.findByText(/Nothing is left to keep here/)).toBeInTheDocument();
  expect((await ask(allReflections()))[0]?.record.answers[0]?.text).toBe("The harbour");
});

test("a failed save keeps the change on the screen", async () => {
  const { record } = await aKeptReflection([{ promptId: "after-rest-first-thing", text: "The harbour" }]);
  const { user } = await openIt(record.id);
  await user.type(box(promptText("after-rest-first-thing")), " at dusk");
  const makeRoom = fillTheDisk();
  await user.click(screen.getByRole("button", { name: "Save reflection" }));

  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  expect(box(promptText("after-rest-first-thing"))).toHaveValue("The harbour at dusk");
  makeRoom();
  expect((await ask(allReflections()))[0]?.record.answers[0]?.text).toBe("The harbour");
});

test("words typed over an older version do not overwrite a newer one: both are kept", async () => {
  const kept = await aKeptReflection([{ promptId: "after-rest-first-thing", text: "The harbour" }]);
  const { id, ...draft } = kept.record;
  const { user, unmount } = await openIt(id);
  await user.type(box(promptText("after-rest-first-thing")), " at dusk");
  await flushDrafts();
  unmount();
  await changeReflection(kept, {
    ...draft,
    answers: [{ promptId: contentId("after-rest-first-thing"), text: "Elsewhere" }],
  });
  await reopenedJournal();

  const again = await openIt(id);
  expect(box(promptText("after-rest-first-thing"))).toHaveValue("The harbour at dusk");
  await again.user.click(screen.getByRole("button", { name: "Save reflection" }));
  await screen.findByText(/^Elsewhere: \/journal/);
  expect(screen.getByRole("status")).toHaveTextContent("both are kept");
  const texts = (await ask(allReflections())).map(({ record }) => record.answers[0]?.text);
  expect(texts).toHaveLength(2);
  expect(texts).toEqual(expect.arrayContaining(["Elsewhere", "The harbour at dusk"]));
});

test.for([
  ["left and come back to", true],
  ["open all the while", false],
] as const)("one that was only put on the list meanwhile stays one entry: %s", async ([, isLeft]) => {
  const kept = await aKeptReflection([{ promptId: "after-rest-first-thing", text: "The harbour" }]);
  const { user, unmount } = await openIt(kept.record.id);
  await user.type(box(promptText("after-rest-first-thing")), " at dusk");
  await flushDrafts();
  if (isLeft) unmount();
  await bringToTherapy({ ...kept, kind: "reflection" }, true);
  if (isLeft) await openIt(kept.record.id);

  expect(box(promptText("after-rest-first-thing"))).toHaveValue("The harbour at dusk");
  await user.click(screen.getByRole("button", { name: "Save reflection" }));
  await screen.findByText(/^Elsewhere: \/journal/);
  const stored = await ask(allReflections());
  expect(stored).toHaveLength(1);
  expect(stored[0]?.record).toMatchObject({ forTherapy: true, answers: [{ text: "The harbour at dusk" }] });
});

test("one that was put on the list and moved to another time meanwhile is kept twice", async () => {
  const kept = await aKeptReflection([{ promptId: "after-rest-first-thing", text: "The harbour" }]);
  const { id, ...draft } = kept.record;
  const { user, unmount } = await openIt(id);
  await user.type(box(promptText("after-rest-first-thing")), " at dusk");
  await flushDrafts();
  unmount();
  await changeReflection(kept, { ...draft, at: on("2026-03-10T20:00"), forTherapy: true });

  await openIt(id);
  await user.click(screen.getByRole("button", { name: "Save reflection" }));
  await screen.findByText(/^Elsewhere: \/journal/);
  expect(await ask(allReflections())).toHaveLength(2);
});

test("one that was deleted, or never was, is said to be gone", async () => {
  const { record } = await aKeptReflection([{ promptId: "after-rest-first-thing", text: "The harbour" }]);
  const entry = await ask(entryOf(record.id));
  if (entry) await deleteEntry(entry);
  for (const id of [record.id, crypto.randomUUID()]) {
    renderScreen((root) => [reflectionRoute(root)], { at: `/reflections/${id}` });
    expect(await screen.findByText(/There is no such reflection here/)).toBeInTheDocument();
    cleanup();
  }
});
