import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const backupRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "settings/backup" }).lazy(() =>
    import("./BackupScreen.tsx").then(({ route }) => route),
  );

export const moveRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "settings/move" }).lazy(() =>
    import("./MoveScreen.tsx").then(({ route }) => route),
  );

export const bothChangedRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "settings/both-changed" }).lazy(() =>
    import("./BothChangedScreen.tsx").then(({ route }) => route),
  );
