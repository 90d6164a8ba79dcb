import { screen } from "@testing-library/react";
import { beforeAll, expect, test, vi } from "vitest";
import { instruments, loincNotice } from "#src/content/instruments/instruments.ts";
import { aboutRoutes } from "#src/features/settings/routes.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeAll(async () => {
  vi.stubGlobal("__APP_VERSION__", "0.0.0");
  await import("#src/features/settings/AboutScreen.tsx");
}, 60_000);

test("whose each questionnaire is, with its licence as it has to be printed, and that of LOINC", async () => {
  renderScreen((root) => [aboutRoutes(root)], { at: "/settings/about" });
  await screen.findByRole("heading", { name: "Questionnaires" });
  for (const { name, notice } of instruments) {
    expect(screen.getByRole("heading", { name })).toBeInTheDocument();
    expect(screen.getAllByText(notice)).toHaveLength(instruments.filter((other) => other.notice === notice).length);
  }
  expect(screen.getByText(loincNotice)).toBeInTheDocument();
});
