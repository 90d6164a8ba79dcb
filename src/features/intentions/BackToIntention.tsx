import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";

export const BackToIntention = ({ id }: { id: string }) => {
  const { t } = useLingui();
  return (
    <Link to="/intentions/$id" params={{ id }} className={linkClass}>
      <Icon name="back" />
      {t`Back to the intention`}
    </Link>
  );
};
