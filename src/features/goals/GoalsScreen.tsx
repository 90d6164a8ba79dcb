import { useLingui } from "@lingui/react/macro";
import { createLazyRoute, Link } from "@tanstack/react-router";
import { useState } from "react";
import { mostGoals } from "#src/domain/goal.ts";
import { allGoalRatings, allGoals } from "#src/journal/goals.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { today } from "#src/platform/clock.ts";
import { shortDay } from "#src/platform/date-words.ts";
import { Details } from "#src/ui/Details.tsx";
import { Page, PageHeading, Section } from "#src/ui/Layout.tsx";
import { List } from "#src/ui/List.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import { GoalForm } from "./GoalForm.tsx";
import { GoalRow } from "./GoalRow.tsx";
import { goalsNow } from "./goals-now.ts";

const GoalsScreen = () => {
  const { t } = useLingui();
  const goals = useJournal(allGoals());
  const ratings = useJournal(allGoalRatings());
  if (!goals || !ratings) return null;
  const { underWay, setDown } = goalsNow(
    goals,
    ratings.map(({ record }) => record),
  );
  return (
    <Page>
      <PageHeading
        lead={t`Up to three at a time, in your own words. When you want to, say where one stands: nothing asks you to.`}
      >
        {t`Goals`}
      </PageHeading>
      {underWay.length > 0 && (
        <List label={t`Under way`}>
          {underWay.map(({ kept, latest }) => (
            <GoalRow key={kept.record.id} goal={kept.record} latest={latest} />
          ))}
        </List>
      )}
      <NewGoal count={underWay.length} />
      {setDown.length > 0 && (
        <Section heading={t`Set down`}>
          <List>
            {setDown.map(({ kept: { record }, latest }) => (
              <GoalRow
                key={record.id}
                goal={record}
                latest={latest}
                about={record.setDownAt && t`Set down on ${shortDay(record.setDownAt.localDay, today())}`}
              />
            ))}
          </List>
        </Section>
      )}
      {goals.length > 0 && (
        <p>
          <Link to="/progress">{t`See them over time in Progress`}</Link>
        </p>
      )}
    </Page>
  );
};

/** The first one is asked for at once; another waits folded. */
const NewGoal = ({ count }: { count: number }) => {
  const { t } = useLingui();
  const status = useStatus();
  const [round, setRound] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const onSaved = () => {
    status.say(t`Saved`);
    setIsOpen(false);
    setRound(round + 1);
    // The form that had focus is gone.
    document.querySelector<HTMLElement>("main h1")?.focus();
  };
  if (count === 0) return <GoalForm key={round} isMain onSaved={onSaved} />;
  if (count >= mostGoals) {
    return <p className="soft">{t`Three are under way. Set one of them down to begin another.`}</p>;
  }
  return (
    <Details summary={t`Another goal`} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      {isOpen && <GoalForm key={round} onSaved={onSaved} />}
    </Details>
  );
};

export const route = createLazyRoute("/goals")({ component: GoalsScreen });
