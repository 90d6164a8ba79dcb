import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const rightNowRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "right-now" }).lazy(() =>
    import("./RightNowScreen.tsx").then(({ route }) => route),
  );

export const captureRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "captures/$id" }).lazy(() =>
    import("./CaptureScreen.tsx").then(({ route }) => route),
  );
