import { useLingui } from "@lingui/react/macro";
import { doseUnitNames, routeNames } from "#src/content/names/session-names.ts";
import { givesMedicine, type Dose, type Session } from "#src/domain/session.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { earlierVersions, wasEnteredLate } from "#src/journal/entries.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { clockWords, dateTimeWords, instantWords } from "#src/platform/date-words.ts";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import type { Kept } from "#src/vault/kind.ts";

/** When it was and what was given. What nobody said stands as not said. */
export const SessionFacts = ({ kept }: { kept: Kept<Session> }) => {
  const { t, i18n } = useLingui();
  const session = kept.record;
  const { at, end, route, doses, wasStoppedEarly, homeAt } = session;
  const enteredAt = useEnteredLate(kept);
  const doseWords = (dose: Dose) =>
    dose.known ? `${dose.amount} ${i18n._(doseUnitNames[dose.unit])}` : t`You don't know the dose`;
  const endsTheSameDay = end && wallTimeOf(end).slice(0, 10) === wallTimeOf(at).slice(0, 10);

  return (
    <DefinitionList>
      <Definition term={t`When`}>{dateTimeWords(at, today())}</Definition>
      {end && (
        <Definition term={wasStoppedEarly ? t`Stopped early at` : t`Ended at`}>
          {endsTheSameDay ? clockWords(end) : dateTimeWords(end, today())}
        </Definition>
      )}
      {wasStoppedEarly && !end && <Definition term={t`How it ended`}>{t`Stopped early`}</Definition>}
      {homeAt && <Definition term={t`At home since`}>{dateTimeWords(homeAt, today())}</Definition>}
      {givesMedicine(session) && (
        <>
          <Definition term={t`Route`}>{route ? i18n._(routeNames[route]) : t`Not said`}</Definition>
          <Definition term={t`Dose`}>{doses.length > 0 ? doses.map(doseWords).join(" + ") : t`Not said`}</Definition>
        </>
      )}
      {enteredAt !== undefined && (
        <Definition term={t`Entered afterwards`}>{instantWords(enteredAt, today())}</Definition>
      )}
    </DefinitionList>
  );
};

/**
 * When it was first written down, if that was more than a day after it began. Every later change is younger than that; and
 * when the first version is gone, nobody knows any more.
 */
const useEnteredLate = (kept: Kept<Session>): number | undefined => {
  const versions = useJournal(earlierVersions(kept.record.id));
  const first = [kept, ...(versions ?? [])].find(({ n }) => n === 1);
  return first && wasEnteredLate(first, kept.record.at) ? first.writtenAt : undefined;
};
