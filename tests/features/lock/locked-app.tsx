import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Shell } from "#src/app/Shell.tsx";
import { StartProvider } from "#src/app/StartProvider.tsx";
import { lockRoute } from "#src/features/lock/routes.ts";
import { eraseRoutes } from "#src/features/settings/routes.ts";
import { redFlagsRoute, supportPlanRoute, supportRoutes } from "#src/features/support/routes.ts";

/** The app as it starts, with one place of its own that shows what was written. */
export const startApp = (at: string) => {
  const root = createRootRoute({ component: Shell });
  const place = createRoute({
    getParentRoute: () => root,
    path: "journal/$id",
    component: () => <h1>What was written</h1>,
  });
  const router = createRouter({
    routeTree: root.addChildren([
      place,
      lockRoute(root),
      eraseRoutes(root),
      supportRoutes(root),
      supportPlanRoute(root),
      redFlagsRoute(root),
    ]),
    history: createMemoryHistory({ initialEntries: [at] }),
  });
  const rendered = render(
    <I18nProvider i18n={i18n}>
      <StartProvider>
        {/* The type of the app's own router is registered for this; a smaller one does not fit it. */}
        <RouterProvider router={router as never} />
      </StartProvider>
    </I18nProvider>,
  );
  return { ...rendered, router, user: userEvent.setup() };
};
