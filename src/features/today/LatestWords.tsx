import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { clockWords, dayWords } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { OwnWords, Section, Stack } from "#src/ui/Layout.tsx";
import type { LastWords } from "./last-words.ts";
import styles from "./Today.module.css";

/** The last thing that was put into words, and where it is. */
export const LatestWords = ({ words: { id, day, text }, today }: { words: LastWords; today: LocalDay }) => {
  const { t } = useLingui();
  return (
    <Section heading={t`Your latest words`}>
      <Stack gap={8}>
        <div className={styles["fewLines"]}>
          <OwnWords>{text}</OwnWords>
        </div>
        <Link to="/journal/$id" params={{ id }} className={linkClass}>
          <Trans>{dayWords(day, today)}, in your journal</Trans>
        </Link>
      </Stack>
    </Section>
  );
};

/** That today's was kept, and the way to mend it. */
export const CheckedIn = ({ checkIn: { id, at, mood } }: { checkIn: CheckIn }) => (
  <p className={styles["kicker"]}>
    <Link to="/journal/$id" params={{ id }} className={linkClass}>
      <Trans>
        Checked in at {clockWords(at)}: {mood} of 10
      </Trans>
    </Link>
  </p>
);
