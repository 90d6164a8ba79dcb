import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { ofPlanned, sessionTitle } from "#src/content/names/session-titles.ts";
import { isUnderWay } from "#src/domain/course.ts";
import { numberSessions } from "#src/domain/session.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { allCourses } from "#src/journal/courses.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { SessionForm } from "./SessionForm.tsx";
import { SessionPage } from "./SessionPage.tsx";

const SessionScreen = () => {
  const { t, i18n } = useLingui();
  const { id } = useParams({ from: "/sessions/$id" });
  const sayChanged = useSayChanged();
  const sessions = useJournal(allSessions());
  const courses = useJournal(allCourses());
  const [isChanging, setIsChanging] = useState(false);
  if (!sessions || !courses) return null;
  const change = (next: boolean) => {
    setIsChanging(next);
    // The button that had focus goes.
    document.querySelector<HTMLElement>("main h1")?.focus();
  };

  const kept = sessions.find(({ record }) => record.id === id);
  if (!kept) return <NotHere heading={t`This session is not here`} Link={Link} />;
  const records = sessions.map(({ record }) => record);
  const numbered = numberSessions(records).find(({ session }) => session.id === id) ?? {
    session: kept.record,
    number: null,
  };
  const course = courses.find(({ record }) => record.id === kept.record.courseId)?.record;
  const title = i18n._(sessionTitle(numbered, ofPlanned(numbered, records, course?.plannedSessions)));
  const back = course && (
    <Link to="/course/$id" params={{ id: course.id }} className={linkClass}>
      <Icon name="back" /> <span dir="auto">{course.name}</span>
    </Link>
  );

  // One whose course was deleted can be given to any other.
  const others = courses
    .map(({ record }) => record)
    .filter((other) => other.id !== course?.id && (course === undefined || isUnderWay(other)));
  const [likeliest, ...more] = course ? [course, ...others] : others.toReversed();
  if (!isChanging || !likeliest) {
    return (
      <Page>
        <PageHeading back={back}>{title}</PageHeading>
        <SessionPage key={id} kept={kept} course={course} onChange={likeliest && (() => change(true))} />
      </Page>
    );
  }
  return (
    <Page>
      <PageHeading back={back}>{title}</PageHeading>
      <SessionForm
        key={id}
        kept={kept}
        courses={[likeliest, ...more]}
        sessions={records}
        onSaved={({ twinOf }) => {
          sayChanged(twinOf !== undefined && twinOf !== kept.twinOf);
          change(false);
        }}
        onChanging={change}
      />
    </Page>
  );
};

export const route = createLazyRoute("/sessions/$id")({ component: SessionScreen });
