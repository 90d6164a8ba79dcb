import { i18n } from "@lingui/core";
import { I18nProvider } from "@lingui/react";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { router } from "./app/routes.ts";
import { StartProvider } from "./app/StartProvider.tsx";
import { updateReady } from "./app/update-ready.ts";
import { keepBeforeReload } from "./journal/lock.ts";
import { applyAppearance } from "./platform/appearance.ts";
import { registerServiceWorker } from "./platform/service-worker.ts";
import "./ui/tokens.css";
import "./ui/base.css";

applyAppearance();
// English stands compiled in the code: see scripts/lingui-macro.ts.
i18n.loadAndActivate({ locale: "en", messages: {} });

const root = document.getElementById("root");
if (!root) throw new Error("index.html has no root");
createRoot(root).render(
  <StrictMode>
    <I18nProvider i18n={i18n}>
      <StartProvider>
        <RouterProvider router={router} />
      </StartProvider>
    </I18nProvider>
  </StrictMode>,
);

registerServiceWorker({ onUpdateReady: updateReady.announce, beforeReload: keepBeforeReload });
