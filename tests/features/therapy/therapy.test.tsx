import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { therapyRoute } from "#src/features/therapy/routes.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { bringToTherapy } from "#src/journal/entries.ts";
import { addQuestion, allQuestions, changeQuestion } from "#src/journal/questions.ts";
import { addReflection } from "#src/journal/reflections.ts";
import { addUnsaid, allUnsaid } from "#src/journal/unsaid.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { holdFocusIn } from "#src/ui/hold-focus.ts";
import { aCheckIn, anUnsaid, aQuestion, aReflection, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const draftOf = <T extends { id: unknown }>(record: T) => {
  const { id: _, ...draft } = record;
  return draft;
};
const question = (unusual: object = {}) => addQuestion(draftOf(aQuestion({ asks: "therapist", ...unusual })));
const unsaid = (unusual: object = {}) => addUnsaid(draftOf(anUnsaid(unusual)));
const reflected = (text: string) =>
  addReflection(draftOf(aReflection({ answers: [{ promptId: "after-rest-question", text }] })));
const open = async (at = "/therapy") => {
  const shown = renderScreen((root) => [therapyRoute(root)], { at });
  await screen.findByRole("textbox", { name: "A question for my therapist" });
  return shown;
};
const newQuestion = () => screen.getByRole("textbox", { name: "A question for my therapist" });
const rowOf = async (text: string) => {
  const row = (await screen.findByText(text, { selector: "p" })).closest("li");
  if (!row) throw new Error(`no row for ${text}`);
  return within(row);
};
const questions = async () => (await ask(allQuestions())).map(({ record }) => record);

// Made ready first: on a busy machine that takes longer than a test waits for a screen.
beforeAll(async () => {
  await import("#src/features/therapy/TherapyScreen.tsx");
}, 120_000);

beforeEach(anEmptyJournal);

describe("what is on the list", () => {
  test("open questions for the therapist, what reflections want to ask, and every entry that is marked", async () => {
    await question({ text: "May my sister come?" });
    await question({ text: "Asked long ago", isDone: true });
    await question({ text: "For the clinic", asks: "clinic" });
    await reflected("Why does the wall come back?");
    await addCheckIn(draftOf(aCheckIn({ mood: 3, note: "grey", forTherapy: true })));
    await addCheckIn(draftOf(aCheckIn({ note: "not marked" })));
    await open();
    expect((await rowOf("May my sister come?")).getByRole("button", { name: "Asked" })).toBeVisible();
    expect(
      (await rowOf("Why does the wall come back?")).getByRole("link", { name: /From a reflection/ }),
    ).toBeVisible();
    expect((await rowOf("grey")).getByText("Mood 3 of 10")).toBeVisible();
    expect(screen.queryByText("not marked")).toBeNull();
    expect(screen.queryByText("For the clinic")).toBeNull();
    expect(screen.getByText("Asked: 1 question")).toBeVisible();
  });

  test("an empty list says what it is for, and where the words behind the wall go", async () => {
    const { user } = await open();
    expect(screen.getByText(/Nothing is marked yet/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Write what I couldn't say" }));
    expect(await screen.findByText("Elsewhere: /unsaid/new")).toBeVisible();
  });

  test("what was unsaid is folded, and can be read", async () => {
    await unsaid({ text: "angry", forTherapy: true });
    const { user } = await open();
    const row = await rowOf("angry");
    const fold = row.getByText("Read it");
    expect(fold.closest("details")).not.toHaveAttribute("open");
    await user.click(fold);
    expect(fold.closest("details")).toHaveAttribute("open");
  });

  test("a note that is marked in another tab comes by itself", async () => {
    const kept = await unsaid({ text: "angry" });
    await open();
    await bringToTherapy({ ...kept, kind: "unsaid" }, true);
    expect(await rowOf("angry")).toBeTruthy();
  });
});

describe("taking off the list", () => {
  test("an entry stays in the journal, and it can be undone", async () => {
    await unsaid({ text: "angry", forTherapy: true });
    const { user } = await open();
    onTestFinished(holdFocusIn(screen.getByRole("main")));
    await user.click((await rowOf("angry")).getByRole("button", { name: "Take it off the list" }));
    await waitFor(() => expect(screen.queryByText("angry")).toBeNull());
    expect(screen.getByRole("heading", { name: "From my journal" })).toHaveFocus();
    const [kept] = await ask(allUnsaid());
    expect(kept?.record).toMatchObject({ text: "angry" });
    expect(kept?.record.forTherapy).toBeUndefined();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await screen.findByText("angry")).toBeInTheDocument();
  });

  test("a question that was asked goes to the asked ones, and comes back", async () => {
    await question({ text: "May my sister come?" });
    const { user } = await open();
    await user.click((await rowOf("May my sister come?")).getByRole("button", { name: "Asked" }));
    expect(await screen.findByText("Asked: 1 question")).toBeVisible();
    expect(await questions()).toMatchObject([{ isDone: true }]);
    await user.click((await rowOf("May my sister come?")).getByRole("button", { name: "Put it back on the list" }));
    await waitFor(async () => expect(await questions()).toMatchObject([{ isDone: false }]));
  });

  test("what a reflection wanted to ask is asked once: the reflection keeps its words", async () => {
    const { record: reflection } = await reflected("Why does the wall come back?");
    const { user } = await open();
    await user.click((await rowOf("Why does the wall come back?")).getByRole("button", { name: "Asked" }));
    expect(await screen.findByText("Asked: 1 question")).toBeVisible();
    expect(await questions()).toMatchObject([
      { text: "Why does the wall come back?", asks: "therapist", isDone: true },
    ]);
    expect(screen.queryByRole("link", { name: /From a reflection/ })).toBeNull();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await questions()).toMatchObject([{ isDone: false }]));
    expect(reflection.answers).toHaveLength(1);
  });

  test("on a full disk it says so, and everything is as it was", async () => {
    await unsaid({ text: "angry", forTherapy: true });
    const { user } = await open();
    const row = await rowOf("angry");
    const makeRoom = fillTheDisk();
    try {
      await user.click(row.getByRole("button", { name: "Take it off the list" }));
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(screen.getByText("angry")).toBeInTheDocument();
    } finally {
      makeRoom();
    }
  });
});

describe("a question", () => {
  test("is added, and the field is empty for the next one", async () => {
    const { user } = await open();
    await user.type(newQuestion(), "Is this normal?");
    await user.click(screen.getByRole("button", { name: "Add to the list" }));
    expect(await rowOf("Is this normal?")).toBeTruthy();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    await waitFor(() => expect(newQuestion()).toHaveValue(""));
    expect(await questions()).toMatchObject([
      { text: "Is this normal?", asks: "therapist", answer: "", isDone: false },
    ]);
  });

  test("without words it gets a sentence", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("button", { name: "Add to the list" }));
    await waitFor(() => expect(newQuestion()).toHaveAccessibleDescription(/Write the question first/));
    expect(await questions()).toEqual([]);
  });

  test("that was typed and not added is there again", async () => {
    const first = await open();
    await first.user.type(newQuestion(), "Is this");
    await flushDrafts();
    first.unmount();
    await open();
    expect(newQuestion()).toHaveValue("Is this");
  });

  test("holds what they said, and can be changed", async () => {
    const { record } = await question({ text: "May my sister come?" });
    const { user } = await open(`/therapy?question=${record.id}`);
    await user.type(await screen.findByRole("textbox", { name: "What they said" }), "Yes, gladly");
    await user.type(screen.getByRole("textbox", { name: "The question" }), " Once?");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(async () =>
      expect(await questions()).toEqual([{ ...record, text: "May my sister come? Once?", answer: "Yes, gladly" }]),
    );
    expect(await screen.findByRole("textbox", { name: "What they said" })).toHaveValue("Yes, gladly");
  });

  test("of a reflection holds what they said as a question of its own", async () => {
    await reflected("Why does the wall come back?");
    const { user } = await open();
    await user.click((await rowOf("Why does the wall come back?")).getByText("What they said"));
    await user.type(await screen.findByRole("textbox", { name: "What they said" }), "It kept you safe");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(async () =>
      expect(await questions()).toMatchObject([
        { text: "Why does the wall come back?", answer: "It kept you safe", isDone: false },
      ]),
    );
    expect(await screen.findAllByText("Why does the wall come back?", { selector: "p" })).toHaveLength(1);
  });

  test("of a reflection keeps what was typed under it when it is asked", async () => {
    await reflected("Why does the wall come back?");
    const { user } = await open();
    const row = await rowOf("Why does the wall come back?");
    await user.click(row.getByText("What they said"));
    await user.type(await screen.findByRole("textbox", { name: "What they said" }), "It kept you");
    await user.click(row.getByRole("button", { name: "Asked" }));
    await user.click(await screen.findByText("Asked: 1 question"));
    await user.click(await screen.findByText("What they said, or change it"));
    const answer = await screen.findByRole("textbox", { name: "What they said" });
    expect(answer).toHaveValue("It kept you");
    await user.type(answer, " safe");
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(async () => expect(await questions()).toMatchObject([{ answer: "It kept you safe", isDone: true }]));
    await waitFor(() => expect(screen.queryByText(/We kept what you wrote/)).toBeNull());
    expect(await screen.findByRole("textbox", { name: "What they said" })).toHaveValue("It kept you safe");
  });

  test("of a reflection that was answered in another tab meanwhile keeps both answers", async () => {
    const { record: reflection } = await reflected("Why?");
    const { user } = await open();
    await user.click((await rowOf("Why?")).getByText("What they said"));
    await user.type(await screen.findByRole("textbox", { name: "What they said" }), "Here");
    const { record } = await question({ text: "Why?", fromReflection: reflection.id, answer: "There" });
    await user.click(await screen.findByText("What they said, or change it"));
    await waitFor(() => expect(screen.getByRole("textbox", { name: "What they said" })).toHaveValue("Here"));
    await user.click(screen.getByRole("button", { name: "Save" }));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/Saved.*both are kept/));
    expect((await questions()).map(({ answer }) => answer).toSorted()).toEqual(["Here", "There"]);
    expect(await questions()).toContainEqual(record);
  });

  test("of a reflection does not come back when it is worded anew", async () => {
    const { record: reflection } = await reflected("Why does the wall come back?");
    const { user } = await open();
    await user.click((await rowOf("Why does the wall come back?")).getByRole("button", { name: "Asked" }));
    await waitFor(async () =>
      expect(await questions()).toMatchObject([{ fromReflection: reflection.id, isDone: true }]),
    );
    const [asked] = await ask(allQuestions());
    if (!asked) throw new Error("nothing was asked");
    await changeQuestion(asked, { text: "Why does the wall come back at night?" });
    await user.click(await screen.findByText("Asked: 1 question"));
    expect(await rowOf("Why does the wall come back at night?")).toBeTruthy();
    expect(screen.queryByRole("link", { name: /From a reflection/ })).toBeNull();
    expect(screen.queryByText("Why does the wall come back?", { selector: "p" })).toBeNull();
  });

  test("that two reflections ask in the same words is asked of each, and one of none is known by its words", async () => {
    await reflected("Why?");
    await reflected("Why?");
    const { user } = await open();
    const asking = () => screen.getAllByRole("link", { name: /From a reflection/ });
    await waitFor(() => expect(asking()).toHaveLength(2));
    const [first] = screen.getAllByRole("button", { name: "Asked" });
    if (first) await user.click(first);
    await waitFor(() => expect(asking()).toHaveLength(1));
    await question({ text: "Why?" });
    await waitFor(() => expect(screen.queryByRole("link", { name: /From a reflection/ })).toBeNull());
  });

  test("can be deleted, and that undone", async () => {
    const { record } = await question({ text: "May my sister come?", at: on("2026-03-01") });
    const { user } = await open(`/therapy?question=${record.id}`);
    await user.click(await screen.findByRole("button", { name: "Delete this question" }));
    await waitFor(async () => expect(await questions()).toEqual([]));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await questions()).toEqual([record]));
  });
});
