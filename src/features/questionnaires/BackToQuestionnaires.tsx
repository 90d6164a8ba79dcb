import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";

export const BackToQuestionnaires = () => (
  <Link to="/questionnaires" className={linkClass}>
    <Icon name="back" />
    <Trans>Questionnaires</Trans>
  </Link>
);
