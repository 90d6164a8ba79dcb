import { Link } from "@tanstack/react-router";
import type { ContentId } from "#src/domain/ids.ts";
import type { Step } from "#src/domain/step.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { usePracticeTitle } from "./use-practice-title.ts";

interface PracticeLinkProps {
  readonly step: Pick<Step, "id" | "intentionId">;
  readonly practiceId: ContentId;
}

/** To the practice that a step is taken with. Doing it there is remembered as done for this step. */
export const PracticeLink = ({ step, practiceId }: PracticeLinkProps) => {
  const titleOf = usePracticeTitle();
  return (
    <Link
      to="/practices/$id"
      params={{ id: practiceId }}
      search={{ intention: step.intentionId, step: step.id }}
      className={linkClass}
    >
      <Icon name="practices" />
      {titleOf(practiceId)}
    </Link>
  );
};
