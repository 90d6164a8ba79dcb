import { createRoute, type AnyRoute } from "@tanstack/react-router";
import { TodayScreen } from "./TodayScreen.tsx";

/** Not lazy: it is the first screen. */
export const todayRoutes = <Parent extends AnyRoute>(parent: Parent) =>
  createRoute({ getParentRoute: () => parent, path: "/", component: TodayScreen });
