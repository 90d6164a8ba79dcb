import { createRoute, type AnyRoute } from "@tanstack/react-router";

export const settingsRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "settings" }).lazy(() =>
    import("./SettingsScreen.tsx").then(({ route }) => route),
  );

export const eraseRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "settings/erase" }).lazy(() =>
    import("./EraseScreen.tsx").then(({ route }) => route),
  );

export const aboutRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "settings/about" }).lazy(() =>
    import("./AboutScreen.tsx").then(({ route }) => route),
  );

export const storageRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "settings/storage" }).lazy(() =>
    import("./StorageScreen.tsx").then(({ route }) => route),
  );

export const keptRoute = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "settings/kept" }).lazy(() =>
    import("./KeptScreen.tsx").then(({ route }) => route),
  );
