import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const supportRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "support" }).lazy(() =>
    import("./SupportPlace.tsx").then(({ route }) => route),
  );

export const supportPlanRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "support/plan" }).lazy(() =>
    import("./PlanScreen.tsx").then(({ route }) => route),
  );

export const editSupportPlanRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "support/plan/edit" }).lazy(() =>
    import("./EditPlanScreen.tsx").then(({ route }) => route),
  );

export const redFlagsRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "support/red-flags" }).lazy(() =>
    import("./RedFlagsScreen.tsx").then(({ route }) => route),
  );
