import { Trans, useLingui } from "@lingui/react/macro";
import type { Entry } from "#src/journal/entries.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { here, rightNow } from "#src/platform/clock.ts";
import { instantWords, longDay, placeWords } from "#src/platform/date-words.ts";
import { Stack } from "#src/ui/Layout.tsx";
import { ClinicScoreWords, EffectWords, SupportPlanWords } from "./CareWords.tsx";
import { CheckInWords } from "./CheckInWords.tsx";
import styles from "./journal.module.css";
import { LateMark } from "./LateMark.tsx";
import { IntentionWords, PracticeLogWords, ReflectionWords } from "./OwnWordsOf.tsx";
import { CourseWords, SessionWords } from "./PlanWords.tsx";
import { ResponseWords } from "./ResponseWords.tsx";
import type { Names } from "./use-names.ts";

interface EntryWordsProps {
  readonly entry: Entry;
  readonly names: Names;
}

/** An entry, whole. What was not answered is not there. */
export const EntryWords = ({ entry, names }: EntryWordsProps) => (
  <Stack>
    <Words entry={entry} names={names} />
    <Written entry={entry} />
  </Stack>
);

const Words = ({ entry, names }: EntryWordsProps) => {
  switch (entry.kind) {
    case "check-in":
      return <CheckInWords checkIn={entry.record} />;
    case "course":
      return <CourseWords course={entry.record} />;
    case "session":
      return <SessionWords session={entry.record} names={names} />;
    case "intention":
      return <IntentionWords intention={entry.record} names={names} />;
    case "reflection":
      return <ReflectionWords reflection={entry.record} names={names} />;
    case "practice-log":
      return <PracticeLogWords log={entry.record} names={names} />;
    case "response":
      return <ResponseWords response={entry.record} />;
    case "clinic-score":
      return <ClinicScoreWords clinicScore={entry.record} />;
    case "effect":
      return <EffectWords effect={entry.record} names={names} />;
    case "support-plan":
      return <SupportPlanWords plan={entry.record} />;
  }
};

/** When and where it was so, and when it was typed, as far as that says something. */
const Written = ({ entry }: { entry: Entry }) => {
  const { t } = useLingui();
  const { at } = entry.record;
  const today = rightNow().localDay;
  const written = instantWords(entry.writtenAt, today);
  const day = longDay(at.localDay, today);
  const place = placeWords(at.zone);
  const isOfDayBefore = !wallTimeOf(at).startsWith(at.localDay);
  return (
    <div className={styles["written"]}>
      {isOfDayBefore && <p>{t`Before four in the morning, so it is kept under ${day}.`}</p>}
      {at.zone !== here() && <p>{t`The time is that of ${place}.`}</p>}
      <p>{entry.n > 1 ? t`Last changed: ${written}` : t`Written: ${written}`}</p>
      <p>
        <LateMark entry={entry} />
      </p>
      {entry.deletedAt !== undefined && (
        <p>
          <Trans>Deleted: {instantWords(entry.deletedAt, today)}</Trans>
        </p>
      )}
    </div>
  );
};
