import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface GoalSearch {
  /** Id of a rating that is changed. */
  readonly rating?: string;
}

export const goalsRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "goals" }).lazy(() =>
    import("./GoalsScreen.tsx").then(({ route }) => route),
  );

export const goalRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "goals/$id",
    validateSearch: ({ rating }: Record<string, unknown>): GoalSearch => (typeof rating === "string" ? { rating } : {}),
  }).lazy(() => import("./GoalScreen.tsx").then(({ route }) => route));
