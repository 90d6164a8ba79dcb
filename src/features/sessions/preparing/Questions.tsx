import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Session } from "#src/domain/session.ts";
import { longestWords } from "#src/domain/words.ts";
import { addQuestion, allQuestions } from "#src/journal/questions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Section } from "#src/ui/Layout.tsx";
import { List } from "#src/ui/List.tsx";
import { OneLineForm } from "./OneLineForm.tsx";
import { QuestionRow } from "./QuestionRow.tsx";

/** Questions for the clinic: those of this session, and those that are still open from before. */
export const Questions = ({ session, canAdd }: { session: Session; canAdd: boolean }) => {
  const { t } = useLingui();
  const questions = useJournal(allQuestions());
  const [added, setAdded] = useState(0);
  if (!questions) return null;
  const shown = questions.filter(
    ({ record: { asks, sessionId, isDone } }) => asks === "clinic" && (sessionId === session.id || (canAdd && !isDone)),
  );
  if (shown.length === 0 && !canAdd) return null;

  return (
    <Section heading={t`Questions for your clinic`}>
      {shown.length > 0 && (
        <List>
          {shown.map((kept) => (
            <QuestionRow key={kept.record.id} kept={kept} />
          ))}
        </List>
      )}
      {canAdd && (
        <OneLineForm
          key={added}
          form="question/clinic"
          label={t`A question to ask them`}
          isFocused={added > 0}
          most={longestWords}
          tooLong={t`This is longer than one note can hold (200,000 characters).`}
          onSave={(text, options) =>
            addQuestion(
              { at: rightNow(), text, asks: "clinic", sessionId: session.id, answer: "", isDone: false },
              options,
            )
          }
          onSaved={() => setAdded((count) => count + 1)}
        />
      )}
    </Section>
  );
};
