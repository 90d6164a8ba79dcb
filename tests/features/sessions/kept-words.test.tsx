import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { sessionRoute } from "#src/features/sessions/routes.ts";
import { addCourse } from "#src/journal/courses.ts";
import { addSession, allSessions, changeSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aSession } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const aCourseOnDisk = async () => {
  const { record } = await addCourse({ name: "Spring" }, rightNow());
  const add = (days: number, unusual: object) => {
    const now = rightNow();
    const at = { ...now, instant: now.instant + days * 86_400_000 };
    const { id: _, status: __, ...draft } = aSession({ courseId: record.id, at, ...unusual });
    return addSession(draft);
  };
  return { add };
};

const open = (id: string) => renderScreen((root) => [sessionRoute(root)], { at: `/sessions/${id}` });
const change = () => screen.findByRole("button", { name: "Edit" });
const saveButton = () => screen.getByRole("button", { name: "Save session" });
const isSaved = () => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));

beforeEach(anEmptyJournal);

/** Types into the note, and leaves without saving. */
const typeAndGo = async (id: string, words: string) => {
  const { user, unmount } = open(id);
  await user.click(await change());
  await user.type(await screen.findByRole("textbox", { name: "Note" }), words);
  await flushDrafts();
  unmount();
};

test("words kept since an older version do not overwrite a newer one: both are kept", async () => {
  const { add } = await aCourseOnDisk();
  const kept = await add(-3, { note: "calm" });
  await typeAndGo(kept.record.id, " here");
  await changeSession(kept, { note: "calm there" });

  const { user } = open(kept.record.id);
  await user.click(await change());
  expect(await screen.findByRole("textbox", { name: "Note" })).toHaveValue("calm here");
  await user.click(saveButton());
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/Saved.*both are kept/));
  const notes = (await ask(allSessions())).map(({ record }) => record.note);
  expect(notes.toSorted()).toEqual(["calm here", "calm there"]);
});

test("words put aside and brought back still belong to the version they were typed over", async () => {
  const { add } = await aCourseOnDisk();
  const kept = await add(-3, { note: "calm" });
  await typeAndGo(kept.record.id, " here");
  await changeSession(kept, { note: "calm there" });

  const { user } = open(kept.record.id);
  await user.click(await change());
  await user.click(await screen.findByRole("button", { name: "Start afresh" }));
  expect(await screen.findByRole("textbox", { name: "Note" })).toHaveValue("calm there");
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("textbox", { name: "Note" })).toHaveValue("calm here");
  await user.click(saveButton());
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/both are kept/));
  expect(await ask(allSessions())).toHaveLength(2);
});

test("words typed for one session do not follow to another that is opened over it", async () => {
  const { add } = await aCourseOnDisk();
  const [one, other] = [await add(-3, { note: "calm" }), await add(-5, { note: "wide" })];
  const { user, router } = open(one.record.id);
  await user.click(await change());
  await user.type(await screen.findByRole("textbox", { name: "Note" }), " here");
  await router.navigate({ to: "/sessions/$id", params: { id: other.record.id } });
  await waitFor(() => expect(screen.getByRole("textbox", { name: "Note" })).toHaveValue("wide"));
});

test("a change to what this form does not ask makes no second session", async () => {
  const { add } = await aCourseOnDisk();
  const kept = await add(-3, { note: "calm" });
  await typeAndGo(kept.record.id, " here");
  await changeSession(kept, { status: "cancelled" });

  const { user } = open(kept.record.id);
  await user.click(await change());
  await screen.findByText(/We kept what you wrote/);
  await user.click(saveButton());
  await isSaved();
  expect((await ask(allSessions())).map(({ record }) => record)).toEqual([
    { ...kept.record, note: "calm here", status: "cancelled" },
  ]);
});
