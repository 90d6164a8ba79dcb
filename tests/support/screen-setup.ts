import "./unit-setup.ts";
import "@testing-library/jest-dom/vitest";
import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { forgetEverything } from "./journal.ts";

// A screen that is loaded for the first time on a busy machine takes longer than the second that is usual.
configure({ asyncUtilTimeout: 15_000 });

// In this order: a form that still holds words keeps them, then goes, and then the journal does.
afterEach(async () => {
  await flushDrafts().catch(() => undefined);
  cleanup();
  await forgetEverything();
});
