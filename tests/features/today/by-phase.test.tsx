import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { TodayScreen } from "#src/features/today/TodayScreen.tsx";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { allSessions } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCapture, aCourse, anIntention, aPreparation, aReflection, aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const course = aCourse({ plannedSessions: 6 });
const session = aSession({ courseId: course.id, at: on("2026-03-10T10:00") });

beforeEach(async () => {
  await anEmptyJournal();
  await vault().put(kinds.course, course);
  await vault().put(kinds.session, session);
});
afterEach(() => void vi.useRealTimers());

const todayAt = (wall: string) => {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.parse(`${wall}Z`) });
  return renderScreen(<TodayScreen />);
};
const isThere = () => screen.findByRole("link", { name: "Your course: Spring" });
const rightNowLinks = () => screen.getAllByRole("link", { name: "Right now" });

test.for([
  "2026-03-08T12:00",
  "2026-03-10T08:00",
  "2026-03-10T11:00",
  "2026-03-10T13:00",
  "2026-03-10T18:00",
  "2026-03-12T12:00",
  "2026-05-12T12:00",
])("at %s there is one link to Right now", async (wall) => {
  todayAt(wall);
  await screen.findByRole("link", { name: "Right now" });
  expect(rightNowLinks()).toHaveLength(1);
  expect(rightNowLinks()[0]).toHaveAttribute("href", "/right-now");
});

test("what could not be said has its place, but for the hours of rest", async () => {
  const after = todayAt("2026-03-10T18:00");
  await isThere();
  await after.user.click(screen.getByRole("button", { name: "Write what I couldn't say" }));
  expect(await screen.findByText(`Elsewhere: /unsaid/new?session=${session.id}&from=today`)).toBeInTheDocument();
  after.unmount();

  todayAt("2026-03-10T13:00");
  await isThere();
  expect(screen.queryByRole("button", { name: "Write what I couldn't say" })).toBeNull();
});

test("a side effect is noted from here in the two weeks after a session, and put down to it", async () => {
  const after = todayAt("2026-03-11T09:00");
  await isThere();
  await after.user.click(screen.getByRole("button", { name: "Note a side effect" }));
  expect(await screen.findByText(`Elsewhere: /effects/new?session=${session.id}`)).toBeInTheDocument();
  after.unmount();

  // Also while the next one is near.
  await vault().put(kinds.session, aSession({ courseId: course.id, at: on("2026-03-17T10:00") }));
  const near = todayAt("2026-03-16T09:00");
  await isThere();
  await near.user.click(screen.getByRole("button", { name: "Note a side effect" }));
  expect(await screen.findByText(`Elsewhere: /effects/new?session=${session.id}`)).toBeInTheDocument();
  near.unmount();

  for (const wall of ["2026-03-08T12:00", "2026-03-10T13:00", "2026-04-25T12:00"]) {
    const { unmount } = todayAt(wall);
    await isThere();
    expect(screen.queryByRole("button", { name: "Note a side effect" })).toBeNull();
    unmount();
  }
});

test.for([
  ["before it, for the session ahead", "2026-03-08T12:00", `?session=${session.id}`],
  ["on the evening after it, for whichever comes", "2026-03-10T18:00", ""],
  ["days after it, for whichever comes", "2026-03-15T12:00", ""],
] as const)("an intention is set: %s", async ([, wall, search]) => {
  const { user } = todayAt(wall);
  await isThere();
  await user.click(screen.getByRole("button", { name: "Set an intention" }));
  expect(await screen.findByText(`Elsewhere: /intentions/new${search}`)).toBeInTheDocument();
});

test("once something is written, nothing else is asked that evening", async () => {
  await vault().put(kinds.reflection, aReflection({ at: on("2026-03-10T17:00"), sessionId: session.id }));
  todayAt("2026-03-10T18:00");
  expect(await screen.findByRole("heading", { name: "Your words are kept" })).toBeInTheDocument();
  expect(screen.queryByRole("heading", { name: "When you have rested" })).toBeNull();
});

test.for([
  ["in the two weeks after a session, it comes from that one", "2026-03-24T12:00", `?session=${session.id}&from=today`],
  ["also while the next one is near", "2026-03-16T12:00", `?session=${session.id}&from=today`],
  ["later, from none in particular", "2026-03-25T12:00", "?from=today"],
] as const)("what could not be said: %s", async ([, wall, search]) => {
  // It takes place on none of the days after it.
  const status = wall < "2026-03-17" ? "planned" : "cancelled";
  await vault().put(kinds.session, aSession({ courseId: course.id, at: on("2026-03-17T10:00"), status }));
  const { user } = todayAt(wall);
  await isThere();
  await user.click(screen.getByRole("button", { name: "Write what I couldn't say" }));
  expect(await screen.findByText(`Elsewhere: /unsaid/new${search}`)).toBeInTheDocument();
});

describe("before a session", () => {
  test("it leads to getting ready without counting what is not, and says that nobody drives yet", async () => {
    todayAt("2026-03-08T12:00");
    expect(await screen.findByRole("link", { name: "Getting ready" })).toHaveAttribute(
      "href",
      `/sessions/${session.id}`,
    );
    expect(screen.getByText(/no ride arranged yet/)).toBeInTheDocument();
  });

  test("with the ride arranged it says who", async () => {
    const ride = { who: "Ana", phone: "555 0199", isArranged: true };
    await vault().put(kinds.preparation, aPreparation({ sessionId: session.id, ticked: ["ride", "music"], ride }));
    todayAt("2026-03-08T12:00");
    expect(await screen.findByRole("link", { name: "2 things are ready" })).toBeInTheDocument();
    expect(screen.getByText(/your ride:/)).toHaveTextContent("your ride: Ana");
  });

  test("what the last session left is not counted as ready for this one", async () => {
    const ride = { who: "Ana", phone: "555 0199", isArranged: true };
    await vault().put(kinds.preparation, aPreparation({ ticked: ["ride", "music"], hidden: ["cards"], ride }));
    todayAt("2026-03-08T12:00");
    expect(await screen.findByRole("link", { name: "Getting ready" })).toBeInTheDocument();
    expect(screen.getByText(/no ride arranged yet/)).toBeInTheDocument();
  });

  test("on the day the intention can fill the screen", async () => {
    await vault().put(kinds.intention, anIntention({ text: "Slow is still forward", sessionIds: [session.id] }));
    todayAt("2026-03-10T08:00");
    expect(await screen.findByRole("link", { name: "Full screen" })).toHaveAttribute(
      "href",
      `/sessions/${session.id}/intention`,
    );
  });
});

describe("what to bring", () => {
  const toBring = () => screen.findByRole("list", { name: "What to bring" });
  const lines = async () =>
    within(await toBring())
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent);

  test("on the day the things stand there, with those that are ready; nothing is ticked here", async () => {
    const scarf = { id: crypto.randomUUID(), phase: "evening-before" as const, text: "The grey scarf" };
    const preparation = { ticked: ["clothes", scarf.id], hidden: ["notebook"], ownLines: [scarf] };
    await vault().put(kinds.preparation, aPreparation({ sessionId: session.id, ...preparation }));
    todayAt("2026-03-10T08:00");
    expect(await lines()).toEqual([
      "Loose, warm clothes (ready)",
      "An eye mask",
      "Headphones charged, music downloaded",
      "A blanket, and something that comforts you",
      "The grey scarf (ready)",
    ]);
    expect(screen.queryAllByRole("checkbox")).toEqual([]);
  });

  test.for(["2026-03-09T12:00", "2026-03-10T11:00"])("at %s it is not the time for it", async (wall) => {
    todayAt(wall);
    await screen.findByRole("link", { name: "Right now" });
    expect(screen.queryByText("What to bring")).toBeNull();
  });
});

describe("after it", () => {
  test.for(["2026-03-10T08:00", "2026-03-10T11:00"])("on the day, at %s, the ride is one tap away", async (wall) => {
    const ride = { who: "Ana", phone: "555 0199", isArranged: true };
    await vault().put(kinds.preparation, aPreparation({ sessionId: session.id, ride }));
    todayAt(wall);
    expect(await screen.findByRole("link", { name: "Call Ana" })).toHaveAttribute("href", "tel:5550199");
  });

  test("resting, home is one tap, and the ride stays one for a message", async () => {
    const ride = { who: "Ana", phone: "555 0199", isArranged: true };
    await vault().put(kinds.preparation, aPreparation({ sessionId: session.id, ride }));
    const { user } = todayAt("2026-03-10T13:00");
    expect(await screen.findByRole("link", { name: "Call Ana" })).toHaveAttribute("href", "tel:5550199");
    await user.click(screen.getByRole("button", { name: "I'm safe at home" }));
    await waitFor(async () => expect((await ask(allSessions()))[0]?.record.homeAt).toBeDefined());
    expect(await screen.findByText(/^At home since /)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Text Ana" })).toBeInTheDocument();
  });

  test("after rest the scraps come back, a line each, and stand nowhere twice", async () => {
    await vault().put(kinds.capture, aCapture({ at: on("2026-03-10T13:00"), sessionId: session.id }));
    todayAt("2026-03-10T18:00");
    const kept = await screen.findByRole("list", { name: "What you kept" });
    expect(within(kept).getByText("warm, wide, slow")).toBeInTheDocument();
    expect(screen.getAllByText("warm, wide, slow")).toHaveLength(1);
    expect(screen.getByRole("link", { name: "Reflect" })).toHaveAttribute(
      "href",
      `/reflect?session=${session.id}&set=after-rest`,
    );
  });

  test("days later the latest words can be those of a scrap, and never what was unsaid", async () => {
    await vault().put(
      kinds.capture,
      aCapture({ at: on("2026-03-10T13:00"), line: "Put it down", sessionId: session.id }),
    );
    todayAt("2026-03-14T18:00");
    expect(await screen.findByText("Put it down")).toBeInTheDocument();
  });

  test.for([
    ["2026-03-13T12:00", /Four small questions/, "day-1-3"],
    ["2026-03-17T12:00", /One week on from your last session: four questions/, "day-7"],
    ["2026-03-24T12:00", /Two weeks on from your last session: under Reflect/, "day-14"],
  ] as const)("at %s it says which questions wait, until they are answered", async ([wall, words, set]) => {
    todayAt(wall);
    expect(await screen.findByText(words)).toBeInTheDocument();
    expect(screen.getByRole("link", { name: "Reflect" })).toHaveAttribute(
      "href",
      `/reflect?session=${session.id}&set=${set}`,
    );
    await vault().put(kinds.reflection, aReflection({ at: on(wall), sessionId: session.id, promptSet: set }));
    await waitFor(() => expect(screen.queryByText(words)).toBeNull());
  });

  test("on the days between nothing is said of questions", async () => {
    todayAt("2026-03-15T12:00");
    expect(await screen.findByText("5 days since your session")).toBeInTheDocument();
    expect(screen.queryByText(/under Reflect/)).toBeNull();
  });
});

test.for(["paused", "maintenance"] as const)("a course that is in %s is not behind anybody", async (status) => {
  await vault().put(kinds.course, { ...course, status, plannedSessions: 1 });
  todayAt("2026-05-12T12:00");
  await isThere();
  expect(screen.queryByText("Your course is behind you")).toBeNull();
});
