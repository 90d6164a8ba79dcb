import { screen } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import "#src/features/sessions/preparing/QuestionScreen.tsx";
import { questionRoute } from "#src/features/sessions/preparing/routes.ts";
import { trash } from "#src/journal/entries.ts";
import { addQuestion, allQuestions } from "#src/journal/questions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aQuestion, aSession } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);

/** Its session was deleted. */
const aHomelessQuestion = async () => {
  const { id: _, ...draft } = aQuestion({ text: "May I eat?", sessionId: aSession().id });
  return (await addQuestion(draft)).record;
};
const open = (id: string) => renderScreen((root) => [questionRoute(root)], { at: `/questions/${id}` });

test("a question without a session is changed, and what they said is kept", async () => {
  const { id } = await aHomelessQuestion();
  const { user } = open(id);
  await user.type(await screen.findByRole("textbox", { name: "What they said" }), "Not after midnight");
  await user.click(screen.getByRole("button", { name: "Save" }));
  expect(await screen.findByText(`Elsewhere: /journal/${id}`)).toBeInTheDocument();
  expect((await ask(allQuestions()))[0]?.record).toMatchObject({
    text: "May I eat?",
    answer: "Not after midnight",
    isDone: true,
  });
});

test("it can be deleted; opened again, it is not here", async () => {
  const { id } = await aHomelessQuestion();
  const { user, unmount } = open(id);
  await user.click(await screen.findByRole("button", { name: "Delete this question" }));
  expect(await screen.findByText("Elsewhere: /journal")).toBeInTheDocument();
  expect(await ask(trash())).toMatchObject([{ record: { id } }]);
  unmount();
  open(id);
  expect(await screen.findByRole("heading", { name: "This question is not here" })).toBeVisible();
});

test("an address of nothing says so", async () => {
  open(crypto.randomUUID());
  expect(await screen.findByRole("heading", { name: "This question is not here" })).toBeVisible();
});
