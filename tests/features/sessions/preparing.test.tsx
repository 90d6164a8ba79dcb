import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { sessionRoute } from "#src/features/sessions/routes.ts";
// Compiled before the first test begins to wait for it.
import "#src/features/sessions/SessionScreen.tsx";
import { addDays } from "#src/domain/time.ts";
import { addCourse } from "#src/journal/courses.ts";
import { addPreparation, allPreparations } from "#src/journal/preparations.ts";
import { addQuestion, allQuestions } from "#src/journal/questions.ts";
import { addSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { holdFocusIn } from "#src/ui/hold-focus.ts";
import { aPreparation, aQuestion, aSession } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const inDays = (days: number) => {
  const now = rightNow();
  return { ...now, instant: now.instant + days * 86_400_000, localDay: addDays(now.localDay, days) };
};
const aCourseOnDisk = async (said: object = {}) => {
  const { record } = await addCourse({ name: "Spring", ...said }, rightNow());
  return async (days: number) => {
    const { id: _, status: __, ...draft } = aSession({ courseId: record.id, at: inDays(days) });
    return (await addSession(draft)).record;
  };
};
const aSessionAhead = async (said: object = {}) => (await aCourseOnDisk(said))(9);
const open = (id: string) => renderScreen((root) => [sessionRoute(root)], { at: `/sessions/${id}` });
const isSaved = () => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
const kept = async () => (await ask(allPreparations())).map(({ record }) => record);
const line = (name: string) => screen.findByRole("checkbox", { name });
const region = (name: string) => screen.findByRole("region", { name });

beforeEach(anEmptyJournal);

describe("the checklist", () => {
  test("a tick is saved at once, and is there when the page is opened again", async () => {
    const { id } = await aSessionAhead();
    const first = open(id);
    await first.user.click(await line("You asked what there is against nausea"));
    expect(await line("You asked what there is against nausea")).toBeChecked();
    await isSaved();
    expect(await region("Getting ready")).toHaveTextContent("1 ready");
    first.unmount();

    open(id);
    await waitFor(async () => expect(await line("You asked what there is against nausea")).toBeChecked());
    expect(await kept()).toHaveLength(1);
  });

  test("several taps in a row are all kept, in one preparation", async () => {
    const { id } = await aSessionAhead();
    const { user } = open(id);
    await user.click(await line("Your questions about consent are answered"));
    await user.click(await line("Somebody knows where you will be"));
    await user.click(await line("Your questions about consent are answered"));
    await waitFor(async () => expect((await kept()).map(({ ticked }) => ticked)).toEqual([["somebody-knows"]]));
    expect(await line("Your questions about consent are answered")).not.toBeChecked();
    expect(await line("Somebody knows where you will be")).toBeChecked();
  });

  /** There is room again, and the tick has not been kept. */
  const tickedOnAFullDisk = async () => {
    const { id } = await aSessionAhead();
    const { user } = open(id);
    const nausea = await line("You asked what there is against nausea");
    const makeRoom = fillTheDisk();
    try {
      await user.click(nausea);
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(nausea).not.toBeChecked();
    } finally {
      makeRoom();
    }
    return { user, nausea };
  };

  test("a tick that could not be saved does not look as if it were, and can be tried again", async () => {
    const { user, nausea } = await tickedOnAFullDisk();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(nausea).toBeChecked());
  });

  test("ticks that could not be saved are still said when another one is, and are tried again together", async () => {
    const { id } = await aSessionAhead();
    const { user } = open(id);
    const names = ["You asked what there is against nausea", "Your questions about consent are answered"] as const;
    const [nausea, consent] = [await line(names[0]), await line(names[1])];
    const makeRoom = fillTheDisk();
    try {
      await user.click(nausea);
      await user.click(consent);
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      await waitFor(() => expect(consent).not.toBeChecked());
    } finally {
      makeRoom();
    }
    await user.click(await line("Somebody knows where you will be"));
    await isSaved();
    expect(screen.getByRole("alert")).toHaveTextContent("Not saved");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await waitFor(async () => expect((await kept())[0]?.ticked).toHaveLength(3));
  });

  test("a tick that could not be saved and then was is not said any more", async () => {
    const { user, nausea } = await tickedOnAFullDisk();
    await user.click(nausea);
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(nausea).toBeChecked();
  });

  test("a line can be hidden and brought back; hidden, it is not counted", async () => {
    const { id } = await aSessionAhead();
    const { user } = open(id);
    const [change] = await screen.findAllByRole("button", { name: "Change this list" });
    const part = change?.closest<HTMLElement>("[tabindex='-1']");
    if (change) await user.click(change);
    expect(part).toHaveFocus();
    await user.click(await screen.findByRole("button", { name: "Hide “Children, animals and work are looked after”" }));
    await user.click(await screen.findByRole("button", { name: "Back to the list" }));
    expect(screen.queryByRole("checkbox", { name: "Children, animals and work are looked after" })).toBeNull();
    expect(await region("Getting ready")).not.toHaveTextContent(/\d ready|\d of/);
    await user.click(await line("Somebody knows where you will be"));
    await waitFor(async () => expect(await region("Getting ready")).toHaveTextContent("1 of 7"));

    const [once] = await screen.findAllByRole("button", { name: "Change this list" });
    if (once) await user.click(once);
    await user.click(
      await screen.findByRole("button", { name: "Bring back “Children, animals and work are looked after”" }),
    );
    await user.click(await screen.findByRole("button", { name: "Back to the list" }));
    expect(await line("Children, animals and work are looked after")).not.toBeChecked();
    expect(await region("Getting ready")).toHaveTextContent("1 of 8");
  });

  test("a line of one's own is added, removed, and put back", async () => {
    const { id } = await aSessionAhead();
    const { user } = open(id);
    const [change] = await screen.findAllByRole("button", { name: "Change this list" });
    if (change) await user.click(change);
    await user.type(await screen.findByRole("textbox", { name: "A line of your own" }), "Feed <b>Miso</b> 🐈");
    await user.click(within(await region("Getting ready")).getByRole("button", { name: "Add" }));
    const remove = await screen.findByRole("button", { name: "Remove “Feed <b>Miso</b> 🐈”" });
    // The field is there for the next one, and empty.
    expect(await screen.findByRole("textbox", { name: "A line of your own" })).toHaveValue("");
    onTestFinished(holdFocusIn(screen.getByRole("main")));
    await user.click(remove);
    await waitFor(() => expect(screen.queryByText("Feed <b>Miso</b> 🐈")).toBeNull());
    // On the line before it: there is none after it.
    expect(document.activeElement).toHaveAccessibleName(/^Hide “/);
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await user.click(await screen.findByRole("button", { name: "Back to the list" }));
    expect(await line("Feed <b>Miso</b> 🐈")).toBeInTheDocument();
  });

  test("an empty line is not added, and says so", async () => {
    const { id } = await aSessionAhead();
    const { user } = open(id);
    const [change] = await screen.findAllByRole("button", { name: "Change this list" });
    if (change) await user.click(change);
    await screen.findByRole("textbox", { name: "A line of your own" });
    await user.click(within(await region("Getting ready")).getByRole("button", { name: "Add" }));
    expect(screen.getByRole("textbox", { name: "A line of your own" })).toHaveAccessibleDescription(
      "Write something first.",
    );
    expect(await kept()).toEqual([]);
  });

  test("the next session begins with what is remembered, with nothing ticked", async () => {
    const add = await aCourseOnDisk();
    const [before, next] = [await add(-7), await add(9)];
    const { id: _, ...draft } = aPreparation({
      sessionId: before.id,
      ticked: ["nausea", "ride"],
      hidden: ["consent"],
      ownLines: [{ id: crypto.randomUUID(), phase: "days-before", text: "Feed Miso" }],
      ride: { who: "Ana", phone: "555 0199", isArranged: true },
      toTell: "My blood pressure was high",
    });
    await addPreparation(draft);
    open(next.id);
    expect(await line("Feed Miso")).not.toBeChecked();
    expect(await line("You asked what there is against nausea")).not.toBeChecked();
    expect(screen.queryByRole("checkbox", { name: "Your questions about consent are answered" })).toBeNull();
    expect(await line("Arranged, there and back")).not.toBeChecked();
    expect(screen.getByText("Ana")).toBeInTheDocument();
    expect(screen.getByText("My blood pressure was high")).toBeInTheDocument();
    // To look at it is not to have gone through it.
    expect(await kept()).toHaveLength(1);
  });
});

describe("the ride", () => {
  test("is written down once and is one tap away, and its tick is the same as that on the list", async () => {
    const { id } = await aSessionAhead();
    const { user } = open(id);
    await user.click(await screen.findByRole("button", { name: "Write down your ride" }));
    await user.type(await screen.findByRole("textbox", { name: "Who takes you" }), "Ana");
    await user.type(screen.getByRole("textbox", { name: "Their number" }), "0171 555-0199");
    await user.click(screen.getByRole("button", { name: "Save ride" }));
    expect(await screen.findByRole("link", { name: "Call Ana" })).toHaveAttribute("href", "tel:01715550199");
    await isSaved();

    await user.click(await line("Arranged, there and back"));
    await waitFor(async () => expect(await line("Somebody takes you there and back")).toBeChecked());
    await user.click(await line("Somebody takes you there and back"));
    await waitFor(async () => expect(await line("Arranged, there and back")).not.toBeChecked());
  });

  test("that nobody drives afterwards is a tick of its own, beside its sentence", async () => {
    const { id } = await aSessionAhead();
    const { user } = open(id);
    expect(await line("I know that I won't drive afterwards")).toHaveAccessibleDescription(
      "No driving until at least tomorrow, and only if your clinic agrees.",
    );
    await user.click(await line("I know that I won't drive afterwards"));
    await waitFor(async () => expect(await line("I know that I won't drive afterwards")).toBeChecked());
    expect(await line("Arranged, there and back")).not.toBeChecked();
    await user.click(await line("I know that I won't drive afterwards"));
    await waitFor(async () => expect(await line("I know that I won't drive afterwards")).not.toBeChecked());
  });

  test("what was typed and not saved is there again; a number that is too long is refused with a sentence", async () => {
    const { id } = await aSessionAhead();
    const first = open(id);
    await first.user.click(await screen.findByRole("button", { name: "Write down your ride" }));
    await first.user.type(await screen.findByRole("textbox", { name: "Their number" }), "5".repeat(61));
    await flushDrafts();
    first.unmount();

    const { user } = open(id);
    await user.click(await screen.findByRole("button", { name: "Write down your ride" }));
    const phone = await screen.findByRole("textbox", { name: "Their number" });
    expect(phone).toHaveValue("5".repeat(61));
    await user.click(screen.getByRole("button", { name: "Save ride" }));
    expect(phone).toHaveAccessibleDescription(/up to 60 characters/);
    expect(await kept()).toEqual([]);
  });
});

describe("what the clinic is told and asked", () => {
  test("what to tell them is kept exactly, also when the first try fails", async () => {
    const { id } = await aSessionAhead();
    const { user } = open(id);
    await user.click(within(await region("What to tell your clinic")).getByRole("button", { name: "Write it down" }));
    await user.type(await screen.findByRole("textbox", { name: "What you want them to know" }), "=1+1 blood pressure");
    const makeRoom = fillTheDisk();
    try {
      await user.click(screen.getByRole("button", { name: "Save this" }));
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(screen.getByRole("textbox", { name: "What you want them to know" })).toHaveValue("=1+1 blood pressure");
    } finally {
      makeRoom();
    }
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await isSaved();
    expect((await kept()).map(({ toTell }) => toTell)).toEqual(["=1+1 blood pressure"]);
  });

  test("what a clinic wants to know is listed, and never asked", async () => {
    const { id } = await aSessionAhead();
    open(id);
    const part = await region("What to tell your clinic");
    expect(within(part).getByText(/you have had psychosis/)).toBeInTheDocument();
    expect(within(part).queryByRole("checkbox")).toBeNull();
  });

  test("a question is added, asked, and has an answer", async () => {
    const { id } = await aSessionAhead();
    const { user } = open(id);
    await user.type(await screen.findByRole("textbox", { name: "A question to ask them" }), "May I bring music?");
    await user.click(within(await region("Questions for your clinic")).getByRole("button", { name: "Add" }));
    expect(await line("May I bring music?")).toHaveAccessibleDescription("Tick it once you have asked.");
    await user.click(await screen.findByRole("button", { name: "Write what they said to “May I bring music?”" }));
    await user.type(await screen.findByRole("textbox", { name: "What they said" }), "Yes, on headphones");
    await user.click(screen.getByRole("button", { name: "Save" }));
    // The words stand in the form as well.
    expect(await screen.findByText("Yes, on headphones", { selector: "p" })).toBeInTheDocument();
    expect(await line("May I bring music?")).toBeChecked();
    expect((await ask(allQuestions())).map(({ record }) => record)).toMatchObject([
      { text: "May I bring music?", asks: "clinic", sessionId: id, answer: "Yes, on headphones", isDone: true },
    ]);
  });

  test("open ones of before come along; those for the therapist and those that were asked do not", async () => {
    const add = await aCourseOnDisk();
    const [before, next] = [await add(-7), await add(9)];
    const question = (text: string, more: object) => {
      const { id: _, ...draft } = aQuestion({ text, sessionId: before.id, ...more });
      return addQuestion(draft);
    };
    await question("Still open?", {});
    await question("Long answered?", { isDone: true });
    await question("For somebody else?", { asks: "therapist" });
    open(next.id);
    expect(await line("Still open?")).toBeInTheDocument();
    expect(screen.queryByText("Long answered?")).toBeNull();
    expect(screen.queryByText("For somebody else?")).toBeNull();
  });

  test("a question can be deleted, and be put back", async () => {
    const { id } = await aSessionAhead();
    const { id: _, ...draft } = aQuestion({ text: "May I eat?", sessionId: id });
    await addQuestion(draft);
    const { user } = open(id);
    await user.click(await screen.findByRole("button", { name: "Write what they said to “May I eat?”" }));
    await user.click(await screen.findByRole("button", { name: "Delete this question" }));
    await waitFor(() => expect(screen.queryByRole("checkbox", { name: "May I eat?" })).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await line("May I eat?")).toBeInTheDocument();
  });
});

describe("what the clinic said", () => {
  test("its food rule stands as it told it; without one the way leads to the course", async () => {
    const { id, courseId } = await aSessionAhead();
    const without = open(id);
    expect(await screen.findByText(/Every clinic has its own rule/)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Write it down" })).toHaveAttribute(
      "href",
      `/course/${courseId}?edit=clinic`,
    );
    without.unmount();

    const said = await aSessionAhead({ foodRule: "Nothing for 6 hours", afterCare: "Call us if you vomit" });
    open(said.id);
    expect(await screen.findByText("Nothing for 6 hours")).toBeInTheDocument();
    expect(screen.getByText("Call us if you vomit")).toBeInTheDocument();
    expect(screen.getByText("No driving until at least tomorrow, and only if your clinic agrees.")).toBeInTheDocument();
  });

  test("a talk has nothing of this", async () => {
    const { record } = await addCourse({ name: "Spring" }, rightNow());
    const { id: _, status: __, ...draft } = aSession({ courseId: record.id, at: inDays(3), kind: "integration" });
    const talk = await addSession(draft);
    open(talk.record.id);
    await screen.findByRole("heading", { level: 1, name: "Integration session" });
    expect(screen.queryByRole("region", { name: "Getting ready" })).toBeNull();
    // What to ask there has its place all the same.
    expect(await region("Questions for your clinic")).toBeInTheDocument();
  });
});
