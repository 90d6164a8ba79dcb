import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo } from "react";
import { dayMarks } from "#src/analysis/marks-on-axis.ts";
import { allCheckIns } from "#src/journal/check-ins.ts";
import { allClinicScores } from "#src/journal/clinic-scores.ts";
import { allCourses } from "#src/journal/courses.ts";
import { allEvents } from "#src/journal/events.ts";
import { allGoalRatings, allGoals } from "#src/journal/goals.ts";
import { allMedicines } from "#src/journal/medicines.ts";
import { allResponses } from "#src/journal/responses.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { EmptyState, Page, PageHeading } from "#src/ui/Layout.tsx";
import { SegmentedRadios } from "#src/ui/RadiosField.tsx";
import { Goals } from "./Goals.tsx";
import { MoodOverTime } from "./MoodOverTime.tsx";
import { Questionnaires } from "./Questionnaires.tsx";
import { rangeOf, type RangeChoice } from "./range-choice.ts";

/** How mood moved, with the sessions marked. Only ever compared with the person's own earlier days. */
const ProgressScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const search = useSearch({ from: "/progress" });
  const courses = useJournal(allCourses())?.map(({ record }) => record);
  const sessions = useJournal(allSessions())?.map(({ record }) => record);
  const checkIns = useJournal(allCheckIns());
  const responses = useJournal(allResponses())?.map(({ record }) => record);
  const clinicScores = useJournal(allClinicScores())?.map(({ record }) => record);

  const goals = useJournal(allGoals())?.map(({ record }) => record);
  const ratings = useJournal(allGoalRatings())?.map(({ record }) => record);
  const medicines = useJournal(allMedicines());
  const events = useJournal(allEvents());
  const marks = useMemo(
    () =>
      dayMarks(
        (medicines ?? []).map(({ record }) => record),
        (events ?? []).map(({ record }) => record),
      ),
    [medicines, events],
  );

  const options: { value: RangeChoice; label: string }[] = [
    { value: "two-weeks", label: t`Two weeks` },
    // Without a course there is none to show.
    ...(courses && courses.length > 0 ? [{ value: "course" as const, label: t`This course` }] : []),
    { value: "year", label: t`This year` },
    { value: "everything", label: t`Everything` },
  ];
  const choice =
    (search.range === "course" && courses?.length === 0 ? undefined : search.range) ??
    (courses && courses.length > 0 ? "course" : "two-weeks");
  const choose = (range: RangeChoice) => void navigate({ to: "/progress", search: { range }, replace: true });
  const now = rightNow();

  if (
    !courses ||
    !sessions ||
    !checkIns ||
    !responses ||
    !clinicScores ||
    !goals ||
    !ratings ||
    !medicines ||
    !events
  ) {
    return (
      <Page>
        <PageHeading>{t`Progress`}</PageHeading>
        <SegmentedRadios label={t`Range`} name="range" options={options} value={choice} onChange={choose} />
      </Page>
    );
  }
  const shown = [...checkIns, ...responses, ...clinicScores, ...ratings];
  const range = rangeOf(choice, { today: now.localDay, courses, sessions, shown });
  return (
    <Page>
      <PageHeading>{t`Progress`}</PageHeading>
      {shown.length > 0 && (
        <SegmentedRadios label={t`Range`} name="range" options={options} value={choice} onChange={choose} />
      )}
      {checkIns.length > 0 ? (
        <MoodOverTime checkIns={checkIns} sessions={sessions} dayMarks={marks} range={range} now={now} />
      ) : (
        <EmptyState action={<Link to="/check-in" className={buttonClass({ variant: "main" })}>{t`Check in`}</Link>}>
          {t`After a few check-ins, this page shows how your mood moves from day to day, with your sessions marked.`}
        </EmptyState>
      )}
      {shown.length > 0 && (
        <Questionnaires responses={responses} clinicScores={clinicScores} sessions={sessions} range={range} now={now} />
      )}
      <Goals goals={goals} ratings={ratings} sessions={sessions} range={range} now={now} />
    </Page>
  );
};

export const route = createLazyRoute("/progress")({ component: ProgressScreen });
