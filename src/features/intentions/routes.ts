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
