import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { TodayScreen } from "#src/features/today/TodayScreen.tsx";
import { allCourses, changeCourse } from "#src/journal/courses.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { allReminders, remindFrom } from "#src/journal/reminders.ts";
import { ask } from "#src/journal/use-journal.ts";
import { keepOnDevice } from "#src/platform/device-storage.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { addDays } from "#src/domain/time.ts";
import { aCheckIn, aCourse, answering, aResponse, aSession, aSupportPlan, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const course = aCourse();
const session = aSession({ courseId: course.id, at: on("2026-03-10T10:00") });

beforeEach(async () => {
  await anEmptyJournal();
  await vault().put(kinds.course, course);
  await vault().put(kinds.session, session);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const setClock = (wall: string) => vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${wall}Z`) });
const todayAt = (wall: string) => {
  setClock(wall);
  return renderScreen(<TodayScreen />);
};
const checkIn = (dayOrTime: string, answers: object) =>
  vault().put(kinds.checkIn, aCheckIn({ at: on(dayOrTime), ...answers }));
const clinicCard = () => screen.queryByRole("region", { name: "Talk to your clinic" });
const shownCard = () => screen.findByRole("region", { name: "Talk to your clinic" });
/** Today has been read when it offers something. */
const isThere = () => screen.findByRole("link", { name: "Reflect" });

test("an ordinary day of the window has no card, and says who to call", async () => {
  await checkIn("2026-03-12", { mood: 6 });
  todayAt("2026-03-13T12:00");
  expect(await screen.findByRole("link", { name: "who to call" })).toBeInTheDocument();
  expect(clinicCard()).toBeNull();
});

test("two low days bring the card, with its reason and that it is no assessment", async () => {
  await checkIn("2026-03-11", { mood: 2 });
  await checkIn("2026-03-12", { mood: 1 });
  todayAt("2026-03-12T14:00");
  const card = await shownCard();
  expect(card).toHaveTextContent(/You wrote down a mood of 2 or lower on 2 days running: \D*11\D* and \D*12\D*\./);
  expect(card).toHaveTextContent("This is a reminder, not an assessment.");
  expect(card).toHaveTextContent("Please contact your clinic or prescriber today.");
});

test("every reason has a sentence of its own", async () => {
  for (const day of [3, 4, 5, 6, 7]) await checkIn(`2026-03-0${day}`, { mood: 7 });
  await checkIn("2026-03-11", { mood: 1, muchWorse: true });
  await checkIn("2026-03-12", { mood: 1 });
  await checkIn("2026-03-13", { mood: 4 });
  for (const day of [14, 15]) await checkIn(`2026-03-${day}`, { mood: 9, energy: 4, sleep: 0 });
  const eight = [1, 1, 1, 1, 1, 1, 1, 1];
  await vault().put(kinds.response, aResponse({ at: on("2026-03-05"), answers: answering(...eight, 0) }));
  const up = answering(2, 2, 2, 2, 2, 2, 1, 1, 1);
  await vault().put(kinds.response, aResponse({ at: on("2026-03-15"), answers: up }));
  todayAt("2026-03-15T14:00");

  const reasons = within(await shownCard())
    .getAllByRole("listitem")
    .map(({ textContent }) => textContent);
  expect(reasons).toEqual([
    expect.stringContaining("2 or lower on 2 days running"),
    expect.stringContaining(
      "At least once on 3 of 5 days you wrote down a mood at least 3 lower than your usual before the course, which was 7",
    ),
    expect.stringContaining("“Much worse than my usual”"),
    expect.stringContaining("Your PHQ-9 is higher than the time before, 15 after 8"),
    expect.stringContaining("a higher answer to question 9"),
    expect.stringContaining("A bad night, a lot of energy and a very high mood"),
  ]);
});

test("the clinic of the support plan comes first, then the person's people, with numbers to tap", async () => {
  const plan = aSupportPlan({
    clinic: [{ name: "Harbour Clinic", phone: "555 0100", note: "" }],
    people: [
      { name: "Aunt without a number", phone: "", note: "" },
      { name: "Robin", phone: "555 0199", note: "" },
      { name: "Kim", phone: "555 0155", note: "" },
    ],
  });
  await vault().put(kinds.supportPlan, plan);
  await checkIn("2026-03-12", { mood: 5, muchWorse: true });
  todayAt("2026-03-12T14:00");
  const card = await shownCard();
  // After the number that holds in an emergency.
  const calls = within(card).getAllByRole("link", { name: /^Call (?!112)/ });
  expect(calls.map((link) => link.getAttribute("href"))).toEqual(["tel:5550100", "tel:5550199"]);
  expect(calls[0]).toHaveAccessibleName("Call Harbour Clinic");
  expect(calls[1]).toHaveAccessibleName("Call Robin");
  expect(within(card).getByRole("link", { name: "My support plan" })).toHaveAttribute("href", "/support/plan");
  expect(within(card).getByRole("link", { name: "Crisis lines" })).toHaveAttribute("href", "/support");
});

test("the people of the course are there without a plan, and the number for nights is said", async () => {
  const [kept] = await ask(allCourses());
  if (kept)
    await changeCourse(kept, {
      clinic: { name: "Harbour Clinic", phone: "555 0100" },
      prescriber: { name: "", phone: "555 0101" },
      afterHours: { name: "", phone: " 555 0142 " },
    });
  await checkIn("2026-03-12", { mood: 5, muchWorse: true });
  todayAt("2026-03-12T14:00");
  const card = await shownCard();
  expect(await within(card).findByRole("link", { name: "Call Harbour Clinic" })).toHaveAttribute("href", "tel:5550100");
  expect(within(card).getByText("Nights and weekends").closest("details")).not.toBeNull();
  expect(card).toHaveTextContent("If you can't reach them, call 555 0142 or a crisis line.");
  expect(within(card).queryByRole("link", { name: /write your clinic's number/ })).toBeNull();
});

test("without numbers it says where they can be written, and still leads to the crisis lines", async () => {
  await checkIn("2026-03-12", { mood: 5, muchWorse: true });
  todayAt("2026-03-12T14:00");
  const card = await shownCard();
  expect(within(card).getByRole("link", { name: /write your clinic's number/ })).toHaveAttribute(
    "href",
    "/support/plan/edit",
  );
  expect(within(card).queryByRole("link", { name: "My support plan" })).toBeNull();
  expect(within(card).getByRole("link", { name: "Crisis lines" })).toBeInTheDocument();
});

test.for(["I have told them", "Not now"])("%s puts it off; a new reason brings it back at once", async (button) => {
  await checkIn("2026-03-12", { mood: 5, muchWorse: true });
  const { user } = todayAt("2026-03-12T14:00");
  await user.click(within(await shownCard()).getByRole("button", { name: button }));
  await waitFor(() => expect(clinicCard()).toBeNull());
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
  expect(screen.getByRole("main")).toHaveFocus();

  // The same reason once more on the same day.
  await checkIn("2026-03-12T13:00", { mood: 2, muchWorse: true });
  await screen.findByText(/Checked in at .*: 2 of 10/);
  expect(clinicCard()).toBeNull();

  await checkIn("2026-03-11T20:00", { mood: 1 });
  const card = await shownCard();
  expect(card).toHaveTextContent("days running");
  expect(card).not.toHaveTextContent("Much worse than my usual");
});

test("put off, it is there again on the next day, and gone after a week", async () => {
  await checkIn("2026-03-12", { mood: 5, muchWorse: true });
  const first = todayAt("2026-03-12T14:00");
  await first.user.click(within(await shownCard()).getByRole("button", { name: "Not now" }));
  await waitFor(() => expect(clinicCard()).toBeNull());
  first.unmount();

  const next = todayAt("2026-03-13T09:00");
  expect(await shownCard()).toHaveTextContent("Much worse than my usual");
  next.unmount();

  todayAt("2026-03-19T09:00");
  await isThere();
  expect(clinicCard()).toBeNull();
});

test("told, it is quiet for three days", async () => {
  await checkIn("2026-03-12", { mood: 5, muchWorse: true });
  const first = todayAt("2026-03-12T14:00");
  await first.user.click(within(await shownCard()).getByRole("button", { name: "I have told them" }));
  await waitFor(() => expect(clinicCard()).toBeNull());
  first.unmount();

  const later = todayAt("2026-03-14T09:00");
  await isThere();
  expect(clinicCard()).toBeNull();
  later.unmount();

  todayAt("2026-03-15T09:00");
  expect(await shownCard()).toHaveTextContent("Much worse than my usual");
});

test("when it can not be kept, the card stays and says so", async () => {
  await checkIn("2026-03-12", { mood: 5, muchWorse: true });
  const { user } = todayAt("2026-03-12T14:00");
  const card = await shownCard();
  const makeRoom = fillTheDisk();
  try {
    await user.click(within(card).getByRole("button", { name: "Not now" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(clinicCard()).toBeInTheDocument();
  } finally {
    makeRoom();
  }
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(clinicCard()).toBeNull());
});

test("telling the clinic that could not be kept is tried again as that, and not as putting it off", async () => {
  await checkIn("2026-03-12", { mood: 5, muchWorse: true });
  const { user } = todayAt("2026-03-12T14:00");
  const card = await shownCard();
  const makeRoom = fillTheDisk();
  await user.click(within(card).getByRole("button", { name: "I have told them" }));
  await screen.findByRole("alert");
  makeRoom();
  await user.click(screen.getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(clinicCard()).toBeNull());
  expect((await ask(allReminders())).get("clinic-card/much-worse")?.from).toBe("2026-03-15");
});

const emergencyText = /If you might hurt yourself or someone else/;

test.for([
  ["low-mood", [{ mood: 1 }, { mood: 1 }]],
  ["much-worse", [{ mood: 6, muchWorse: true }]],
] as const)("%s comes with the emergency sentence, and its number to tap", async ([, days]) => {
  keepOnDevice("crisis-country", "US");
  for (const [index, answers] of days.entries()) await checkIn(`2026-03-1${index + 1}`, answers);
  todayAt("2026-03-12T14:00");
  const card = await shownCard();
  expect(within(card).getByText(emergencyText)).toHaveTextContent("call 911 now");
  expect(within(card).getByRole("link", { name: "Call 911" })).toHaveAttribute("href", "tel:911");
});

test("a first PHQ-9 with question 9 above zero says so, with whom to call at once", async () => {
  const answers = answering(0, 0, 0, 0, 0, 0, 0, 0, 1);
  await vault().put(kinds.response, aResponse({ at: on("2026-03-12T09:00"), answers }));
  todayAt("2026-03-12T14:00");
  const card = await shownCard();
  expect(card).toHaveTextContent("You chose an answer above “Not at all” to question 9 of the PHQ-9:");
  expect(card).not.toHaveTextContent("than the time before");
  expect(card).toHaveTextContent(emergencyText);
});

test("numbers of a country that is only guessed say so", async () => {
  vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions").mockReturnValue({
    ...new Intl.DateTimeFormat().resolvedOptions(),
    timeZone: "Europe/Vienna",
  });
  await checkIn("2026-03-12", { mood: 5, muchWorse: true });
  todayAt("2026-03-12T14:00");
  expect(await shownCard()).toHaveTextContent("Numbers for Austria, our guess.");
});

test("a reason that can wait until the clinic picks up comes without it", async () => {
  for (const day of [11, 12]) await checkIn(`2026-03-${day}`, { mood: 9, energy: 4, sleep: 0 });
  todayAt("2026-03-12T14:00");
  expect(await shownCard()).not.toHaveTextContent(emergencyText);
});

test("told, question 9 that goes up again on the next day is said at once", async () => {
  const answer9 = (time: string, ninth: number) =>
    vault().put(kinds.response, aResponse({ at: on(time), answers: answering(1, 1, 1, 1, 1, 1, 1, 1, ninth) }));
  await answer9("2026-03-09T12:00", 0);
  await answer9("2026-03-12T12:00", 1);
  const first = todayAt("2026-03-12T14:00");
  await first.user.click(within(await shownCard()).getByRole("button", { name: "I have told them" }));
  await waitFor(() => expect(clinicCard()).toBeNull());
  first.unmount();

  await answer9("2026-03-13T12:00", 3);
  todayAt("2026-03-13T14:00");
  expect(await shownCard()).toHaveTextContent("a higher answer to question 9");
});

test("what was ticked on the last day of the window is there for a week, and the line about the two weeks is not", async () => {
  await checkIn("2026-03-24T20:00", { mood: 5, muchWorse: true });
  const next = todayAt("2026-03-25T09:00");
  expect(await shownCard()).toHaveTextContent("Much worse than my usual");
  expect(screen.queryByText(/these two weeks/)).toBeNull();
  next.unmount();

  todayAt("2026-03-31T09:00");
  await isThere();
  expect(clinicCard()).toBeNull();
});

test("after the window there is no card, whatever is recorded", async () => {
  await checkIn("2026-03-27", { mood: 0 });
  await checkIn("2026-03-28", { mood: 0 });
  todayAt("2026-03-28T14:00");
  await isThere();
  expect(clinicCard()).toBeNull();
});

test("resting, it stands below what the day is about", async () => {
  const earlier = aSession({ courseId: course.id, at: on("2026-03-07T10:00") });
  await vault().put(kinds.session, earlier);
  await checkIn("2026-03-09", { mood: 5, muchWorse: true });
  todayAt("2026-03-10T13:00");
  const card = await shownCard();
  expect(screen.getByText("Rest now").compareDocumentPosition(card)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
});

test.for([
  ["2026-03-11T19:00", true],
  ["2026-03-12T19:00", false],
  ["2026-03-13T19:00", true],
  ["2026-03-17T19:00", true],
  ["2026-03-24T19:00", true],
] as const)("W11: on %s Today asks in half a sentence: %s", async ([now, isAsking]) => {
  todayAt(now);
  await isThere();
  expect(screen.queryByText(/How is it today\? One number is enough/) !== null).toBe(isAsking);
});

test("W11: once checked in, it asks no more", async () => {
  await checkIn("2026-03-13T09:00", { mood: 6 });
  todayAt("2026-03-13T19:00");
  await screen.findByText(/Checked in at/);
  expect(screen.queryByText(/How is it today/)).toBeNull();
});

const asks = () => screen.queryByRole("region", { name: "You asked Mooring to check on you" });

test("check on me: nothing on the same day, a question from the next, until it is enough", async () => {
  setClock("2026-06-01T20:00");
  await remindFrom("check-on-me", addDays(today(), 1), rightNow());
  const sameDay = todayAt("2026-06-01T21:00");
  await isThere();
  expect(asks()).toBeNull();
  sameDay.unmount();

  const { user } = todayAt("2026-06-02T09:00");
  const card = await screen.findByRole("region", { name: "You asked Mooring to check on you" });
  expect(card).toHaveTextContent("How is it today?");
  expect(within(card).getByRole("link", { name: "Who to call" })).toHaveAttribute("href", "/support");
  expect(screen.getAllByRole("link", { name: "Check in" })).toEqual([
    within(card).getByRole("link", { name: "Check in" }),
  ]);

  await user.click(within(card).getByRole("button", { name: "Close this for now" }));
  await waitFor(() => expect(asks()).toBeNull());
  expect((await ask(allReminders())).has("check-on-me")).toBe(false);
  expect(screen.getAllByRole("link", { name: "Check in" })).toHaveLength(1);
});

test("check on me leads to the support plan when something stands in it", async () => {
  await vault().put(kinds.supportPlan, aSupportPlan({ alone: "Walk to the pier" }));
  setClock("2026-06-01T20:00");
  await remindFrom("check-on-me", addDays(today(), 1), rightNow());
  todayAt("2026-06-03T09:00");
  const card = await screen.findByRole("region", { name: "You asked Mooring to check on you" });
  expect(within(card).getByRole("link", { name: "My support plan" })).toHaveAttribute("href", "/support/plan");
  expect(within(card).getByRole("link", { name: "Who to call" })).toHaveAttribute("href", "/support");
});
