import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Question } from "#src/domain/question.ts";
import type { Entry } from "#src/journal/entries.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Icon } from "#src/ui/Icon.tsx";

/** Each kind is changed in the form it was made with. What was answered in a questionnaire stays as it was answered. */
export const EditLink = ({ entry, className }: { entry: Entry; className: string }) => {
  const { t } = useLingui();
  const props = {
    params: { id: entry.record.id },
    className,
    children: (
      <>
        <Icon name="edit" />
        <span>{t`Edit`}</span>
      </>
    ),
  };
  switch (entry.kind) {
    case "check-in":
      return <Link to="/check-in/$id" {...props} />;
    case "course":
      return <Link to="/course/$id" {...props} />;
    case "session":
      return <Link to="/sessions/$id" {...props} />;
    case "intention":
      return <Link to="/intentions/$id" {...props} />;
    case "reflection":
      return <Link to="/reflections/$id" {...props} />;
    case "practice-log":
      return <Link to="/practices/log/$id" {...props} />;
    case "clinic-score":
      return <Link to="/clinic-scores/$id" {...props} />;
    case "effect":
      return <Link to="/effects/$id" {...props} />;
    case "support-plan":
      return (
        <IfCurrent id={entry.record.id}>
          <Link to="/support/plan/edit" className={className}>
            {props.children}
          </Link>
        </IfCurrent>
      );
    case "capture":
      return <Link to="/captures/$id" {...props} />;
    case "unsaid":
      return <Link to="/unsaid/$id" {...props} />;
    case "therapist-note":
      return <Link to="/therapist-notes/$id" {...props} />;
    case "bladder-check":
      return <Link to="/effects/bladder/$id" {...props} />;
    case "step":
      return <Link to="/steps/$id" {...props} />;
    case "own-practice":
      return <Link to="/practices/own/$id" {...props} />;
    case "medicine":
      return <Link to="/medicines/$id" {...props} />;
    case "event":
      return <Link to="/events/$id" {...props} />;
    case "goal":
      return <Link to="/goals/$id" {...props} />;
    case "goal-rating":
      return <Link to="/goals/$id" {...props} params={{ id: entry.record.goalId }} />;
    case "preparation":
      return <Link to="/sessions/$id" {...props} params={{ id: entry.record.sessionId }} />;
    case "question":
      return <QuestionLink question={entry.record} {...props} />;
    case "response":
      return null;
  }
};

/** What is asked in therapy stands on its list; what is asked of the clinic, with the session it is for. */
const QuestionLink = ({
  question: { id, asks, sessionId },
  className,
  children,
}: {
  question: Question;
  className: string;
  children: ReactNode;
}) => {
  const sessions = useJournal(allSessions());
  if (!sessions) return null;
  const session = sessions.find(({ record }) => record.id === sessionId);
  if (asks === "therapist") {
    return (
      <Link to="/therapy" className={className}>
        {children}
      </Link>
    );
  }
  // The page of a session that will not take place asks nothing.
  return session && session.record.status !== "cancelled" ? (
    <Link to="/sessions/$id" params={{ id: session.record.id }} className={className}>
      {children}
    </Link>
  ) : (
    <Link to="/questions/$id" params={{ id }} className={className}>
      {children}
    </Link>
  );
};

/** There is one support plan that is changed: another one, begun on another device, would open that instead. */
const IfCurrent = ({ id, children }: { id: string; children: ReactNode }) =>
  useJournal(supportPlan())?.record.id === id && children;
