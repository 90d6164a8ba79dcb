import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface NewTherapistNoteSearch {
  /** Id of the session it is about. */
  readonly session?: string;
}

export const newTherapistNoteRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "therapist-notes/new",
    validateSearch: ({ session }: Record<string, unknown>): NewTherapistNoteSearch =>
      typeof session === "string" ? { session } : {},
  }).lazy(() => import("./NewTherapistNoteScreen.tsx").then(({ route }) => route));

export const therapistNoteRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "therapist-notes/$id" }).lazy(() =>
    import("./TherapistNoteScreen.tsx").then(({ route }) => route),
  );
