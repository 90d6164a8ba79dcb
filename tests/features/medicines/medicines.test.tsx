import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { medicineRoute, medicinesRoute, newMedicineRoute } from "#src/features/medicines/routes.ts";
import { trash } from "#src/journal/entries.ts";
import { addMedicine, allMedicines, changeMedicine } from "#src/journal/medicines.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aMedicine, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeAll(async () => {
  await import("#src/features/medicines/MedicinesScreen.tsx");
  await import("#src/features/medicines/NewMedicineScreen.tsx");
  await import("#src/features/medicines/MedicineScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-12T09:00Z") });
  return () => void vi.useRealTimers();
});

const open = (at = "/medicines") =>
  renderScreen((root) => [medicinesRoute(root), newMedicineRoute(root), medicineRoute(root)], { at });
const nameBox = () => screen.findByRole("combobox", { name: "Name of the medicine" });
const save = () => screen.getByRole("button", { name: "Save medicine" });
const stored = async () => (await ask(allMedicines())).map(({ record }) => record);
const aKept = (change: object = {}) => {
  const { id: _, ...draft } = aMedicine(change);
  return addMedicine(draft);
};
const caution = "Don't change any medicine without your prescriber.";

describe("the list", () => {
  test("says what it is for while it is empty, and never advises", async () => {
    open();
    expect(await screen.findByText(/quiet mark beside your mood/)).toBeVisible();
    expect(screen.getByRole("link", { name: "Add a medicine" })).toHaveAttribute("href", "/medicines/new");
    expect(screen.getByText(caution)).toBeVisible();
  });

  test("each medicine once with its changes, the newest first", async () => {
    await aKept({ name: "Sertraline", change: "started", at: on("2026-01-02") });
    await aKept({ name: "Melatonin", change: "taking", at: on("2026-02-01"), note: "3 mg" });
    await aKept({ name: "sertraline", change: "dose-changed", at: on("2026-03-11"), note: "75 mg" });
    open();
    const regions = await screen.findAllByRole("region");
    expect(regions.map((region) => within(region).getByRole("heading").textContent)).toEqual([
      "sertraline",
      "Melatonin",
    ]);
    const rows = within(regions[0] ?? document.body).getAllByRole("listitem");
    expect(rows[0]).toHaveTextContent(/Dose changed.*Yesterday.*75 mg/);
    expect(rows[1]).toHaveTextContent(/Started.*January 2/);
    expect(screen.getByText(caution)).toBeVisible();
  });

  test("a change of one of them begins with its name, and the name is not in the address", async () => {
    const { record } = await aKept({ name: "Sertraline" });
    const { user, router } = open();
    await user.click(await screen.findByRole("link", { name: "Add a change of Sertraline" }));
    expect(await nameBox()).toHaveValue("Sertraline");
    expect(router.state.location.href).toBe(`/medicines/new?of=${record.id}`);
    await user.click(screen.getByRole("radio", { name: "Stopped" }));
    await user.click(save());
    await screen.findByRole("heading", { name: "Other medicines" });
    expect(await stored()).toMatchObject([{ change: "taking" }, { name: "Sertraline", change: "stopped" }]);
  });
});

describe("writing one down", () => {
  test("a name and what happened are enough; the day is today unless changed", async () => {
    const { user } = open("/medicines/new");
    await user.type(await nameBox(), "Sertraline");
    await user.click(screen.getByRole("radio", { name: "Started" }));
    await user.click(save());
    expect(await screen.findByRole("heading", { name: "Other medicines" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(await stored()).toMatchObject([
      { name: "Sertraline", change: "started", note: "", at: { localDay: "2026-03-12" } },
    ]);
  });

  test("nothing is chosen at first, and what is missing gets a sentence each", async () => {
    const { user } = open("/medicines/new");
    await nameBox();
    expect(screen.getAllByRole("radio").filter((radio) => radio.matches(":checked"))).toEqual([]);
    fireEvent.change(screen.getByLabelText("Since when"), { target: { value: "" } });
    await user.click(save());
    const summary = await screen.findByRole("region", { name: "Before this can be saved" });
    expect(summary).toHaveFocus();
    expect(
      within(summary)
        .getAllByRole("link")
        .map((link) => link.textContent),
    ).toEqual(["Write what it is called, or what you call it.", "Choose what happened with it.", "Choose a day."]);
    expect(await stored()).toEqual([]);
  });

  test("a day to come is refused kindly", async () => {
    const { user } = open("/medicines/new");
    await user.type(await nameBox(), "Sertraline");
    await user.click(screen.getByRole("radio", { name: "Stopped" }));
    fireEvent.change(screen.getByLabelText("On which day"), { target: { value: "2026-03-20" } });
    await user.click(save());
    expect(screen.getByLabelText("On which day")).toHaveAccessibleDescription(/still to come/);
    expect(await stored()).toEqual([]);
  });

  test("what was typed and not saved is there again, apart from a change of another medicine", async () => {
    const { record } = await aKept({ name: "Sertraline" });
    const first = open("/medicines/new");
    await first.user.type(await nameBox(), "Lith");
    await flushDrafts();
    first.unmount();

    const second = open(`/medicines/new?of=${record.id}`);
    expect(await nameBox()).toHaveValue("Sertraline");
    second.unmount();

    open("/medicines/new");
    expect(await nameBox()).toHaveValue("Lith");
    expect(screen.getByText(/We kept what you wrote/)).toBeVisible();
  });

  test("a failed save keeps what was typed, and trying again saves it once", async () => {
    const { user } = open("/medicines/new");
    await user.type(await nameBox(), "Sertraline");
    await user.click(screen.getByRole("radio", { name: "I take it" }));
    const makeRoom = fillTheDisk();
    try {
      await user.click(save());
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(await nameBox()).toHaveValue("Sertraline");
    } finally {
      makeRoom();
    }
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("heading", { name: "Other medicines" });
    expect(await stored()).toHaveLength(1);
  });

  test.for(["🌊", "=1+1", "<script>alert(1)</script>", "دواء", "x".repeat(200)])("keeps “%s” exactly", async (name) => {
    const { user } = open("/medicines/new");
    await user.click(await nameBox());
    await user.paste(name);
    await user.click(screen.getByRole("radio", { name: "I take it" }));
    await user.click(save());
    expect(await screen.findByRole("heading", { level: 2, name })).toBeVisible();
    expect(await stored()).toMatchObject([{ name }]);
  });
});

describe("one that is there", () => {
  test("is put right, its day and time untouched", async () => {
    const { record } = await aKept({ name: "Sertraline", at: on("2026-02-02T07:45"), note: "50 mg" });
    const { user } = open(`/medicines/${record.id}`);
    await user.clear(await screen.findByRole("textbox", { name: "Dose, and what you were told" }));
    await user.click(save());
    await screen.findByRole("heading", { name: "Other medicines" });
    expect(await stored()).toEqual([{ ...record, note: "" }]);
  });

  test("goes into the trash, and one tap brings it back", async () => {
    const { record } = await aKept({ name: "Sertraline" });
    const { user } = open(`/medicines/${record.id}`);
    await user.click(await screen.findByRole("button", { name: "Delete this change" }));
    expect(await screen.findByText(/quiet mark beside your mood/)).toBeVisible();
    expect(await ask(trash())).toHaveLength(1);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByRole("heading", { level: 2, name: "Sertraline" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved. The medicine is back.");
  });

  test("changed in another tab meanwhile: both are kept", async () => {
    const kept = await aKept({ name: "Sertraline", note: "here" });
    const { user } = open(`/medicines/${kept.record.id}`);
    await user.type(await screen.findByRole("textbox", { name: "Dose, and what you were told" }), " now");
    await changeMedicine(kept, { note: "there" });
    await user.click(save());
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/both are kept/));
    expect((await stored()).map(({ note }) => note).toSorted()).toEqual(["here now", "there"]);
  });

  test("one that is not there says so", async () => {
    open(`/medicines/${crypto.randomUUID()}`);
    expect(await screen.findByRole("heading", { name: "This medicine is not here" })).toBeVisible();
  });
});
