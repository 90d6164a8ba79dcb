import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const checkInRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "check-in" }).lazy(() =>
    import("./CheckInScreen.tsx").then(({ route }) => route),
  );

export const changeCheckInRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "check-in/$id" }).lazy(() =>
    import("./ChangeCheckInScreen.tsx").then(({ route }) => route),
  );
