import { Plural, Trans, useLingui } from "@lingui/react/macro";
import { Link } from "@tanstack/react-router";
import { sessionsOnAxis } from "#src/analysis/sessions-on-axis.ts";
import { goalEndNames } from "#src/content/names/goal-names.ts";
import type { Goal, GoalRating } from "#src/domain/goal.ts";
import type { Session } from "#src/domain/session.ts";
import { dayNumber, isWithin, type DayRange, type When } from "#src/domain/time.ts";
import { linkClass } from "#src/ui/button-class.ts";
import { ChartGroup, type ChartPart } from "#src/ui/charts/ChartGroup.tsx";
import { scoreRows } from "./score-rows.ts";
import { ScorePicture } from "./ScorePicture.tsx";
import { useRowWords } from "./use-row-words.ts";

interface GoalsProps {
  /** All there are, oldest first. */
  readonly goals: readonly Goal[];
  /** All there are, oldest first. */
  readonly ratings: readonly GoalRating[];
  readonly sessions: readonly Session[];
  readonly range: DayRange;
  readonly now: When;
}

const scale = [0, 10] as const;

/** Where each goal stood when the person said so: points that nothing joins. */
export const Goals = ({ goals, ratings, sessions, range, now }: GoalsProps) => {
  const { t, i18n } = useLingui();
  const words = useRowWords(now.localDay);
  const axis = { range, marks: sessionsOnAxis(sessions, range, now), today: now.localDay };

  const parts = goals.flatMap((goal): ChartPart[] => {
    const ofThis = ratings.filter(({ goalId, at }) => goalId === goal.id && isWithin(range, at.localDay));
    if (ofThis.length === 0) return [];
    const rows = ofThis.map(({ id, at, level }) => ({ key: id, day: at.localDay, score: String(level) }));
    return [
      {
        key: goal.id,
        heading: (
          <span dir="auto" translate="no" className="own-words">
            {goal.text}
          </span>
        ),
        scale: t`0 ${i18n._(goalEndNames.least)} – 10 ${i18n._(goalEndNames.most)}, as you said it at that moment.`,
        notes: (
          <>
            <Plural value={ofThis.length} one="Said # time." other="Said # times." />
            {goal.setDownAt && (
              <>
                {" "}
                <Trans>Set down on {words.day(goal.setDownAt.localDay)}.</Trans>
              </>
            )}
          </>
        ),
        table: { caption: goal.text, head: [t`Day`, t`0 to 10`], rows: scoreRows(rows, axis, words) },
        children: (
          <ScorePicture
            name={goal.text}
            axis={axis}
            dots={ofThis.map(({ id, at, level }) => ({
              key: id,
              dayNumber: dayNumber(at.localDay),
              total: level,
              sinceDay: dayNumber(at.localDay),
            }))}
            range={scale}
            bands={[]}
          />
        ),
      },
    ];
  });

  if (goals.length === 0) return null;
  return (
    <ChartGroup heading={t`Goals`} parts={parts}>
      {parts.length === 0 && (
        <p>
          <Trans>Nothing was said of a goal in this range.</Trans>
        </p>
      )}
      <p>
        <Link to="/goals" className={linkClass}>
          <Trans>All goals</Trans>
        </Link>
      </p>
    </ChartGroup>
  );
};
