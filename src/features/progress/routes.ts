import { createRoute, type AnyRoute } from "@tanstack/react-router";
import { rangeChoiceFrom, type RangeChoice } from "./range-choice.ts";

export const progressRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "progress",
    // An address that says something else opens with the usual range.
    validateSearch: ({ range }: Record<string, unknown>): { range?: RangeChoice } => {
      const choice = rangeChoiceFrom(range);
      return choice ? { range: choice } : {};
    },
  }).lazy(() => import("./ProgressScreen.tsx").then(({ route }) => route));
