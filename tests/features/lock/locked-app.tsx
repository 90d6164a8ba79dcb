import { createRoute } from "@tanstack/react-router";
import { lockRoute } from "#src/features/lock/routes.ts";
import { eraseRoutes } from "#src/features/settings/routes.ts";
import { redFlagsRoute, supportPlanRoute, supportRoutes } from "#src/features/support/routes.ts";
import { renderShell } from "../../support/render-shell.tsx";

/** The app as it starts, with one place of its own that shows what was written. */
export const startApp = (at: string) =>
  renderShell(
    (root) => [
      createRoute({
        getParentRoute: () => root,
        path: "journal/$id",
        component: () => <h1>What was written</h1>,
      }),
      lockRoute(root),
      eraseRoutes(root),
      supportRoutes(root),
      supportPlanRoute(root),
      redFlagsRoute(root),
    ],
    at,
  );
