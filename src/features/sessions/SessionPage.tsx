import { useLingui } from "@lingui/react/macro";
import { asksForHome, sessionPage } from "#src/analysis/session-page.ts";
import { SafeAtHome } from "#src/care/SafeAtHome.tsx";
import { drivingSentence } from "#src/content/checklist/after-care.ts";
import type { Course } from "#src/domain/course.ts";
import { givesMedicine, type Session } from "#src/domain/session.ts";
import { useNow } from "#src/forms/use-now.ts";
import { Button } from "#src/ui/Button.tsx";
import { Details } from "#src/ui/Details.tsx";
import { Actions, OwnWords, Section, Stack } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { CarriedIntentions } from "./CarriedIntentions.tsx";
import { GettingReady } from "./GettingReady.tsx";
import { EffectsSection } from "./given/EffectsSection.tsx";
import { GivenSection } from "./given/GivenSection.tsx";
import { RightNowCard } from "./RightNowCard.tsx";
import { ScrapsSection } from "./ScrapsSection.tsx";
import { SessionActions } from "./SessionActions.tsx";
import { SessionFacts } from "./SessionFacts.tsx";
import { isPassedAsPlanned, SessionNotices } from "./SessionNotices.tsx";
import { SessionReflections } from "./SessionReflections.tsx";
import { Questions } from "./preparing/Questions.tsx";
import { TherapistNotesSection } from "./therapist-notes/TherapistNotesSection.tsx";
import { UnsaidSection } from "./UnsaidSection.tsx";
import { useChangeSession } from "./use-change-session.ts";

interface SessionPageProps {
  readonly kept: Kept<Session>;
  readonly course: Course | undefined;
  readonly onChange: (() => void) | undefined;
}

/** One session, from before it to long after: what the page is about changes with the clock. */
export const SessionPage = ({ kept, course, onChange }: SessionPageProps) => {
  const { t, i18n } = useLingui();
  const changing = useChangeSession(kept);
  const now = useNow();
  const session = kept.record;
  const page = sessionPage(session, now);
  const isOn = session.status !== "cancelled";
  const isOfMedicine = givesMedicine(session);
  const hasBegun = session.at.instant <= now.instant;
  const isUnderWay = page.name === "the-day" && page.hasBegun;
  const isResting = page.name === "right-now";
  // There is nothing to operate and nothing to decide: what asks for either is out of the way.
  const isQuiet = isOn && (isUnderWay || isResting);
  const isAsked = !isQuiet && isPassedAsPlanned(kept, now.instant);

  const intentions = (
    <CarriedIntentions
      session={session}
      isNext={isOn && isOfMedicine && !hasBegun}
      isAhead={!hasBegun || isUnderWay}
      canSet={!hasBegun}
    />
  );
  const edit = onChange && (
    <Button variant="quiet" icon="edit" onClick={onChange}>
      {t`Edit`}
    </Button>
  );
  const facts = (
    <Section heading={t`The session`} aside={!isQuiet && edit}>
      <SessionFacts kept={kept} />
      {session.note !== "" && <OwnWords>{session.note}</OwnWords>}
    </Section>
  );
  const actions = (
    <>
      {changing.saving.problem && <NotSaved problem={changing.saving.problem} onTryAgain={changing.tryAgain} />}
      <SessionActions {...{ kept, isAsked, changing }} now={now.instant} />
    </>
  );
  const notices = <SessionNotices {...{ kept, isAsked, changing }} />;
  const getReady = isOfMedicine ? (
    <GettingReady session={session} course={course} now={now} isOpen={isOn && !hasBegun} />
  ) : (
    // A talk has no list and no ride; what to ask there has its place.
    <Questions session={session} canAdd={isOn && !hasBegun} />
  );

  if (!hasBegun) {
    return (
      <>
        {notices}
        {intentions}
        {isOn && getReady}
        {facts}
        {actions}
      </>
    );
  }
  const isSameEvening = page.name === "after-rest" && session.at.localDay === now.localDay;
  // Nothing is asked while it is quiet, and not of one that did not take place.
  const isForWriting = isOn && !isQuiet;
  const unsaid = <UnsaidSection sessionId={session.id} />;
  const more = (
    <>
      {!isForWriting && unsaid}
      <GivenSection session={kept} />
      {isOfMedicine && <EffectsSection sessionId={session.id} />}
      <TherapistNotesSection sessionId={session.id} />
      {getReady}
    </>
  );
  return (
    <>
      {notices}
      {isOn && isResting && <RightNowCard kept={kept} course={course} now={now} />}
      {isUnderWay && intentions}
      {isOn && isUnderWay && <p>{t`Nothing is asked of you here. You can put the phone away.`}</p>}
      {isOn && isSameEvening && <p>{i18n._(drivingSentence)}</p>}
      {!isResting && asksForHome(session, now) && <SafeAtHome kept={kept} />}
      {isOn && !isUnderWay && <SessionReflections session={session} now={now} isNext={!isResting} />}
      <ScrapsSection
        session={session}
        isOpen={page.name === "after-rest"}
        isResting={isResting}
        canKeep={isOn && !isQuiet}
      />
      {isForWriting && unsaid}
      {!isUnderWay && intentions}
      {!isForWriting ? (
        // Out of the way when it did not take place, too.
        <Details summary={t`More about this session`}>
          <Stack gap={24}>
            {more}
            {isQuiet && edit && <Actions>{edit}</Actions>}
            {isQuiet && actions}
          </Stack>
        </Details>
      ) : (
        more
      )}
      {facts}
      {!isQuiet && actions}
    </>
  );
};
