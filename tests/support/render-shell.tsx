import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import {
  createMemoryHistory,
  createRootRoute,
  createRouter,
  RouterProvider,
  type AnyRoute,
} from "@tanstack/react-router";
import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { Shell } from "#src/app/Shell.tsx";
import { StartProvider } from "#src/app/StartProvider.tsx";

/** Routes inside the app's own shell, as it starts with whatever journal there is. */
export const renderShell = (routes: (root: AnyRoute) => readonly AnyRoute[], at = "/") => {
  const root = createRootRoute({ component: Shell });
  const router = createRouter({
    routeTree: root.addChildren([...routes(root)]),
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
