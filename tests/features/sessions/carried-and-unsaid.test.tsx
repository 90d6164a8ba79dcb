import { screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { sessionRoute } from "#src/features/sessions/routes.ts";
// Compiled before the first test begins to wait for it.
import "#src/features/sessions/SessionScreen.tsx";
import { addCourse } from "#src/journal/courses.ts";
import { addIntention, allIntentions } from "#src/journal/intentions.ts";
import { addSession } from "#src/journal/sessions.ts";
import { addUnsaid } from "#src/journal/unsaid.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { anIntention, anUnsaid, aSession } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const dayMs = 86_400_000;
const inDays = (days: number) => {
  const now = rightNow();
  return { ...now, instant: now.instant + days * dayMs };
};

const aCourseOnDisk = async () => {
  const { record } = await addCourse({ name: "Spring" }, rightNow());
  const add = (days: number, unusual: object = {}) => {
    const { id: _, status: __, ...draft } = aSession({ courseId: record.id, at: inDays(days), ...unusual });
    return addSession(draft);
  };
  return { course: record, add };
};

const open = (id: string) => renderScreen((root) => [sessionRoute(root)], { at: `/sessions/${id}` });
const isSaved = () => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));

beforeEach(anEmptyJournal);

describe("getting ready for it", () => {
  const aKeptIntention = (unusual: object) => {
    const { id: _, ...draft } = anIntention(unusual);
    return addIntention(draft);
  };
  const stored = async (id: string) => (await ask(allIntentions())).find(({ record }) => record.id === id)?.record;

  test("the last intention is there, with the way to what became of it", async () => {
    const { add } = await aCourseOnDisk();
    const [past, ahead] = [await add(-5), await add(5)];
    const { record } = await aKeptIntention({ text: "Let the walls be thinner", sessionIds: [past.record.id] });
    open(ahead.record.id);
    expect(await screen.findByText("Last time you brought")).toBeVisible();
    // Also among those that can be carried, which are folded away.
    expect(screen.getAllByText("Let the walls be thinner")).toHaveLength(2);
    expect(screen.getByRole("link", { name: "What became of it" })).toHaveAttribute(
      "href",
      `/intentions/${record.id}/became`,
    );
  });

  test("an earlier one can be carried in: it goes to both sessions, and stands in large type", async () => {
    const { course, add } = await aCourseOnDisk();
    const [past, ahead] = [await add(-5), await add(5)];
    const { record } = await aKeptIntention({ text: "Let the walls be thinner", sessionIds: [past.record.id] });
    await aKeptIntention({ text: "Put down for good", setDownAt: rightNow() });
    const { user } = open(ahead.record.id);
    await user.click(await screen.findByText("Carry an earlier one"));
    expect(screen.queryByText("Put down for good")).toBeNull();
    const carry = screen.getByRole("button", { name: "Carry this one" });
    expect(carry).toHaveAccessibleDescription("Let the walls be thinner");
    await user.click(carry);
    await isSaved();
    expect(await stored(record.id)).toMatchObject({
      sessionIds: [past.record.id, ahead.record.id],
      courseId: course.id,
    });
    expect(await screen.findByRole("link", { name: "Open this intention" })).toBeVisible();
    // It is the last one too: what became of it is still one tap away, and its words stand there once.
    expect(screen.getByRole("link", { name: "What became of it" })).toBeVisible();
    expect(screen.getAllByText("Let the walls be thinner")).toHaveLength(1);
    expect(screen.queryByText("Carry an earlier one")).toBeNull();
  });

  test("a full device says so and keeps the choice", async () => {
    const { add } = await aCourseOnDisk();
    const ahead = await add(5);
    const { record } = await aKeptIntention({ text: "Let the walls be thinner", sessionIds: [] });
    const { user } = open(ahead.record.id);
    await user.click(await screen.findByText("Carry an earlier one"));
    const makeRoom = fillTheDisk();
    await user.click(screen.getByRole("button", { name: "Carry this one" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await isSaved();
    expect(await stored(record.id)).toMatchObject({ sessionIds: [ahead.record.id] });
  });

  test("afterwards nothing is carried in, and without any there is nothing to choose", async () => {
    const { add } = await aCourseOnDisk();
    const [past, ahead] = [await add(-5), await add(5)];
    const first = open(ahead.record.id);
    await screen.findByText("None yet. Going in without one is fine too.");
    expect(screen.queryByText("Carry an earlier one")).toBeNull();
    expect(screen.queryByText("Last time you brought")).toBeNull();
    first.unmount();
    await aKeptIntention({ sessionIds: [] });
    open(past.record.id);
    await screen.findByText("None was written down.");
    expect(screen.queryByText("Carry an earlier one")).toBeNull();
  });
});

describe("what could not be said in it", () => {
  const heading = () => screen.findByRole("heading", { name: "What I couldn't say" });
  const aNoteOf = (sessionId: string) => {
    const { id: _, ...draft } = anUnsaid({ sessionId, text: "velvet anger" });
    return addUnsaid(draft);
  };

  test("is counted, never read out, and leads to the Journal and to a new one", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-5);
    await aNoteOf(record.id);
    await aNoteOf(record.id);
    await aNoteOf(aSession().id);
    const { user } = open(record.id);
    await heading();
    const read = screen.getByRole("link", { name: "2 notes, in your journal" });
    expect(read).toHaveAttribute("href", `/journal?session=${record.id}&kind=unsaid`);
    expect(document.body).not.toHaveTextContent("velvet");
    await user.click(screen.getByRole("button", { name: "Write what I couldn't say" }));
    expect(await screen.findByText(`Elsewhere: /unsaid/new?session=${record.id}`)).toBeVisible();
  });

  test("is asked of one that has been, not before", async () => {
    const { add } = await aCourseOnDisk();
    const [past, ahead] = [await add(-5, { kind: "integration" }), await add(5)];
    const first = open(past.record.id);
    await heading();
    first.unmount();
    open(ahead.record.id);
    await screen.findByRole("heading", { name: "Your intention" });
    expect(screen.queryByRole("heading", { name: "What I couldn't say" })).toBeNull();
  });

  test("waits out of the way while the person rests", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-3 / 24);
    open(record.id);
    const more = await screen.findByText("More about this session");
    expect((await screen.findByText("What I couldn't say")).closest("details")).toBe(more.closest("details"));
  });
});
