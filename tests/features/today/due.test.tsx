import { screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TodayScreen } from "#src/features/today/TodayScreen.tsx";
import { backupWasKept, readForBackup } from "#src/journal/backup.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { chooseQuestionnaires } from "#src/journal/questionnaire-choices.ts";
import { declineLock } from "#src/platform/auto-lock.ts";
import { aBladderCheck, aCourse, anEffect, anIntention, aSession, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const course = aCourse();
const session = aSession({ courseId: course.id, at: on("2026-03-10T10:00") });
const intention = anIntention({ text: "Slow is still forward", sessionIds: [session.id] });

beforeEach(async () => {
  await anEmptyJournal();
  declineLock();
  await vault().put(kinds.course, course);
  await vault().put(kinds.session, session);
});
afterEach(() => void vi.useRealTimers());

const todayAt = async (wall: string) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${wall}Z`) });
  const shown = renderScreen(<TodayScreen />);
  await screen.findByRole("link", { name: "Your course: Spring" });
  return shown;
};
const stillThere = () => screen.findByRole("link", { name: "Is it still there?" });
const bladder = () => screen.findByRole("link", { name: "One short question, once in a while" });
const lookBack = () => screen.findByRole("link", { name: /^What became of “ ?Slow is still forward ?”$/ });
const backedUp = async () => backupWasKept({ seq: (await readForBackup()).seq }, Date.now());
const quiet = () => chooseQuestionnaires({ isQuiet: true }, on("2026-03-01"));

test("a side effect that was hard is asked after, by its name", async () => {
  const effect = anEffect({ at: on("2026-03-12"), severity: "severe" });
  await vault().put(kinds.effect, effect);
  await todayAt("2026-03-15T12:00");
  expect(await stillThere()).toHaveAttribute("href", `/effects/${effect.id}`);
  expect(screen.getByRole("heading", { name: /^Nausea/ })).toBeInTheDocument();
});

test("the question about the bladder comes after a week, and goes once it was answered", async () => {
  await todayAt("2026-03-17T12:00");
  expect(await bladder()).toHaveAttribute("href", "/effects/bladder");
  await vault().put(kinds.bladderCheck, aBladderCheck({ at: on("2026-03-17T12:00") }));
  await vi.waitFor(() => expect(screen.queryByRole("link", { name: /One short question/ })).toBeNull(), 15_000);
});

test("two weeks on an intention is looked back at, and the day is not called one on which nothing is due", async () => {
  await quiet();
  await vault().put(kinds.intention, intention);
  await vault().put(kinds.bladderCheck, aBladderCheck({ at: on("2026-03-24") }));
  await todayAt("2026-03-26T12:00");
  expect(await lookBack()).toHaveAttribute("href", `/intentions/${intention.id}/became`);
  expect(screen.getByRole("heading", { name: "An ordinary day" })).toBeInTheDocument();
  expect(screen.queryByText("Nothing is due")).toBeNull();
});

test("when nothing is due it says so", async () => {
  await quiet();
  await todayAt("2026-04-26T12:00");
  expect(await screen.findByRole("heading", { name: "Nothing is due" })).toBeInTheDocument();
});

test("never more than two things at once: the body first, then the backup in its own place, then what can wait", async () => {
  await vault().put(kinds.effect, anEffect({ at: on("2026-03-20"), severity: "moderate" }));
  await vault().put(kinds.intention, intention);
  await todayAt("2026-03-24T12:00");
  expect(await stillThere()).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Make a backup" })).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: /One short question/ })).toBeNull();
  expect(screen.queryByRole("link", { name: /^What became of/ })).toBeNull();
  expect(screen.queryByRole("link", { name: "PHQ-9" })).toBeNull();

  await backedUp();
  expect(await bladder()).toBeInTheDocument();
  expect(await stillThere()).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: /^What became of/ })).toBeNull();
});

test("each question of the body can be left for later, and comes back on its day", async () => {
  await vault().put(kinds.effect, anEffect({ at: on("2026-03-12"), severity: "moderate" }));
  await vault().put(kinds.effect, anEffect({ at: on("2026-03-13"), effect: "headache", severity: "moderate" }));
  const first = await todayAt("2026-03-17T12:00");
  await backedUp();
  await first.user.click(await screen.findByRole("button", { name: /^Not now: Nausea/ }));
  await vi.waitFor(() => expect(screen.queryByRole("link", { name: "Is it still there?" })).toBeNull(), 15_000);
  expect(screen.getByRole("main")).toHaveFocus();
  expect(screen.getByRole("status")).toHaveTextContent("Saved. Quiet until tomorrow.");
  await first.user.click(screen.getByRole("button", { name: "Not now: Bladder and bowels" }));
  await vi.waitFor(() => expect(screen.queryByRole("link", { name: /One short question/ })).toBeNull(), 15_000);
  expect(screen.getByRole("status")).toHaveTextContent("Saved. Quiet for three days.");
  first.unmount();

  const next = await todayAt("2026-03-18T12:00");
  expect(await stillThere()).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: /One short question/ })).toBeNull();
  next.unmount();

  await todayAt("2026-03-20T12:00");
  expect(await stillThere()).toBeInTheDocument();
  expect(await bladder()).toBeInTheDocument();
});

test("a question that could not be left for later stays, and says so", async () => {
  const { user } = await todayAt("2026-03-17T12:00");
  const notNow = await screen.findByRole("button", { name: "Not now: Bladder and bowels" });
  const makeRoom = fillTheDisk();
  try {
    await user.click(notNow);
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(await bladder()).toBeInTheDocument();
  } finally {
    makeRoom();
  }
});

test("resting, nothing is due", async () => {
  await vault().put(kinds.effect, anEffect({ at: on("2026-03-07"), severity: "severe" }));
  await todayAt("2026-03-10T13:00");
  expect(await screen.findByText("Rest now")).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Is it still there?" })).toBeNull();
});
