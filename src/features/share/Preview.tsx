import { Trans, useLingui } from "@lingui/react/macro";
import { useId, type RefObject } from "react";
import type { Summary } from "#src/exchange/summary-page.ts";
import type { MoodChart } from "#src/ui/charts/MoodChart.tsx";
import { Paper, type LeaveOut } from "./Paper.tsx";
import styles from "./Share.module.css";

interface PreviewProps {
  readonly summary: Summary;
  readonly chart: typeof MoodChart | undefined;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
  readonly leaveOut: LeaveOut;
}

/** The very page that is printed, with a way to take things off it. */
export const Preview = ({ summary, chart, headingRef, leaveOut }: PreviewProps) => {
  const { t } = useLingui();
  const headingId = useId();
  return (
    <section aria-labelledby={headingId} className={styles["preview"]}>
      <div data-print="hide">
        <h2 ref={headingRef} id={headingId} tabIndex={-1}>{t`Preview`}</h2>
        <p className="soft">
          <Trans>This is all that will be on the paper.</Trans>
        </p>
      </div>
      <Paper summary={summary} chart={chart} leaveOut={leaveOut} />
    </section>
  );
};
