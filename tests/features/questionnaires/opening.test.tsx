import { screen } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { draftsOf } from "#src/journal/drafts.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { chooseQuestionnaires } from "#src/journal/questionnaire-choices.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { openAt, openForm, press, radio, storedResponses } from "./questionnaire.ts";

beforeAll(async () => {
  await import("#src/features/questionnaires/QuestionnaireScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  await chooseQuestionnaires({ inUse: ["phq-9", "gad-7", "pcl-5"] }, on("2026-03-01"));
  return () => void vi.useRealTimers();
});

const at = (wall: string) => vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${wall}Z`) });
const whoToCallIsSaid = () => {
  expect(screen.getByText(/If it is heavy right now, Support says/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "who to call" })).toHaveAttribute("href", "/support");
};
/** From 10:00 to 12:00. */
const aMedicineSession = (change: object = {}) =>
  vault().put(kinds.session, aSession({ at: on("2026-03-10T10:00"), ...change }));

describe("within 12 hours after a session with medicine", () => {
  test.for(["2026-03-10T10:30", "2026-03-10T13:00", "2026-03-10T23:59"])("at %s it is asked twice", async (now) => {
    await aMedicineSession();
    at(now);
    const { user } = openAt("/questionnaires/phq-9");
    expect(await screen.findByRole("heading", { name: "Your session was only hours ago" })).toBeInTheDocument();
    whoToCallIsSaid();
    expect(screen.queryAllByRole("radiogroup")).toEqual([]);
    await press(user, "Open it all the same");
    expect(screen.getByRole("heading", { name: "Open it now?" })).toHaveFocus();
    whoToCallIsSaid();
    expect(screen.queryAllByRole("radiogroup")).toEqual([]);
    await press(user, "Open it now");
    expect(screen.getAllByRole("radiogroup").length).toBe(10);
    expect(screen.getByRole("heading", { level: 1, name: "PHQ-9" })).toHaveFocus();
  });

  test("not today leads back to Today, and keeps nothing", async () => {
    await aMedicineSession();
    at("2026-03-10T13:00");
    const { user } = openAt("/questionnaires/phq-9");
    await user.click(await screen.findByRole("link", { name: "Not today" }));
    expect(await screen.findByText("Elsewhere: /")).toBeInTheDocument();
    expect(await ask(draftsOf("questionnaire/phq-9"))).toEqual([]);
  });

  test.for([
    ["after 12 hours", {}, "2026-03-11T00:00"],
    ["before it", {}, "2026-03-10T09:59"],
    ["after an integration session", { kind: "integration" }, "2026-03-10T13:00"],
    ["after a cancelled one", { status: "cancelled" }, "2026-03-10T13:00"],
  ] as const)("%s it opens at once", async ([, change, now]) => {
    await aMedicineSession(change);
    at(now);
    await openForm("phq-9");
    expect(screen.getAllByRole("radiogroup").length).toBe(10);
  });

  test("who has agreed and begun is not asked again for going on; one begun before the session is asked", async () => {
    at("2026-03-10T09:00");
    const before = await openForm("gad-7");
    await before.user.click(radio("gad-7", "1", "Not at all"));
    await flushDrafts();
    before.unmount();

    await aMedicineSession();
    at("2026-03-10T13:00");
    const asked = openAt("/questionnaires/gad-7");
    expect(await screen.findByRole("heading", { name: "Your session was only hours ago" })).toBeInTheDocument();
    asked.unmount();
    const begun = openAt("/questionnaires/phq-9");
    await begun.user.click(await screen.findByRole("button", { name: "Open it all the same" }));
    await press(begun.user, "Open it now");
    await begun.user.click(radio("phq-9", "1", "Several days"));
    await flushDrafts();
    begun.unmount();

    await openForm("phq-9");
    expect(radio("phq-9", "1", "Several days")).toBeChecked();
  });

  test("a session that is written down meanwhile does not take the form away", async () => {
    at("2026-03-10T13:00");
    const { user } = await openForm("phq-9");
    await user.click(radio("phq-9", "1", "Several days"));
    await aMedicineSession();
    await user.click(radio("phq-9", "2", "Several days"));
    expect(radio("phq-9", "1", "Several days")).toBeChecked();
  });
});

describe("the PCL-5", () => {
  test("opens with its content note, which can be skipped", async () => {
    const { user } = openAt("/questionnaires/pcl-5");
    expect(await screen.findByText(/they can stir it up/)).toBeInTheDocument();
    expect(screen.queryAllByRole("radiogroup")).toEqual([]);
    expect(screen.getByRole("link", { name: "Skip for now" })).toHaveAttribute("href", "/");
    whoToCallIsSaid();
    await press(user, "Begin");
    expect(screen.getAllByRole("radiogroup").length).toBe(20);
    expect(screen.getByRole("heading", { level: 1, name: "PCL-5" })).toHaveFocus();
  });

  test("does not open within 24 hours after a session, and nothing opens it", async () => {
    await aMedicineSession();
    at("2026-03-11T11:59");
    const { unmount } = openAt("/questionnaires/pcl-5");
    expect(await screen.findByRole("heading", { name: "It waits a day after a session" })).toBeInTheDocument();
    whoToCallIsSaid();
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(screen.queryAllByRole("radiogroup")).toEqual([]);
    unmount();
    at("2026-03-11T12:00");
    openAt("/questionnaires/pcl-5");
    expect(await screen.findByRole("button", { name: "Begin" })).toBeInTheDocument();
  });

  test("a half that was kept waits as well, and is there afterwards, behind the note and the question about it", async () => {
    at("2026-03-10T08:00");
    const first = openAt("/questionnaires/pcl-5");
    await first.user.click(await screen.findByRole("button", { name: "Begin" }));
    await first.user.click(radio("pcl-5", "20", "Extremely"));
    await flushDrafts();
    first.unmount();
    await aMedicineSession();
    at("2026-03-10T20:00");
    const second = openAt("/questionnaires/pcl-5");
    expect(await screen.findByText(/What you answered before is kept/)).toBeInTheDocument();
    second.unmount();
    at("2026-03-12T08:00");
    const third = openAt("/questionnaires/pcl-5");
    await third.user.click(await screen.findByRole("button", { name: "Begin" }));
    expect(screen.getByRole("heading", { name: "You began this on Tuesday, March 10" })).toHaveFocus();
    expect(screen.queryAllByRole("radiogroup")).toEqual([]);
    await press(third.user, "Go on with those answers");
    expect(radio("pcl-5", "20", "Extremely")).toBeChecked();
  });

  test("a half goes on without the note on its day; on the next one the note is there again", async () => {
    at("2026-03-10T08:00");
    const first = openAt("/questionnaires/pcl-5");
    await first.user.click(await screen.findByRole("button", { name: "Begin" }));
    await first.user.click(radio("pcl-5", "20", "Extremely"));
    await flushDrafts();
    first.unmount();
    at("2026-03-10T20:00");
    (await openForm("pcl-5")).unmount();
    at("2026-03-11T08:00");
    const { user } = openAt("/questionnaires/pcl-5");
    await user.click(await screen.findByRole("button", { name: "Begin" }));
    expect(radio("pcl-5", "20", "Extremely")).toBeChecked();
  });
});

describe("a half of another time", () => {
  const beginAt = async (wall: string) => {
    at(wall);
    const { user, unmount } = await openForm("gad-7");
    await user.click(radio("gad-7", "1", "Nearly every day"));
    await flushDrafts();
    unmount();
  };
  const kept = () => ask(draftsOf("questionnaire/gad-7"));
  const asked = (day: string) => screen.findByRole("heading", { name: `You began this on ${day}` });

  test("is not taken for today's: nothing is shown of it, and it stays, until the person has chosen", async () => {
    await beginAt("2026-02-15T10:00");
    at("2026-03-10T10:00");
    const { unmount } = openAt("/questionnaires/gad-7");
    expect(await asked("Sunday, February 15")).toBeInTheDocument();
    expect(screen.getByText(/It asks about the time before today/)).toBeInTheDocument();
    expect(screen.queryAllByRole("radiogroup")).toEqual([]);
    unmount();
    await flushDrafts();
    expect(await kept()).toHaveLength(1);
  });

  test("can be gone on with, and keeps when it was begun", async () => {
    await beginAt("2026-02-15T10:00");
    at("2026-03-10T10:00");
    const { user } = openAt("/questionnaires/gad-7");
    await user.click(await screen.findByRole("button", { name: "Go on with those answers" }));
    expect(radio("gad-7", "1", "Nearly every day")).toBeChecked();
    expect(screen.getByRole("heading", { level: 1, name: "GAD-7" })).toHaveFocus();
    for (const number of ["2", "3", "4", "5", "6", "7"]) await user.click(radio("gad-7", number, "Not at all"));
    await press(user, "Finish");
    await screen.findByText("Back to Today");
    expect(await storedResponses()).toMatchObject([
      { startedAt: { localDay: "2026-02-15" }, at: { localDay: "2026-03-10" }, answers: { 1: 3 } },
    ]);
  });

  test("can be left behind: nothing is chosen, and what is answered then begins then", async () => {
    await beginAt("2026-02-15T10:00");
    at("2026-03-10T10:00");
    const { user } = openAt("/questionnaires/gad-7");
    await user.click(await screen.findByRole("button", { name: "Start afresh" }));
    expect(screen.getAllByRole("radiogroup").length).toBe(7);
    expect(screen.queryAllByRole("radio", { checked: true })).toEqual([]);
    expect(screen.getByRole("heading", { level: 1, name: "GAD-7" })).toHaveFocus();
    await screen.findByRole("button", { name: "Undo" });
    expect(await kept()).toEqual([]);
    for (const number of ["1", "2", "3", "4", "5", "6", "7"]) await user.click(radio("gad-7", number, "Not at all"));
    await press(user, "Finish");
    await screen.findByText("Back to Today");
    expect(await storedResponses()).toMatchObject([{ startedAt: { localDay: "2026-03-10" }, answers: { 1: 0 } }]);
  });

  test("of the evening before opens at once; of two days before it asks", async () => {
    await beginAt("2026-03-08T23:00");
    at("2026-03-09T22:00");
    const { unmount } = await openForm("gad-7");
    expect(radio("gad-7", "1", "Nearly every day")).toBeChecked();
    unmount();
    at("2026-03-10T08:00");
    openAt("/questionnaires/gad-7");
    expect(await asked("Sunday, March 8")).toBeInTheDocument();
  });

  test("with a session with medicine since then asks on the very next day, and talk does not count", async () => {
    await beginAt("2026-03-10T08:00");
    await aMedicineSession({ kind: "integration" });
    at("2026-03-11T08:00");
    (await openForm("gad-7")).unmount();
    await aMedicineSession();
    at("2026-03-11T08:00");
    openAt("/questionnaires/gad-7");
    expect(await asked("Tuesday, March 10")).toBeInTheDocument();
  });

  test("hours after a session is asked about second, and the question takes focus", async () => {
    await beginAt("2026-03-10T08:00");
    await aMedicineSession();
    at("2026-03-10T13:00");
    const { user } = openAt("/questionnaires/gad-7");
    await user.click(await screen.findByRole("button", { name: "Open it all the same" }));
    await press(user, "Open it now");
    expect(await asked("Tuesday, March 10")).toHaveFocus();
    expect(screen.queryAllByRole("radiogroup")).toEqual([]);
    await press(user, "Go on with those answers");
    expect(radio("gad-7", "1", "Nearly every day")).toBeChecked();
  });
});

test("one that is not in use is offered, and opens once it is", async () => {
  const { user } = openAt("/questionnaires/who-5");
  await user.click(await screen.findByRole("button", { name: "Use the WHO-5" }));
  expect((await screen.findAllByRole("radiogroup")).length).toBe(5);
  expect(screen.getByRole("heading", { level: 1, name: "WHO-5" })).toHaveFocus();
});

test("an address that names none says so", async () => {
  openAt("/questionnaires/phq-10");
  expect(await screen.findByText("There is no such questionnaire here.")).toBeInTheDocument();
});
