import { useLingui } from "@lingui/react/macro";
import { doseUnitNames, routeNames } from "#src/content/names/session-names.ts";
import { givesMedicine, type Dose, type Session } from "#src/domain/session.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { today } from "#src/platform/clock.ts";
import { clockWords, dateTimeWords } from "#src/platform/date-words.ts";
import { Definition, DefinitionList } from "#src/ui/List.tsx";

/** When it was and what was given. What nobody said stands as not said. */
export const SessionFacts = ({ session }: { session: Session }) => {
  const { t, i18n } = useLingui();
  const { at, end, route, doses } = session;
  const doseWords = (dose: Dose) =>
    dose.known ? `${dose.amount} ${i18n._(doseUnitNames[dose.unit])}` : t`You don't know the dose`;
  const endsTheSameDay = end && wallTimeOf(end).slice(0, 10) === wallTimeOf(at).slice(0, 10);

  return (
    <DefinitionList>
      <Definition term={t`When`}>{dateTimeWords(at, today())}</Definition>
      {end && (
        <Definition term={t`Ended at`}>{endsTheSameDay ? clockWords(end) : dateTimeWords(end, today())}</Definition>
      )}
      {givesMedicine(session) && (
        <>
          <Definition term={t`Route`}>{route ? i18n._(routeNames[route]) : t`Not said`}</Definition>
          <Definition term={t`Dose`}>{doses.length > 0 ? doses.map(doseWords).join(" + ") : t`Not said`}</Definition>
        </>
      )}
    </DefinitionList>
  );
};
