import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface NewSessionSearch {
  /** Id of the course it belongs to. */
  readonly course?: string;
}

export const newSessionRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "sessions/new",
    validateSearch: ({ course }: Record<string, unknown>): NewSessionSearch =>
      typeof course === "string" ? { course } : {},
  }).lazy(() => import("./NewSessionScreen.tsx").then(({ route }) => route));

export const sessionRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "sessions/$id" }).lazy(() =>
    import("./SessionScreen.tsx").then(({ route }) => route),
  );

export const sessionIntentionRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "sessions/$id/intention" }).lazy(() =>
    import("./IntentionScreen.tsx").then(({ route }) => route),
  );
