import { createRoute, type AnyRoute } from "@tanstack/react-router";
import { coursePartNames, type CoursePart } from "./course-parts.ts";

interface CourseSearch {
  /** The part of its form that is opened at once. */
  readonly edit?: CoursePart;
}

export const newCourseRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "course/new" }).lazy(() =>
    import("./NewCourseScreen.tsx").then(({ route }) => route),
  );

export const courseRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "course/$id",
    validateSearch: ({ edit }: Record<string, unknown>): CourseSearch => {
      const part = coursePartNames.find((name) => name === edit);
      return part ? { edit: part } : {};
    },
  }).lazy(() => import("./CourseScreen.tsx").then(({ route }) => route));
