import { createRoute } from "@tanstack/react-router";
import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { allCheckIns } from "#src/journal/check-ins.ts";
import { ask } from "#src/journal/use-journal.ts";
import { eraseVault } from "#src/vault/erase.ts";
import { anEmptyJournal } from "../support/journal.ts";
import { renderShell } from "../support/render-shell.tsx";

test("words on the screen stay there when another tab erases", async () => {
  await anEmptyJournal();
  const { user } = renderShell((root) => [
    createRoute({ getParentRoute: () => root, path: "/", component: () => <textarea aria-label="words" /> }),
  ]);
  await user.type(await screen.findByRole("textbox"), "half a sentence");
  await ask(allCheckIns());

  await eraseVault("mooring");
  expect(await screen.findByRole("heading", { name: "The journal was closed in this tab" })).toBeInTheDocument();
  expect(document.querySelector("textarea")).toHaveValue("half a sentence");
});
