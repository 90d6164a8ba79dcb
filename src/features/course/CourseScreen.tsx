import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams } from "@tanstack/react-router";
import type { Course } from "#src/domain/course.ts";
import { hasHappened, numberSessions, type Session } from "#src/domain/session.ts";
import { allCourses } from "#src/journal/courses.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState, Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { List } from "#src/ui/List.tsx";
import { ChangeCourse } from "./ChangeCourse.tsx";
import { SessionRow } from "./SessionRow.tsx";
import { sessionTimes } from "./session-times.ts";

const CourseScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/course/$id" });
  const courses = useJournal(allCourses());
  const sessions = useJournal(allSessions());
  if (!courses || !sessions) return null;

  const kept = courses.find(({ record }) => record.id === id);
  if (!kept) {
    return (
      <Page>
        <PageHeading>{t`This course is not here`}</PageHeading>
        <EmptyState
          action={
            <Link to="/journal/trash" className={buttonClass({ variant: "line" })}>
              {t`Look in the trash`}
            </Link>
          }
        >
          {t`It may have been deleted. What was deleted stays in the trash for thirty days.`}
        </EmptyState>
      </Page>
    );
  }
  const ofThis = sessions.map(({ record }) => record).filter(({ courseId }) => courseId === kept.record.id);
  return (
    <Page>
      <PageHeading lead={ofThis.length > 0 && <Tally course={kept.record} sessions={ofThis} />}>
        <span dir="auto" translate="no" className="own-words">
          {kept.record.name}
        </span>
      </PageHeading>
      {kept.record.status === "finished" && <p>{t`This course is finished. Everything in it stays.`}</p>}
      <Sessions course={kept.record} sessions={ofThis} />
      <ChangeCourse key={id} kept={kept} />
    </Page>
  );
};

/** "2 of 6 medicine sessions so far": those that have begun, of those that were planned. Boosters come on top. */
const Tally = ({ course: { plannedSessions }, sessions }: { course: Course; sessions: readonly Session[] }) => {
  const { t } = useLingui();
  const now = rightNow();
  const count = sessions.filter((session) => session.kind === "medicine" && hasHappened(session, now)).length;
  return plannedSessions !== undefined && count <= plannedSessions
    ? t`${count} of ${plannedSessions} medicine sessions so far`
    : t`${plural(count, { one: "# medicine session so far", other: "# medicine sessions so far" })}`;
};

const Sessions = ({ course, sessions }: { course: Course; sessions: readonly Session[] }) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const times = sessionTimes(sessions, rightNow());
  const isFinished = course.status === "finished";
  const add = (
    <Button
      variant={isFinished ? "line" : "main"}
      icon="add"
      onClick={() => void navigate({ to: "/sessions/new", search: { course: course.id } })}
    >
      {t`Add a session`}
    </Button>
  );
  if (sessions.length === 0) {
    return (
      <EmptyState action={add}>{t`Your sessions will stand here, those that have been and those to come.`}</EmptyState>
    );
  }
  return (
    <Section heading={t`Sessions`}>
      <List>
        {numberSessions(sessions).map((numbered) => (
          <SessionRow key={numbered.session.id} numbered={numbered} time={times.get(numbered.session.id) ?? "coming"} />
        ))}
      </List>
      <div>{add}</div>
    </Section>
  );
};

export const route = createLazyRoute("/course/$id")({ component: CourseScreen });
