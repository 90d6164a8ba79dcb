import { t } from "@lingui/core/macro";
import type { Goal, GoalRating } from "#src/domain/goal.ts";
import type { Kept } from "#src/vault/kind.ts";
import { paperDay } from "./paper-words.ts";
import type { Block } from "./summary-page.ts";
import { keptWithin, type Scope } from "./summary-scope.ts";

interface GoalOnPage {
  readonly kept: Kept<Goal>;
  /** The same whatever days are shown. */
  readonly number: number;
  /** In these days, oldest first. */
  readonly ratings: readonly GoalRating[];
}

/** Those that were under way in these days, or rated. By number: their words are the person's own. SPEC S23 */
export const goalBlocks = (scope: Scope): Block[] => {
  const goals = goalsOnPage(scope);
  if (goals.length === 0) return [{ kind: "sentence", text: t`No goal was under way in these days.` }];
  return [
    {
      kind: "table",
      caption: t`Where the patient saw each goal, when they wanted to say: 0 as far away as can be – 10 fully there.`,
      head: [t`Goal`, t`First in these days`, t`Latest`, t`n`],
      rows: goals.map(({ kept, number, ratings }) => [
        kept.record.setDownAt ? t`Goal ${number} (set down)` : t`Goal ${number}`,
        ratingWords(ratings[0]),
        ratingWords(ratings.length > 1 ? ratings.at(-1) : undefined),
        String(ratings.length),
      ]),
    },
  ];
};

export const goalsOnPage = ({ records, range }: Pick<Scope, "records" | "range">): GoalOnPage[] => {
  const ratings = keptWithin(records.goalRatings, range).map(({ record }) => record);
  return records.goals.flatMap((kept, index) => {
    const { id, at, setDownAt } = kept.record;
    const ofGoal = ratings.filter(({ goalId }) => goalId === id);
    const wasUnderWay = at.localDay <= range.to && (setDownAt === undefined || setDownAt.localDay >= range.from);
    return wasUnderWay || ofGoal.length > 0 ? [{ kept, number: index + 1, ratings: ofGoal }] : [];
  });
};

const ratingWords = (rating: GoalRating | undefined): string =>
  rating ? `${rating.level} (${paperDay(rating.at.localDay)})` : "–";
