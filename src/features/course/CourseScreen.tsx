import { plural } from "@lingui/core/macro";
import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Course } from "#src/domain/course.ts";
import { hasHappened, type Session } from "#src/domain/session.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { allCourses } from "#src/journal/courses.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { AboutCourse } from "./AboutCourse.tsx";
import { Beside } from "./Beside.tsx";
import { ChangeCourse } from "./ChangeCourse.tsx";
import { ClinicSaid } from "./ClinicSaid.tsx";
import type { AskedPart } from "./course-parts.ts";
import { OtherCourses } from "./OtherCourses.tsx";
import { People } from "./People.tsx";
import { Sessions } from "./Sessions.tsx";
import { StillAhead } from "./StillAhead.tsx";
import { WhereItStands } from "./WhereItStands.tsx";

const CourseScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/course/$id" });
  const courses = useJournal(allCourses());
  const sessions = useJournal(allSessions());
  if (!courses || !sessions) return null;
  const kept = courses.find(({ record }) => record.id === id);
  if (!kept) return <NotHere heading={t`This course is not here`} Link={Link} />;
  return (
    <Page key={id}>
      <OneCourse
        kept={kept}
        ofCourse={sessions.filter(({ record }) => record.courseId === id)}
        others={courses.map(({ record }) => record).filter((course) => course.id !== id)}
      />
    </Page>
  );
};

interface OneCourseProps {
  readonly kept: Kept<Course>;
  /** Its sessions. */
  readonly ofCourse: readonly Kept<Session>[];
  readonly others: readonly Course[];
}

const OneCourse = ({ kept, ofCourse, others }: OneCourseProps) => {
  const { edit } = useSearch({ from: "/course/$id" });
  const [asked, setAsked] = useState<AskedPart | undefined>(edit && { part: edit });
  const course = kept.record;
  const sessions = ofCourse.map(({ record }) => record);
  return (
    <>
      <PageHeading lead={sessions.length > 0 && <Tally course={course} sessions={sessions} />}>
        <span dir="auto" translate="no" className="own-words">
          {course.name}
        </span>
      </PageHeading>
      <StillAhead course={course} sessions={ofCourse} />
      <Sessions course={course} sessions={sessions} />
      <People course={course} onAdd={() => setAsked({ part: "people" })} />
      <ClinicSaid course={course} onAdd={() => setAsked({ part: "clinic" })} />
      <AboutCourse course={course} />
      <Beside course={course} sessions={sessions} />
      <ChangeCourse kept={kept} asked={asked} onClose={() => setAsked(undefined)} />
      <WhereItStands kept={kept} isEmpty={sessions.length === 0} />
      <OtherCourses courses={others} />
    </>
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

export const route = createLazyRoute("/course/$id")({ component: CourseScreen });
