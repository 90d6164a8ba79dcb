import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from "@tanstack/react-router";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test } from "vitest";
import { Shell } from "#src/app/Shell.tsx";
import { StartProvider } from "#src/app/StartProvider.tsx";
import { anEmptyJournal } from "../support/journal.ts";
import { ask } from "#src/journal/use-journal.ts";
import { allCheckIns } from "#src/journal/check-ins.ts";
import { eraseVault } from "#src/vault/erase.ts";

test("words on the screen stay there when another tab erases", async () => {
  await anEmptyJournal();
  const root = createRootRoute({ component: Shell });
  const home = createRoute({ getParentRoute: () => root, path: "/", component: () => <textarea aria-label="words" /> });
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
  await userEvent.type(await screen.findByRole("textbox"), "half a sentence");
  await ask(allCheckIns());
  await eraseVault("mooring");
  await new Promise((r) => setTimeout(r, 1500));
  console.log(document.body.textContent);
  const box = document.querySelector("textarea");
  expect(box?.value).toBe("half a sentence");
});
