import { cleanup, screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { reflectRoute } from "#src/features/reflections/routes.ts";
import { draftsOf } from "#src/journal/drafts.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { allReflections } from "#src/journal/reflections.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aReflection, aSession, aSupportPlan, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { promptText } from "./prompt-text.ts";

const session = aSession({ at: on("2026-03-10T10:00") });

const openAt = async (wall: string, search = "") => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${wall}Z`) });
  const shown = renderScreen((root) => [reflectRoute(root)], { at: `/reflect${search}` });
  await screen.findByRole("button", { name: "Save reflection" });
  return shown;
};
const asks = (prompt: string) => screen.queryByRole("textbox", { name: promptText(prompt) });
const keep = (...sessions: object[]) => Promise.all(sessions.map((one) => vault().put(kinds.session, aSession(one))));

beforeAll(async () => {
  await import("#src/features/reflections/ReflectScreen.tsx");
}, 30_000);
beforeEach(anEmptyJournal);
afterEach(async () => {
  await flushDrafts();
  cleanup();
  vi.useRealTimers();
});

describe("with no set asked for", () => {
  test("without a session it is the questions for any day, and nobody is asked for a nap", async () => {
    await openAt("2026-03-12T12:00");
    expect(screen.getAllByRole("textbox")).toHaveLength(3);
    expect(asks("any-day-here")).toBeInTheDocument();
    expect(screen.queryByText("Did you nap or sleep?")).not.toBeInTheDocument();
  });

  test.for([
    ["2026-03-10T18:00", "after-rest-first-thing", true],
    ["2026-03-11T21:00", "after-rest-first-thing", true],
    ["2026-03-11T22:30", "after-rest-first-thing", false],
    ["2026-03-12T12:00", "day-1-3-smallest", false],
    ["2026-03-14T12:00", "day-1-3-smallest", false],
    ["2026-03-15T12:00", "day-7-stayed", false],
    ["2026-03-24T12:00", "day-14-read-again", false],
    ["2026-03-25T12:00", "any-day-here", false],
  ] as const)("at %s, with the next session near, it is that of %s; a nap is asked after: %s", async (it) => {
    const [wall, prompt, isNapAsked] = it;
    await keep(session, { courseId: session.courseId, at: on("2026-03-26T10:00") });
    await openAt(wall);
    expect(asks(prompt)).toBeInTheDocument();
    expect(screen.queryAllByText("Did you nap or sleep?")).toHaveLength(isNapAsked ? 1 : 0);
  });

  test("once those were answered it is the questions for any day", async () => {
    await keep(session);
    await vault().put(
      kinds.reflection,
      aReflection({ at: on("2026-03-12T20:00"), sessionId: session.id, promptSet: "day-1-3" }),
    );
    await openAt("2026-03-13T12:00");
    expect(asks("any-day-kind")).toBeInTheDocument();
  });

  test("an earlier session that was asked for brings its own", async () => {
    await keep(session, { courseId: session.courseId, at: on("2026-03-17T10:00") });
    await openAt("2026-03-18T12:00", `?session=${session.id}`);
    expect(asks("day-7-stayed")).toBeInTheDocument();
    expect(screen.getByRole("combobox", { name: "Session" })).toHaveValue(session.id);
  });
});

test("after rest, asked for days later, nobody is asked for a nap", async () => {
  await keep(session);
  await openAt("2026-03-13T12:00", "?set=after-rest");
  expect(asks("after-rest-first-thing")).toBeInTheDocument();
  expect(screen.queryByText("Did you nap or sleep?")).not.toBeInTheDocument();
});

describe("two weeks on", () => {
  const heavier = () => screen.getByRole("radiogroup", { name: "Is anything heavier than before the session?" });
  const helpHeading = () => screen.queryByRole("heading", { name: "You don't have to be alone with this" });

  test("whether something is heavier is asked with nothing chosen; No shows nothing more", async () => {
    await keep(session);
    const { user } = await openAt("2026-03-24T12:00");
    expect(heavier()).toBeInTheDocument();
    for (const radio of screen.getAllByRole("radio")) expect(radio).not.toBeChecked();
    await user.click(screen.getByRole("radio", { name: "No" }));
    expect(helpHeading()).not.toBeInTheDocument();
  });

  test("Yes shows whom to contact, and who can be reached, without leaving the form", async () => {
    await keep(session);
    const people = [{ name: "Robin", phone: "555 0199", note: "" }];
    await vault().put(kinds.supportPlan, aSupportPlan({ people }));
    const { user } = await openAt("2026-03-24T12:00");
    await user.type(screen.getByRole("textbox", { name: promptText("day-14-intention") }), "keep it");
    await user.click(screen.getByRole("radio", { name: "Yes" }));

    expect(helpHeading()).toBeInTheDocument();
    expect(screen.getByText(/^Please contact your clinic or prescriber today\./)).toBeInTheDocument();
    expect(await screen.findByRole("link", { name: "Call Robin" })).toHaveAttribute("href", "tel:5550199");
    expect(screen.getByRole("link", { name: "When to tell somebody" })).toHaveAttribute("href", "/support/red-flags");
    expect(screen.getByRole("textbox", { name: promptText("day-14-intention") })).toHaveValue("keep it");

    await user.click(screen.getByRole("radio", { name: "No" }));
    expect(helpHeading()).not.toBeInTheDocument();
  });

  test("the answer is kept nowhere: not with the words, and not in what is still being written", async () => {
    await keep(session);
    const { user } = await openAt("2026-03-24T12:00");
    await user.click(screen.getByRole("radio", { name: "Yes" }));
    await user.type(screen.getByRole("textbox", { name: promptText("day-14-heavier") }), "the mornings");
    await flushDrafts();
    const [draft] = await ask(draftsOf("reflection"));
    expect(draft?.fields["answer/day-14-heavier"]).toBe("the mornings");
    expect(Object.keys(draft?.fields ?? {}).filter((name) => name.startsWith("care/"))).toEqual([]);

    await user.click(screen.getByRole("button", { name: "Save reflection" }));
    await screen.findByText("Elsewhere: /");
    const [stored] = await ask(allReflections());
    expect(stored?.record.answers).toEqual([{ promptId: "day-14-heavier", text: "the mornings" }]);
  });
});
