import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { NotHere } from "#src/forms/NotHere.tsx";
import { QuestionForm } from "#src/forms/QuestionForm.tsx";
import type { EntryOf } from "#src/journal/entries.ts";
import { changeQuestion } from "#src/journal/questions.ts";
import { useEntry } from "#src/journal/use-entry.ts";
import { today } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { withAnswer } from "./with-answer.ts";

/** A question whose session was deleted: there is no page of a session on which it could be changed. */
const QuestionScreen = () => {
  const { id } = useParams({ from: "/questions/$id" });
  const read = useEntry(id);
  if (!read) return null;
  return read.entry?.kind === "question" ? <OneQuestion key={id} current={read.entry} /> : <Gone />;
};

const OneQuestion = ({ current }: { current: EntryOf<"question"> }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  // Looked at once: while it is being deleted its form stays, and goes with the screen.
  const [wasDeleted] = useState(current.deletedAt !== undefined);
  if (wasDeleted) return <Gone />;
  const { id } = current.record;
  return (
    <Page>
      <PageHeading
        back={
          <Link to="/journal/$id" params={{ id }} className={linkClass}>
            <Icon name="back" />
            {t`Back to this entry`}
          </Link>
        }
        lead={dateTimeWords(current.record.at, today())}
      >
        {t`A question`}
      </PageHeading>
      <QuestionForm
        form={`question/${id}`}
        words={current.record}
        kept={current}
        onSave={(words, options, over) => changeQuestion(over ?? current, withAnswer(words, current.record), options)}
        onSaved={({ record }) => void navigate({ to: "/journal/$id", params: { id: record.id }, replace: true })}
        onDeleted={() => void navigate({ to: "/journal", replace: true })}
      />
    </Page>
  );
};

const Gone = () => {
  const { t } = useLingui();
  return <NotHere heading={t`This question is not here`} Link={Link} />;
};

export const route = createLazyRoute("/questions/$id")({ component: QuestionScreen });
