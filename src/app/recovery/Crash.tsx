import { useLingui } from "@lingui/react/macro";
import { Link, type ErrorComponentProps } from "@tanstack/react-router";
import { buttonClass } from "#src/ui/button-class.ts";
import { CrashScreen } from "./CrashScreen.tsx";

/** Round every place: a screen that breaks takes nothing else with it. */
export const Crash = ({ error, reset }: ErrorComponentProps) => {
  const { t } = useLingui();
  return (
    <CrashScreen
      error={error}
      support={<Link to="/support" className={buttonClass({ variant: "quiet" })}>{t`Open Support`}</Link>}
      onTryAgain={reset}
      onReload={() => location.reload()}
    />
  );
};
