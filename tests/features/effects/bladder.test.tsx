import { screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { bladderSigns, type BladderCheck } from "#src/domain/bladder-check.ts";
import { bladderCheckRoute, changeBladderCheckRoute } from "#src/features/effects/routes.ts";
import { addBladderCheck, allBladderChecks } from "#src/journal/bladder-checks.ts";
import { addCourse } from "#src/journal/courses.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aBladderCheck, aCourse, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";

const routes: Routes = (root) => [bladderCheckRoute(root), changeBladderCheckRoute(root)];
const open = async (at = "/effects/bladder") => {
  const shown = renderScreen(routes, { at });
  await screen.findByRole("button", { name: "Save answer" });
  return {
    ...shown,
    tick: (name: string) => shown.user.click(box(name)),
    save: () => shown.user.click(screen.getByRole("button", { name: "Save answer" })),
  };
};
const box = (name: string) => screen.getByRole("checkbox", { name });
const question = () => screen.getByRole("group", { name: "Have you noticed any of these lately?" });
const stored = async () => (await ask(allBladderChecks())).map(({ record }) => record);
const aKeptCheck = async (unusual: Partial<BladderCheck>) => {
  const { id: _, ...draft } = aBladderCheck(unusual);
  return (await addBladderCheck(draft)).record;
};
const thisWeek = "Worth telling your clinic before your next session.";

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/effects/BladderScreen.tsx");
  await import("#src/features/effects/ChangeBladderScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  localStorage.setItem("mooring/crisis-country", "US");
});
afterEach(() => localStorage.clear());

describe("the question", () => {
  test("begins with nothing ticked, and an untouched form is no answer", async () => {
    const { save } = await open();
    expect(within(question()).getAllByRole("checkbox")).toHaveLength(bladderSigns.length + 1);
    expect(screen.queryByRole("checkbox", { checked: true })).toBeNull();
    await save();
    expect(question()).toHaveAccessibleDescription("Tick what fits, or “None of these” at the end of the list.");
    expect(await stored()).toEqual([]);
  });

  test("“None of these” is one tap, and leads back to Today without advice", async () => {
    const { tick, save } = await open();
    await tick("None of these");
    await save();
    expect(await screen.findByText("Elsewhere: /")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(await stored()).toMatchObject([{ signs: [], isTold: false, note: "" }]);
  });

  test("a sign and “None of these” are never both so", async () => {
    const { tick } = await open();
    await tick("None of these");
    await tick("Leaking");
    expect(box("None of these")).not.toBeChecked();
    await tick("None of these");
    expect(box("Leaking")).not.toBeChecked();
  });

  test.for([
    ["Burning when I pass water", false],
    ["Constipation", false],
    ["Pain low in the belly", false],
    ["Blood in my urine", true],
    ["A fever", true],
    ["I can't pass water, or hardly", true],
  ] as const)("“%s” says at once how soon to tell it; today: %s", async ([sign, isToday]) => {
    const { tick } = await open();
    await tick(sign);
    expect(screen.queryByText(/contact your clinic or prescriber today/) !== null).toBe(isToday);
    expect(screen.queryByText(/^Worth telling your clinic before your next session\./) !== null).toBe(!isToday);
  });

  test("a sign of the bladder says what would make it today; constipation alone does not", async () => {
    const { tick } = await open();
    await tick("Constipation");
    expect(screen.getByText(thisWeek)).toBeVisible();
    await tick("Leaking");
    expect(screen.getByText(`${thisWeek} With blood, a fever, or if you can't pass urine: today.`)).toBeVisible();
  });

  test("still says so after it is saved, with the numbers of the course", async () => {
    const {
      id: _,
      at,
      status: __,
      ...course
    } = aCourse({
      clinic: { name: "Harbour Clinic", phone: "555 0100" },
      afterHours: { name: "", phone: "555 0142" },
    });
    await addCourse(course, at);
    const { user, tick, save } = await open();
    await tick("Blood in my urine");
    await tick("A fever");
    await user.type(screen.getByRole("textbox", { name: "Note" }), "since Monday");
    await save();
    await screen.findByText(/Nobody is told of it by that/);
    expect(screen.getByRole("heading", { name: "Bladder and bowels" })).toHaveFocus();
    expect(screen.getByText(/contact your clinic or prescriber today/)).toBeVisible();
    expect(await screen.findByRole("link", { name: "Call Harbour Clinic" })).toHaveAttribute("href", "tel:5550100");
    expect(screen.getByRole("link", { name: "Call Nights and weekends" })).toHaveAttribute("href", "tel:5550142");
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(await screen.findByText("Elsewhere: /")).toBeVisible();
    expect(await stored()).toMatchObject([{ signs: ["blood", "fever"], note: "since Monday" }]);
  });

  test("is kept through a killed browser, and on the screen when the device is full", async () => {
    const first = await open();
    await first.tick("Leaking");
    await flushDrafts();
    first.unmount();
    await reopenedJournal();
    const { user, save } = await open();
    expect(box("Leaking")).toBeChecked();
    const makeRoom = fillTheDisk();
    await save();
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("button", { name: "Done" });
    expect(await stored()).toHaveLength(1);
  });
});

describe("changing an answer", () => {
  test("begins from what was said, keeps its time, and leads back to the entry", async () => {
    const check = await aKeptCheck({ at: on("2026-03-10T09:00"), signs: ["leaking"], isTold: true, note: "at night" });
    const { tick, save } = await open(`/effects/bladder/${check.id}`);
    expect(box("Leaking")).toBeChecked();
    expect(box("My clinic knows")).toBeChecked();
    await tick("None of these");
    await save();
    expect(await screen.findByText(`Elsewhere: /journal/${check.id}`)).toBeVisible();
    expect(await stored()).toEqual([{ ...check, signs: [] }]);
  });

  test("one that said none begins so", async () => {
    const check = await aKeptCheck({ signs: [] });
    await open(`/effects/bladder/${check.id}`);
    expect(box("None of these")).toBeChecked();
  });

  test("one that is gone says so", async () => {
    renderScreen(routes, { at: "/effects/bladder/00000000-0000-4000-8000-000000000000" });
    expect(await screen.findByRole("heading", { name: "This answer is not here" })).toBeVisible();
  });
});
