import type { I18n } from "@lingui/core";
import { sessionTitle } from "#src/content/names/session-titles.ts";
import { hasHappened, latestWithMedicine, numberSessions, type Session } from "#src/domain/session.ts";
import { daysBetween, type LocalDay, type When } from "#src/domain/time.ts";
import { dayWords } from "#src/platform/date-words.ts";
import type { Option } from "#src/ui/OtherFields.tsx";

/** How long words that nobody placed are taken to be about the last session: as long as the watch window. */
const watchDays = 14;

/** What words written now are most likely about: the latest session with medicine that has started. */
export const likelySession = (sessions: readonly Session[], now: When): Session | undefined => {
  const latest = latestWithMedicine(sessions, now);
  return latest && daysBetween(latest.at.localDay, now.localDay) <= watchDays ? latest : undefined;
};

/** Sessions that have started, newest first, and the one that is chosen already whatever became of it. */
export const sessionOptions = (
  sessions: readonly Session[],
  { now, calendarDay, chosenId, i18n }: { now: When; calendarDay: LocalDay; chosenId: string; i18n: I18n },
): Option[] =>
  numberSessions(sessions)
    .filter(({ session }) => session.id === chosenId || hasHappened(session, now))
    .toReversed()
    .map((numbered) => {
      const { id, at } = numbered.session;
      return { value: id, label: `${i18n._(sessionTitle(numbered))} · ${dayWords(at.localDay, calendarDay)}` };
    });
