import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { entryRoute, journalRoute, trashRoute } from "#src/features/journal/routes.ts";
import { dayFromNumber, dayNumber } from "#src/domain/time.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { addCourse } from "#src/journal/courses.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { addPracticeLog } from "#src/journal/practice-logs.ts";
import { addReflection } from "#src/journal/reflections.ts";
import { addSession, changeSession } from "#src/journal/sessions.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aCheckIn, anIntention, aPracticeLog, aReflection, aSession, on } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

// Made ready first: on a busy machine that takes longer than a test waits for a screen.
beforeAll(async () => {
  await import("#src/features/journal/JournalScreen.tsx");
}, 120_000);

beforeEach(anEmptyJournal);
afterEach(cleanup);

/** Some days from today, at noon or another time. */
const inDays = (days: number, time = "12:00") => on(`${dayFromNumber(dayNumber(rightNow().localDay) + days)}T${time}`);
/** A draft as a form would make it. */
const draftOf = <T extends { id: unknown }>(record: T) => {
  const { id: _, ...draft } = record;
  return draft;
};
const planned = (unusual: object) => {
  const { id: _, status: _status, ...draft } = aSession(unusual);
  return addSession(draft);
};

const openJournal = async (at = "/journal") => {
  const shown = renderScreen((root) => [journalRoute(root), entryRoute(root), trashRoute(root)], { at });
  await screen.findByRole("heading", { name: "Journal" });
  return shown;
};
const rows = () => screen.findAllByRole("link", { name: /Check-in/ });

test("an empty journal says what it is for, with the one action", async () => {
  await openJournal();
  expect(await screen.findByText(/Your days will gather here/)).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Check in" })).toHaveAttribute("href", "/check-in");
});

test("everything stands by day, newest first, in words", async () => {
  const { record: course } = await addCourse({ name: "Spring" }, inDays(-9));
  const { record: medicine } = await planned({
    at: inDays(-3),
    courseId: course.id,
    route: "iv",
    doses: [{ known: true, amount: 0.5, unit: "mg/kg" }],
  });
  await addIntention(draftOf(anIntention({ at: inDays(-4), text: "Be with the sea" })));
  await addReflection(draftOf(aReflection({ at: inDays(-2), sessionId: medicine.id })));
  await addPracticeLog(draftOf(aPracticeLog({ at: inDays(-1, "10:00"), note: "Five things, slowly" })));
  await addCheckIn(draftOf(aCheckIn({ at: inDays(-1, "20:00"), mood: 0, feelings: ["raw"], note: "tired" })));

  await openJournal();
  const yesterday = await screen.findByRole("list", { name: "Yesterday" });
  const [checkIn, practice] = within(yesterday).getAllByRole("link");
  expect(checkIn).toHaveTextContent(/Check-in.*0 of 10 · Raw.*tired/);
  expect(practice).toHaveTextContent(/Practice.*Five things, slowly/);
  expect(screen.getByRole("link", { name: /Medicine session 1/ })).toHaveTextContent("IV infusion · 0.5 mg/kg");
  expect(screen.getByRole("link", { name: /Intention/ })).toHaveTextContent("Be with the sea");
  expect(screen.getByRole("link", { name: /Reflection/ })).toHaveTextContent("The harbour");
  expect(screen.getByRole("link", { name: /Course/ })).toHaveTextContent("Spring");
  expect(screen.getAllByRole("heading", { level: 2 })[0]).toHaveTextContent("Yesterday");
});

test("sessions to come stand apart, the next one first", async () => {
  await planned({ at: inDays(14), kind: "booster" });
  await planned({ at: inDays(7), kind: "preparation" });
  const kept = await planned({ at: inDays(21), kind: "integration" });
  await changeSession(kept, { status: "cancelled" });

  await openJournal();
  const coming = within(await screen.findByRole("list", { name: "Coming" })).getAllByRole("link");
  expect(coming.map((row) => /Preparation|Booster|Cancelled/.exec(row.textContent)?.[0])).toEqual([
    "Preparation",
    "Booster",
    "Cancelled",
  ]);
});

test("what was typed more than a day later says so; a session does not", async () => {
  await addCheckIn(draftOf(aCheckIn({ at: inDays(-2, "09:00"), note: "late" })));
  await addCheckIn(draftOf(aCheckIn({ at: rightNow(), note: "in time" })));
  await planned({ at: inDays(-2) });
  await openJournal();
  expect(await screen.findByRole("link", { name: /late/ })).toHaveTextContent("Entered late");
  expect(screen.getByRole("link", { name: /in time/ })).not.toHaveTextContent("Entered late");
  expect(screen.getByRole("link", { name: /Medicine/ })).not.toHaveTextContent("Entered late");
});

test("a check-in of the small hours stands under the evening before", async () => {
  const at = { ...inDays(-5, "01:30"), localDay: inDays(-6).localDay };
  await addCheckIn(draftOf(aCheckIn({ at })));
  await openJournal();
  const [row] = await rows();
  expect(row).toHaveTextContent(/0?1:30/);
  expect(row?.closest("ul")?.previousElementSibling?.textContent).toContain(String(Number(at.localDay.slice(8))));
});

test("someone who comes back after half a year is not greeted as new", async () => {
  await addCheckIn(draftOf(aCheckIn({ at: inDays(-200), note: "half a year ago" })));
  await openJournal();
  expect(await screen.findByText("half a year ago")).toBeInTheDocument();
  expect(screen.queryByText(/Your days will gather here/)).not.toBeInTheDocument();
});

test("earlier entries come in two steps, and then there is no more to show", async () => {
  await addCheckIn(draftOf(aCheckIn({ at: rightNow(), note: "now" })));
  await addCheckIn(draftOf(aCheckIn({ at: inDays(-200), note: "this year" })));
  await addCheckIn(draftOf(aCheckIn({ at: inDays(-2000), note: "years ago" })));
  const { user } = await openJournal();
  await screen.findByText("now");
  expect(screen.queryByText("this year")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show earlier" }));
  expect(await screen.findByText("this year")).toBeInTheDocument();
  expect(screen.queryByText("years ago")).not.toBeInTheDocument();
  await user.click(screen.getByRole("button", { name: "Show earlier" }));
  expect(await screen.findByText("years ago")).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Show/ })).not.toBeInTheDocument();
});

test("draws 80 rows at a time", async () => {
  for (let index = 0; index < 205; index++) await addCheckIn(draftOf(aCheckIn({ at: inDays(-1 - (index % 30)) })));
  const { user } = await openJournal();
  // By their words: to ask hundreds of rows for their roles takes a busy machine half a minute.
  const drawn = () => screen.findAllByText("Check-in", { selector: "a *" });
  expect(await drawn()).toHaveLength(80);
  await user.click(screen.getByText("Show more"));
  await waitFor(async () => expect(await drawn()).toHaveLength(160));
  await user.click(screen.getByText("Show more"));
  await waitFor(async () => expect(await drawn()).toHaveLength(205));
  expect(screen.queryByRole("button", { name: "Show more" })).not.toBeInTheDocument();
});

test("shows one kind alone, and remembers it in the address", async () => {
  await addCheckIn(draftOf(aCheckIn({ at: rightNow() })));
  await addIntention(draftOf(anIntention({ at: rightNow() })));
  const { user, router } = await openJournal();
  await user.selectOptions(await screen.findByRole("combobox", { name: "Show" }), "Intentions");
  expect(await screen.findByRole("link", { name: /Intention/ })).toBeInTheDocument();
  expect(screen.queryByRole("link", { name: /Check-in/ })).not.toBeInTheDocument();
  expect(router.state.location.href).toContain("kind=intention");
  expect(router.state.location.href).not.toContain("walls");
});

test("shows a person's words exactly, and only their first lines", async () => {
  const words = `=1+1 <script>alert(1)</script> שלום e\u0301 🌊\u0007`;
  await addCheckIn(draftOf(aCheckIn({ at: rightNow(), note: words })));
  await addCheckIn(draftOf(aCheckIn({ at: inDays(-1), note: "🌊".repeat(50_000) })));
  await openJournal();
  expect(await screen.findByText((_, element) => element?.textContent === words && element.matches("p"))).toBeVisible();
  const long = await screen.findByText(/^🌊+…$/u);
  expect(long.textContent.length).toBeLessThan(400);
  expect(long.textContent).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
});
