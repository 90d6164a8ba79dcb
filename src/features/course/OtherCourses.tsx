import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { courseStatusNames } from "#src/content/names/course-names.ts";
import type { Course } from "#src/domain/course.ts";
import { calendarDay } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Section } from "#src/ui/Layout.tsx";
import { List, ListRow, rowLinkClass } from "#src/ui/List.tsx";
import styles from "./course.module.css";

/** Those of other times or other clinics, latest first. */
export const OtherCourses = ({ courses }: { courses: readonly Course[] }) => {
  const { t, i18n } = useLingui();
  if (courses.length === 0) return null;
  return (
    <Section heading={t`Other courses`}>
      <List>
        {courses.toReversed().map(({ id, name, status, startDay, at }) => (
          <ListRow key={id}>
            <Link to="/course/$id" params={{ id }} className={rowLinkClass}>
              <span className={styles["words"]}>
                <span dir="auto" translate="no" className="own-words">
                  {name}
                </span>
                <span className={styles["when"]}>
                  {i18n._(courseStatusNames[status])} · {t`since ${shortDay(startDay ?? at.localDay, calendarDay())}`}
                </span>
              </span>
              <Icon name="next" />
            </Link>
          </ListRow>
        ))}
      </List>
    </Section>
  );
};
