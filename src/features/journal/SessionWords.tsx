import { Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { byPhase, impressionNames, positionNames, settingNames, weightWords } from "#src/content/names/given-names.ts";
import { routeNames } from "#src/content/names/session-names.ts";
import { impressionRows, type Environment, type Impressions, type Session } from "#src/domain/session.ts";
import { doseWords, vitalWords } from "#src/exchange/readable-session.ts";
import { rightNow } from "#src/platform/clock.ts";
import { dateTimeWords, longDay } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { OwnWords } from "#src/ui/Layout.tsx";
import { Definition, DefinitionList } from "#src/ui/List.tsx";
import styles from "./journal.module.css";
import { NamedWords } from "./NamedWords.tsx";
import type { Names } from "./use-names.ts";

export const SessionWords = ({ session, names }: { session: Session; names: Names }) => {
  const { t, i18n } = useLingui();
  const { at, end, status, route, doses, vitals = [], note, courseId, homeAt } = session;
  const { bodyWeight, environment, impressions } = session;
  const today = rightNow().localDay;
  const course = names.ofCourse(courseId);
  return (
    <>
      <DefinitionList>
        {status === "cancelled" && <Definition term={t`This session`}>{t`Cancelled`}</Definition>}
        {session.wasStoppedEarly && <Definition term={t`This session`}>{t`Stopped early`}</Definition>}
        <Definition term={t`Begins`}>{dateTimeWords(at, today)}</Definition>
        {end && <Definition term={t`Ends`}>{dateTimeWords(end, today)}</Definition>}
        {homeAt && <Definition term={t`At home since`}>{dateTimeWords(homeAt, today)}</Definition>}
        <Definition term={t`Course`}>
          {course === undefined ? (
            <Trans>(deleted course)</Trans>
          ) : (
            <Link to="/journal/$id" params={{ id: courseId }} dir="auto" className={linkClass}>
              {course}
            </Link>
          )}
        </Definition>
        {route && <Definition term={t`Route`}>{i18n._(routeNames[route])}</Definition>}
        {doses.map((dose, index) => (
          // Two doses can be the same; they never change places here.
          // oxlint-disable-next-line react/no-array-index-key
          <Definition key={index} term={t`Dose`}>
            {doseWords(dose, i18n, bodyWeight)}
          </Definition>
        ))}
        {byPhase(vitals).map((vital, index) => (
          // oxlint-disable-next-line react/no-array-index-key
          <Definition key={index} term={t`Measured`}>
            {vitalWords(vital, i18n)}
          </Definition>
        ))}
        {bodyWeight && (
          <Definition term={t`Body weight`}>
            {i18n._(weightWords(bodyWeight))} ({longDay(bodyWeight.day, today)})
          </Definition>
        )}
        {environment && <Setting environment={environment} />}
        {impressions && <HowItWas impressions={impressions} />}
      </DefinitionList>
      <NamedWords name={t`What others noticed`}>{session.othersNoticed}</NamedWords>
      {note !== "" && <OwnWords>{note}</OwnWords>}
    </>
  );
};

const Setting = ({ environment }: { environment: Environment }) => {
  const { t, i18n } = useLingui();
  const { setting, position, eyeMask, blanket, music, lighting, comfort, company } = environment;
  const yesOrNo = (is: boolean) => (is ? t`Yes` : t`No`);
  const own = (term: string, words: string) =>
    words.trim() !== "" && (
      <Definition term={term}>
        <bdi translate="no">{words}</bdi>
      </Definition>
    );
  return (
    <>
      {setting && <Definition term={t`Where`}>{i18n._(settingNames[setting])}</Definition>}
      {position && <Definition term={t`Lying or sitting`}>{i18n._(positionNames[position])}</Definition>}
      {eyeMask !== undefined && <Definition term={t`Eye mask`}>{yesOrNo(eyeMask)}</Definition>}
      {blanket !== undefined && <Definition term={t`Blanket`}>{yesOrNo(blanket)}</Definition>}
      {own(t`Music`, music)}
      {own(t`Light`, lighting)}
      {own(t`For comfort`, comfort)}
      {own(t`Who was there`, company)}
    </>
  );
};

const HowItWas = ({ impressions }: { impressions: Impressions }) => {
  const { t, i18n } = useLingui();
  return impressionRows.map((row) => {
    const level = impressions[row];
    const { name, low, high } = impressionNames[row];
    if (level === undefined) return null;
    const [lowest, highest] = [i18n._(low), i18n._(high)];
    return (
      <Definition key={row} term={i18n._(name)}>
        {t`${level} of 10`} <span className={`soft small ${styles["ends"]}`}>{t`0: ${lowest}, 10: ${highest}`}</span>
      </Definition>
    );
  });
};
