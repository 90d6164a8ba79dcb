import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";

export const BackToMedicines = () => {
  const { t } = useLingui();
  return (
    <Link to="/medicines" className={linkClass}>
      <Icon name="back" />
      {t`Other medicines`}
    </Link>
  );
};
