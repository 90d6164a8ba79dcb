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
import type { ReactElement } from "react";
import { Shell } from "#src/app/Shell.tsx";
import { StartProvider } from "#src/app/StartProvider.tsx";

/** A screen inside the app's own shell, started with whatever journal there is. */
export const renderShell = (screen: ReactElement) => {
  const root = createRootRoute({ component: Shell });
  const home = createRoute({ getParentRoute: () => root, path: "/", component: () => screen });
  const router = createRouter({
    routeTree: root.addChildren([home]),
    history: createMemoryHistory({ initialEntries: ["/"] }),
  });
  render(
    <I18nProvider i18n={i18n}>
      <StartProvider>
        <RouterProvider router={router as never} />
      </StartProvider>
    </I18nProvider>,
  );
  return { user: userEvent.setup() };
};
