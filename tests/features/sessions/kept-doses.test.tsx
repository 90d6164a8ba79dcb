import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test } from "vitest";
import { sessionRoute } from "#src/features/sessions/routes.ts";
// Compiled before the first test begins to wait for it.
import "#src/features/sessions/SessionScreen.tsx";
import { addCourse } from "#src/journal/courses.ts";
import { addSession, allSessions } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aSession } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const threeDaysMs = 3 * 86_400_000;
const aSessionOnDisk = async (unusual: object) => {
  const { record: course } = await addCourse({ name: "Spring" }, rightNow());
  const now = rightNow();
  const at = { ...now, instant: now.instant - threeDaysMs };
  const { id: _, status: __, ...draft } = aSession({ courseId: course.id, at, ...unusual });
  return addSession(draft);
};
const open = (id: string) => renderScreen((root) => [sessionRoute(root)], { at: `/sessions/${id}` });
const change = () => screen.findByRole("button", { name: "Edit" });
const saveButton = () => screen.getByRole("button", { name: "Save session" });
const savedSession = async () => (await ask(allSessions()))[0]?.record;

beforeEach(anEmptyJournal);

test("another kind of session, chosen by mistake, takes no dose and no route away", async () => {
  const given = { route: "iv", doses: [{ known: true, amount: 1500, unit: "mg", infusionMinutes: 40 }] };
  const { record } = await aSessionOnDisk(given);
  const { user } = open(record.id);
  for (const [kind, stored] of [
    ["Integration", "integration"],
    ["Medicine", "medicine"],
  ] as const) {
    await user.click(await change());
    await user.selectOptions(await screen.findByRole("combobox", { name: "Kind" }), kind);
    await user.click(saveButton());
    // What was asked about this amount before is asked again only where its field is on the screen.
    if (kind === "Medicine") await user.click(await screen.findByRole("button", { name: "Yes, that is right" }));
    await waitFor(async () => expect(await savedSession()).toMatchObject({ kind: stored, ...given }));
  }
});

test("an amount that was cleared does not make the second dose the first without a question", async () => {
  const doses = [
    { known: true, amount: 100, unit: "mg", form: "troche" },
    { known: true, amount: 50, unit: "mg" },
  ] as const;
  const { record } = await aSessionOnDisk({ doses });
  const { user } = open(record.id);
  await user.click(await change());
  await user.clear(await screen.findByRole("spinbutton", { name: "Dose" }));
  await user.click(saveButton());
  expect(await screen.findByText(/The first dose is empty\. Take it away\?/)).toBeVisible();
  expect((await savedSession())?.doses).toEqual(doses);
  await user.click(screen.getByRole("button", { name: "Take it away" }));
  await waitFor(async () => expect((await savedSession())?.doses).toEqual([doses[1]]));
});
