import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface NewUnsaidSearch {
  /** Id of the session it comes from. */
  readonly session?: string;
  /** Where the person goes back to, when that is not the page of the session. */
  readonly from?: "today";
}

export const newUnsaidRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "unsaid/new",
    validateSearch: ({ session, from }: Record<string, unknown>): NewUnsaidSearch => ({
      ...(typeof session === "string" && { session }),
      ...(from === "today" && { from }),
    }),
  }).lazy(() => import("./NewUnsaidScreen.tsx").then(({ route }) => route));

export const unsaidRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "unsaid/$id" }).lazy(() =>
    import("./UnsaidScreen.tsx").then(({ route }) => route),
  );
