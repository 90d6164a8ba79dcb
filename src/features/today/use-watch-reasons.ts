import type { WatchReason } from "#src/analysis/watch-reason.ts";
import { watchRanges, watchReasons } from "#src/analysis/watch.ts";
import { instrumentVersion } from "#src/content/instruments/instruments.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { checkInsWithin } from "#src/journal/check-ins.ts";
import { responsesTo } from "#src/journal/responses.ts";
import { useJournal } from "#src/journal/use-journal.ts";

/** What reminds of the clinic now. Undefined until it is read. */
export const useWatchReasons = (sessions: readonly Session[], now: When): readonly WatchReason[] | undefined => {
  const { own, late } = watchRanges(sessions, now);
  const before = useJournal(checkInsWithin(own ?? late));
  const lately = useJournal(checkInsWithin(late));
  const responses = useJournal(responsesTo("phq-9"));
  if (!before || !lately || !responses) return undefined;

  // The days before a course that began of late are read twice.
  const checkIns = [...new Map([...before, ...lately].map((checkIn) => [checkIn.id, checkIn])).values()];
  return watchReasons({
    sessions,
    checkIns,
    responses: responses.map(({ record }) => record),
    instrumentVersion,
    now,
  });
};
