import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface NewEffectSearch {
  /** Id of the session it is put down to. */
  readonly session?: string;
}

export const newEffectRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "effects/new",
    validateSearch: ({ session }: Record<string, unknown>): NewEffectSearch =>
      typeof session === "string" ? { session } : {},
  }).lazy(() => import("./NewEffectScreen.tsx").then(({ route }) => route));

export const effectRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "effects/$id" }).lazy(() =>
    import("./EffectScreen.tsx").then(({ route }) => route),
  );

export const bladderCheckRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "effects/bladder" }).lazy(() =>
    import("./BladderScreen.tsx").then(({ route }) => route),
  );

export const changeBladderCheckRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "effects/bladder/$id" }).lazy(() =>
    import("./ChangeBladderScreen.tsx").then(({ route }) => route),
  );
