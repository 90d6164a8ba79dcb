import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const questionRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "questions/$id" }).lazy(() =>
    import("./QuestionScreen.tsx").then(({ route }) => route),
  );
