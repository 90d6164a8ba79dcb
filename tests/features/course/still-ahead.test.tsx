import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { courseRoute } from "#src/features/course/routes.ts";
import { addCourse, changeCourse } from "#src/journal/courses.ts";
import * as journalSessions from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { aSession } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const failing = vi.hoisted(() => ({ on: 0 }));
vi.mock("#src/journal/sessions.ts", async (original) => {
  const real = await original<typeof journalSessions>();
  const changeSession: typeof real.changeSession = (...change) => {
    failing.on -= 1;
    return failing.on === 0
      ? Promise.reject(new StorageError("device-full", new Error("full")))
      : real.changeSession(...change);
  };
  return { ...real, changeSession };
});

beforeEach(anEmptyJournal);

const dayMs = 86_400_000;
const statuses = async () => (await ask(journalSessions.allSessions())).map(({ record }) => record.status);
const aPausedCourse = async () => {
  const kept = await addCourse({ name: "Spring" }, rightNow());
  for (const days of [3, 9]) {
    const at = { ...rightNow(), instant: rightNow().instant + days * dayMs };
    const { id: _, status: __, ...draft } = aSession({ courseId: kept.record.id, at });
    await journalSessions.addSession(draft);
  }
  await changeCourse(kept, { status: "paused" });
  const { user } = renderScreen((root) => [courseRoute(root)], { at: `/course/${kept.record.id}` });
  return { user, cancelAll: await screen.findByRole("button", { name: "Cancel all of them" }) };
};

test("where only one of two could be cancelled, trying again goes on, and one undo brings both back", async () => {
  const { user, cancelAll } = await aPausedCourse();
  failing.on = 2;
  await user.click(cancelAll);
  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  expect(await screen.findByText("One session is still ahead")).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("region", { name: "2 sessions cancelled" })).toBeVisible();
  expect(await statuses()).toEqual(["cancelled", "cancelled"]);
  await user.click(screen.getByRole("button", { name: "Undo" }));
  await waitFor(async () => expect(await statuses()).toEqual(["planned", "planned"]));
});

test("an undo that could not be saved can be tried again, and cancels nothing", async () => {
  const { user, cancelAll } = await aPausedCourse();
  await user.click(cancelAll);
  await screen.findByRole("region", { name: "2 sessions cancelled" });
  failing.on = 2;
  await user.click(screen.getByRole("button", { name: "Undo" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(async () => expect(await statuses()).toEqual(["planned", "planned"]));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
