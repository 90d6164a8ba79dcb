import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { courseRange } from "#src/analysis/course-range.ts";
import { dayMarks } from "#src/analysis/marks-on-axis.ts";
import type { Course } from "#src/domain/course.ts";
import type { Session } from "#src/domain/session.ts";
import { isWithin, type DayRange } from "#src/domain/time.ts";
import { allEvents } from "#src/journal/events.ts";
import { allGoals } from "#src/journal/goals.ts";
import { allMedicines } from "#src/journal/medicines.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { calendarDay } from "#src/platform/clock.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./course.module.css";
import { Marks } from "./Marks.tsx";

interface BesideProps {
  readonly course: Course;
  /** Of this course. */
  readonly sessions: readonly Session[];
}

/** What goes on beside the sessions: goals, other medicines, and what happened in life. */
export const Beside = ({ course, sessions }: BesideProps) => {
  const { t } = useLingui();
  const goals = useJournal(allGoals());
  const medicines = useJournal(allMedicines());
  const events = useJournal(allEvents());
  if (!goals || !medicines || !events) return null;
  const isFinished = course.status === "finished";
  const marks = dayMarks(
    medicines.map(({ record }) => record),
    events.map(({ record }) => record),
  );
  const days = daysOf(course, sessions);
  const count = goals.filter(({ record }) => !record.setDownAt).length;
  return (
    <>
      {!isFinished && (
        <Section heading={t`Beside the sessions`}>
          <List>
            <ListRow>
              <Link to="/goals" className={rowLinkClass}>
                <span className={styles["words"]}>
                  <span>{t`Goals`}</span>
                  <span className={styles["when"]}>
                    {count === 0 ? t`Up to three, in your own words` : t`${count} under way`}
                  </span>
                </span>
                <Icon name="next" />
              </Link>
            </ListRow>
            <ListRow>
              <Link to="/medicines" className={rowLinkClass}>
                <span className={styles["words"]}>
                  <span>{t`Other medicines`}</span>
                  <span className={styles["when"]}>{t`What else you take, and when it changed`}</span>
                </span>
                <Icon name="next" />
              </Link>
            </ListRow>
          </List>
        </Section>
      )}
      <Marks marks={isFinished ? marks.filter(({ at }) => isWithin(days, at.localDay)) : marks} canAdd={!isFinished} />
    </>
  );
};

/** From two weeks before its first session, as its charts begin, to its last. */
const daysOf = (course: Course, sessions: readonly Session[]): DayRange => {
  const [last = course.at.localDay] = sessions.map(({ at }) => at.localDay).toSorted((a, b) => (a < b ? 1 : -1));
  const { from } = courseRange(course, sessions, calendarDay());
  return { from: course.startDay && course.startDay < from ? course.startDay : from, to: last };
};
