import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const lockRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "settings/lock" }).lazy(() =>
    import("./LockSettings.tsx").then(({ route }) => route),
  );
