import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Course } from "#src/domain/course.ts";
import { changeCourse } from "#src/journal/courses.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Stack } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { CourseForm } from "./CourseForm.tsx";

/** Its name, how many sessions are planned, and whether it is finished. */
export const ChangeCourse = ({ kept }: { kept: Kept<Course> }) => {
  const { t } = useLingui();
  const status = useStatus();
  const saving = useSaving();
  const [isOpen, setIsOpen] = useState(false);
  const isFinished = kept.record.status === "finished";

  const toggleFinished = async () => {
    const next = isFinished ? "active" : "finished";
    if (await saving.save(() => changeCourse(kept, { status: next }))) status.say(t`Saved`);
  };

  const close = ({ twinOf }: Kept<Course>) => {
    setIsOpen(false);
    // The button that had focus is gone.
    document.querySelector<HTMLElement>("main h1")?.focus();
    const isTwin = twinOf !== undefined && twinOf !== kept.twinOf;
    status.say(isTwin ? t`Saved. It was also changed in another tab, so both are kept.` : t`Saved`);
  };

  return (
    <Details
      summary={t`Edit this course`}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      {isOpen && (
        <Stack gap={24}>
          <CourseForm kept={kept} onSaved={close} />
          <div>
            <Button variant="quiet" onClick={() => void toggleFinished()}>
              {isFinished ? t`This course goes on` : t`This course is finished`}
            </Button>
          </div>
          {saving.problem && <NotSaved problem={saving.problem} onTryAgain={() => void toggleFinished()} />}
        </Stack>
      )}
    </Details>
  );
};
