import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const shareRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "share" }).lazy(() =>
    import("./ShareScreen.tsx").then(({ route }) => route),
  );
