import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
  useLocation,
  type AnyRoute,
} from "@tanstack/react-router";
import { cleanup, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import { afterEach } from "vitest";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { StatusLine, StatusProvider, UndoBar } from "#src/ui/Status.tsx";

/** Makes the routes of a feature under a root: `(root) => [courseRoute(root), newCourseRoute(root)]`. */
export type Routes = (root: AnyRoute) => readonly AnyRoute[];

/**
 * A screen as it stands in the app: in a router at `at`, with the language and the status line round it. Every other
 * place shows "Elsewhere: /its/path".
 */
export const renderScreen = (screen: ReactElement | Routes, { at = "/" }: { at?: string } = {}) => {
  const root = createRootRoute({ component: Frame });
  const routes =
    typeof screen === "function"
      ? screen(root)
      : [createRoute({ getParentRoute: () => root, path: at.split("?")[0] ?? "/", component: () => screen })];
  const elsewhere = createRoute({ getParentRoute: () => root, path: "$", component: Elsewhere });
  const router = createRouter({
    routeTree: root.addChildren([...routes, elsewhere]),
    history: createMemoryHistory({ initialEntries: [at] }),
    search: { strict: true },
  });
  const rendered = render(
    <I18nProvider i18n={i18n}>
      <RouterProvider router={router} />
    </I18nProvider>,
  );
  return { ...rendered, router, user: userEvent.setup() };
};

// While the journal is still open: a form that goes away keeps what it holds back.
afterEach(async () => {
  await flushDrafts();
  cleanup();
});

const Frame = () => {
  const { pathname } = useLocation();
  return (
    <StatusProvider place={pathname}>
      <StatusLine />
      <main tabIndex={-1}>
        <Outlet />
      </main>
      <UndoBar />
    </StatusProvider>
  );
};

const Elsewhere = () => {
  const { href } = useLocation();
  return <p>Elsewhere: {href}</p>;
};
