import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useState, type ReactNode } from "react";
import { buttonClass } from "#src/ui/button-class.ts";
import { ClosedElsewhereScreen } from "./ClosedElsewhereScreen.tsx";

/** Stands before the screen that was open, which stays as it was: what was being written there can still be copied. */
export const ClosedElsewhere = ({ isClosed, children }: { isClosed: boolean; children: ReactNode }) => {
  const { t } = useLingui();
  const [wentBack, setWentBack] = useState(false);
  const isBefore = isClosed && !wentBack;
  return (
    <>
      {isBefore && (
        <ClosedElsewhereScreen
          support={<Link to="/support" className={buttonClass({ variant: "quiet" })}>{t`Open Support`}</Link>}
          onReload={() => location.reload()}
          onGoBack={() => setWentBack(true)}
        />
      )}
      <div style={{ display: isBefore ? "none" : "contents" }}>{children}</div>
    </>
  );
};
