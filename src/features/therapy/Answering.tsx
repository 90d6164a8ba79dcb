import { useState } from "react";
import { QuestionForm } from "#src/forms/QuestionForm.tsx";
import { addQuestion, changeQuestion } from "#src/journal/questions.ts";
import type { OpenQuestion } from "./open-questions.ts";
import { asQuestion } from "./use-off-the-list.ts";

/**
 * The question and what was said to it. The words of a reflection are changed where they stand. Saved again and again: each time
 * the form begins anew, from what is kept now.
 */
export const Answering = ({ question }: { question: OpenQuestion }) => {
  const [saved, setSaved] = useState(0);
  const { kept, reflection, text } = question;
  const asked = kept && `question/${kept.record.id}`;
  const inReflection = `question-of/${kept?.record.fromReflection ?? reflection?.id ?? ""}`;
  return (
    <QuestionForm
      key={saved}
      form={asked ?? inReflection}
      formerly={kept?.record.fromReflection && inReflection}
      words={{ text, answer: kept?.record.answer ?? "" }}
      kept={kept}
      onSave={(words, options, over) =>
        over
          ? changeQuestion(over, words, options)
          : addQuestion(asQuestion(question, { isDone: false, answer: words.answer }), options)
      }
      onSaved={() => setSaved(saved + 1)}
    />
  );
};
