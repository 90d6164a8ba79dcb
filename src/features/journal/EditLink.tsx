import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { Entry } from "#src/journal/entries.ts";
import { Icon } from "#src/ui/Icon.tsx";

/** Each kind is changed in the form it was made with. */
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
  }
};
