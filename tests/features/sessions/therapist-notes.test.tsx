import { screen, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { TherapistNote } from "#src/domain/therapist-note.ts";
import { newTherapistNoteRoute, therapistNoteRoute } from "#src/features/sessions/therapist-notes/routes.ts";
import { TherapistNotesSection } from "#src/features/sessions/therapist-notes/TherapistNotesSection.tsx";
import { keepAttachment } from "#src/journal/attachments.ts";
import { draftsOf } from "#src/journal/drafts.ts";
import { vault } from "#src/journal/journal.ts";
import { addSession } from "#src/journal/sessions.ts";
import { addTherapistNote, allTherapistNotes, changeTherapistNote } from "#src/journal/therapist-notes.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { leftPhotos } from "#src/media/left-photos.ts";
import { aSession, aTherapistNote, on } from "../../support/build.ts";
import { eventually } from "../../support/eventually.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { aPictureWorkshop } from "../../support/picture-workshop.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";
import { aJpeg } from "../../platform/picture-bytes.ts";

const routes: Routes = (root) => [newTherapistNoteRoute(root), therapistNoteRoute(root)];
const open = async (at = "/therapist-notes/new") => {
  const shown = renderScreen(routes, { at });
  await screen.findByRole("button", { name: "Save note" });
  return { ...shown, save: () => shown.user.click(screen.getByRole("button", { name: "Save note" })) };
};
const words = () => screen.getByRole("textbox", { name: "What the note says" });
const stored = async () => (await ask(allTherapistNotes())).map(({ record }) => record);
const aKeptNote = async (unusual: Partial<TherapistNote> = {}) => {
  const { id: _, ...draft } = aTherapistNote(unusual);
  return (await addTherapistNote(draft)).record;
};
const aKeptSession = async () => {
  const { id: _, status: __, ...draft } = aSession({ at: on("2026-03-10T09:00") });
  return (await addSession(draft)).record;
};
const aPhoto = async (byte = 1) => ({
  file: await keepAttachment(new Uint8Array([byte]), "image/jpeg"),
  width: 4,
  height: 3,
});

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/sessions/therapist-notes/NewTherapistNoteScreen.tsx");
  await import("#src/features/sessions/therapist-notes/TherapistNoteScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

describe("a new note", () => {
  test("is kept with the session it is about, and leads back to it", async () => {
    const session = await aKeptSession();
    const { user, save } = await open(`/therapist-notes/new?session=${session.id}`);
    await user.type(words(), "You came back slowly.");
    await save();
    expect(await screen.findByText(`Elsewhere: /sessions/${session.id}`)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(await stored()).toMatchObject([{ sessionId: session.id, text: "You came back slowly.", photos: [] }]);
  });

  test("needs words or a photo", async () => {
    const { save } = await open();
    await save();
    expect(words()).toHaveAccessibleDescription(/Write what the note says, or add a photo of it\./);
    expect(await stored()).toEqual([]);
  });

  test("needs no session", async () => {
    const { user, save } = await open();
    await user.type(words(), "Call me on Friday");
    await save();
    await screen.findByText(/Elsewhere/);
    const [note] = await stored();
    expect(screen.getByText(`Elsewhere: /journal/${note?.id}`)).toBeVisible();
    expect(note?.sessionId).toBeUndefined();
  });

  test("is kept while it is typed, through a killed browser", async () => {
    const { user, unmount } = await open();
    await user.type(words(), "You came back");
    await flushDrafts();
    unmount();
    await reopenedJournal();
    await open();
    expect(words()).toHaveValue("You came back");
  });

  test("stays on the screen when the device is full", async () => {
    const { user, save } = await open();
    await user.type(words(), "You came back");
    const makeRoom = fillTheDisk();
    await save();
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(words()).toHaveValue("You came back");
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText(/Elsewhere: \/journal/);
  });
});

describe("a photo of a new note", () => {
  const aFile = () => new File([aJpeg(4000, 3000)], "note.jpg", { type: "image/jpeg" });
  const bitmap = { width: 4000, height: 3000, close: () => undefined };
  /** Each picture is unpacked when it is let. */
  const unpackedOneByOne = () => {
    const waiting: (() => void)[] = [];
    aPictureWorkshop().mockImplementation(() => new Promise((resolve) => waiting.push(() => resolve(bitmap))));
    return async () => (await eventually(() => waiting.shift() ?? Promise.reject(new Error("nothing yet"))))();
  };
  const give = async (user: Awaited<ReturnType<typeof open>>["user"], ...files: File[]) =>
    user.upload(screen.getByLabelText("Add a photo"), files);
  const placeOfNote = () => screen.findByRole("button", { name: "Delete this note" });

  test("keeps the words that were typed while it was being opened", async () => {
    const unpackNext = unpackedOneByOne();
    const { user } = await open();
    await user.type(words(), "You came");
    await give(user, aFile());
    await user.type(words(), " back slowly");
    await unpackNext();
    await placeOfNote();
    expect(await stored()).toMatchObject([{ text: "You came back slowly", photos: [{ width: 2048 }] }]);
    await eventually(() => expect(words()).toHaveValue("You came back slowly"));
    expect(await ask(draftsOf("therapist-note"))).toEqual([]);
  });

  /** It is a note, more is typed, and its page takes its time. */
  const typedOnTheWay = async () => {
    const unpackNext = unpackedOneByOne();
    const { user, router, save } = await open();
    await user.type(words(), "Slowly");
    const navigate = vi.spyOn(router, "navigate").mockResolvedValue();
    await give(user, aFile());
    await unpackNext();
    await eventually(() => expect(navigate).toHaveBeenCalled());
    await user.type(words(), ", with colour");
    navigate.mockRestore();
    const [kept] = await ask(allTherapistNotes());
    if (!kept) throw new Error("it was to be kept");
    return { kept, save, openIt: () => router.navigate({ to: `/therapist-notes/${kept.record.id}` }) };
  };

  test("is a note at once: words typed before its page is there are found on that page, and in no other note", async () => {
    const { kept, save, openIt } = await typedOnTheWay();
    await openIt();
    await placeOfNote();
    await eventually(() => expect(words()).toHaveValue("Slowly, with colour"));
    expect(await ask(draftsOf("therapist-note"))).toEqual([]);
    await save();
    await screen.findByText(/^Elsewhere: \/journal/);
    expect(await stored()).toEqual([{ ...kept.record, text: "Slowly, with colour" }]);
    expect(await ask(draftsOf(`therapist-note/${kept.record.id}`))).toEqual([]);
  });

  test("and such words do not replace what another tab has made of the note meanwhile", async () => {
    const { kept, save, openIt } = await typedOnTheWay();
    await changeTherapistNote(kept, { text: "There" });
    await openIt();
    await placeOfNote();
    await eventually(() => expect(words()).toHaveValue("Slowly, with colour"));
    await save();
    await eventually(async () =>
      expect((await stored()).map(({ text }) => text).toSorted()).toEqual(["Slowly, with colour", "There"]),
    );
  });

  test("is a note at once, also beside words that are too long to be kept with it", async () => {
    const unpackNext = unpackedOneByOne();
    const { user, unmount } = await open();
    const tooMuch = "a".repeat(200_001);
    await user.click(words());
    await user.paste(tooMuch);
    await give(user, aFile());
    await unpackNext();
    await eventually(async () => expect(await stored()).toMatchObject([{ text: "", photos: [{}] }]));
    await flushDrafts();
    unmount();
    const [note] = await stored();
    await eventually(async () => expect(await ask(draftsOf(`therapist-note/${note?.id}`))).toHaveLength(1));
    expect(await ask(draftsOf("therapist-note"))).toEqual([]);
  });

  test("and words that were typed between two of them are on the note as well, and it opens after the last", async () => {
    const unpackNext = unpackedOneByOne();
    const { user, router } = await open();
    await give(user, aFile(), aFile());
    await unpackNext();
    await eventually(async () => expect((await stored())[0]?.photos).toHaveLength(1));
    expect(router.state.location.pathname).toBe("/therapist-notes/new");
    await user.type(words(), "Slowly");
    await unpackNext();
    await placeOfNote();
    expect(await stored()).toMatchObject([{ text: "Slowly", photos: [{}, {}] }]);
    expect(await ask(draftsOf("therapist-note"))).toEqual([]);
  });

  test("that is still being opened when the note is saved goes into that note", async () => {
    const unpackNext = unpackedOneByOne();
    const { user, save } = await open();
    await user.type(words(), "Slowly");
    await give(user, aFile());
    await save();
    await unpackNext();
    await screen.findByText(/^Elsewhere: \/journal/);
    expect(await stored()).toMatchObject([{ text: "Slowly", photos: [{ width: 2048 }] }]);
  });

  test("that found no room beside one that did is offered again on this screen, in the same note", async () => {
    const unpackNext = unpackedOneByOne();
    const { user, router } = await open();
    await give(user, aFile(), aFile());
    await unpackNext();
    await eventually(async () => expect((await stored())[0]?.photos).toHaveLength(1));
    const makeRoom = fillTheDisk();
    await unpackNext();
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(router.state.location.pathname).toBe("/therapist-notes/new");
    expect(screen.getByRole("button", { name: "Take photo 1 away" })).toBeVisible();
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await placeOfNote();
    expect(await stored()).toMatchObject([{ photos: [{}, {}] }]);
  });

  test("after one that could not be opened, the note is saved once, and not twice", async () => {
    aPictureWorkshop();
    const { user, save } = await open();
    await give(user, aFile(), new File(["<!doctype html>"], "note.jpg", { type: "image/jpeg" }));
    expect(await screen.findByText(/could not be opened here/)).toBeVisible();
    await user.type(words(), "Slowly");
    await save();
    await screen.findByText(/^Elsewhere: \/journal/);
    expect(await stored()).toMatchObject([{ text: "Slowly", photos: [{ width: 2048 }] }]);
  });

  test("does not call back whoever has gone elsewhere meanwhile", async () => {
    const unpackNext = unpackedOneByOne();
    const { user, router } = await open();
    await give(user, aFile());
    await router.navigate({ to: "/journal" });
    await unpackNext();
    await eventually(async () => expect(await stored()).toHaveLength(1));
    expect(await screen.findByText("Elsewhere: /journal")).toBeVisible();
  });

  test("tried again from elsewhere goes into the note, and leaves the words that were corrected meanwhile", async () => {
    const unpackNext = unpackedOneByOne();
    const { user, router } = await open();
    await user.type(words(), "Slowly");
    await give(user, aFile(), aFile());
    await unpackNext();
    await eventually(async () => expect((await stored())[0]?.photos).toHaveLength(1));
    const makeRoom = fillTheDisk();
    await unpackNext();
    await screen.findByRole("alert");
    await router.navigate({ to: "/journal" });
    makeRoom();
    const [before] = await ask(allTherapistNotes());
    if (before) await changeTherapistNote(before, { text: "Slowly, with colour" });
    expect(await leftPhotos.tryAgain()).toBe(true);
    expect(await stored()).toMatchObject([{ text: "Slowly, with colour", photos: [{}, {}] }]);
  });

  test("that is late finds a note that was changed meanwhile, and makes no second one", async () => {
    const unpackNext = unpackedOneByOne();
    const note = await aKeptNote({ text: "Slowly" });
    const { user, router } = await open(`/therapist-notes/${note.id}`);
    await give(user, aFile());
    await router.navigate({ to: "/journal" });
    const [before] = await ask(allTherapistNotes());
    if (before) await changeTherapistNote(before, { text: "Slowly, with colour" });
    await unpackNext();
    await eventually(async () => expect((await stored())[0]?.photos).toHaveLength(1));
    expect(await stored()).toMatchObject([{ text: "Slowly, with colour" }]);
  });
});

describe("changing one", () => {
  test("keeps its time, its session and its photos", async () => {
    const session = await aKeptSession();
    const note = await aKeptNote({ sessionId: session.id, text: "Slowly", photos: [await aPhoto()] });
    const { user, save } = await open(`/therapist-notes/${note.id}`);
    await user.type(words(), ", and with colour");
    await save();
    expect(await screen.findByText(`Elsewhere: /sessions/${session.id}`)).toBeVisible();
    expect(await stored()).toEqual([{ ...note, text: "Slowly, and with colour" }]);
  });

  test("a photo is taken away at once, which can be undone, while words are being typed", async () => {
    const [first, second] = [await aPhoto(1), await aPhoto(2)];
    const note = await aKeptNote({ text: "Slowly", photos: [first, second] });
    const { user, save } = await open(`/therapist-notes/${note.id}`);
    await user.type(words(), ", yes");
    await user.click(screen.getByRole("button", { name: "Take photo 1 away" }));
    const undo = await screen.findByRole("button", { name: "Undo" });
    expect((await stored())[0]?.photos).toEqual([second]);
    await user.click(undo);
    expect(await screen.findByText("Saved. The photo is back.")).toBeVisible();
    expect((await stored())[0]?.photos).toEqual([first, second]);
    await save();
    await screen.findByText(/Elsewhere/);
    expect(await stored()).toEqual([{ ...note, text: "Slowly, yes" }]);
  });

  test("words typed while a photo is still being taken away are saved with the note", async () => {
    const note = await aKeptNote({ text: "Slowly", photos: [await aPhoto()] });
    const { user, save } = await open(`/therapist-notes/${note.id}`);
    const { put } = vault();
    let letGo = () => {};
    vi.spyOn(vault(), "put").mockImplementationOnce(async (...change) => {
      await new Promise<void>((resolve) => (letGo = resolve));
      return put(...change);
    });
    await user.click(screen.getByRole("button", { name: "Take photo 1 away" }));
    await save();
    await user.type(words(), ", and with colour");
    letGo();
    await screen.findByText(/Elsewhere/);
    expect(await stored()).toEqual([{ ...note, text: "Slowly, and with colour", photos: [] }]);
    expect(await ask(draftsOf(`therapist-note/${note.id}`))).toEqual([]);
  });

  test("holds ten photos, and says so", async () => {
    const photos = await Promise.all(Array.from({ length: 10 }, (_, byte) => aPhoto(byte)));
    const note = await aKeptNote({ text: "", photos });
    await open(`/therapist-notes/${note.id}`);
    expect(screen.getByText(/Ten photos fit into one note/)).toBeVisible();
    expect(screen.queryByText("Add a photo")).toBeNull();
  });

  test("one with photos needs no words", async () => {
    const note = await aKeptNote({ text: "Slowly", photos: [await aPhoto()] });
    const { user, save } = await open(`/therapist-notes/${note.id}`);
    await user.clear(words());
    await save();
    await screen.findByText(/Elsewhere/);
    expect(await stored()).toEqual([{ ...note, text: "" }]);
  });

  test("is deleted with a way back", async () => {
    const session = await aKeptSession();
    const note = await aKeptNote({ sessionId: session.id });
    const { user } = await open(`/therapist-notes/${note.id}`);
    await user.click(screen.getByRole("button", { name: "Delete this note" }));
    await screen.findByText(`Elsewhere: /sessions/${session.id}`);
    expect(await stored()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByText("Saved. The note is back.")).toBeVisible();
    expect(await stored()).toEqual([note]);
  });

  test("one that is gone says so", async () => {
    renderScreen(routes, { at: "/therapist-notes/00000000-0000-4000-8000-000000000000" });
    expect(await screen.findByRole("heading", { name: "This note is not here" })).toBeVisible();
  });
});

describe("on the session's page", () => {
  test("is marked as theirs, and shows only what is about this session", async () => {
    const session = await aKeptSession();
    await aKeptNote({ at: on("2026-03-12"), sessionId: session.id, text: "<b>Slowly</b>\nשלום" });
    await aKeptNote({ text: "Of something else" });
    renderScreen(<TherapistNotesSection sessionId={session.id} />);
    const section = within(await screen.findByRole("region", { name: "From my therapist" }));
    expect(section.getByText(/^Note from my therapist, /)).toBeVisible();
    const shown = section.getByText(/<b>Slowly<\/b>/);
    expect(shown).toHaveTextContent("<b>Slowly</b> שלום");
    expect(shown).not.toHaveClass("own-words");
    expect(section.queryByText("Of something else")).toBeNull();
    expect(section.getByRole("link", { name: "Add a note from my therapist" })).toHaveAttribute(
      "href",
      `/therapist-notes/new?session=${session.id}`,
    );
  });
});
