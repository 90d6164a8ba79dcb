import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const eventsRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "events" }).lazy(() =>
    import("./EventsScreen.tsx").then(({ route }) => route),
  );

export const newEventRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "events/new" }).lazy(() =>
    import("./NewEventScreen.tsx").then(({ route }) => route),
  );

export const eventRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "events/$id" }).lazy(() =>
    import("./EventScreen.tsx").then(({ route }) => route),
  );
