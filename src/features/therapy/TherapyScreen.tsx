import { Trans, useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { entriesForTherapy } from "#src/journal/for-therapy.ts";
import { allQuestions } from "#src/journal/questions.ts";
import { allReflections } from "#src/journal/reflections.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { AskedQuestions } from "./AskedQuestions.tsx";
import { BroughtEntry } from "./BroughtEntry.tsx";
import { NewQuestion } from "./NewQuestion.tsx";
import { askedQuestions, openQuestions } from "./open-questions.ts";
import { QuestionRow } from "./QuestionRow.tsx";
import styles from "./therapy.module.css";
import { wayHere } from "./way-here.ts";

const TherapyScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const { question: wanted } = useSearch({ from: "/therapy" });
  const questions = useJournal(allQuestions());
  const reflections = useJournal(allReflections());
  const entries = useJournal(entriesForTherapy());
  // One form for each question that is added.
  const [added, setAdded] = useState(0);
  useEffect(() => wayHere.listIsOpen(), []);
  if (!questions || !reflections || !entries) {
    return (
      <Page>
        <Heading />
      </Page>
    );
  }

  const open = openQuestions(questions, reflections);
  const asked = askedQuestions(questions);
  return (
    <Page>
      <Heading />
      <Section heading={<Trans>Questions for my therapist</Trans>}>
        {open.length > 0 && (
          <ul className={styles["rows"]}>
            {open.map((question) => {
              const id = question.kept?.record.id ?? question.reflection?.id ?? "";
              return <QuestionRow key={id} question={question} isOpen={id === wanted} />;
            })}
          </ul>
        )}
        <NewQuestion key={added} isAnother={added > 0} onAdded={() => setAdded(added + 1)} />
        {asked.length > 0 && <AskedQuestions asked={asked} wanted={wanted} />}
      </Section>
      <Section heading={<Trans>From my journal</Trans>}>
        {entries.length === 0 ? (
          <p className="soft">
            <Trans>
              Nothing is marked yet. Whatever you want to talk about, open it in your Journal and tick “Bring to
              therapy”.
            </Trans>
          </p>
        ) : (
          <ul className={styles["rows"]}>
            {entries.map((entry) => (
              <BroughtEntry key={entry.record.id} entry={entry} />
            ))}
          </ul>
        )}
      </Section>
      <Actions>
        <Button variant="main" icon="words" onClick={() => void navigate({ to: "/unsaid/new" })}>
          {t`Write what I couldn't say`}
        </Button>
      </Actions>
    </Page>
  );
};

const Heading = () => {
  const { t } = useLingui();
  return (
    <PageHeading lead={t`What you want to talk about next time. Each can be shown large, alone on the screen.`}>
      {t`To bring to therapy`}
    </PageHeading>
  );
};

export const route = createLazyRoute("/therapy")({ component: TherapyScreen });
