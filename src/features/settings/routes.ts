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
