import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { newUnsaidRoute, unsaidRoute } from "#src/features/unsaid/routes.ts";
import { addSession } from "#src/journal/sessions.ts";
import { addUnsaid, allUnsaid, changeUnsaid } from "#src/journal/unsaid.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { anUnsaid, aSession, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, rawRows, reopenedJournal } from "../../support/journal.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";

const routes: Routes = (root) => [newUnsaidRoute(root), unsaidRoute(root)];
const words = () => screen.findByRole("textbox", { name: "What I couldn't say" });
const keep = () => screen.getByRole("button", { name: "Keep it" });
const bring = () => screen.getByRole("checkbox", { name: "Bring to therapy" });
const saved = async () => (await ask(allUnsaid())).map(({ record }) => record);
const about = () => screen.getByRole("combobox", { name: "About which session" });
const aKeptSession = async (unusual: object = {}) => {
  const { id: _, status: __, ...draft } = aSession(unusual);
  return (await addSession(draft)).record;
};
const onDisk = async (unusual: object = {}) => {
  const { id: _, ...draft } = anUnsaid(unusual);
  return addUnsaid(draft);
};

// Made ready first: on a busy machine that takes longer than a test waits for a screen.
beforeAll(async () => {
  await import("#src/features/unsaid/NewUnsaidScreen.tsx");
  await import("#src/features/unsaid/UnsaidScreen.tsx");
}, 120_000);

beforeEach(anEmptyJournal);

describe("writing what could not be said", () => {
  test("is kept exactly, for nobody else", async () => {
    const { user } = renderScreen(routes, { at: "/unsaid/new" });
    fireEvent.change(await words(), { target: { value: "  =1+1 <b>he</b> مرحبا 🌊\n" } });
    expect(bring()).not.toBeChecked();
    await user.click(keep());
    expect(await screen.findByText("Elsewhere: /")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    const [note] = await saved();
    expect(note).toEqual({ id: note?.id, at: note?.at, text: "  =1+1 <b>he</b> مرحبا 🌊\n" });
  });

  test("can be brought to therapy, and then the way leads to the list", async () => {
    const { user } = renderScreen(routes, { at: "/unsaid/new" });
    await user.type(await words(), "angry");
    await user.click(bring());
    await user.click(keep());
    expect(await screen.findByText("Elsewhere: /therapy")).toBeVisible();
    expect(await saved()).toMatchObject([{ text: "angry", forTherapy: true }]);
  });

  test("belongs to the session the person came from, and leads back to it", async () => {
    const session = await aKeptSession();
    const { user } = renderScreen(routes, { at: `/unsaid/new?session=${session.id}` });
    await user.type(await words(), "angry");
    await user.click(keep());
    expect(await screen.findByText(`Elsewhere: /sessions/${session.id}`)).toBeVisible();
    expect(await saved()).toMatchObject([{ sessionId: session.id }]);
  });

  test("can be put down to any session that has been, or to none; without one nothing is asked", async () => {
    const first = renderScreen(routes, { at: "/unsaid/new" });
    await words();
    expect(screen.queryByRole("combobox")).toBeNull();
    first.unmount();

    const session = await aKeptSession({ kind: "integration", at: on("2026-03-10T09:00") });
    await aKeptSession({ at: { ...on("2026-03-10"), instant: Date.now() + 86_400_000 } });
    const { user } = renderScreen(routes, { at: "/unsaid/new" });
    await user.type(await words(), "angry");
    expect(about()).toHaveDisplayValue("No session in particular");
    expect(within(about()).getAllByRole("option")).toHaveLength(2);
    await user.selectOptions(about(), session.id);
    await user.click(keep());
    expect(await screen.findByText("Elsewhere: /")).toBeVisible();
    expect(await saved()).toMatchObject([{ sessionId: session.id }]);
  });

  test("begun from Today it suggests the session and leads back there; what was chosen before stays", async () => {
    const [earlier, session] = [await aKeptSession({ at: on("2026-03-03T09:00") }), await aKeptSession()];
    const first = renderScreen(routes, { at: `/unsaid/new?session=${session.id}&from=today` });
    await first.user.type(await words(), "angry");
    expect(about()).toHaveValue(session.id);
    await first.user.selectOptions(about(), earlier.id);
    await flushDrafts();
    first.unmount();
    await reopenedJournal();
    const { user } = renderScreen(routes, { at: `/unsaid/new?session=${session.id}&from=today` });
    expect(await words()).toHaveValue("angry");
    expect(about()).toHaveValue(earlier.id);
    await user.click(keep());
    expect(await screen.findByText("Elsewhere: /")).toBeVisible();
    expect(await saved()).toMatchObject([{ sessionId: earlier.id }]);
  });

  test.for(["", " \n"])("“%s” gets a sentence, and nothing is saved", async (typed) => {
    renderScreen(routes, { at: "/unsaid/new" });
    fireEvent.change(await words(), { target: { value: typed } });
    fireEvent.click(keep());
    await waitFor(async () => expect(await words()).toHaveAccessibleDescription(/One word is enough/));
    expect(await saved()).toEqual([]);
  });

  test("more than a note can keep gets a sentence, and stays on the screen", async () => {
    renderScreen(routes, { at: "/unsaid/new" });
    fireEvent.change(await words(), { target: { value: "a".repeat(200_001) } });
    fireEvent.click(keep());
    await waitFor(async () => expect(await words()).toHaveAccessibleDescription(/more than one note can keep/));
    expect(await words()).toHaveValue("a".repeat(200_001));
  });
});

describe("what must not be lost", () => {
  test("what was typed is there again after a visit that was cut short, the tick too", async () => {
    const first = renderScreen(routes, { at: "/unsaid/new" });
    await first.user.type(await words(), "angry");
    await first.user.click(bring());
    await flushDrafts();
    first.unmount();
    await reopenedJournal();
    renderScreen(routes, { at: "/unsaid/new" });
    expect(await words()).toHaveValue("angry");
    expect(bring()).toBeChecked();
    expect(screen.getByText(/We kept what you wrote at/)).toBeVisible();
  });

  test("a failed save keeps the words on the screen, and trying again saves them once", async () => {
    const { user } = renderScreen(routes, { at: "/unsaid/new" });
    await user.type(await words(), "angry");
    const makeRoom = fillTheDisk();
    try {
      await user.click(keep());
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(await words()).toHaveValue("angry");
    } finally {
      makeRoom();
    }
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("Elsewhere: /");
    expect(await saved()).toHaveLength(1);
  });

  test("no word lies readable on the disk", async () => {
    await onDisk({ text: "velvet anger" });
    const text = JSON.stringify(await rawRows(), (_, value: unknown) =>
      value instanceof ArrayBuffer || ArrayBuffer.isView(value)
        ? Buffer.from(value as Uint8Array).toString("latin1")
        : value,
    );
    expect(text.length).toBeGreaterThan(100);
    expect(text).not.toContain("velvet");
  });
});

describe("changing a note", () => {
  test("words and tick can be changed; the rest stays", async () => {
    const { record } = await onDisk({ text: "angry", forTherapy: true });
    const { user } = renderScreen(routes, { at: `/unsaid/${record.id}` });
    await user.type(await words(), ", and sad");
    await user.click(bring());
    await user.click(keep());
    expect(await screen.findByText(`Elsewhere: /journal/${record.id}`)).toBeVisible();
    const [note] = await saved();
    expect(note).toMatchObject({ id: record.id, at: record.at, text: "angry, and sad" });
    expect(note?.forTherapy).toBeUndefined();
  });

  test("the session can be changed or taken off, and a deleted one stays until then", async () => {
    const gone = aSession();
    const session = await aKeptSession();
    const { record } = await onDisk({ text: "angry", sessionId: gone.id });
    const at = `/unsaid/${record.id}`;
    const first = renderScreen(routes, { at });
    await words();
    expect(about()).toHaveDisplayValue("A session that was deleted");
    await first.user.click(keep());
    await screen.findByText(`Elsewhere: /journal/${record.id}`);
    expect(await saved()).toMatchObject([{ sessionId: gone.id }]);
    first.unmount();

    const second = renderScreen(routes, { at });
    await words();
    await second.user.selectOptions(about(), session.id);
    await second.user.click(keep());
    await screen.findByText(`Elsewhere: /journal/${record.id}`);
    expect(await saved()).toMatchObject([{ sessionId: session.id }]);
    second.unmount();

    const { user } = renderScreen(routes, { at });
    await words();
    await user.selectOptions(about(), "No session in particular");
    await user.click(keep());
    await screen.findByText(`Elsewhere: /journal/${record.id}`);
    expect((await saved())[0]?.sessionId).toBeUndefined();
  });

  test("words kept since an older version do not overwrite a newer one: both are kept", async () => {
    const kept = await onDisk({ text: "angry" });
    const at = `/unsaid/${kept.record.id}`;
    const first = renderScreen(routes, { at });
    await first.user.type(await words(), "!");
    await flushDrafts();
    first.unmount();
    await changeUnsaid(kept, { text: "sad" });
    const { user } = renderScreen(routes, { at });
    expect(await words()).toHaveValue("angry!");
    await user.click(keep());
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/both are kept/));
    expect((await saved()).map(({ text }) => text).toSorted()).toEqual(["angry!", "sad"]);
  });

  test("one that is not there says so", async () => {
    renderScreen(routes, { at: `/unsaid/${crypto.randomUUID()}` });
    expect(await screen.findByText(/There is no such note here/)).toBeVisible();
  });
});
