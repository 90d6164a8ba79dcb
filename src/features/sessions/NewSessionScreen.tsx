import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate, useSearch } from "@tanstack/react-router";
import { isUnderWay, type Course } from "#src/domain/course.ts";
import { sessionPage } from "#src/analysis/session-page.ts";
import type { Session } from "#src/domain/session.ts";
import { useIsGone } from "#src/forms/use-is-gone.ts";
import { findLooseScrapsOf } from "#src/journal/captures.ts";
import { allCourses } from "#src/journal/courses.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { SessionForm } from "./SessionForm.tsx";

const NewSessionScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  const isGone = useIsGone();
  const { course: wanted } = useSearch({ from: "/sessions/new" });
  const courses = useJournal(allCourses());
  const sessions = useJournal(allSessions());
  if (!courses || !sessions) return null;

  const [likeliest, ...others] = coursesToChoose(
    courses.map(({ record }) => record),
    wanted,
  );
  const leadFor = (course: Course) =>
    isUnderWay(course)
      ? t`One that is coming, or one that has been.`
      : t`One that has been. The course stays as it is.`;
  return (
    <Page>
      <PageHeading lead={likeliest && leadFor(likeliest)}>{t`Add a session`}</PageHeading>
      {likeliest ? (
        <SessionForm
          courseId={likeliest.id === wanted ? wanted : undefined}
          courses={[likeliest, ...others]}
          sessions={sessions.map(({ record }) => record)}
          onSaved={async ({ record }) => {
            const { id, courseId } = record;
            const hasLoose = await hasLooseScraps(record);
            status.say(t`Saved`);
            if (isGone()) return;
            // Back to the course, where the next session is one tap away. The filled form is no place to go back to.
            void (hasLoose
              ? navigate({ to: "/sessions/$id", params: { id }, replace: true })
              : navigate({ to: "/course/$id", params: { id: courseId }, replace: true }));
          }}
        />
      ) : (
        <EmptyState
          action={
            <Button variant="main" onClick={() => void navigate({ to: "/course/new" })}>
              {t`Plan my course`}
            </Button>
          }
        >
          {t`Sessions belong to a course. Give yours a name first; that takes a moment, and nothing else has to be known yet.`}
        </EmptyState>
      )}
    </Page>
  );
};

/** Its page asks about scraps that were kept before it was entered. Not while the session or the rest goes on. */
const hasLooseScraps = async (session: Session): Promise<boolean> => {
  if (!["after-rest", "later"].includes(sessionPage(session, rightNow()).name)) return false;
  // The session is saved; whoever comes to its page later is asked as well.
  const loose = await findLooseScrapsOf(session).catch(() => []);
  return loose.length > 0;
};

/** The one that was asked for, then those that are going on, the latest first. */
const coursesToChoose = (courses: readonly Course[], wanted: string | undefined): Course[] => {
  const asked = courses.filter(({ id }) => id === wanted);
  const underWay = courses.filter((course) => isUnderWay(course) && course.id !== wanted).toReversed();
  return [...asked, ...underWay];
};

export const route = createLazyRoute("/sessions/new")({ component: NewSessionScreen });
