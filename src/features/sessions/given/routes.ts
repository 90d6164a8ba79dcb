import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const givenRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "sessions/$id/given" }).lazy(() =>
    import("./GivenScreen.tsx").then(({ route }) => route),
  );
