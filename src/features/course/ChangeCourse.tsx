import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { Course } from "#src/domain/course.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { Details } from "#src/ui/Details.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { CourseForm } from "./CourseForm.tsx";
import type { AskedPart } from "./course-parts.ts";

interface ChangeCourseProps {
  readonly kept: Kept<Course>;
  /** The part that somebody wants to change: opens it. */
  readonly asked: AskedPart | undefined;
  readonly onClose: () => void;
}

export const ChangeCourse = ({ kept, asked, onClose }: ChangeCourseProps) => {
  const { t } = useLingui();
  const sayChanged = useSayChanged();
  const [isOpen, setIsOpen] = useState(asked !== undefined);
  const [seen, setSeen] = useState(asked);
  if (asked !== seen) {
    setSeen(asked);
    if (asked !== undefined) setIsOpen(true);
  }
  const toggle = (next: boolean) => {
    setIsOpen(next);
    if (!next) onClose();
  };

  const close = ({ twinOf }: Kept<Course>) => {
    toggle(false);
    // The button that had focus is gone.
    document.querySelector<HTMLElement>("main h1")?.focus();
    const isTwin = twinOf !== undefined && twinOf !== kept.twinOf;
    sayChanged(isTwin);
  };

  return (
    <Details
      summary={t`Edit this course`}
      open={isOpen}
      onToggle={({ currentTarget, target }) => {
        // The folded parts of the form inside tell of themselves too, in browsers where this event bubbles.
        if (target === currentTarget) toggle(currentTarget.open);
      }}
    >
      {isOpen && <CourseForm kept={kept} asked={asked} onSaved={close} />}
    </Details>
  );
};
