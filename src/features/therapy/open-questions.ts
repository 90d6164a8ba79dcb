import { contentId } from "#src/domain/ids.ts";
import type { Question } from "#src/domain/question.ts";
import type { Reflection } from "#src/domain/reflection.ts";
import type { When } from "#src/domain/time.ts";
import type { Kept } from "#src/vault/kind.ts";

/** "One question to bring to your therapist." */
const questionPrompt = contentId("after-rest-question");

/** Something to ask the therapist: written down as a question, or in answer to the prompt of a reflection. */
export interface OpenQuestion {
  readonly text: string;
  readonly at: When;
  readonly kept?: Kept<Question>;
  readonly reflection?: Reflection;
}

export const questionIn = ({ answers }: Reflection): string | undefined =>
  answers.find(({ promptId }) => promptId === questionPrompt)?.text;

/**
 * What is still to be asked, newest first. What stands in a reflection stays there as it was written; once it was asked it is
 * kept as a question as well. That says which reflection it is from, since either may be worded anew; one that says
 * nothing of it is known by its words.
 */
export const openQuestions = (
  questions: readonly Kept<Question>[],
  reflections: readonly Kept<Reflection>[],
): OpenQuestion[] => {
  const ours = questions.filter(({ record }) => record.asks === "therapist");
  const knownReflections = new Set(ours.flatMap(({ record }) => record.fromReflection ?? []));
  const knownTexts = new Set(
    ours.flatMap(({ record }) => (record.fromReflection === undefined ? [record.text.trim()] : [])),
  );
  return [
    ...ours
      .filter(({ record }) => !record.isDone)
      .map((kept): OpenQuestion => ({ text: kept.record.text, at: kept.record.at, kept })),
    ...reflections.flatMap(({ record }): OpenQuestion[] => {
      const text = questionIn(record);
      if (text === undefined || knownReflections.has(record.id) || knownTexts.has(text.trim())) return [];
      return [{ text, at: record.at, reflection: record }];
    }),
  ].toSorted((a, b) => b.at.instant - a.at.instant);
};

/** Those that were asked, newest first. */
export const askedQuestions = (questions: readonly Kept<Question>[]): Kept<Question>[] =>
  questions.filter(({ record }) => record.asks === "therapist" && record.isDone).toReversed();
