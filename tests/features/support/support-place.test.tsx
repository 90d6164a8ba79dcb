import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { addCourse } from "#src/journal/courses.ts";
import { closeJournal } from "#src/journal/journal.ts";
import { turnLockOn } from "#src/journal/lock.ts";
import { saveSupportPlan } from "#src/journal/support-plans.ts";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aSupportPlan } from "../../support/build.ts";
import { anEmptyJournal, forgetEverything, inDatabase } from "../../support/journal.ts";
import { startApp } from "../lock/locked-app.tsx";

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/support/SupportPlace.tsx");
  await import("#src/features/support/PlanScreen.tsx");
  await import("#src/features/support/RedFlagsScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  localStorage.setItem("mooring/crisis-country", "US");
});
afterEach(() => localStorage.clear());

const aKeptPlan = (parts: Partial<SupportPlan> = {}) => {
  const { id: _, ...draft } = aSupportPlan(parts);
  return saveSupportPlan(null, draft);
};

/** The app as it starts, from what is on disk. */
const start = (at: string) => {
  closeJournal();
  return startApp(at);
};
const ways = () =>
  within(screen.getByRole("main"))
    .getAllByRole("link")
    .map((link) => link.getAttribute("aria-label") ?? link.textContent);

test("the own plan is the first thing, one tap away", async () => {
  await aKeptPlan({ reasons: "The cat" });
  const { user } = start("/support");
  await screen.findByRole("link", { name: "My support plan" });
  // On a busy machine the rest is there before the plan is read.
  await waitFor(() => expect(ways().slice(0, 3)).toEqual(["My support plan", "Call 911", "Call 988"]));
  await user.click(screen.getByRole("link", { name: "My support plan" }));
  expect(await screen.findByText("The cat")).toBeVisible();
});

test("one that nothing stands in waits below the crisis lines", async () => {
  await aKeptPlan();
  start("/support");
  await screen.findByRole("link", { name: "My support plan" });
  expect(ways()[0]).toBe("Call 911");
  expect(ways().slice(-3)).toEqual([
    "My support plan",
    "When to tell somebody",
    "Something I noticed in my body or mind",
  ]);
});

test("the people of the course can be called, and are gone while it is locked", async () => {
  const clinic = { name: "Harbour Clinic", phone: "555 0100" };
  const therapist = { name: "Ana Reyes", phone: "555 0111" };
  await addCourse({ name: "Spring", clinic, therapist, afterHours: { name: "", phone: "555 0142" } }, rightNow());
  const { unmount } = start("/support");
  expect(await screen.findByRole("link", { name: "Call Harbour Clinic" })).toHaveAttribute("href", "tel:5550100");
  expect(screen.getByRole("link", { name: "Call Ana Reyes" })).toHaveAttribute("href", "tel:5550111");
  expect(screen.getByText(/If you can't reach them, call 555 0142 or a crisis line\./)).toBeVisible();
  expect(ways()[0]).toBe("Call 911");
  unmount();

  await turnLockOn("otter lamp velvet tide");
  start("/support");
  expect(await screen.findByText(/If you can't reach them, call a crisis line\./)).toBeVisible();
  expect(screen.queryByText(/Harbour Clinic|Ana Reyes|555 0142/)).toBeNull();
});

test("where the red flags speak of the therapist, the therapist can be called", async () => {
  await addCourse({ name: "Spring", therapist: { name: "", phone: "555 0111" } }, rightNow());
  start("/support/red-flags");
  expect(await screen.findByText(/Please call your therapist today\./)).toBeVisible();
  expect(await screen.findByRole("link", { name: "Call My therapist" })).toHaveAttribute("href", "tel:5550111");
});

test("while the journal is locked, the lines and the red flags are there, and nothing of the plan", async () => {
  await aKeptPlan({ reasons: "The cat" });
  await turnLockOn("otter lamp velvet tide");
  const { user } = start("/support");
  const redFlags = await screen.findByRole("link", { name: "When to tell somebody" });
  expect(ways()[0]).toBe("Call 911");
  expect(screen.queryByRole("link", { name: "My support plan" })).toBeNull();
  expect(screen.queryByRole("link", { name: /Something I noticed/ })).toBeNull();

  await user.click(redFlags);
  expect(await screen.findByRole("heading", { name: "When to tell somebody" })).toBeVisible();
  expect(within(screen.getByRole("main")).getByRole("link", { name: "Call 911" })).toBeVisible();
});

test("the plan itself asks to be unlocked", async () => {
  await aKeptPlan({ reasons: "The cat" });
  await turnLockOn("otter lamp velvet tide");
  start("/support/plan");
  expect(await screen.findByRole("heading", { name: "Mooring is locked" })).toBeVisible();
  expect(screen.queryByText("The cat")).toBeNull();
});

test("before there is a journal, the lines are there", async () => {
  await forgetEverything();
  start("/support");
  expect(await screen.findByRole("link", { name: "When to tell somebody" })).toBeVisible();
  expect(screen.queryByRole("link", { name: "My support plan" })).toBeNull();
});

test("a journal that cannot be read takes nothing from the page", async () => {
  await aKeptPlan({ reasons: "The cat" });
  await inDatabase("records", "readwrite", (rows) => rows.clear());
  start("/support");
  expect(await screen.findByRole("heading", { name: "Support" })).toBeVisible();
  expect(ways().length).toBeGreaterThan(2);
});
