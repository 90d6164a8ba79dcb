import { screen, waitFor } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { afterRest } from "#src/content/prompts/reflection-prompts.ts";
import { contentId, type SessionId } from "#src/domain/ids.ts";
import { addDays, type When } from "#src/domain/time.ts";
import { reflectionRoute, reflectRoute } from "#src/features/reflections/routes.ts";
import { addCapture, allCaptures, wordlessCapture } from "#src/journal/captures.ts";
import { keepDraft } from "#src/journal/drafts.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { addReflection, allReflections } from "#src/journal/reflections.ts";
import { freshRightNow, rightNowForm } from "#src/journal/right-now.ts";
import { addSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aCourse, anIntention, aReflection, aSession } from "../../support/build.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { promptText } from "./prompt-text.ts";

const daysAgo = (days: number): When => {
  const now = rightNow();
  return { ...now, instant: now.instant - days * 86_400_000, localDay: addDays(now.localDay, -days) };
};
const aStartedSession = async (days = 0.3) => {
  const {
    id: _,
    status: __,
    ...draft
  } = aSession({
    courseId: aCourse().id,
    at: { ...daysAgo(Math.floor(days)), instant: rightNow().instant - days * 86_400_000 },
  });
  return (await addSession(draft)).record;
};
const aScrap = (sessionId: SessionId, line: string) =>
  addCapture({ ...wordlessCapture, at: rightNow(), line, sessionId });
const bring = async (sessionId: SessionId, text: string) => {
  const { id: _, ...draft } = anIntention({ sessionIds: [sessionId], text });
  return (await addIntention(draft)).record;
};
const openReflect = async (search = "") => {
  const shown = renderScreen((root) => [reflectRoute(root)], { at: `/reflect${search}` });
  await screen.findByRole("button", { name: "Save reflection" });
  return shown;
};
const firstThing = () => screen.getByRole("textbox", { name: promptText("after-rest-first-thing") });
const stored = async () => (await ask(allReflections())).map(({ record }) => record);

beforeAll(async () => {
  await import("#src/features/reflections/ReflectScreen.tsx");
}, 30_000);
beforeEach(anEmptyJournal);

describe("after rest", () => {
  test("the scraps of the session stand above the prompts, and can be folded away", async () => {
    const { id } = await aStartedSession();
    await aScrap(id, "You may put it down now.");
    const { user } = await openReflect("?set=after-rest");
    const scrap = await screen.findByText("You may put it down now.");
    expect(scrap.compareDocumentPosition(firstThing()) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(screen.getByRole("link", { name: /^Change what you kept on .+\d:\d\d/ })).toBeInTheDocument();
    const details = scrap.closest("details");
    expect(details).toHaveAttribute("open");
    await user.click(screen.getByText("What you kept"));
    expect(details).not.toHaveAttribute("open");
  });

  test("past a screen of scraps one press leads to the first question; without any there is nothing to pass", async () => {
    const { id } = await aStartedSession();
    const without = await openReflect("?set=after-rest");
    expect(screen.queryByRole("button", { name: "Straight to the questions" })).toBeNull();
    without.unmount();

    await aScrap(id, "You may put it down now.");
    const { user } = await openReflect("?set=after-rest");
    await user.click(await screen.findByRole("button", { name: "Straight to the questions" }));
    expect(firstThing()).toHaveFocus();
  });

  test("what was still being kept comes as a scrap: the rest is over", async () => {
    await aStartedSession();
    const fields = { ...freshRightNow(), threeWords: "warm, wide" };
    await keepDraft({ id: crypto.randomUUID(), form: rightNowForm, fields, at: rightNow() }, []);
    await openReflect("?set=after-rest");
    expect(await screen.findByText("warm, wide")).toBeInTheDocument();
    expect(await ask(allCaptures())).toHaveLength(1);
  });

  test("rest is asked after first, and the answer is kept nowhere", async () => {
    await aStartedSession();
    const { user } = await openReflect();
    expect(screen.getByText("Did you nap or sleep?")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Not yet" }));
    expect(screen.getByRole("link", { name: "Rest first" })).toHaveAttribute("href", "/");
    await user.click(screen.getByRole("button", { name: "Write all the same" }));
    expect(screen.queryByText("Did you nap or sleep?")).not.toBeInTheDocument();

    await user.type(firstThing(), "the sea");
    await user.click(screen.getByRole("button", { name: "Save reflection" }));
    await screen.findByText("Elsewhere: /");
    expect((await stored())[0]?.answers).toEqual([{ promptId: "after-rest-first-thing", text: "the sea" }]);
  });

  test("who comes back to words that were begun is not asked again", async () => {
    const fields = { "answer/after-rest-hard": "the silence", session: "", set: "after-rest", asked: "" };
    await aStartedSession();
    await keepDraft({ id: crypto.randomUUID(), form: "reflection", fields, at: rightNow() }, []);
    await openReflect();
    expect(screen.queryByText("Did you nap or sleep?")).not.toBeInTheDocument();
  });
});

describe("two weeks on", () => {
  test("the scraps and the words of soon after are read again", async () => {
    const { id } = await aStartedSession(13);
    await aScrap(id, "You may put it down now.");
    const { id: _, ...draft } = aReflection({
      sessionId: id,
      promptSet: afterRest.id,
      answers: [{ promptId: contentId("after-rest-hard"), text: "the silence, then the sea" }],
    });
    await addReflection(draft);
    await addReflection({
      ...draft,
      promptSet: contentId("day-7"),
      answers: [{ promptId: contentId("day-7-stayed"), text: "of later" }],
    });
    await openReflect("?set=day-14");
    expect(await screen.findByText("Read it again")).toBeInTheDocument();
    expect(await screen.findByText("You may put it down now.")).toBeInTheDocument();
    expect(await screen.findByText("the silence, then the sea")).toBeInTheDocument();
    expect(screen.queryByText("of later")).not.toBeInTheDocument();
    expect(screen.queryByText("Did you nap or sleep?")).not.toBeInTheDocument();
  });

  test("with nothing from soon after there is nothing to read", async () => {
    await aStartedSession(13);
    await openReflect("?set=day-14");
    await waitFor(() => expect(screen.queryByText("Read it again")).not.toBeInTheDocument());
  });
});

describe("what it is about", () => {
  test("an intention is ticked by nobody but the person, and kept with the words", async () => {
    const { id } = await aStartedSession();
    const wall = await bring(id, "Let the wall be thinner");
    await bring(id, "Be kind");
    const { user } = await openReflect();
    const tick = screen.getByRole("checkbox", { name: "This is about my intention: Let the wall be thinner" });
    expect(tick).not.toBeChecked();
    await user.click(tick);
    await user.type(firstThing(), "the sea");
    await user.click(screen.getByRole("button", { name: "Save reflection" }));
    await screen.findByText("Elsewhere: /");
    expect((await stored())[0]?.intentionIds).toEqual([wall.id]);
  });

  test("one that was not brought can be ticked, and what is ticked stays so when the session is chosen anew", async () => {
    const { id } = await aStartedSession();
    const held = await bring(id, "Walk more");
    const { id: _, ...loose } = anIntention({ sessionIds: [], text: "Be kind" });
    await addIntention(loose);
    const { id: __, ...down } = anIntention({ sessionIds: [], text: "Long let go", setDownAt: rightNow() });
    await addIntention(down);
    const { user } = await openReflect();
    await user.click(screen.getByText("About another intention"));
    expect(screen.queryByRole("checkbox", { name: /Long let go/ })).toBeNull();
    await user.click(screen.getByRole("checkbox", { name: "This is about my intention: Walk more" }));
    const [other] = screen.getAllByRole("checkbox", { name: "This is about my intention: Be kind" });
    if (other) await user.click(other);
    await user.selectOptions(screen.getByRole("combobox", { name: "Session" }), "");
    expect(screen.getByText("About an intention")).toBeInTheDocument();
    for (const name of ["Walk more", "Be kind"])
      expect(screen.getByRole("checkbox", { name: `This is about my intention: ${name}` })).toBeChecked();
    if (other) await user.click(screen.getByRole("checkbox", { name: "This is about my intention: Be kind" }));
    await user.type(firstThing(), "the sea");
    await user.click(screen.getByRole("button", { name: "Save reflection" }));
    await screen.findByText("Elsewhere: /");
    expect((await stored())[0]?.intentionIds).toEqual([held.id]);
  });

  test("none ticked is none kept", async () => {
    const { id } = await aStartedSession();
    await bring(id, "Be kind");
    const { user } = await openReflect();
    await user.type(firstThing(), "the sea");
    await user.click(screen.getByRole("button", { name: "Save reflection" }));
    await screen.findByText("Elsewhere: /");
    const [only] = await stored();
    expect(only && "intentionIds" in only).toBe(false);
  });

  test("a tick is still there after a killed browser", async () => {
    const { id } = await aStartedSession();
    await bring(id, "Be kind");
    const { user, unmount } = await openReflect();
    await user.click(screen.getByRole("checkbox"));
    await user.type(firstThing(), "the sea");
    await flushDrafts();
    unmount();
    await reopenedJournal();
    await openReflect();
    expect(screen.getByRole("checkbox")).toBeChecked();
  });

  test("changing a reflection keeps that it goes to therapy, and an intention that is gone by now", async () => {
    const { id } = await aStartedSession();
    const wall = await bring(id, "Let the wall be thinner");
    const gone = anIntention().id;
    const { id: _, ...draft } = aReflection({ sessionId: id, intentionIds: [wall.id, gone], forTherapy: true });
    const kept = await addReflection(draft);
    const { user } = renderScreen((root) => [reflectionRoute(root)], { at: `/reflections/${kept.record.id}` });
    const tick = await screen.findByRole("checkbox", { name: /Let the wall be thinner/ });
    expect(tick).toBeChecked();
    await user.click(tick);
    await user.click(screen.getByRole("button", { name: "Save reflection" }));
    await screen.findByText(`Elsewhere: /journal/${kept.record.id}`);
    expect((await stored())[0]).toMatchObject({ intentionIds: [gone], forTherapy: true });
  });
});
