import type { Question } from "#src/domain/question.ts";
import type { QuestionWords } from "#src/forms/QuestionForm.tsx";

/** Writing the first answer says that it was asked. */
export const withAnswer = (
  words: QuestionWords,
  before: Question,
): QuestionWords & Partial<Pick<Question, "isDone">> => ({
  ...words,
  ...(before.answer.trim() === "" && words.answer.trim() !== "" && { isDone: true }),
});
