import { useLingui } from "@lingui/react/macro";
import { afterCareLines, drivingSentence } from "#src/content/checklist/after-care.ts";
import type { Course } from "#src/domain/course.ts";
import { OwnWords, Stack } from "#src/ui/Layout.tsx";
import { CourseLink } from "./FoodRule.tsx";
import styles from "./preparing.module.css";

interface AfterCareProps {
  readonly course: Course | undefined;
  /** That nobody drives now stands beside it already. */
  readonly isDrivingSaid?: boolean;
}

/** The hours after: what the clinic said first, then what holds for everybody. */
export const AfterCare = ({ course, isDrivingSaid = false }: AfterCareProps) => {
  const { t, i18n } = useLingui();
  const own = course?.afterCare ?? "";
  return (
    <Stack gap={12}>
      {own.trim() !== "" && <OwnWords>{own}</OwnWords>}
      {!isDrivingSaid && <p>{i18n._(drivingSentence)}</p>}
      <ul className={styles["plain"]}>
        {afterCareLines.map((line) => (
          <li key={line.id}>{i18n._(line)}</li>
        ))}
      </ul>
      {course && own.trim() === "" && (
        <CourseLink course={course}>{t`Write down what your clinic said about it`}</CourseLink>
      )}
    </Stack>
  );
};
