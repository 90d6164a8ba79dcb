import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface RightNowSearch {
  /** Id of the session that something is kept for, however long ago it was. Left out, the time tells. */
  readonly session?: string;
}

export const rightNowRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "right-now",
    validateSearch: ({ session }: Record<string, unknown>): RightNowSearch =>
      typeof session === "string" ? { session } : {},
  }).lazy(() => import("./RightNowScreen.tsx").then(({ route }) => route));

export const captureRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "captures/$id" }).lazy(() =>
    import("./CaptureScreen.tsx").then(({ route }) => route),
  );
