import type { Goal, GoalRating } from "#src/domain/goal.ts";

export interface GoalNow<K extends { readonly record: Goal }> {
  readonly kept: K;
  /** The latest one. Absent while it was never said. */
  readonly latest: GoalRating | undefined;
}

/** Goals with where each stood last; those under way as they were begun, those set down latest first. Ratings oldest first. */
export const goalsNow = <K extends { readonly record: Goal }>(goals: readonly K[], ratings: readonly GoalRating[]) => {
  const all: GoalNow<K>[] = goals.map((kept) => ({
    kept,
    latest: ratings.findLast(({ goalId }) => goalId === kept.record.id),
  }));
  const setDownAt = ({ kept }: GoalNow<K>) => kept.record.setDownAt?.instant ?? 0;
  return {
    underWay: all.filter(({ kept }) => !kept.record.setDownAt),
    setDown: all.filter(({ kept }) => kept.record.setDownAt).toSorted((a, b) => setDownAt(b) - setDownAt(a)),
  };
};
