import { useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { latestWithMedicine } from "#src/domain/session.ts";
import { daysBetween } from "#src/domain/time.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { buttonClass } from "#src/ui/button-class.ts";
import { Icon } from "#src/ui/Icon.tsx";

/** As long as the watch window. A picture made after that is of no session by itself. */
const ofSessionForDays = 14;

/** Where the steps speak of a photo or a voice note: the place for it. */
export const KeepHere = () => {
  const { t } = useLingui();
  const sessions = useJournal(allSessions());
  const now = rightNow();
  const last = latestWithMedicine(sessions?.map(({ record }) => record) ?? [], now);
  const isRecent = last !== undefined && daysBetween(last.at.localDay, now.localDay) <= ofSessionForDays;
  return (
    <div>
      <Link to="/right-now" search={isRecent ? { session: last.id } : {}} className={buttonClass()}>
        <Icon name="add" />
        <span>{t`Keep a photo or a voice note here`}</span>
      </Link>
    </div>
  );
};
