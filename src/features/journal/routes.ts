import { createRoute, type AnyRoute } from "@tanstack/react-router";
import { isEntryKind, isSince, type JournalSearch } from "./journal-search.ts";

export const journalRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "journal",
    validateSearch: ({ kind, since, rows }: Record<string, unknown>): JournalSearch => ({
      ...(isEntryKind(kind) && { kind }),
      ...(isSince(since) && { since }),
      ...(typeof rows === "number" && rows > 0 && { rows }),
    }),
  }).lazy(() => import("./JournalScreen.tsx").then(({ route }) => route));

export const entryRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "journal/$id" }).lazy(() =>
    import("./EntryScreen.tsx").then(({ route }) => route),
  );

export const trashRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "journal/trash" }).lazy(() =>
    import("./TrashScreen.tsx").then(({ route }) => route),
  );
