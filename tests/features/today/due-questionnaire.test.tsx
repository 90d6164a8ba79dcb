import { screen, waitFor } from "@testing-library/react";
import { beforeEach, expect, test, vi } from "vitest";
import { DueQuestionnaire } from "#src/features/today/DueQuestionnaire.tsx";
import { useDueQuestionnaire } from "#src/features/today/use-due-questionnaire.ts";
import { useNow } from "#src/forms/use-now.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { chooseQuestionnaires, questionnaireChoices } from "#src/journal/questionnaire-choices.ts";
import { allReminders } from "#src/journal/reminders.ts";
import { allResponses } from "#src/journal/responses.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { allCourses } from "#src/journal/courses.ts";
import { ask, useJournal } from "#src/journal/use-journal.ts";
import { aCourse, aResponse, aSession, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeEach(async () => {
  await anEmptyJournal();
  return () => void vi.useRealTimers();
});

const course = aCourse();
const todayAt = (wall: string) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${wall}Z`) });
  return renderScreen(
    <>
      <Offered />
      <AllRead />
    </>,
  );
};
const aFirstSession = async () => {
  await vault().put(kinds.course, course);
  await vault().put(kinds.session, aSession({ courseId: course.id, at: on("2026-03-10T10:00") }));
};
const Offered = () => {
  const due = useDueQuestionnaire(useNow());
  return due && <DueQuestionnaire key={due.instrument} due={due} />;
};
/** Stands after it and asks the same: once this has its answers, the card has its own. */
const AllRead = () => {
  const questions = [
    useJournal(allReminders()),
    useJournal(questionnaireChoices()),
    useJournal(allResponses()),
    useJournal(allSessions()),
    useJournal(allCourses()),
  ];
  return questions.includes(undefined) ? null : <p>All read</p>;
};
const onlyRead = async () => {
  await screen.findByText("All read");
  return document.querySelector("main")?.textContent;
};

test("before the first session the PHQ-9 is offered by its name, and says why", async () => {
  await aFirstSession();
  todayAt("2026-03-05T12:00");
  expect(await screen.findByRole("link", { name: "PHQ-9" })).toHaveAttribute("href", "/questionnaires/phq-9");
  expect(screen.getByText(/it is the start that later ones are set beside/)).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "GAD-7" })).toBeNull();
});

test("without a course nothing is due", async () => {
  todayAt("2026-03-05T12:00");
  expect(await onlyRead()).toBe("All read");
});

test("it is one on a day: after one was finished nothing more is said", async () => {
  await aFirstSession();
  await vault().put(kinds.response, aResponse({ at: on("2026-03-05T10:00") }));
  todayAt("2026-03-05T12:00");
  expect(await onlyRead()).toBe("All read");
});

test("not now puts it off until tomorrow, since a start cannot be caught up with", async () => {
  await aFirstSession();
  const { user } = todayAt("2026-03-05T12:00");
  await user.click(await screen.findByRole("button", { name: "Not now" }));
  // The next one in line takes its place.
  expect(await screen.findByRole("link", { name: "GAD-7" })).toBeInTheDocument();
  expect((await ask(allReminders())).get("questionnaire/phq-9")).toMatchObject({ from: "2026-03-06" });
});

test("a weekly one that is put off is not brought up for three days", async () => {
  await aFirstSession();
  await vault().put(kinds.session, aSession({ courseId: course.id, at: on("2026-03-24T10:00") }));
  await chooseQuestionnaires({ inUse: ["phq-9"], weekday: 7 }, on("2026-03-01"));
  const { user } = todayAt("2026-03-15T12:00");
  await user.click(await screen.findByRole("button", { name: "Not now" }));
  await waitFor(() => expect(screen.queryByRole("link", { name: "PHQ-9" })).toBeNull());
  expect((await ask(allReminders())).get("questionnaire/phq-9")).toMatchObject({ from: "2026-03-18" });
  expect(await onlyRead()).toBe("All read");
});

test("who chose quiet hears nothing", async () => {
  await aFirstSession();
  await chooseQuestionnaires({ isQuiet: true }, on("2026-03-01"));
  todayAt("2026-03-05T12:00");
  expect(await onlyRead()).toBe("All read");
});

test("putting it off that could not be kept says so, and it stays", async () => {
  await aFirstSession();
  const { user } = todayAt("2026-03-05T12:00");
  const later = await screen.findByRole("button", { name: "Not now" });
  const makeRoom = fillTheDisk();
  await user.click(later);
  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  expect(screen.getByRole("link", { name: "PHQ-9" })).toBeInTheDocument();
  makeRoom();
});
