import { createRoute, type AnyRoute } from "@tanstack/react-router";
import { rangeChoiceFrom, type RangeChoice } from "./range-choice.ts";

export const progressRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "progress",
    // An address that says something else opens with the usual range.
    validateSearch: (search: Record<string, unknown>): { range?: RangeChoice } => {
      const range = rangeChoiceFrom(search["range"]);
      return range ? { range } : {};
    },
  }).lazy(() => import("./ProgressScreen.tsx").then(({ route }) => route));
