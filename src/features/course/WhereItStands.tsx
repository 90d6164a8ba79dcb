import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Course, CourseStatus } from "#src/domain/course.ts";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { changeCourse } from "#src/journal/courses.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions, Section } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";

interface WhereItStandsProps {
  readonly kept: Kept<Course>;
  /** No session belongs to it. */
  readonly isEmpty: boolean;
}

/** What a course can become from where it stands. Each way has its way back. */
const waysFrom: Record<CourseStatus, readonly CourseStatus[]> = {
  active: ["paused", "maintenance", "finished"],
  maintenance: ["active", "paused", "finished"],
  paused: ["active", "maintenance", "finished"],
  finished: ["active", "maintenance"],
};

/** Pause, go on, boosters, finished: one tap each, and nothing is lost by any of them. */
export const WhereItStands = ({ kept, isEmpty }: WhereItStandsProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const navigate = useNavigate();
  const saving = useSaving();
  const deleting = useSaving();
  const [wanted, setWanted] = useState<CourseStatus>();
  const deleteEntry = useDeleteEntry(deleting, {
    deleted: t`Course deleted`,
    isBack: t`Saved. The course is back.`,
  });
  const now = kept.record.status;
  const names: Record<CourseStatus, string> = {
    active: now === "maintenance" ? t`Back to the planned sessions` : t`This course goes on`,
    maintenance: t`Boosters from now on`,
    paused: t`Pause this course`,
    finished: t`This course is finished`,
  };

  const become = (next: CourseStatus) => {
    setWanted(next);
    void saving.save(async () => {
      await changeCourse(kept, { status: next });
      status.say(t`Saved`);
      // The button that had focus is gone, and what changed stands at the top.
      document.querySelector<HTMLElement>("main h1")?.focus();
    });
  };
  const remove = () => void deleteEntry({ ...kept, kind: "course" }, () => navigate({ to: "/", replace: true }));

  return (
    <Section heading={t`Where it stands`}>
      <Actions>
        {waysFrom[now].map((next) => (
          <Button key={next} variant="quiet" onClick={() => become(next)}>
            {names[next]}
          </Button>
        ))}
        {isEmpty && <Button variant="quiet" icon="remove" onClick={remove}>{t`Delete this course`}</Button>}
      </Actions>
      {saving.problem && wanted && <NotSaved problem={saving.problem} onTryAgain={() => become(wanted)} />}
      {deleting.problem && <NotSaved problem={deleting.problem} onTryAgain={remove} />}
    </Section>
  );
};
