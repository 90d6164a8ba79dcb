import { createRoute, type AnyRoute } from "@tanstack/react-router";

interface PracticeSearch {
  /** Ids of the intention and of the step that it is done for. */
  readonly intention?: string;
  readonly step?: string;
}

const validateSearch = ({ intention, step }: Record<string, unknown>): PracticeSearch => ({
  ...(typeof intention === "string" && { intention }),
  ...(typeof step === "string" && { step }),
});

export const practicesRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "practices", validateSearch }).lazy(() =>
    import("./PracticesScreen.tsx").then(({ route }) => route),
  );

export const practiceRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "practices/$id", validateSearch }).lazy(() =>
    import("./PracticeScreen.tsx").then(({ route }) => route),
  );

export const practiceLogRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "practices/log/$id" }).lazy(() =>
    import("./PracticeLogScreen.tsx").then(({ route }) => route),
  );

export const newOwnPracticeRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "practices/own/new" }).lazy(() =>
    import("./NewOwnPracticeScreen.tsx").then(({ route }) => route),
  );

export const ownPracticeRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "practices/own/$id", validateSearch }).lazy(() =>
    import("./OwnPracticeScreen.tsx").then(({ route }) => route),
  );
