import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Course } from "#src/domain/course.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { OwnWords, Section } from "#src/ui/Layout.tsx";

/** As the clinic told it, and nothing else: what one clinic allows another does not. */
export const FoodRule = ({ course }: { course: Course }) => {
  const { t } = useLingui();
  const rule = course.foodRule ?? "";
  return (
    <Section heading={t`Eating and drinking before`}>
      {rule.trim() === "" ? (
        <p>
          <Trans>Every clinic has its own rule. Ask yours, and write it down with your course.</Trans>
        </p>
      ) : (
        <OwnWords>{rule}</OwnWords>
      )}
      <CourseLink course={course}>{rule.trim() === "" ? t`Write it down` : t`Change what your clinic said`}</CourseLink>
    </Section>
  );
};

export const CourseLink = ({ course, children }: { course: Course; children: string }) => (
  <div>
    <Link to="/course/$id" params={{ id: course.id }} search={{ edit: "clinic" }} className={linkClass}>
      {children} <Icon name="next" />
    </Link>
  </div>
);
