import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { Goal, GoalRating } from "#src/domain/goal.ts";
import { NotHere } from "#src/forms/NotHere.tsx";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { allGoalRatings, allGoals } from "#src/journal/goals.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { Details } from "#src/ui/Details.tsx";
import { Icon } from "#src/ui/Icon.tsx";
import { Page, PageHeading } from "#src/ui/Layout.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { ChangeRating } from "./ChangeRating.tsx";
import { GoalForm } from "./GoalForm.tsx";
import { LeaveGoal } from "./LeaveGoal.tsx";
import { RatingForm } from "./RatingForm.tsx";
import { RatingTable } from "./RatingTable.tsx";

const GoalScreen = () => {
  const { t } = useLingui();
  const { id } = useParams({ from: "/goals/$id" });
  const { rating: ratingId } = useSearch({ from: "/goals/$id" });
  const goals = useJournal(allGoals());
  const ratings = useJournal(allGoalRatings());
  if (!goals || !ratings) return null;
  const kept = goals.find(({ record }) => record.id === id);
  const back = (
    <Link to="/goals" className={linkClass}>
      <Icon name="back" />
      {t`Goals`}
    </Link>
  );
  if (!kept) return <NotHere heading={t`This goal is not here`} back={back} />;
  const { text, setDownAt } = kept.record;
  const ofThis = ratings.filter(({ record }) => record.goalId === id);
  const changed = ofThis.find(({ record }) => record.id === ratingId);
  return (
    <Page>
      <PageHeading
        back={back}
        lead={setDownAt && t`Set down on ${shortDay(setDownAt.localDay, today())}. What you said of it stays.`}
      >
        <span dir="auto" translate="no" className="own-words">
          {text}
        </span>
      </PageHeading>
      {changed ? (
        <ChangeRating key={changed.record.id} goal={kept.record} current={changed} />
      ) : (
        <OneGoal key={id} kept={kept} ratings={ofThis} countUnderWay={goals.filter(isUnderWay).length} />
      )}
    </Page>
  );
};

const isUnderWay = ({ record }: Kept<Goal>): boolean => record.setDownAt === undefined;

interface OneGoalProps {
  readonly kept: Kept<Goal>;
  /** Oldest first. */
  readonly ratings: readonly Kept<GoalRating>[];
  readonly countUnderWay: number;
}

const OneGoal = ({ kept, ratings, countUnderWay }: OneGoalProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const [round, setRound] = useState(0);
  return (
    <>
      {isUnderWay(kept) && (
        <RatingForm
          key={round}
          goal={kept.record}
          onSaved={() => {
            status.say(t`Saved`);
            setRound(round + 1);
            toHeading();
          }}
        />
      )}
      <RatingTable goal={kept.record} ratings={ratings.map(({ record }) => record)} />
      <ChangeWords kept={kept} />
      <LeaveGoal kept={kept} countUnderWay={countUnderWay} />
    </>
  );
};

const ChangeWords = ({ kept }: { kept: Kept<Goal> }) => {
  const { t } = useLingui();
  const sayChanged = useSayChanged();
  const navigate = useNavigate();
  const [isOpen, setIsOpen] = useState(false);
  const onSaved = ({ record }: Kept<Goal>) => {
    setIsOpen(false);
    toHeading();
    const isTwin = record.id !== kept.record.id;
    sayChanged(isTwin);
    if (isTwin) void navigate({ to: "/goals" });
  };
  return (
    <Details
      summary={t`Change the words`}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      {isOpen && <GoalForm kept={kept} onSaved={onSaved} />}
    </Details>
  );
};

/** The form that had focus is gone. */
const toHeading = () => document.querySelector<HTMLElement>("main h1")?.focus();

export const route = createLazyRoute("/goals/$id")({ component: GoalScreen });
