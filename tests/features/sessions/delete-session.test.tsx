import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { sessionRoute } from "#src/features/sessions/routes.ts";
import "#src/features/sessions/SessionScreen.tsx";
import { allCaptures, capturesOfSession } from "#src/journal/captures.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { allReflections } from "#src/journal/reflections.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { anUnsaid, aCapture, aCourse, aReflection, aSession, aTherapistNote, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const course = aCourse();
const session = aSession({ courseId: course.id, at: on("2026-03-10T10:00") });

beforeEach(async () => {
  await anEmptyJournal();
  await vault().put(kinds.course, course);
  await vault().put(kinds.session, session);
});

const open = () => renderScreen((root) => [sessionRoute(root)], { at: `/sessions/${session.id}` });
const deleteButton = () => screen.findByRole("button", { name: "Delete this session" });
const ofSession = { sessionId: session.id };

test("without anything that belongs to it, it is deleted at once, and can be put back", async () => {
  const { user } = open();
  await user.click(await deleteButton());
  expect(await screen.findByText(`Elsewhere: /course/${course.id}`)).toBeInTheDocument();
  expect(await ask(allSessions())).toEqual([]);
  await user.click(await screen.findByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(await ask(allSessions())).toHaveLength(1));
});

test("when what belongs to it cannot be read it says so, and can be tried again", async () => {
  const { user } = open();
  const button = await deleteButton();
  vi.spyOn(vault(), "read").mockRejectedValueOnce(new StorageError("unknown", new Error("not read")));
  await user.click(button);
  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  expect(await ask(allSessions())).toHaveLength(1);
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(async () => expect(await ask(allSessions())).toEqual([]));
});

describe("with captures, reflections and notes", () => {
  beforeEach(async () => {
    await vault().put(kinds.capture, aCapture(ofSession));
    await vault().put(kinds.capture, aCapture(ofSession));
    await vault().put(kinds.reflection, aReflection(ofSession));
    await vault().put(kinds.therapistNote, aTherapistNote(ofSession));
    await vault().put(kinds.unsaid, anUnsaid(ofSession));
    await vault().put(kinds.reflection, aReflection());
  });

  test("it asks first and says what there is; kept, nothing has changed", async () => {
    const { user } = open();
    await user.click(await deleteButton());
    const dialog = await screen.findByRole("dialog", { name: "Delete this session?" });
    expect(
      within(dialog)
        .getAllByRole("listitem")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "2 quick notes from right after",
      "1 reflection",
      "1 note from your therapist",
      "1 note of what you couldn't say",
    ]);
    await user.click(within(dialog).getByRole("button", { name: "Keep it" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(await ask(allSessions())).toHaveLength(1);
  });

  test("deleted, what belonged to it stays and still knows it; put back, it is as it was", async () => {
    const { user } = open();
    await user.click(await deleteButton());
    await user.click(await screen.findByRole("button", { name: "Delete the session" }));
    expect(await screen.findByText(`Elsewhere: /course/${course.id}`)).toBeInTheDocument();
    expect(await ask(allSessions())).toEqual([]);
    expect(await ask(allCaptures())).toHaveLength(2);
    expect(await ask(allReflections())).toHaveLength(2);

    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect((await ask(allSessions())).map(({ record }) => record)).toEqual([session]));
    expect(await ask(capturesOfSession(session.id))).toHaveLength(2);
  });

  test("when it could not be deleted it says so, and can be tried again", async () => {
    const { user } = open();
    await user.click(await deleteButton());
    const confirm = await screen.findByRole("button", { name: "Delete the session" });
    const makeRoom = fillTheDisk();
    try {
      await user.click(confirm);
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    } finally {
      makeRoom();
    }
    expect(await ask(allSessions())).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(async () => expect(await ask(allSessions())).toEqual([]));
  });
});
