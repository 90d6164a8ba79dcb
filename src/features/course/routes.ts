import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const newCourseRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "course/new" }).lazy(() =>
    import("./NewCourseScreen.tsx").then(({ route }) => route),
  );

export const courseRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "course/$id" }).lazy(() =>
    import("./CourseScreen.tsx").then(({ route }) => route),
  );
