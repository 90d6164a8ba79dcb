import { useLingui } from "@lingui/react/macro";
import type { Question } from "#src/domain/question.ts";
import { bringToTherapy, entryOf, isBringable, type Bringable } from "#src/journal/entries.ts";
import { addQuestion, allQuestions, changeQuestion } from "#src/journal/questions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import type { OpenQuestion } from "./open-questions.ts";

/** Takes something off the list, with a way to undo it. Nothing that was written goes with it. */
export const useOffTheList = () => {
  const { t } = useLingui();
  const status = useStatus();
  const { save, problem, isSaving } = useSaving();

  const takeOff = async (said: string, off: () => Promise<unknown>, back: () => Promise<unknown>) => {
    if (isSaving || !(await save(off))) return;
    status.offerUndo(said, async () => {
      try {
        await back();
        status.say(t`Saved. It is on the list again.`);
      } catch (error) {
        if (!(error instanceof StorageError)) throw error;
        status.say(t`It could not be put back yet.`);
      }
    });
  };

  return {
    problem,
    entry: (entry: Bringable) =>
      takeOff(
        t`Taken off the list. It stays in your Journal.`,
        () => bringToTherapy(entry, false),
        async () => {
          // As it is by now: taking it off was a change of its own.
          const current = await ask(entryOf(entry.record.id));
          if (current && isBringable(current)) await bringToTherapy(current, true);
        },
      ),
    question: ({ text, kept, reflection }: OpenQuestion) => {
      let id: Question["id"] | undefined = kept?.record.id;
      return takeOff(
        t`Taken off the list. It is kept under “Asked”.`,
        async () => {
          if (kept) return changeQuestion(kept, { isDone: true });
          const asked = await addQuestion(asQuestion({ text, ...(reflection && { reflection }) }, { isDone: true }));
          id = asked.record.id;
          return asked;
        },
        async () => {
          const current = (await ask(allQuestions())).find(({ record }) => record.id === id);
          if (current) await changeQuestion(current, { isDone: false });
        },
      );
    },
  };
};

/** What a reflection wants to ask, as a question of its own. */
export const asQuestion = (
  { text, reflection }: Pick<OpenQuestion, "text" | "reflection">,
  { isDone, answer = "" }: { readonly isDone: boolean; readonly answer?: string },
): Omit<Question, "id"> => ({
  at: rightNow(),
  text,
  asks: "therapist",
  ...(reflection?.sessionId && { sessionId: reflection.sessionId }),
  ...(reflection && { fromReflection: reflection.id }),
  answer,
  isDone,
});
