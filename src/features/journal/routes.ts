import { createRoute, type AnyRoute } from "@tanstack/react-router";
import { readCalendarSearch, readJournalSearch } from "./journal-search.ts";

export const journalRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "journal",
    validateSearch: readJournalSearch,
  }).lazy(() => import("./JournalScreen.tsx").then(({ route }) => route));

export const calendarRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({
    getParentRoute: () => parent,
    path: "journal/calendar",
    validateSearch: readCalendarSearch,
  }).lazy(() => import("./CalendarScreen.tsx").then(({ route }) => route));

export const entryRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "journal/$id" }).lazy(() =>
    import("./EntryScreen.tsx").then(({ route }) => route),
  );

export const trashRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "journal/trash" }).lazy(() =>
    import("./TrashScreen.tsx").then(({ route }) => route),
  );
