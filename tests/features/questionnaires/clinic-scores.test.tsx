import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { clinicScoreRoute, newClinicScoreRoute } from "#src/features/questionnaires/routes.ts";
import { addClinicScore, allClinicScores, changeClinicScore } from "#src/journal/clinic-scores.ts";
import { earlierVersions } from "#src/journal/entries.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aClinicScore, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeAll(async () => {
  await import("#src/features/questionnaires/NewClinicScoreScreen.tsx");
  await import("#src/features/questionnaires/ClinicScoreScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-12T09:00Z") });
  return () => void vi.useRealTimers();
});

const open = async (at = "/clinic-scores/new") => {
  const shown = renderScreen((root) => [newClinicScoreRoute(root), clinicScoreRoute(root)], { at });
  await screen.findByRole("button", { name: "Save score" });
  return shown;
};
const measure = () => screen.getByRole("combobox", { name: "Measure" });
const total = () => screen.getByRole("spinbutton", { name: "Total" });
const highest = () => screen.getByRole("spinbutton", { name: "Highest possible total" });
const day = () => screen.getByLabelText("Day it was taken");
const save = () => screen.getByRole("button", { name: "Save score" });
const stored = async () => (await ask(allClinicScores())).map(({ record }) => record);
const aKept = (change: object = {}) => {
  const { id: _, ...draft } = aClinicScore(change);
  return addClinicScore(draft);
};

test("a measure, a total and a day are enough; nothing else is made up", async () => {
  const { user } = await open();
  await user.type(measure(), "HAM-A");
  await user.type(total(), "0");
  await user.click(save());
  expect(await screen.findByText("Elsewhere: /questionnaires")).toBeInTheDocument();
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  const [score, ...others] = await stored();
  expect(others).toEqual([]);
  expect(score).toEqual({
    id: expect.any(String),
    at: expect.objectContaining({ instant: Date.parse("2026-03-12T09:00Z"), localDay: "2026-03-12" }),
    measure: "HAM-A",
    total: 0,
    givenBy: "",
    note: "",
  });
});

test("all of it, on an earlier day, with a decimal comma", async () => {
  const { user } = await open();
  await user.type(measure(), "MADRS");
  await user.type(total(), "14,5");
  await user.type(highest(), "60");
  fireEvent.change(day(), { target: { value: "2026-02-20" } });
  await user.type(screen.getByRole("textbox", { name: "Who gave it" }), "Dr. Novák");
  await user.type(screen.getByRole("textbox", { name: "Note" }), "=1+1 <b>");
  await user.click(save());
  await screen.findByText(/Elsewhere/);
  expect((await stored())[0]).toMatchObject({
    measure: "MADRS",
    total: 14.5,
    max: 60,
    givenBy: "Dr. Novák",
    note: "=1+1 <b>",
    at: { localDay: "2026-02-20" },
  });
});

describe("what is refused, with a sentence, and with all of it still there", () => {
  test.for([
    ["", "12", "", "2026-03-10", /Write what the measure is called/],
    ["HAM-A", "", "", "2026-03-10", /Write the total that you were told/],
    ["HAM-A", "12 points", "", "2026-03-10", /Write one number, such as 14/],
    ["HAM-A", "1e400", "", "2026-03-10", /Write one number, such as 14/],
    ["HAM-A", "10001", "", "2026-03-10", /Write one number, such as 14/],
    ["HAM-A", "61", "60", "2026-03-10", /The total is higher than this/],
    ["HAM-A", "12", "sixty", "2026-03-10", /Write one number, or leave it empty/],
    ["HAM-A", "12", "", "2026-03-13", /That is still to come/],
    ["HAM-A", "12", "", "1899-12-31", /too long ago/],
    ["HAM-A", "12", "", "", /Choose a day/],
  ] as const)("%j, %j of %j, on %j", async ([name, sum, max, on, sentence]) => {
    const { user } = await open();
    if (name) await user.type(measure(), name);
    if (sum) await user.type(total(), sum);
    if (max) await user.type(highest(), max);
    fireEvent.change(day(), { target: { value: on } });
    await user.click(save());
    expect(screen.getByRole("region", { name: "Before this can be saved" })).toHaveTextContent(sentence);
    expect(measure()).toHaveValue(name);
    expect(total()).toHaveValue(sum);
    expect(await stored()).toEqual([]);
  });
});

test("on the night after midnight the calendar's day is the day", async () => {
  vi.setSystemTime(Date.parse("2026-03-13T01:20Z"));
  const { user } = await open();
  expect(day()).toHaveValue("2026-03-13");
  await user.type(measure(), "HAM-A");
  await user.type(total(), "7");
  await user.click(save());
  await screen.findByText(/Elsewhere/);
  expect((await stored())[0]?.at).toMatchObject({ localDay: "2026-03-13", instant: Date.parse("2026-03-13T01:20Z") });
});

test("what was typed and not saved is there again", async () => {
  const first = await open();
  await first.user.type(measure(), "HAM-A");
  await flushDrafts();
  first.unmount();
  await open();
  expect(measure()).toHaveValue("HAM-A");
});

test("a full disk: it says so, and the words stay", async () => {
  const { user } = await open();
  await user.type(measure(), "HAM-A");
  await user.type(total(), "7");
  const makeRoom = fillTheDisk();
  await user.click(save());
  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  expect(measure()).toHaveValue("HAM-A");
  makeRoom();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await screen.findByText(/Elsewhere/);
  expect((await stored()).length).toBe(1);
});

test("measures that were written before are offered by their names", async () => {
  await aKept({ measure: "ham-a", at: on("2026-03-02") });
  await aKept({ measure: "HAM-A", at: on("2026-03-08") });
  await aKept({ measure: "MADRS", at: on("2026-03-05") });
  const { container } = await open();
  await waitFor(() =>
    expect([...container.querySelectorAll("datalist option")].map((one) => one.getAttribute("value"))).toEqual([
      "HAM-A",
      "MADRS",
    ]),
  );
});

describe("changing one", () => {
  test("keeps the earlier version and the moment", async () => {
    const kept = await aKept({ max: 56, givenBy: "my clinic" });
    const { user } = await open(`/clinic-scores/${kept.record.id}`);
    expect(measure()).toHaveValue("HAM-A");
    expect(highest()).toHaveValue("56");
    await user.clear(total());
    await user.type(total(), "16");
    await user.clear(highest());
    await user.click(save());
    expect(await screen.findByText(`Elsewhere: /journal/${kept.record.id}`)).toBeInTheDocument();
    const { max: _, ...others } = kept.record;
    expect(await stored()).toEqual([{ ...others, total: 16 }]);
    expect(await ask(earlierVersions(kept.record.id))).toMatchObject([{ record: kept.record }]);
  });

  test("changed in another tab meanwhile, both are kept", async () => {
    const kept = await aKept();
    const { user } = await open(`/clinic-scores/${kept.record.id}`);
    await changeClinicScore(kept, { ...kept.record, total: 3 });
    await user.clear(total());
    await user.type(total(), "4");
    await user.click(save());
    await screen.findByText(/Elsewhere/);
    expect(screen.getByRole("status")).toHaveTextContent("both are kept");
    expect((await stored()).map((score) => score.total).toSorted((a, b) => a - b)).toEqual([3, 4]);
  });

  test("one that is not there says so", async () => {
    renderScreen((root) => [clinicScoreRoute(root)], { at: `/clinic-scores/${crypto.randomUUID()}` });
    expect(await screen.findByText(/There is no such entry here/)).toBeInTheDocument();
  });
});
