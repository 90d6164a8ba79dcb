import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newSessionRoute, sessionRoute } from "#src/features/sessions/routes.ts";
import { journalRoute } from "#src/features/journal/routes.ts";
import { reflectRoute } from "#src/features/reflections/routes.ts";
import "#src/features/journal/JournalScreen.tsx";
import "#src/features/reflections/ReflectScreen.tsx";
import "#src/features/sessions/NewSessionScreen.tsx";
import "#src/features/sessions/SessionScreen.tsx";
import type { Session } from "#src/domain/session.ts";
import { allCaptures, capturesOfSession } from "#src/journal/captures.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCapture, aCourse, aSession, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const course = aCourse();
const session = aSession({ courseId: course.id, at: on("2026-03-10T10:00") });
const scraps = [
  aCapture({ at: on("2026-03-10T13:00"), threeWords: "owl, river, slow" }),
  aCapture({ at: on("2026-03-11T09:00"), threeWords: "salt and light" }),
];
const keepScraps = async () => {
  for (const scrap of scraps) await vault().put(kinds.capture, scrap);
};
const setClock = (wall: string) => vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${wall}Z`) });
const open = (at = `/sessions/${session.id}`) =>
  renderScreen((root) => [newSessionRoute(root), sessionRoute(root)], { at });
const offer = "2 quick notes from soon after it have no session";
const ofSession = async () => (await ask(capturesOfSession(session.id))).map(({ record }) => record.threeWords);
const keepSession = async (unusual: Partial<Session> = {}) => {
  await vault().put(kinds.session, { ...session, ...unusual });
};

beforeEach(async () => {
  setClock("2026-03-14T12:00");
  await anEmptyJournal();
  await vault().put(kinds.course, course);
});
afterEach(() => void vi.useRealTimers());

describe("a session that is entered after its scraps", () => {
  beforeEach(async () => {
    await keepScraps();
    await keepSession();
  });

  test("asks on its page whether they belong to it; with yes they are its scraps", async () => {
    const { user } = open();
    expect(await screen.findByText(offer)).toBeVisible();
    expect(screen.getByText("owl, river, slow").closest("details")).not.toHaveAttribute("open");
    expect(await ofSession()).toEqual([]);

    await user.click(screen.getByRole("button", { name: "They belong to this one" }));
    expect(await screen.findByText("2 quick notes kept")).toBeVisible();
    expect(screen.queryByText(offer)).toBeNull();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(screen.getByRole("heading", { level: 1 })).toHaveFocus();
    expect(await ofSession()).toEqual(["owl, river, slow", "salt and light"]);
  });

  test("with no they stay without a session, and it does not ask again", async () => {
    const { user, unmount } = open();
    await user.click(await screen.findByRole("button", { name: "They do not" }));
    await waitFor(() => expect(screen.queryByText(offer)).toBeNull());
    unmount();
    open();
    await screen.findByRole("region", { name: "What you kept" });
    expect(screen.queryByText(offer)).toBeNull();
    expect(await ofSession()).toEqual([]);
    expect((await ask(allCaptures())).map(({ record }) => record.threeWords)).toHaveLength(2);
  });

  test("each of them can be opened, where its session can be chosen", async () => {
    open();
    await screen.findByText(offer);
    const links = screen.getAllByRole("link", { name: /^Open what you kept on /, hidden: true });
    expect(links.map((link) => link.getAttribute("href"))).toEqual(scraps.map(({ id }) => `/captures/${id}`));
  });

  test("when it cannot be written it says so, and the rest is tried again, each once", async () => {
    const { user } = open();
    const yes = await screen.findByRole("button", { name: "They belong to this one" });
    const makeRoom = fillTheDisk();
    await user.click(yes);
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(await ofSession()).toEqual([]);
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("2 quick notes kept")).toBeVisible();
    expect(await ask(allCaptures())).toHaveLength(2);
  });
});

describe("it does not ask", () => {
  const openAndRead = async () => {
    open();
    await screen.findByRole("button", { name: "Delete this session", hidden: true });
  };
  const keepOneOfIts = () =>
    vault().put(kinds.capture, aCapture({ at: on("2026-03-10T12:30"), sessionId: session.id }));
  const anOffer = () => screen.queryByText(/has no session|have no session/);
  const aPlace = () => screen.queryByRole("link", { name: "Keep a picture or a voice note" });

  test("while somebody rests", async () => {
    setClock("2026-03-10T13:30");
    await keepScraps();
    await keepSession();
    await keepOneOfIts();
    await openAndRead();
    await screen.findByText("1 quick note kept");
    expect(anOffer()).toBeNull();
    expect(aPlace()).toBeNull();
  });

  test("when it was cancelled", async () => {
    await keepScraps();
    await keepSession({ status: "cancelled" });
    await keepOneOfIts();
    await openAndRead();
    await screen.findByText("1 quick note kept");
    expect(anOffer()).toBeNull();
    expect(aPlace()).toBeNull();
  });

  test("when there is nothing to ask about", async () => {
    await keepSession();
    await openAndRead();
    await waitFor(() => expect(aPlace()).toBeVisible());
    expect(anOffer()).toBeNull();
  });
});

describe("scraps that were said to belong to it come back", () => {
  const scrap = "owl, river, slow";
  beforeEach(async () => {
    await keepSession();
    await vault().put(kinds.capture, aCapture({ at: on("2026-03-10T13:00"), threeWords: scrap }));
    const { user, unmount } = open();
    await user.click(await screen.findByRole("button", { name: "It belongs to this one" }));
    await screen.findByText("1 quick note kept");
    unmount();
  });

  test.for(["after-rest", "day-14"])("with the questions of %s", async (set) => {
    renderScreen((root) => [reflectRoute(root)], { at: `/reflect?session=${session.id}&set=${set}` });
    expect(await screen.findByText(scrap)).toBeVisible();
  });

  test("in the Journal, where it is asked for what speaks of that session", async () => {
    renderScreen((root) => [journalRoute(root)], { at: `/journal?session=${session.id}` });
    expect(await screen.findByText(scrap)).toBeVisible();
  });
});

test("a single scrap is spoken of as one", async () => {
  await vault().put(kinds.capture, aCapture({ at: on("2026-03-10T13:00"), threeWords: "owl" }));
  await keepSession();
  const { user } = open();
  expect(await screen.findByText("1 quick note from soon after it has no session")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "It belongs to this one" }));
  expect(await screen.findByText("1 quick note kept")).toBeVisible();
});

describe("after saving", () => {
  const saveNew = async (wall: string) => {
    const { user } = open(`/sessions/new?course=${course.id}`);
    fireEvent.change(await screen.findByLabelText("Date and time"), { target: { value: wall } });
    await user.click(screen.getByRole("button", { name: "Save session" }));
  };

  test("a new session that has scraps waiting leads to its page, which asks", async () => {
    await keepScraps();
    await saveNew("2026-03-10T10:00");
    expect(await screen.findByText(offer)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(await ask(allSessions())).toHaveLength(1);
  });

  test("one without any leads back to the course as always", async () => {
    await keepScraps();
    await saveNew("2026-03-04T10:00");
    expect(await screen.findByText(`Elsewhere: /course/${course.id}`)).toBeInTheDocument();
  });

  test("a session that is moved to before its scraps asks then", async () => {
    await keepScraps();
    await keepSession({ at: on("2026-03-03T10:00") });
    const { user } = open();
    await screen.findByRole("region", { name: "What you kept" });
    expect(screen.queryByText(offer)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Edit" }));
    fireEvent.change(await screen.findByLabelText("Date and time"), { target: { value: "2026-03-10T10:00" } });
    await user.click(screen.getByRole("button", { name: "Save session" }));
    expect(await screen.findByText(offer)).toBeVisible();
  });
});

test("any time after it there is a quiet way to keep something for it, even with nothing kept", async () => {
  await keepSession();
  open();
  const keep = await screen.findByRole("link", { name: "Keep a picture or a voice note" });
  expect(keep).toHaveAttribute("href", `/right-now?session=${session.id}`);
});
