import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface TherapySearch {
  /** Id of the question to open. */
  readonly question?: string;
}

export const therapyRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "therapy",
    validateSearch: ({ question }: Record<string, unknown>): TherapySearch =>
      typeof question === "string" ? { question } : {},
  }).lazy(() => import("./TherapyScreen.tsx").then(({ route }) => route));

interface HoldUpSearch {
  /** Of a reflection: only what it wants to ask the therapist. */
  readonly part?: "question";
}

export const holdUpRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "therapy/hold-up/$id",
    validateSearch: ({ part }: Record<string, unknown>): HoldUpSearch => (part === "question" ? { part } : {}),
  }).lazy(() => import("./HoldUpScreen.tsx").then(({ route }) => route));
