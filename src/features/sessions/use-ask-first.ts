import { useRef, useState, type RefObject } from "react";
import type { Question } from "./questions.ts";

/** What is asked before saving, one after the other and each of them once. */
export const useAskFirst = (form: RefObject<HTMLFormElement | null>, answeredBefore: readonly string[] = []) => {
  const [question, setQuestion] = useState<Question<string>>();
  const answered = useRef(new Set(answeredBefore));
  return {
    question,
    /** Whether there is something to be answered first. */
    ask: (questions: readonly Question<string>[]): boolean => {
      const next = questions.find(({ id }) => !answered.current.has(id));
      setQuestion(next);
      return next !== undefined;
    },
    /** What it was about is being changed. */
    forgetQuestion: () => setQuestion(undefined),
    answerYes: () => {
      if (question) answered.current.add(question.id);
    },
    answerNo: () => {
      setQuestion(undefined);
      const field = question && form.current?.elements.namedItem(question.field);
      if (field instanceof HTMLElement) field.focus();
    },
  };
};
