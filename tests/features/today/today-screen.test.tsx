import { screen, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { TodayScreen } from "#src/features/today/TodayScreen.tsx";
import { aCheckIn, aCourse, anIntention, aReflection, aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";
import { eventually } from "../../support/eventually.ts";

const course = aCourse({ plannedSessions: 6 });

beforeEach(anEmptyJournal);
afterEach(() => void vi.useRealTimers());

/** Today as it is at that moment, in UTC. */
const todayAt = (wall: string) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${wall}Z`) });
  return renderScreen(<TodayScreen />);
};

const keepCourse = () => vault().put(kinds.course, course);
const keepSession = async (dayOrTime: string, change: object = {}) => {
  const session = aSession({ courseId: course.id, at: on(dayOrTime), ...change });
  await vault().put(kinds.session, session);
  return session;
};
const filledButtons = () => screen.queryAllByRole("button", { name: /Plan my course|Add a session|Set an intention/ });

test("an empty journal offers to plan a course, and everything else as well", async () => {
  todayAt("2026-03-01T12:00");
  expect(await screen.findByRole("button", { name: "Plan my course" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Check in" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Reflect" })).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Set an intention" })).toBeInTheDocument();
});

test("a course without sessions asks for one", async () => {
  await keepCourse();
  todayAt("2026-03-01T12:00");
  expect(await screen.findByText("Your course has no sessions yet")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Add a session" })).toBeInTheDocument();
});

test("before a session: days to go, and its intention once there is one", async () => {
  await keepCourse();
  const session = await keepSession("2026-03-10T10:00");
  todayAt("2026-03-08T12:00");
  expect(await screen.findByText("Your session is in 2 days")).toBeInTheDocument();

  await vault().put(kinds.intention, anIntention({ text: "Slow is still forward", sessionIds: [session.id] }));
  expect(await screen.findByText("Slow is still forward")).toBeInTheDocument();
});

test("the intention of another session is not shown for this one", async () => {
  await keepCourse();
  const earlier = await keepSession("2026-02-20T10:00");
  await keepSession("2026-03-10T10:00");
  await vault().put(
    kinds.intention,
    anIntention({ text: "For the first one", at: on("2026-02-19"), sessionIds: [earlier.id] }),
  );
  todayAt("2026-03-09T12:00");
  expect(await screen.findByText("Your session is tomorrow")).toBeInTheDocument();
  const card = screen.getByText("Your session is tomorrow").closest("div")?.parentElement;
  expect(card).not.toHaveTextContent("For the first one");
});

test("resting asks for nothing that needs a decision, and keeps the sentence on driving", async () => {
  await keepCourse();
  await keepSession("2026-03-10T10:00");
  todayAt("2026-03-10T13:00");
  expect(await screen.findByText("Rest now")).toBeInTheDocument();
  expect(screen.getByText(/No driving until at least tomorrow/)).toBeInTheDocument();
  expect(screen.getByText(/Low days can happen in these two weeks/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "who to call" })).toHaveAttribute("href", "/support");
  expect(screen.queryByText(/How is it today/)).toBeNull();
  expect(filledButtons()).toEqual([]);
  expect(screen.getByRole("link", { name: "Reflect" })).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Check in" })).toBeNull();
  expect(screen.queryByRole("link", { name: "Questionnaires" })).toBeNull();
});

test("after rest it offers to reflect, until that is done", async () => {
  await keepCourse();
  const session = await keepSession("2026-03-10T10:00");
  todayAt("2026-03-10T18:00");
  expect(await screen.findByText("When you have rested")).toBeInTheDocument();
  expect(screen.getAllByRole("link", { name: "Reflect" }).length).toBe(1);
  await vault().put(kinds.reflection, aReflection({ at: on("2026-03-10T17:00"), sessionId: session.id }));
  expect(await screen.findByText("The harbour")).toBeInTheDocument();
});

test.for([
  ["2026-03-12T12:00", "2 days since your session", "Day 2 of 14"],
  ["2026-03-24T12:00", "14 days since your session", "Day 14 of 14"],
])("the watch window at %s says which day it is", async ([now = "", title = "", day = ""]) => {
  await keepCourse();
  await keepSession("2026-03-10T10:00");
  todayAt(now);
  expect(await screen.findByText(title)).toBeInTheDocument();
  expect(screen.getByText(new RegExp(day))).toBeInTheDocument();
});

test("a session that nobody confirmed can be said not to have taken place; a confirmed one is not asked about", async () => {
  await keepCourse();
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse("2026-03-01T12:00Z") });
  const session = aSession({ courseId: course.id, at: on("2026-03-10T10:00") });
  const kept = await vault().put(kinds.session, session);
  vi.useRealTimers();
  todayAt("2026-03-12T12:00");
  expect(await screen.findByRole("link", { name: "say so on its page" })).toBeInTheDocument();

  await vault().put(kinds.session, session, { base: kept.rev });
  await eventually(() => expect(screen.queryByRole("link", { name: "say so on its page" })).toBeNull());
});

test("a cancelled session is no session", async () => {
  await keepCourse();
  await keepSession("2026-03-10T10:00", { status: "cancelled" });
  todayAt("2026-03-10T12:00");
  expect(await screen.findByText("Your course has no sessions yet")).toBeInTheDocument();
});

test("the latest words are the person's own, and never the note of a low moment", async () => {
  await vault().put(kinds.reflection, aReflection({ at: on("2026-03-11T10:00") }));
  await vault().put(kinds.checkIn, aCheckIn({ at: on("2026-03-12T10:00"), mood: 0, note: "everything is heavy" }));
  todayAt("2026-03-12T12:00");
  expect(await screen.findByText("The harbour")).toBeInTheDocument();
  expect(screen.queryByText("everything is heavy")).toBeNull();
});

test("a check-in of today is said, with the way to mend it; one of last night is not today's", async () => {
  await vault().put(kinds.checkIn, aCheckIn({ at: on("2026-03-11T22:00"), mood: 2 }));
  todayAt("2026-03-12T12:00");
  expect(await screen.findByRole("link", { name: "Check in" })).toBeInTheDocument();
  expect(screen.queryByText(/Checked in at/)).toBeNull();
  await vault().put(kinds.checkIn, aCheckIn({ at: on("2026-03-12T11:30"), mood: 4 }));
  expect(await screen.findByRole("link", { name: /^Checked in at 11:30.*: 4 of 10$/ })).toBeInTheDocument();
});

test("once a session has begun there is nothing to operate, and one quiet way to keep a word", async () => {
  await keepCourse();
  const session = await keepSession("2026-03-10T10:00");
  await vault().put(kinds.intention, anIntention({ text: "Slow is still forward", sessionIds: [session.id] }));
  await vault().put(kinds.checkIn, aCheckIn({ at: on("2026-03-10T08:00"), mood: 4 }));
  await vault().put(kinds.reflection, aReflection({ at: on("2026-03-08T10:00") }));
  todayAt("2026-03-10T11:00");
  expect(await screen.findByText("Today is a session day")).toBeInTheDocument();
  expect(screen.getByText("Slow is still forward")).toBeInTheDocument();
  expect(screen.getByText(/You can put the phone away/)).toBeInTheDocument();
  expect(screen.queryAllByRole("button")).toEqual([]);
  const links = within(screen.getByRole("main")).getAllByRole("link");
  expect(links.map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining("edicine session 1"),
    expect.stringContaining("Full screen"),
    "Right now",
  ]);
});

test.for([
  ["2026-03-10T13:00", false, false],
  ["2026-03-10T17:00", true, false],
  ["2026-03-10T23:59", true, false],
  ["2026-03-11T00:00", true, true],
] as const)(
  "at %s, scales are out of the way: Check in is there: %s, questionnaires: %s",
  async ([wall, one, many]) => {
    await keepCourse();
    const session = await keepSession("2026-03-10T10:00");
    await vault().put(kinds.reflection, aReflection({ at: on("2026-03-10T12:30"), sessionId: session.id }));
    todayAt(wall);
    expect(await screen.findByRole("link", { name: "Reflect" })).toBeInTheDocument();
    expect(screen.queryAllByRole("link", { name: "Check in" })).toHaveLength(one ? 1 : 0);
    expect(screen.queryAllByRole("link", { name: "Questionnaires" })).toHaveLength(many ? 1 : 0);
  },
);

test.for([
  ["2026-03-12T12:00", 1],
  ["2026-05-12T12:00", 1],
  ["2026-03-10T13:00", 0],
  ["2026-03-09T12:00", 0],
] as const)("at %s there are so many quiet ways to the questions for a hard day: %s", async ([wall, count]) => {
  await keepCourse();
  await keepSession("2026-03-10T10:00");
  todayAt(wall);
  expect(await screen.findByRole("link", { name: /^Your course/ })).toBeInTheDocument();
  const links = screen.queryAllByRole("link", { name: "A hard day?" });
  expect(links.map((link) => link.getAttribute("href"))).toEqual(Array(count).fill("/reflect?set=hard-day"));
});
