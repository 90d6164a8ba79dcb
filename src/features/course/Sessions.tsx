import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { isUnderWay, type Course } from "#src/domain/course.ts";
import { numberSessions, type Session } from "#src/domain/session.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { EmptyState, Section } from "#src/ui/Layout.tsx";
import { List } from "#src/ui/List.tsx";
import { SessionRow } from "./SessionRow.tsx";
import { sessionTimes } from "./session-times.ts";

interface SessionsProps {
  readonly course: Course;
  /** Of this course. */
  readonly sessions: readonly Session[];
}

/** Those that have been and those to come. One that was forgotten can be added also once the course is over or rests. */
export const Sessions = ({ course, sessions }: SessionsProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const times = sessionTimes(sessions, rightNow());
  const canGoOn = isUnderWay(course);
  const add = (
    <Button
      variant={canGoOn ? "main" : "quiet"}
      icon="add"
      onClick={() => void navigate({ to: "/sessions/new", search: { course: course.id } })}
    >
      {canGoOn ? t`Add a session` : t`Add a session that was`}
    </Button>
  );
  const rest = {
    active: undefined,
    maintenance: t`The first series is behind you. Boosters come as you and your clinic plan them.`,
    paused: t`This course is paused. Everything in it stays, and it can go on at any time.`,
    finished: t`This course is finished. Everything in it stays.`,
  }[course.status];
  // None can come here for now: to say that they will stand here would be untrue.
  if (sessions.length === 0 && !canGoOn) {
    return (
      <>
        <p>{rest}</p>
        <div>{add}</div>
      </>
    );
  }
  if (sessions.length === 0) {
    return (
      <>
        {rest && <p>{rest}</p>}
        <EmptyState action={add}>
          {t`Your sessions will stand here, those that have been and those to come.`}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {rest && <p>{rest}</p>}
      <Section heading={t`Sessions`}>
        <List>
          {numberSessions(sessions).map((numbered) => (
            <SessionRow
              key={numbered.session.id}
              numbered={numbered}
              time={times.get(numbered.session.id) ?? "coming"}
            />
          ))}
        </List>
        <div>{add}</div>
      </Section>
    </>
  );
};
