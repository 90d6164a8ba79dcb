import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { sessionIntentionRoute, sessionRoute } from "#src/features/sessions/routes.ts";
import "#src/features/sessions/IntentionScreen.tsx";
import "#src/features/sessions/SessionScreen.tsx";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { allSessions, changeSession } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { aCapture, aCourse, anIntention, aReflection, aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const course = aCourse({ plannedSessions: 6, afterCare: "Call us if you vomit" });
const session = aSession({ courseId: course.id, at: on("2026-03-10T10:00") });
const intention = anIntention({ text: "Let the walls be thinner", sessionIds: [session.id] });

beforeEach(async () => {
  await anEmptyJournal();
  await vault().put(kinds.course, course);
  await vault().put(kinds.session, session);
  await vault().put(kinds.intention, intention);
});
afterEach(() => void vi.useRealTimers());

const setClock = (wall: string) => vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${wall}Z`) });
const openAt = (wall: string, path = `/sessions/${session.id}`) => {
  setClock(wall);
  return renderScreen((root) => [sessionRoute(root), sessionIntentionRoute(root)], { at: path });
};
const heading = () => screen.findByRole("heading", { level: 1, name: "Medicine session 1 of 6" });
const link = (name: string) => screen.findByRole("link", { name });
const noLink = (name: string) => expect(screen.queryByRole("link", { name })).toBeNull();
/** Folded away. */
const outOfTheWay = (...names: string[]) => {
  for (const name of names) {
    const all = screen.getAllByText(name);
    expect(all).toHaveLength(1);
    expect(all[0]?.closest("details")).not.toBeNull();
  }
};
const driving = "No driving until at least tomorrow, and only if your clinic agrees.";
const saved = async () => (await ask(allSessions()))[0]?.record;

test("before it the page gets ready, with nothing to write about yet", async () => {
  openAt("2026-03-08T12:00");
  await heading();
  expect(await screen.findByRole("region", { name: "Getting ready" })).toBeInTheDocument();
  expect(await link("Full screen")).toHaveAttribute("href", `/sessions/${session.id}/intention`);
  noLink("Reflect");
  noLink("Right now");
  expect(screen.queryByRole("button", { name: "I'm safe at home" })).toBeNull();
});

test("during it nothing is asked", async () => {
  openAt("2026-03-10T11:00");
  await heading();
  expect(await screen.findByText(/You can put the phone away/)).toBeInTheDocument();
  expect(await link("Full screen")).toBeInTheDocument();
  noLink("Reflect");
  expect(screen.queryByRole("button", { name: "Set an intention" })).toBeNull();
  outOfTheWay("Edit", "It was cancelled", "Delete this session");
});

describe("in the first four hours", () => {
  test("it offers Right now and to say that one is home, and reads out what the clinic said", async () => {
    openAt("2026-03-10T13:00");
    await heading();
    expect(await link("Right now")).toHaveAttribute("href", "/right-now");
    expect(screen.getByRole("button", { name: "I'm safe at home" })).toBeInTheDocument();
    expect(screen.getAllByText("Call us if you vomit").length).toBeGreaterThan(0);
    expect(await link("Reflect")).toHaveAttribute("href", `/reflect?session=${session.id}&set=after-rest`);
  });

  test("nothing is asked: whether it took place, and what can be changed, waits or is folded away", async () => {
    setClock("2026-03-09T09:00");
    const planned = aSession({ courseId: course.id, at: on("2026-03-10T10:00") });
    await vault().put(kinds.session, planned);
    openAt("2026-03-10T13:00", `/sessions/${planned.id}`);
    expect(await link("Right now")).toBeInTheDocument();
    expect(screen.queryByText("Did this session take place?")).toBeNull();
    expect(screen.queryByRole("button", { name: "Set an intention" })).toBeNull();
    outOfTheWay("Edit", "It was cancelled", "It was stopped early", "Delete this session");
  });

  test("that nobody drives stands there to be seen", async () => {
    openAt("2026-03-10T13:00");
    await heading();
    const unfolded = screen.getAllByText(driving).filter((said) => !said.closest("details"));
    expect(unfolded).toHaveLength(1);
  });

  test("being home tells nobody, and says so", async () => {
    openAt("2026-03-10T13:00");
    expect(await screen.findByRole("button", { name: "I'm safe at home" })).toHaveAccessibleDescription(
      "For your own notes. It tells nobody; text them if someone is waiting.",
    );
  });

  test("home is one tap, with its time, and one tap takes it back", async () => {
    const { user } = openAt("2026-03-10T13:00");
    await user.click(await screen.findByRole("button", { name: "I'm safe at home" }));
    expect(await screen.findByText(/^At home since /)).toBeInTheDocument();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect((await saved())?.homeAt?.instant).toBe(Date.parse("2026-03-10T13:00Z"));
    await user.click(screen.getByRole("button", { name: "I'm not home yet" }));
    expect(await screen.findByRole("button", { name: "I'm safe at home" })).toBeInTheDocument();
    await waitFor(async () => expect((await saved())?.homeAt).toBeUndefined());
    // No second session came of two quick taps.
    expect(await ask(allSessions())).toHaveLength(1);
  });
});

describe("after rest", () => {
  test.for([
    ["2026-03-10T18:00", true],
    ["2026-03-11T09:00", false],
  ] as const)("at %s it says that nobody drives: %s", async ([wall, isSaid]) => {
    openAt(wall);
    await heading();
    await link("Reflect");
    expect(screen.queryAllByText(driving).some((said) => !said.closest("details"))).toBe(isSaid);
  });

  test("the scraps are counted and come back, beside the way to write", async () => {
    await vault().put(kinds.capture, aCapture({ at: on("2026-03-10T13:00"), sessionId: session.id }));
    await vault().put(
      kinds.capture,
      aCapture({ at: on("2026-03-10T13:30"), sessionId: session.id, threeWords: "", picture: "", line: "Put it down" }),
    );
    openAt("2026-03-10T18:00");
    await heading();
    expect(await screen.findByText("2 quick notes kept")).toBeVisible();
    expect(screen.getByText("warm, wide, slow")).toBeVisible();
    expect(screen.getByText("Put it down")).toBeVisible();
    expect(await link("Reflect")).toBeVisible();
  });
});

describe("later", () => {
  test.for([
    ["2026-03-12T12:00", "day-1-3"],
    ["2026-03-17T12:00", "day-7"],
    ["2026-03-24T12:00", "day-14"],
  ])("at %s the questions are those of %s", async ([wall = "", set = ""]) => {
    openAt(wall);
    await heading();
    expect(await link("Reflect")).toHaveAttribute("href", `/reflect?session=${session.id}&set=${set}`);
  });

  test("what was written says which questions it answers, and the earlier ones can be gone back to", async () => {
    await vault().put(kinds.reflection, aReflection({ at: on("2026-03-11"), sessionId: session.id }));
    openAt("2026-03-17T12:00");
    expect(await screen.findByRole("link", { name: /^After rest · .*The harbour$/ })).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "The first three days" })).toHaveAttribute(
      "href",
      `/reflect?session=${session.id}&set=day-1-3`,
    );
    noLink("Two weeks on");
  });

  test("the intention leads to what became of it", async () => {
    openAt("2026-03-17T12:00");
    expect(await screen.findByRole("link", { name: "What became of it" })).toHaveAttribute(
      "href",
      `/intentions/${intention.id}/became`,
    );
    noLink("Full screen");
  });

  test("one that was stopped early says so, and that can be taken back", async () => {
    const { user } = openAt("2026-03-17T12:00");
    await user.click(await screen.findByRole("button", { name: "It was stopped early" }));
    expect(await screen.findByText("Stopped early")).toBeInTheDocument();
    expect((await saved())?.wasStoppedEarly).toBe(true);
    await user.click(screen.getByRole("button", { name: "It was not stopped early" }));
    await waitFor(() => expect(screen.queryByText("Stopped early")).toBeNull());
    expect(await saved()).not.toHaveProperty("wasStoppedEarly");
    // It was over anyway.
    expect(await saved()).not.toHaveProperty("end");
  });

  test("what cannot be read when that is taken back is said, and can be tried again", async () => {
    const { user } = openAt("2026-03-17T12:00");
    await user.click(await screen.findByRole("button", { name: "It was stopped early" }));
    const takeBack = await screen.findByRole("button", { name: "It was not stopped early" });
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
    vi.spyOn(vault(), "read").mockRejectedValueOnce(new StorageError("unknown", new Error("not read")));
    await user.click(takeBack);
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(async () => expect(await saved()).not.toHaveProperty("wasStoppedEarly"));
  });

  test("stopped while it was to go on, it ends there and the rest begins; taken back, it goes on", async () => {
    const { user } = openAt("2026-03-10T11:00");
    await heading();
    await user.click(screen.getByText("More about this session"));
    await user.click(await screen.findByRole("button", { name: "It was stopped early" }));
    expect(await link("Right now")).toBeInTheDocument();
    expect(await saved()).toMatchObject({ wasStoppedEarly: true, end: { instant: on("2026-03-10T11:00").instant } });

    await user.click(screen.getByRole("button", { name: "It was not stopped early" }));
    expect(await screen.findByText("Nothing is asked of you here. You can put the phone away.")).toBeInTheDocument();
    expect(await saved()).not.toHaveProperty("end");
  });

  test("taken back on a later visit, it has the end that it had; one that was written since stays", async () => {
    const end = on("2026-03-10T13:00");
    const planned = (await ask(allSessions()))[0];
    if (planned) await changeSession(planned, { end });
    const stopNow = async () => {
      const { user, unmount } = openAt("2026-03-10T11:00");
      await heading();
      await user.click(screen.getByText("More about this session"));
      await user.click(await screen.findByRole("button", { name: "It was stopped early" }));
      await waitFor(async () => expect((await saved())?.end?.instant).toBe(on("2026-03-10T11:00").instant));
      unmount();
    };
    const takeBack = async () => {
      const { user, unmount } = openAt("2026-03-10T11:20");
      await heading();
      await user.click(screen.getByText("More about this session"));
      await user.click(await screen.findByRole("button", { name: "It was not stopped early" }));
      await waitFor(async () => expect(await saved()).not.toHaveProperty("wasStoppedEarly"));
      unmount();
    };
    await stopNow();
    await takeBack();
    expect((await saved())?.end).toEqual(end);

    await stopNow();
    const stopped = (await ask(allSessions()))[0];
    if (stopped) await changeSession(stopped, { end: on("2026-03-10T10:50") });
    await takeBack();
    expect((await saved())?.end).toEqual(on("2026-03-10T10:50"));
  });

  test("pressed twice at once, it is one session that was stopped", async () => {
    openAt("2026-03-10T11:00");
    await heading();
    const button = await screen.findByText("It was stopped early");
    button.click();
    await waitFor(async () => expect((await saved())?.wasStoppedEarly).toBe(true));
    // It is on disk, and perhaps not on the screen yet.
    setClock("2026-03-10T11:01");
    button.click();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(await ask(allSessions())).toHaveLength(1);
  });
});

describe("when it was written down", () => {
  const entered = async (wall: string) => {
    setClock(wall);
    const other = aSession({ courseId: course.id, at: on("2026-03-05T10:00"), kind: "integration" });
    return vault().put(kinds.session, other);
  };

  test("a session that was entered days later says when", async () => {
    const { record } = await entered("2026-03-08T09:00");
    openAt("2026-03-09T12:00", `/sessions/${record.id}`);
    expect(await screen.findByText("Entered afterwards")).toBeInTheDocument();
  });

  test("one that was planned and changed later was not entered afterwards", async () => {
    const kept = await entered("2026-03-01T09:00");
    setClock("2026-03-08T09:00");
    await vault().put(kinds.session, { ...kept.record, note: "calm" }, { base: kept.rev });
    openAt("2026-03-09T12:00", `/sessions/${kept.record.id}`);
    expect(await screen.findByText("calm")).toBeInTheDocument();
    expect(screen.queryByText("Entered afterwards")).toBeNull();
  });
});

describe("the intention, full screen", () => {
  const path = `/sessions/${session.id}/intention`;

  test("has the words and a way back, and nothing else", async () => {
    const { user } = openAt("2026-03-10T08:00", path);
    const dialog = await screen.findByRole("dialog", { name: "Your intention" });
    expect(dialog).toHaveTextContent(/^Let the walls be thinnerBack$/);
    await user.click(screen.getByRole("button", { name: "Back" }));
    expect(await heading()).toBeInTheDocument();
  });

  test("of several, all are there; without any it says that this is fine", async () => {
    await vault().put(kinds.intention, anIntention({ text: "שלום 🌊", sessionIds: [session.id] }));
    const both = openAt("2026-03-10T08:00", path);
    const dialog = await screen.findByRole("dialog", { name: "Your intentions" });
    expect(dialog).toHaveTextContent("Let the walls be thinner");
    expect(dialog).toHaveTextContent("שלום 🌊");
    both.unmount();

    openAt("2026-03-10T08:00", `/sessions/${crypto.randomUUID()}/intention`);
    expect(await screen.findByText("None yet. Going in without one is fine too.")).toBeInTheDocument();
  });
});
