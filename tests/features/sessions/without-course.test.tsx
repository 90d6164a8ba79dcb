import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { sessionRoute } from "#src/features/sessions/routes.ts";
// Compiled before the first test begins to wait for it.
import "#src/features/sessions/SessionScreen.tsx";
import { addCourse } from "#src/journal/courses.ts";
import { addSession, allSessions } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCourse, aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(anEmptyJournal);

test("a session whose course was deleted can be given to another", async () => {
  const { record: other } = await addCourse({ name: "Spring" }, on("2026-03-01"));
  const { id: _, status: __, ...draft } = aSession({ courseId: aCourse().id, at: on("2026-03-10") });
  const { record } = await addSession(draft);
  const { user } = renderScreen((root) => [sessionRoute(root)], { at: `/sessions/${record.id}` });
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  await user.click(await screen.findByRole("button", { name: "Save session" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
  expect((await ask(allSessions()))[0]?.record.courseId).toBe(other.id);
});
