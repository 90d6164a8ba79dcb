import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { linkClass } from "#src/ui/button-class.ts";
import { routeNames } from "#src/content/names/session-names.ts";
import type { Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords } from "#src/platform/date-words.ts";
import { OwnWords } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import type { Names } from "./use-names.ts";

export const CourseWords = ({ course }: { course: Course }) => {
  const { t } = useLingui();
  const { name, plannedSessions, status } = course;
  return (
    <>
      <OwnWords size="large">{name}</OwnWords>
      <DefinitionList>
        {plannedSessions !== undefined && <Definition term={t`Planned sessions`}>{plannedSessions}</Definition>}
        {status === "finished" && <Definition term={t`Course`}>{t`Finished`}</Definition>}
      </DefinitionList>
    </>
  );
};

export const SessionWords = ({ session, names }: { session: Session; names: Names }) => {
  const { t, i18n } = useLingui();
  const { at, end, status, route, doses, note, courseId } = session;
  const today = rightNow().localDay;
  const course = names.ofCourse(courseId);
  return (
    <>
      <DefinitionList>
        {status === "cancelled" && <Definition term={t`This session`}>{t`Cancelled`}</Definition>}
        <Definition term={t`Begins`}>{dateTimeWords(at, today)}</Definition>
        {end && <Definition term={t`Ends`}>{dateTimeWords(end, today)}</Definition>}
        <Definition term={t`Course`}>
          {course === undefined ? (
            <Trans>(deleted course)</Trans>
          ) : (
            <Link to="/journal/$id" params={{ id: courseId }} dir="auto" className={linkClass}>
              {course}
            </Link>
          )}
        </Definition>
        {route && <Definition term={t`Route`}>{i18n._(routeNames[route])}</Definition>}
        {doses.length > 0 && <Definition term={t`Dose`}>{doses.map(names.ofDose).join(", ")}</Definition>}
      </DefinitionList>
      {note !== "" && <OwnWords>{note}</OwnWords>}
    </>
  );
};
