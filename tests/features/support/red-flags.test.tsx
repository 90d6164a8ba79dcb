import { screen, within } from "@testing-library/react";
import { afterEach, beforeAll, expect, test, vi } from "vitest";
import { redFlagsRoute } from "#src/features/support/routes.ts";
import { renderScreen } from "../../support/render-screen.tsx";

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/support/RedFlagsScreen.tsx");
}, 60_000);
afterEach(() => {
  vi.restoreAllMocks();
  localStorage.clear();
});

const open = async (country: string) => {
  localStorage.setItem("mooring/crisis-country", country);
  const shown = renderScreen((root) => [redFlagsRoute(root)], { at: "/support/red-flags" });
  await screen.findByRole("heading", { name: "When to tell somebody" });
  return shown;
};
const region = (name: string) => within(screen.getByRole("region", { name }));

test("says what is urgent first, with the emergency number of the country", async () => {
  await open("AT");
  const names = screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);
  expect(names).toEqual(["Call for help now", "Tell your clinic today", "Tell your clinic this week", "On the road"]);
  const now = region("Call for help now");
  expect(now.getByText(/call 144 or 112 now, or have someone call for you\./)).toBeVisible();
  expect(now.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual(["tel:144", "tel:112"]);
});

test("every sign stands under the sentence that goes with it", async () => {
  await open("US");
  const today = region("Tell your clinic today");
  expect(today.getByText(/Blood in your urine.*call an out-of-hours doctor or go to urgent care\./)).toBeVisible();
  expect(
    today.getByText(/above 140\/90 before a dose\. Tell your clinic before you take the dose\..*go to urgent care\./),
  ).toBeVisible();
  expect(region("Tell your clinic today").getByText(/Please call your therapist today\./)).toBeVisible();
  expect(region("Tell your clinic this week").getByText(/Worth telling your clinic/)).toBeVisible();
  expect(region("Tell your clinic this week").getByText(/Yellow skin or eyes/)).toBeVisible();
  expect(region("On the road").getByText(/Don't drive\./)).toBeVisible();
});

test("without a country it dials only what holds in all of Europe, and says who to call all the same", async () => {
  await open("elsewhere");
  expect(region("Call for help now").getByText(/call your local emergency number now/)).toBeVisible();
  expect(region("Call for help now").getByRole("link")).toHaveAttribute("href", "tel:112");
});

test("numbers of a country that was only guessed say so, those of a chosen one do not", async () => {
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
    ...new Intl.DateTimeFormat().resolvedOptions(),
    timeZone: "Europe/Vienna",
  });
  const { unmount } = renderScreen((root) => [redFlagsRoute(root)], { at: "/support/red-flags" });
  await screen.findByRole("heading", { name: "When to tell somebody" });
  expect(region("Call for help now").getByText("Numbers for Austria, our guess.")).toBeVisible();
  unmount();
  await open("AT");
  expect(screen.queryByText(/our guess/)).toBeNull();
});
