import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { checkInRoute } from "#src/features/check-ins/routes.ts";
import { practiceLogRoute } from "#src/features/practices/routes.ts";
import { reflectionRoute, reflectRoute } from "#src/features/reflections/routes.ts";
import { allCheckIns } from "#src/journal/check-ins.ts";
import { addPracticeLog, allPracticeLogs } from "#src/journal/practice-logs.ts";
import { addReflection, allReflections } from "#src/journal/reflections.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aPracticeLog, aReflection } from "../support/build.ts";
import { holdTheNextWrite } from "../support/held-write.ts";
import { anEmptyJournal } from "../support/journal.ts";
import { renderScreen } from "../support/render-screen.tsx";

beforeAll(async () => {
  await import("#src/features/check-ins/CheckInScreen.tsx");
  await import("#src/features/practices/PracticeLogScreen.tsx");
  await import("#src/features/reflections/ReflectScreen.tsx");
  await import("#src/features/reflections/ReflectionScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

const open = (at: string) =>
  renderScreen((root) => [checkInRoute(root), practiceLogRoute(root), reflectRoute(root), reflectionRoute(root)], {
    at,
  });

/** Presses the button, and goes to Support before the words are on disk. */
const leaveWhileSaving = async ({ router }: ReturnType<typeof open>, button: string) => {
  await flushDrafts();
  const letWrite = holdTheNextWrite();
  fireEvent.click(screen.getByRole("button", { name: button }));
  await act(() => router.navigate({ to: "/support" }));
  expect(await screen.findByText("Elsewhere: /support")).toBeVisible();
  letWrite();
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
  // A place that is gone to comes a moment after the words.
  await act(() => new Promise((resolve) => setTimeout(resolve, 100)));
  expect(screen.getByText("Elsewhere: /support")).toBeVisible();
};

test("a check-in: who has gone to Support meanwhile stays there, and reads that it is saved", async () => {
  const shown = open("/check-in");
  fireEvent.click(within(await screen.findByRole("radiogroup", { name: "Mood" })).getByRole("radio", { name: "4" }));
  await leaveWhileSaving(shown, "Save check-in");
  expect(await ask(allCheckIns())).toHaveLength(1);
});

test("so it is with a new reflection", async () => {
  const shown = open("/reflect");
  const [box] = await screen.findAllByRole("textbox");
  if (box) await shown.user.type(box, "slow");
  await leaveWhileSaving(shown, "Save reflection");
  expect(await ask(allReflections())).toHaveLength(1);
});

test("and with one that is changed", async () => {
  const { id: _, ...draft } = aReflection();
  const { record } = await addReflection(draft);
  const shown = open(`/reflections/${record.id}`);
  const [box] = await screen.findAllByRole("textbox");
  if (box) await shown.user.type(box, "slow");
  await leaveWhileSaving(shown, "Save reflection");
  expect(await ask(allReflections())).toHaveLength(1);
});

test("and with a practice that is changed", async () => {
  const { id: _, ...draft } = aPracticeLog({ note: "slow" });
  const { record } = await addPracticeLog(draft);
  const shown = open(`/practices/log/${record.id}`);
  await shown.user.type(await screen.findByRole("textbox", { name: "What happened" }), "er");
  await leaveWhileSaving(shown, "Save");
  expect((await ask(allPracticeLogs())).map(({ record: { note } }) => note)).toEqual(["slower"]);
});
