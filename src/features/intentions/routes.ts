import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface NewIntentionSearch {
  /** Id of the session it is for. */
  readonly session?: string;
}

export const newIntentionRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "intentions/new",
    validateSearch: ({ session }: Record<string, unknown>): NewIntentionSearch =>
      typeof session === "string" ? { session } : {},
  }).lazy(() => import("./NewIntentionScreen.tsx").then(({ route }) => route));

export const intentionRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "intentions/$id" }).lazy(() =>
    import("./IntentionScreen.tsx").then(({ route }) => route),
  );

export const intentionBecameRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "intentions/$id/became" }).lazy(() =>
    import("./BecameScreen.tsx").then(({ route }) => route),
  );

interface NewStepSearch {
  /** Id of the practice it comes from: one of ours or an own one. */
  readonly practice?: string;
}

export const newStepRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "intentions/$id/steps/new",
    validateSearch: ({ practice }: Record<string, unknown>): NewStepSearch =>
      typeof practice === "string" ? { practice } : {},
  }).lazy(() => import("./NewStepScreen.tsx").then(({ route }) => route));

export const stepRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "steps/$id" }).lazy(() =>
    import("./StepScreen.tsx").then(({ route }) => route),
  );
