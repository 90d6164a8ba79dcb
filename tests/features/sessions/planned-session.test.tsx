import { fireEvent, screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { newSessionRoute } from "#src/features/sessions/routes.ts";
// Compiled before the first test begins to wait for it.
import "#src/features/sessions/NewSessionScreen.tsx";
import { addCourse } from "#src/journal/courses.ts";
import { addSession, allSessions } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow, whenAt } from "#src/platform/clock.ts";
import { wallTimeOf, type WallTime } from "#src/domain/time.ts";
import { aSession } from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";

const routes: Routes = (root) => [newSessionRoute(root)];
const savedSessions = async () => (await ask(allSessions())).map(({ record }) => record);
const dateAndTime = () => screen.findByLabelText("Date and time");
const dose = () => screen.getByRole("spinbutton", { name: "Dose" });
const select = (name: string) => screen.getByRole("combobox", { name });
const setTime = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const isSaved = () => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));

const march = "2026-03-10T10:00";

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-11T09:00:00+01:00") });
  await anEmptyJournal();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("what the course plans", () => {
  const aPlannedCourse = async (name: string, plan: object) => (await addCourse({ name, ...plan }, rightNow())).record;
  const heldAt = async (courseId: string, wall: string) => {
    const read = whenAt(asWall(wall), { dayStartsAtHour: 0 });
    if (!read.ok) throw new Error("no such time");
    const { id: _, status: __, ...draft } = aSession({ courseId, at: read.when });
    await addSession(draft);
  };
  // A wall time as a field gives it.
  const asWall = (wall: string) => wall as WallTime;

  test("a new session begins with the usual route and the planned day, and both can be changed", async () => {
    const course = await aPlannedCourse("Spring", { usualRoute: "im", spacingDays: 7 });
    await heldAt(course.id, march);
    const { user } = renderScreen(routes, { at: "/sessions/new" });
    expect(await dateAndTime()).toHaveValue("2026-03-17T10:00");
    expect(await dateAndTime()).toHaveAccessibleDescription(/plan of your course: 7 days after the last one/);
    expect(select("Route")).toHaveValue("im");
    expect(dose()).toHaveValue("");

    setTime(await dateAndTime(), "2026-03-18T11:00");
    await user.selectOptions(select("Route"), "Nasal spray");
    expect(await dateAndTime()).not.toHaveAccessibleDescription(/plan of your course/);
    await user.click(screen.getByRole("button", { name: "Save session" }));
    await isSaved();
    const saved = (await savedSessions()).at(-1);
    expect(saved).toMatchObject({ route: "nasal", doses: [] });
    expect(saved && wallTimeOf(saved.at)).toBe("2026-03-18T11:00");
  });

  test("untouched, they are saved as they stand; the same time on the clock over a clock change", async () => {
    const course = await aPlannedCourse("Spring", { usualRoute: "oromucosal", spacingDays: 3 });
    await heldAt(course.id, "2026-03-27T10:00");
    const { user } = renderScreen(routes, { at: "/sessions/new" });
    await dateAndTime();
    await user.click(screen.getByRole("button", { name: "Save session" }));
    await isSaved();
    const saved = (await savedSessions()).at(-1);
    expect(saved).toMatchObject({ route: "oromucosal", at: { offsetMinutes: 120 } });
    expect(saved && wallTimeOf(saved.at)).toBe("2026-03-30T10:00");
  });

  test("follow the course that is chosen, and the kind; what was taken back stays taken back", async () => {
    const spring = await aPlannedCourse("Spring", { usualRoute: "im", spacingDays: 7 });
    await aPlannedCourse("Autumn", { usualRoute: "iv" });
    await heldAt(spring.id, march);
    const { user } = renderScreen(routes, { at: "/sessions/new" });
    await dateAndTime();
    await user.selectOptions(select("Course"), "Spring");
    expect(select("Route")).toHaveValue("im");
    await user.selectOptions(select("Course"), "Autumn");
    expect(select("Route")).toHaveValue("iv");
    expect(await dateAndTime()).toHaveValue("");
    await user.selectOptions(select("Route"), "Not said");
    await user.selectOptions(select("Course"), "Spring");
    expect(select("Route")).toHaveValue("");
    expect(await dateAndTime()).toHaveValue("2026-03-17T10:00");
    await user.selectOptions(select("Kind"), "Integration");
    expect(await dateAndTime()).toHaveValue("");
  });
});
