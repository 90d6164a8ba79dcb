import { Trans, useLingui } from "@lingui/react/macro";
import type { Entry } from "#src/journal/entries.ts";
import { wallTimeOf } from "#src/domain/time.ts";
import { here, rightNow } from "#src/platform/clock.ts";
import { instantWords, longDay, placeWords } from "#src/platform/date-words.ts";
import { Stack } from "#src/ui/Layout.tsx";
import { BladderCheckWords, ClinicScoreWords, EffectWords, SupportPlanWords } from "./CareWords.tsx";
import { CheckInWords } from "./CheckInWords.tsx";
import { CourseWords } from "./CourseWords.tsx";
import { IntentionWords } from "./IntentionWords.tsx";
import styles from "./journal.module.css";
import { LateMark } from "./LateMark.tsx";
import { EventWords, GoalRatingWords, GoalWords, MedicineWords } from "./MarkWords.tsx";
import { OwnPracticeWords, PracticeLogWords, ReflectionWords, StepWords } from "./OwnWordsOf.tsx";
import { PreparationWords } from "./PreparationWords.tsx";
import { ResponseWords } from "./ResponseWords.tsx";
import { QuestionWords, ScrapWords, TherapistNoteWords, UnsaidWords } from "./ScrapWords.tsx";
import { SessionWords } from "./SessionWords.tsx";
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
    case "bladder-check":
      return <BladderCheckWords check={entry.record} />;
    case "support-plan":
      return <SupportPlanWords plan={entry.record} />;
    case "capture":
      return <ScrapWords capture={entry.record} names={names} />;
    case "unsaid":
      return <UnsaidWords unsaid={entry.record} names={names} />;
    case "question":
      return <QuestionWords question={entry.record} names={names} />;
    case "therapist-note":
      return <TherapistNoteWords note={entry.record} names={names} />;
    case "preparation":
      return <PreparationWords preparation={entry.record} names={names} />;
    case "step":
      return <StepWords step={entry.record} names={names} />;
    case "own-practice":
      return <OwnPracticeWords practice={entry.record} />;
    case "medicine":
      return <MedicineWords medicine={entry.record} />;
    case "event":
      return <EventWords event={entry.record} />;
    case "goal":
      return <GoalWords goal={entry.record} />;
    case "goal-rating":
      return <GoalRatingWords rating={entry.record} names={names} />;
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
