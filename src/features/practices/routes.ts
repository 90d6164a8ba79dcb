import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const practicesRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "practices" }).lazy(() =>
    import("./PracticesScreen.tsx").then(({ route }) => route),
  );

export const practiceRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "practices/$id" }).lazy(() =>
    import("./PracticeScreen.tsx").then(({ route }) => route),
  );

export const practiceLogRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "practices/log/$id" }).lazy(() =>
    import("./PracticeLogScreen.tsx").then(({ route }) => route),
  );
