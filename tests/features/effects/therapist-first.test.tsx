import { screen } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { newEffectRoute } from "#src/features/effects/routes.ts";
import { addCourse } from "#src/journal/courses.ts";
import { saveSupportPlan } from "#src/journal/support-plans.ts";
import { rightNow } from "#src/platform/clock.ts";
import type { Contact } from "#src/domain/support-plan.ts";
import { aSupportPlan } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

// Compiling a screen is no part of any test's time.
beforeAll(() => import("#src/features/effects/NewEffectScreen.tsx"), 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  localStorage.setItem("mooring/crisis-country", "US");
});
afterEach(() => localStorage.clear());

const open = async () => {
  const { user } = renderScreen((root) => [newEffectRoute(root)], { at: "/effects/new" });
  const what = await screen.findByRole("combobox", { name: "What I noticed" });
  return { choose: (name: string) => user.selectOptions(what, name) };
};
const called = () => screen.getAllByRole("link", { name: /^Call / }).map((link) => link.getAttribute("aria-label"));
const aKeptPlan = (...clinic: Contact[]) => {
  const { id: _, ...draft } = aSupportPlan({ clinic });
  return saveSupportPlan(null, draft);
};
const nightLine = { name: "Night line", phone: "555 0199", note: "" };

test("what wants the therapist has the therapist's number first, whoever else is written down", async () => {
  await aKeptPlan(nightLine);
  await addCourse(
    {
      name: "Spring",
      clinic: { name: "Harbour Clinic", phone: "555 0100" },
      therapist: { name: "", phone: "555 0111" },
    },
    rightNow(),
  );
  const { choose } = await open();
  await choose("I left a session upset");
  expect(screen.getByText("Please call your therapist today.")).toBeVisible();
  expect(await screen.findByRole("link", { name: "Call My therapist" })).toHaveAttribute("href", "tel:5550111");
  expect(called()).toEqual(["Call My therapist", "Call Night line", "Call Harbour Clinic"]);
  // Where the sentence speaks of the clinic, the clinic stands first.
  await choose("Constipation");
  expect(called()).toEqual(["Call Night line", "Call Harbour Clinic", "Call My therapist"]);
});

test("a therapist who is in the support plan already stands there once, and first", async () => {
  await aKeptPlan(nightLine, { name: "Dr. Reyes", phone: "(555) 0111", note: "until six" });
  await addCourse({ name: "Spring", therapist: { name: "Ana Reyes", phone: "555 0111" } }, rightNow());
  const { choose } = await open();
  await choose("I left a session upset");
  await screen.findByRole("link", { name: "Call Ana Reyes" });
  expect(called()).toEqual(["Call Ana Reyes", "Call Night line"]);
  expect(screen.getByText("until six")).toBeVisible();
});
