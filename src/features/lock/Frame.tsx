import { Trans } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, type ReactNode } from "react";
import { Button } from "#src/ui/Button.tsx";
import { linkClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import styles from "./Frame.module.css";

interface FrameProps {
  readonly heading: ReactNode;
  readonly lead?: ReactNode;
  /** To the step before. Left out, it leads back to the settings. */
  readonly onBack?: (() => void) | undefined;
  /** Something is under way that has a "Cancel" of its own: no way back, and nothing moves for it. */
  readonly isBusy?: boolean;
  readonly children: ReactNode;
}

/** One step at a time, each under its own heading, which takes the focus when the step begins. */
export const Frame = ({ heading, lead, onBack, isBusy = false, children }: FrameProps) => {
  const step = useRef<HTMLDivElement>(null);
  useEffect(() => {
    step.current?.querySelector("h1")?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  return (
    <div ref={step}>
      <Page>
        <div data-print="hide">
          <PageHeading
            lead={lead}
            back={
              isBusy ? (
                <span className={styles["noWayBack"]} />
              ) : onBack ? (
                <Button variant="quiet" icon="back" onClick={onBack}>
                  <Trans>Back</Trans>
                </Button>
              ) : (
                <Link to="/settings" className={linkClass}>
                  <Icon name="back" />
                  <Trans>Back</Trans>
                </Link>
              )
            }
          >
            {heading}
          </PageHeading>
        </div>
        {children}
      </Page>
    </div>
  );
};
