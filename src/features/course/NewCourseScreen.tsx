import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, useNavigate } from "@tanstack/react-router";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { CourseForm } from "./CourseForm.tsx";

const NewCourseScreen = () => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const status = useStatus();
  return (
    <Page>
      <PageHeading lead={t`A course is your plan of sessions with one clinic. A name is enough to begin.`}>
        {t`Plan my course`}
      </PageHeading>
      <CourseForm
        onSaved={({ record: { id } }) => {
          status.say(t`Saved`);
          // Going back from the course leads to where the person came from, not into an empty form.
          void navigate({ to: "/course/$id", params: { id }, replace: true });
        }}
      />
    </Page>
  );
};

export const route = createLazyRoute("/course/new")({ component: NewCourseScreen });
