import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const supportRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "support" }).lazy(() =>
    import("./SupportScreen.tsx").then(({ route }) => route),
  );
