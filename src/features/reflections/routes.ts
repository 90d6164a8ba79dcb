import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface ReflectSearch {
  /** The session to write about. */
  readonly session?: string;
  /** The prompts to begin with. */
  readonly set?: string;
}

export const reflectRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "reflect",
    validateSearch: ({ session, set }: Record<string, unknown>): ReflectSearch => ({
      ...(typeof session === "string" && { session }),
      ...(typeof set === "string" && { set }),
    }),
  }).lazy(() => import("./ReflectScreen.tsx").then(({ route }) => route));

export const reflectionRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "reflections/$id" }).lazy(() =>
    import("./ReflectionScreen.tsx").then(({ route }) => route),
  );
