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

test("a session whose course was deleted is changed as it is, and given to another when that is chosen", async () => {
  const { record: other } = await addCourse({ name: "Spring" }, on("2026-03-01"));
  const { id: _, status: __, ...draft } = aSession({ courseId: aCourse().id, at: on("2026-03-10") });
  const { record } = await addSession(draft);
  const { user } = renderScreen((root) => [sessionRoute(root)], { at: `/sessions/${record.id}` });
  await user.click(await screen.findByRole("button", { name: "Edit" }));
  await user.type(await screen.findByRole("textbox", { name: "Note" }), "late train");
  await user.click(screen.getByRole("button", { name: "Save session" }));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
  expect((await ask(allSessions()))[0]?.record).toMatchObject({ courseId: record.courseId, note: "late train" });

  await user.click(await screen.findByRole("button", { name: "Edit" }));
  const course = await screen.findByRole("combobox", { name: "Course" });
  expect(course).toHaveDisplayValue("A course that was deleted");
  await user.selectOptions(course, "Spring");
  await user.click(screen.getByRole("button", { name: "Save session" }));
  await waitFor(async () => expect((await ask(allSessions()))[0]?.record.courseId).toBe(other.id));
});
