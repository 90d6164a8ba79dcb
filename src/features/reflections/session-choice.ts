import type { I18n, MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import { givesMedicine, hasHappened, numberSessions, type NumberedSession, type Session } from "#src/domain/session.ts";
import { byInstant, daysBetween, type LocalDay, type When } from "#src/domain/time.ts";
import { dayWords } from "#src/platform/date-words.ts";
import type { Option } from "#src/ui/OtherFields.tsx";

/** How long words that nobody placed are taken to be about the last session: as long as the watch window. */
const watchDays = 14;

/** What words written now are most likely about: the latest session with medicine that has started. */
export const likelySession = (sessions: readonly Session[], now: When): Session | undefined => {
  const latest = sessions
    .filter((session) => givesMedicine(session) && hasHappened(session, now))
    .toSorted(byInstant)
    .at(-1);
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
      return { value: id, label: `${i18n._(sessionName(numbered))} · ${dayWords(at.localDay, calendarDay)}` };
    });

const sessionName = ({ session: { kind }, number }: NumberedSession): MessageDescriptor => {
  switch (kind) {
    case "preparation":
      return msg`Preparation session`;
    case "integration":
      return msg`Integration session`;
    case "booster":
      return number === null ? msg`Booster session` : msg`Booster session ${number}`;
    case "medicine":
      return number === null ? msg`Medicine session` : msg`Medicine session ${number}`;
  }
};
