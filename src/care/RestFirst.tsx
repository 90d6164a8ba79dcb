import { Trans, useLingui } from "@lingui/react/macro";
import { withinHoursAfterMedicine } from "#src/analysis/cadence.ts";
import { lastMomentOf } from "#src/domain/session.ts";
import { useNow } from "#src/forms/use-now.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import { Card } from "#src/ui/Layout.tsx";

/** As for questionnaires: tired and foggy, a person decides by the last hour. */
const restHours = 12;

/**
 * In the first twelve hours after a session with medicine: a word before what leaves the app. It stands in nobody's way: each
 * of these takes a second step of its own (a preview, a passphrase typed twice), as does erasing everything (a typed word).
 */
export const RestFirst = ({ onLater }: { readonly onLater?: () => void }) => {
  const { t } = useLingui();
  const now = useNow();
  const sessions = useJournal(allSessions())?.map(({ record }) => record) ?? [];
  const session = withinHoursAfterMedicine(sessions, now, restHours);
  if (!session) return null;
  return (
    <Card tone="lamp">
      <p>
        {lastMomentOf(session) > now.instant ? (
          <Trans>Your session is still going on. This can wait until tomorrow.</Trans>
        ) : (
          <Trans>Your session was a few hours ago. This can wait until tomorrow.</Trans>
        )}
      </p>
      {onLater && (
        <div>
          <Button onClick={onLater}>{t`Leave it for later`}</Button>
        </div>
      )}
    </Card>
  );
};
