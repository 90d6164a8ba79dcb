import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { i18n } from "@lingui/core";
import { afterRest, reflectionPromptSets } from "#src/content/prompts/reflection-prompts.ts";
import { addDays, type When } from "#src/domain/time.ts";
import { reflectRoute } from "#src/features/reflections/routes.ts";
import { draftsOf, keepDraft } from "#src/journal/drafts.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { allReflections } from "#src/journal/reflections.ts";
import { addSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aCourse, anIntention, aSession } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { promptText, setTitle } from "./prompt-text.ts";

const daysAgo = (days: number): When => {
  const now = rightNow();
  return { ...now, instant: now.instant - days * 86_400_000, localDay: addDays(now.localDay, -days) };
};

const firstThing = promptText("after-rest-first-thing");
const helped = promptText("after-rest-hard");
const happening = promptText("hard-day-happening");

const openReflect = async (search = "?set=after-rest") => {
  const shown = renderScreen((root) => [reflectRoute(root)], { at: `/reflect${search}` });
  await screen.findByRole("button", { name: "Save reflection" });
  return shown;
};
const box = (name: string) => screen.getByRole("textbox", { name });
const storedReflections = async () => (await ask(allReflections())).map(({ record }) => record);

const aStartedSession = async (unusual: object = {}) => {
  const { id: _, status: __, ...draft } = aSession({ courseId: aCourse().id, at: daysAgo(2), ...unusual });
  return (await addSession(draft)).record;
};

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/reflections/ReflectScreen.tsx");
}, 30_000);
beforeEach(anEmptyJournal);
afterEach(async () => {
  // Before the journal is closed: what an open form holds back is kept when it goes.
  await flushDrafts();
  cleanup();
});

test("each prompt after rest names a text box, and none of them is filled", async () => {
  await openReflect();
  const names = afterRest.prompts.map(({ text }) => i18n._(text));
  expect(screen.getAllByRole("textbox")).toHaveLength(names.length);
  for (const name of names) expect(box(name)).toHaveValue("");
});

test("no two prompts share an id: an answer is found again whatever set it was written under", () => {
  const ids = reflectionPromptSets.flatMap(({ prompts }) => prompts.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("only what was answered is stored, exactly as typed", async () => {
  const { user } = await openReflect();
  await user.type(box(firstThing), "  the sea =1+1 <script>\n\u{1F30A} ");
  await user.type(box(helped), "   ");
  await user.click(screen.getByRole("button", { name: "Save reflection" }));

  expect(await screen.findByText("Elsewhere: /")).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  const [stored, ...more] = await storedReflections();
  expect(more).toEqual([]);
  expect(stored?.promptSet).toBe("after-rest");
  expect(stored?.answers).toEqual([
    { promptId: "after-rest-first-thing", text: "  the sea =1+1 <script>\n\u{1F30A} " },
  ]);
  expect(stored && "sessionId" in stored).toBe(false);
  expect(await ask(draftsOf("reflection"))).toEqual([]);
});

test("when nothing is written a sentence says so and nothing is stored", async () => {
  const { user } = await openReflect();
  await user.type(box(helped), "  ");
  await user.click(screen.getByRole("button", { name: "Save reflection" }));

  expect(await screen.findByText(/Nothing is written yet/)).toBeInTheDocument();
  expect(await storedReflections()).toEqual([]);
});

test("100,000 characters in one box are kept to the last", async () => {
  const { user } = await openReflect();
  const long = "a calm sea ".repeat(10_000).slice(0, 100_000);
  await user.click(box(firstThing));
  await user.paste(long);
  await user.click(screen.getByRole("button", { name: "Save reflection" }));

  await screen.findByText("Elsewhere: /");
  const [stored] = await storedReflections();
  expect(stored?.answers[0]?.text === long).toBe(true);
});

test("more than a box can keep is said beside it, and stays in it", async () => {
  const { user } = await openReflect();
  await user.click(box(firstThing));
  await user.paste("x".repeat(200_001));
  await user.click(screen.getByRole("button", { name: "Save reflection" }));

  expect(box(firstThing)).toHaveAccessibleDescription(/more than one box can keep/);
  expect(box(firstThing)).toHaveProperty("textLength", 200_001);
  expect(await storedReflections()).toEqual([]);
});

describe("the session", () => {
  test("the latest medicine session that has started is chosen, with what was brought to it above", async () => {
    const { courseId } = await aStartedSession({ at: daysAgo(9) });
    const second = await aStartedSession({ courseId, at: daysAgo(2) });
    await aStartedSession({ courseId, at: daysAgo(1), kind: "integration" });
    await aStartedSession({ courseId, at: daysAgo(-3) });
    const { id: _, ...intention } = anIntention({ sessionIds: [second.id], text: "Let the wall be thinner" });
    await addIntention(intention);

    const { user } = await openReflect();
    const select = screen.getByRole("combobox", { name: "Session" });
    expect(select).toHaveValue(second.id);
    expect(screen.getByText("Let the wall be thinner")).toBeInTheDocument();
    // The one to come is not offered: nothing can be written about it yet.
    expect(within(select).getAllByRole("option")).toHaveLength(4);

    await user.type(box(firstThing), "the sea");
    await user.click(screen.getByRole("button", { name: "Save reflection" }));
    await screen.findByText("Elsewhere: /");
    expect((await storedReflections())[0]?.sessionId).toBe(second.id);
  });

  test("one that is more than fourteen days past is not chosen", async () => {
    await aStartedSession({ at: daysAgo(16) });
    await openReflect();
    expect(screen.getByRole("combobox", { name: "Session" })).toHaveValue("");
  });

  test("the one that was asked for is chosen, and choosing none keeps the words", async () => {
    const old = await aStartedSession({ at: daysAgo(40) });
    await aStartedSession({ courseId: old.courseId });
    const { user } = await openReflect(`?session=${old.id}&set=after-rest`);
    const select = screen.getByRole("combobox", { name: "Session" });
    expect(select).toHaveValue(old.id);

    await user.type(box(firstThing), "the sea");
    await user.selectOptions(select, "No session");
    expect(box(firstThing)).toHaveValue("the sea");
    await user.click(screen.getByRole("button", { name: "Save reflection" }));
    await screen.findByText("Elsewhere: /");
    expect((await storedReflections())[0]?.sessionId).toBeUndefined();
  });
});

describe("other sets of prompts", () => {
  test("one can be asked for, and brings its own closing words", async () => {
    await openReflect("?set=hard-day");
    expect(box(happening)).toBeInTheDocument();
    expect(screen.getByText(/You do not have to write to get help/)).toBeInTheDocument();
    expect(screen.queryByText(/If this is heavy/)).not.toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Who you can call or text now" })).toHaveAttribute("href", "/support");
  });

  test("those for a hard day and for one without words are one tap away, and what was written stays", async () => {
    const { user } = await openReflect();
    await user.type(box(firstThing), "the sea");
    expect(screen.getByRole("link", { name: setTitle("no-words") })).toHaveAttribute("href", "/reflect?set=no-words");
    await user.click(screen.getByRole("link", { name: setTitle("hard-day") }));
    expect(box(happening).closest("form")).toHaveFocus();
    expect(screen.queryByRole("link", { name: setTitle("hard-day") })).not.toBeInTheDocument();
    await user.type(box(happening), "a grey morning");

    await user.click(screen.getByRole("link", { name: setTitle("no-words") }));
    await user.type(box(promptText("no-words-weather")), "fog");
    await user.click(screen.getByRole("button", { name: "Save reflection" }));
    await screen.findByText("Elsewhere: /");
    const [stored] = await storedReflections();
    expect(stored?.promptSet).toBe("no-words");
    expect(stored?.answers.map(({ text }) => text)).toEqual(["fog", "the sea", "a grey morning"]);
  });

  test("an unknown one gives the questions for any day", async () => {
    await openReflect("?set=%3Cscript%3E&session=nobody");
    expect(box(promptText("any-day-here"))).toBeInTheDocument();
    expect(screen.getByText("If this is heavy, Support is at the top of every screen.")).toBeInTheDocument();
  });

  test("changing the set there and back keeps what was written, and all of it is stored", async () => {
    const { user } = await openReflect();
    await user.type(box(firstThing), "the sea");
    const sets = screen.getByRole("combobox", { name: "Questions" });
    await user.selectOptions(sets, setTitle("hard-day"));
    await user.type(box(happening), "a grey morning");
    expect(screen.getByText(`What you wrote under “${setTitle("after-rest")}” is kept with this.`)).toBeInTheDocument();

    await user.selectOptions(sets, setTitle("after-rest"));
    expect(box(firstThing)).toHaveValue("the sea");
    await user.selectOptions(sets, setTitle("hard-day"));
    expect(box(happening)).toHaveValue("a grey morning");

    await user.click(screen.getByRole("button", { name: "Save reflection" }));
    await screen.findByText("Elsewhere: /");
    const [stored] = await storedReflections();
    expect(stored?.promptSet).toBe("hard-day");
    expect(stored?.answers.map(({ text }) => text)).toEqual(["a grey morning", "the sea"]);
  });
});

describe("what was typed and not saved", () => {
  test("is back after a killed browser, with its session and its set", async () => {
    const session = await aStartedSession({ at: daysAgo(30) });
    const { user, unmount } = await openReflect("");
    await user.selectOptions(screen.getByRole("combobox", { name: "Session" }), session.id);
    await user.selectOptions(screen.getByRole("combobox", { name: "Questions" }), setTitle("day-7"));
    const stayed = promptText("day-7-stayed");
    await user.type(box(stayed), "the colour of the water");
    await flushDrafts();
    unmount();
    await reopenedJournal();

    await openReflect("");
    expect(box(stayed)).toHaveValue("the colour of the water");
    expect(screen.getByRole("combobox", { name: "Session" })).toHaveValue(session.id);
    expect(screen.getByText(/^We kept what you wrote at \d/)).toBeInTheDocument();
    expect(await storedReflections()).toEqual([]);
  });

  test("can be put aside, and taken back", async () => {
    const at = rightNow();
    const fields = { "answer/after-rest-hard": "the silence", session: "", set: "after-rest", asked: "" };
    await keepDraft({ id: crypto.randomUUID(), form: "reflection", fields, at }, []);
    const { user } = await openReflect("");
    expect(box(helped)).toHaveValue("the silence");

    await user.click(screen.getByRole("button", { name: "Start afresh" }));
    expect(box(promptText("any-day-here"))).toHaveValue("");
    await waitFor(async () => expect(await ask(draftsOf("reflection"))).toEqual([]));

    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(box(helped)).toHaveValue("the silence");
    await flushDrafts();
    expect((await ask(draftsOf("reflection")))[0]?.fields["answer/after-rest-hard"]).toBe("the silence");
  });

  test("stays on the screen when a save fails, and can be saved again", async () => {
    const { user } = await openReflect();
    await user.type(box(firstThing), "the sea was calm");
    const makeRoom = fillTheDisk();
    await user.click(screen.getByRole("button", { name: "Save reflection" }));

    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(box(firstThing)).toHaveValue("the sea was calm");
    expect(await storedReflections()).toEqual([]);

    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("Elsewhere: /");
    expect((await storedReflections())[0]?.answers[0]?.text).toBe("the sea was calm");
  });
});

describe("when", () => {
  const setWhen = async (user: Awaited<ReturnType<typeof openReflect>>["user"], value: string) => {
    const field = screen.getByLabelText("When");
    await user.clear(field);
    if (value) await user.type(field, value);
    await user.type(box(firstThing), "the sea");
    await user.click(screen.getByRole("button", { name: "Save reflection" }));
  };

  test("an earlier evening is kept as that evening", async () => {
    const { user } = await openReflect();
    await setWhen(user, "2026-03-02T01:30");
    await screen.findByText("Elsewhere: /");
    expect((await storedReflections())[0]?.at.localDay).toBe("2026-03-01");
  });

  test.for(["", "2199-01-01T10:00"])("%j is not stored: a sentence stands beside the field", async (value) => {
    const { user } = await openReflect();
    await setWhen(user, value);
    expect(screen.getByLabelText("When")).toHaveAccessibleDescription(/Choose/);
    expect(box(firstThing)).toHaveValue("the sea");
    expect(await storedReflections()).toEqual([]);
  });
});
