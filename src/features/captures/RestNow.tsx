import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { buttonClass } from "#src/ui/button-class.ts";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import styles from "./captures.module.css";

/** Nothing to decide, nothing to read but this. */
export const RestNow = ({ isKept }: { isKept: boolean }) => {
  const { t } = useLingui();
  const page = useRef<HTMLDivElement>(null);
  // The form that had focus is gone.
  useEffect(() => {
    page.current?.querySelector("h1")?.focus({ preventScroll: true });
    page.current?.scrollIntoView({ block: "end" });
  }, []);
  return (
    <div ref={page} className={styles["rest"]}>
      <Page>
        <PageHeading lead={isKept ? t`It comes back to you after you have slept.` : undefined}>
          {isKept ? t`Kept. Rest now.` : t`Rest now.`}
        </PageHeading>
        <p>{t`No driving until at least tomorrow, and only if your clinic agrees.`}</p>
        <div>
          <Link to="/" className={buttonClass()}>
            {t`Close`}
          </Link>
        </div>
      </Page>
    </div>
  );
};
