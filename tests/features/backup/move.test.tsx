import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { moveRoute } from "#src/features/backup/routes.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { addCourse } from "#src/journal/courses.ts";
import { withBackupWorker } from "../../support/backup-worker.ts";
import { aCheckIn, aCourse, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { downloads, passphrase } from "./backup-files.ts";

beforeEach(async () => {
  withBackupWorker();
  await anEmptyJournal();
  await addCheckIn(aCheckIn());
  await addCheckIn(aCheckIn());
  await addCourse(aCourse(), on("2026-03-01"));
});
afterEach(() => void vi.restoreAllMocks());

const openScreen = async () => {
  const rendered = renderScreen((root) => [moveRoute(root)], { at: "/settings/move" });
  await screen.findByRole("heading", { level: 1, name: "Move to a new phone" });
  return rendered;
};
const step = (name: string) => screen.findByRole("heading", { level: 2, name });

test("one step after the other, from making the file to what becomes of this phone", async () => {
  downloads();
  const { user, router } = await openScreen();
  expect(await step("Make a backup")).toHaveFocus();
  expect(screen.getByText("Step 1 of 5")).toBeVisible();
  await user.type(screen.getByLabelText("Backup passphrase"), passphrase);
  await user.type(screen.getByLabelText("Backup passphrase again"), passphrase);
  await user.click(screen.getByRole("button", { name: "Make a backup" }));
  expect(screen.queryByRole("button", { name: "Next" })).toBeNull();
  await user.click(await screen.findByRole("button", { name: "Save the file" }));
  await user.click(await screen.findByRole("button", { name: "Next" }));

  expect(await step("Send it to the new phone")).toHaveFocus();
  expect(screen.getByText(/Do not send the passphrase along with it/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Next" }));

  await step("Open it there");
  expect(screen.getByText(window.location.origin)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Next" }));

  await step("Compare the counts");
  const counts = within(await screen.findByRole("list", { name: "In this journal" }));
  expect(counts.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["2 check-ins", "1 course"]);
  await user.click(screen.getByRole("button", { name: "One step back" }));
  await step("Open it there");
  await user.click(screen.getByRole("button", { name: "Next" }));
  await user.click(screen.getByRole("button", { name: "Next" }));

  await step("And this phone?");
  expect(screen.getByRole("link", { name: "erase everything" })).toHaveAttribute("href", "/settings/erase");
  await user.click(screen.getByRole("button", { name: "Done" }));
  expect(router.state.location.pathname).toBe("/settings");
});

test("goes on where it was left, until it is done", async () => {
  const { user } = await openScreen();
  await user.click(screen.getByRole("button", { name: "I have one already" }));
  await user.click(await screen.findByRole("button", { name: "Next" }));
  expect(await step("Open it there")).toBeVisible();
  cleanup();

  const { user: later } = await openScreen();
  await step("Open it there");
  await later.click(screen.getByRole("button", { name: "Next" }));
  await later.click(await screen.findByRole("button", { name: "Next" }));
  await later.click(await screen.findByRole("button", { name: "Done" }));
  cleanup();
  await openScreen();
  expect(await step("Make a backup")).toBeVisible();
});
