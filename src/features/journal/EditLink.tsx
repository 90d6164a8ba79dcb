import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Entry } from "#src/journal/entries.ts";
import { supportPlan } from "#src/journal/support-plans.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Icon } from "#src/ui/Icon.tsx";

/** Each kind is changed in the form it was made with. What was answered in a questionnaire stays as it was answered. */
export const EditLink = ({ entry, className }: { entry: Entry; className: string }) => {
  const { t } = useLingui();
  const props = {
    params: { id: entry.record.id },
    className,
    children: (
      <>
        <Icon name="edit" />
        <span>{t`Edit`}</span>
      </>
    ),
  };
  switch (entry.kind) {
    case "check-in":
      return <Link to="/check-in/$id" {...props} />;
    case "course":
      return <Link to="/course/$id" {...props} />;
    case "session":
      return <Link to="/sessions/$id" {...props} />;
    case "intention":
      return <Link to="/intentions/$id" {...props} />;
    case "reflection":
      return <Link to="/reflections/$id" {...props} />;
    case "practice-log":
      return <Link to="/practices/log/$id" {...props} />;
    case "clinic-score":
      return <Link to="/clinic-scores/$id" {...props} />;
    case "effect":
      return <Link to="/effects/$id" {...props} />;
    case "support-plan":
      return (
        <IfCurrent id={entry.record.id}>
          <Link to="/support/plan/edit" className={className}>
            {props.children}
          </Link>
        </IfCurrent>
      );
    case "response":
      return null;
  }
};

/** There is one support plan that is changed: another one, begun on another device, would open that instead. */
const IfCurrent = ({ id, children }: { id: string; children: ReactNode }) =>
  useJournal(supportPlan())?.record.id === id && children;
