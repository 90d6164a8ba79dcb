import { screen } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { newIntentionRoute } from "#src/features/intentions/routes.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { addSession } from "#src/journal/sessions.ts";
import { rightNow } from "#src/platform/clock.ts";
import { anIntention, aSession } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const open = (at: string) => renderScreen((root) => [newIntentionRoute(root)], { at });
const words = () => screen.findByRole("textbox", { name: "My intention" });
const aSessionOnDisk = async (days: number) => {
  const now = rightNow();
  const at = { ...now, instant: now.instant + days * 86_400_000 };
  const { id: _, status: __, ...draft } = aSession({ at });
  return (await addSession(draft)).record;
};

// Compiling a screen is no part of any test's time.
beforeAll(() => import("#src/features/intentions/NewIntentionScreen.tsx"), 60_000);
beforeEach(anEmptyJournal);

test("for a session, what was brought last time is there, with the way to what became of it", async () => {
  const [past, ahead] = [await aSessionOnDisk(-7), await aSessionOnDisk(3)];
  const { id: _, ...draft } = anIntention({ text: "Let the walls be thinner", sessionIds: [past.id] });
  const { record: last } = await addIntention(draft);
  const first = open(`/intentions/new?session=${ahead.id}`);
  // It is read, and not begun from.
  expect(await words()).toHaveValue("");
  expect(screen.getByText("Let the walls be thinner")).toBeVisible();
  expect(screen.getByRole("link", { name: "What became of it" })).toHaveAttribute(
    "href",
    `/intentions/${last.id}/became`,
  );
  first.unmount();

  open("/intentions/new");
  await words();
  expect(screen.queryByText("Let the walls be thinner")).toBeNull();
});

test("before the first session there is nothing to look back on", async () => {
  const ahead = await aSessionOnDisk(3);
  open(`/intentions/new?session=${ahead.id}`);
  await words();
  expect(screen.queryByRole("link", { name: "What became of it" })).toBeNull();
});
