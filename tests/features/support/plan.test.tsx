import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import type { SupportPlan } from "#src/domain/support-plan.ts";
import { editSupportPlanRoute, supportPlanRoute } from "#src/features/support/routes.ts";
import { allEntries, earlierVersions } from "#src/journal/entries.ts";
import { saveSupportPlan, supportPlan } from "#src/journal/support-plans.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aSupportPlan } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";

const routes: Routes = (root) => [supportPlanRoute(root), editSupportPlanRoute(root)];
const openPlan = () => renderScreen(routes, { at: "/support/plan" });
const openForm = async () => {
  const shown = renderScreen(routes, { at: "/support/plan/edit" });
  await screen.findByRole("button", { name: "Save my plan" });
  return shown;
};
const part = (name: string) => screen.getByRole("textbox", { name });
const heavy = () => part("Signs it's getting heavy");
const write = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const kept = () => ask(supportPlan());
const keptPlan = async () => (await kept())?.record;
const planPage = () => screen.findByRole("heading", { name: "My support plan", level: 1 });

const aKeptPlan = (parts: Partial<SupportPlan>) => {
  const { id: _, ...draft } = aSupportPlan(parts);
  return saveSupportPlan(null, draft);
};

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/support/PlanScreen.tsx");
  await import("#src/features/support/EditPlanScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);
afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe("without a plan", () => {
  test("the page says what one is for, and leads to making it", async () => {
    const { user } = openPlan();
    await user.click(await screen.findByRole("button", { name: "Make my support plan" }));
    expect(await screen.findByText("Best made together with your therapist.")).toBeVisible();
    expect(screen.getByRole("heading", { name: "Make my support plan" })).toBeVisible();
  });

  test("a plan that nothing stands in is none", async () => {
    await aKeptPlan({ signs: "  \n" });
    openPlan();
    expect(await screen.findByRole("button", { name: "Make my support plan" })).toBeVisible();
  });
});

describe("making it", () => {
  test("seven parts are asked for, in the order from oneself to others", async () => {
    await openForm();
    const fields = [...document.querySelectorAll("form textarea, form fieldset")];
    const titles = fields.map((field) => document.getElementById(field.getAttribute("aria-labelledby") ?? "") ?? field);
    const names = titles.map((title) =>
      title instanceof HTMLTextAreaElement ? title.labels[0]?.textContent : title.textContent,
    );
    expect(names).toEqual([
      "Signs it's getting heavy",
      "Things I can do alone",
      "Places and people that change the channel",
      "People I can be honest with",
      "Clinic, crisis line, emergency",
      "Making home safer",
      "Reasons that hold me",
    ]);
  });

  test("is kept exactly as written, with people to be reached by one tap", async () => {
    const words = " <script>alert(1)</script> =1+1 \u{1F30A} שלום\u0007 ";
    const { user } = await openForm();
    write(heavy(), words);
    await user.click(screen.getByRole("button", { name: "Add a person" }));
    expect(part("Name")).toHaveFocus();
    await user.type(part("Name"), "Ana");
    await user.type(part("Phone"), "+44 (0)20 7946 0018");
    await user.type(part("What to know"), "after six");
    // A row that nothing was written into is no one.
    await user.click(screen.getByRole("button", { name: "Add a number" }));
    await user.click(screen.getByRole("button", { name: "Save my plan" }));

    await planPage();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(await keptPlan()).toMatchObject({
      signs: words,
      alone: "",
      people: [{ name: "Ana", phone: "+44 (0)20 7946 0018", note: "after six" }],
      clinic: [],
    });
    const section = within(screen.getByRole("region", { name: "People I can be honest with" }));
    expect(section.getByRole("link", { name: "Call Ana" })).toHaveAttribute("href", "tel:+442079460018");
    expect(section.getByRole("link", { name: "Text Ana" })).toHaveAttribute("href", "sms:+442079460018");
    expect(screen.getByRole("region", { name: "Signs it's getting heavy" }).querySelector("p")?.textContent).toBe(
      words,
    );
    expect(screen.queryByRole("region", { name: "Making home safer" })).toBeNull();
  });

  test("a number that is nobody's is asked about, beside its field, and nothing is lost", async () => {
    const { user } = await openForm();
    await user.click(screen.getByRole("button", { name: "Add a number" }));
    await user.type(part("Phone"), "555 0100");
    await user.click(screen.getByRole("button", { name: "Save my plan" }));
    expect(screen.getByRole("region", { name: "Before this can be saved" })).toHaveFocus();
    expect(part("Name")).toHaveAccessibleDescription(/Write whose number this is/);
    expect(part("Phone")).toHaveValue("555 0100");
    expect(await kept()).toBeNull();
  });

  test("somebody taken out is back with one press, beside what was written since", async () => {
    const { user } = await openForm();
    await user.click(screen.getByRole("button", { name: "Add a person" }));
    await user.type(part("Name"), "Ana");
    await user.click(screen.getByRole("button", { name: "Take Ana out of the plan" }));
    expect(screen.queryByRole("textbox", { name: "Name" })).toBeNull();
    expect(screen.getByRole("button", { name: "Add a person" })).toHaveFocus();
    write(heavy(), "I go quiet");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(part("Name")).toHaveValue("Ana");
    expect(heavy()).toHaveValue("I go quiet");
  });

  test("there is room for twenty people, and a reason where there is no more", async () => {
    await aKeptPlan({ people: Array.from({ length: 20 }, (_, index) => ({ name: `P${index}`, phone: "", note: "" })) });
    await openForm();
    expect(screen.getByRole("button", { name: "Add a person" })).toHaveAccessibleDescription(
      "There is room for 20 here.",
    );
  });
});

describe("nothing is lost", () => {
  test("half a plan is still there after a killed browser, people and all", async () => {
    const { user, unmount } = await openForm();
    write(heavy(), "I go quiet");
    await user.click(screen.getByRole("button", { name: "Add a person" }));
    await user.type(part("Phone"), "555");
    await flushDrafts();
    unmount();
    await reopenedJournal();

    await openForm();
    expect(screen.getByText(/We kept what you wrote/)).toBeVisible();
    expect(heavy()).toHaveValue("I go quiet");
    expect(part("Phone")).toHaveValue("555");
    expect(await kept()).toBeNull();
  });

  test("a full device says so, keeps every word, and saves when there is room", async () => {
    const { user } = await openForm();
    write(heavy(), "I go quiet");
    const makeRoom = fillTheDisk();
    await user.click(screen.getByRole("button", { name: "Save my plan" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(heavy()).toHaveValue("I go quiet");
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await planPage();
    expect((await keptPlan())?.signs).toBe("I go quiet");
  });

  test("a change keeps what the plan was before", async () => {
    const { record } = await aKeptPlan({ signs: "I go quiet", reasons: "The cat" });
    const { user } = await openForm();
    expect(heavy()).toHaveValue("I go quiet");
    write(heavy(), "I go quiet, and I stop cooking");
    await user.click(screen.getByRole("button", { name: "Save my plan" }));
    await planPage();
    expect(await keptPlan()).toMatchObject({
      id: record.id,
      signs: "I go quiet, and I stop cooking",
      reasons: "The cat",
    });
    expect((await keptPlan())?.at.localDay).toBe(rightNow().localDay);
    expect(await ask(earlierVersions(record.id))).toHaveLength(1);
  });

  test("what another tab saved meanwhile stands beside it", async () => {
    const opened = await aKeptPlan({ signs: "I go quiet" });
    const { user } = await openForm();
    write(heavy(), "mine");
    const { id: _, ...theirs } = aSupportPlan({ signs: "theirs" });
    await saveSupportPlan(opened, theirs);
    await user.click(screen.getByRole("button", { name: "Save my plan" }));
    await planPage();
    expect(screen.getByRole("status")).toHaveTextContent("both are kept");
    const signs = (await ask(allEntries())).map((entry) => entry.kind === "support-plan" && entry.record.signs);
    expect(new Set(signs)).toEqual(new Set(["mine", "theirs"]));
  });

  test("one begun before there was any does not replace the one that another tab made", async () => {
    const { user } = await openForm();
    write(heavy(), "mine");
    await aKeptPlan({ signs: "theirs" });
    await waitFor(() => expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("Change my support plan"));
    expect(heavy()).toHaveValue("mine");
    await user.click(screen.getByRole("button", { name: "Save my plan" }));
    await planPage();
    expect(screen.getByRole("status")).toHaveTextContent("both are kept");
    expect(await ask(allEntries())).toHaveLength(2);
  });
});

describe("the plan itself", () => {
  test("shows its clinic, then every crisis line and the emergency number of the country", async () => {
    localStorage.setItem("mooring/crisis-country", "US");
    await aKeptPlan({ clinic: [{ name: "Night line", phone: "555 0199", note: "" }] });
    openPlan();
    await planPage();
    const section = within(screen.getByRole("region", { name: "Clinic, crisis line, emergency" }));
    const hrefs = section.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(hrefs).toEqual(["tel:5550199", "sms:5550199", "tel:988", "sms:988", "sms:741741?body=HOME", "tel:911"]);
  });

  test("keeps the emergency number in sight, but on paper only where it stands in the plan", async () => {
    localStorage.setItem("mooring/crisis-country", "US");
    await aKeptPlan({ reasons: "The cat" });
    openPlan();
    await planPage();
    const calls = screen.getAllByRole("link", { name: "Call 911" });
    expect(calls.map((call) => call.closest('[data-print="hide"]') !== null)).toEqual([false, true]);
  });

  test("leads back to where the person was, before its first part", async () => {
    await aKeptPlan({ signs: "I go quiet" });
    const { user, router } = openPlan();
    await planPage();
    await act(() => router.navigate({ to: "/support/plan/edit" }));
    await screen.findByRole("button", { name: "Save my plan" });
    await act(() => router.navigate({ to: "/support/plan" }));
    await planPage();
    const back = screen.getByRole("button", { name: "Back to where I was" });
    expect(back.compareDocumentPosition(screen.getByText("I go quiet"))).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await user.click(back);
    expect(await screen.findByRole("button", { name: "Save my plan" })).toBeVisible();
  });

  test("is printed whole, without the ways to change it", async () => {
    const print = vi.fn<() => void>();
    vi.stubGlobal("print", print);
    await aKeptPlan({ reasons: "The cat" });
    const { user } = openPlan();
    await user.click(await screen.findByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
    expect(screen.getByRole("button", { name: "Print" }).closest('[data-print="hide"]')).not.toBeNull();
    expect(screen.getByText("The cat").closest('[data-print="hide"]')).toBeNull();
  });

  test("leads to changing it", async () => {
    await aKeptPlan({ reasons: "The cat" });
    const { user } = openPlan();
    await user.click(await screen.findByRole("button", { name: "Edit" }));
    expect(await screen.findByRole("textbox", { name: "Reasons that hold me" })).toHaveValue("The cat");
  });
});
