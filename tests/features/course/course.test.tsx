import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { courseRoute, newCourseRoute } from "#src/features/course/routes.ts";
import { addCourse, allCourses, changeCourse } from "#src/journal/courses.ts";
import { addSession, allSessions, changeSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { aSession } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";

const routes: Routes = (root) => [newCourseRoute(root), courseRoute(root)];

const nameBox = () => screen.findByRole("textbox", { name: "Name of this course" });
const plannedBox = () => screen.getByRole("spinbutton", { name: "Planned sessions" });
const saveButton = () => screen.getByRole("button", { name: "Save course" });

const dayMs = 86_400_000;
/** A time so many days from now. */
const inDays = (days: number) => {
  const now = rightNow();
  return { ...now, instant: now.instant + days * dayMs };
};

beforeEach(anEmptyJournal);

describe("planning a course", () => {
  test("a name is enough, and the course opens", async () => {
    const { user, router } = renderScreen(routes, { at: "/course/new" });
    await user.type(await nameBox(), "Spring");
    await user.click(saveButton());

    expect(await screen.findByRole("heading", { level: 1, name: "Spring" })).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    const [course] = await ask(allCourses());
    expect(router.state.location.pathname).toBe(`/course/${course?.record.id}`);
    expect(course?.record).toEqual({
      id: course?.record.id,
      at: course?.record.at,
      name: "Spring",
      status: "active",
    });
  });

  test.for(["🌊🌊", "مسار الربيع", "e\u0301", "=1+1", "<script>alert(1)</script>", "x".repeat(200), " Spring "])(
    "keeps the name “%s” exactly",
    async (name) => {
      const { user } = renderScreen(routes, { at: "/course/new" });
      await user.click(await nameBox());
      await user.paste(name);
      await user.click(saveButton());

      await screen.findByRole("heading", { level: 1, name: name.trim() });
      expect((await ask(allCourses()))[0]?.record.name).toBe(name);
    },
  );

  test("a second course may have the same name", async () => {
    await addCourse({ name: "Spring" }, rightNow());
    const { user } = renderScreen(routes, { at: "/course/new" });
    await user.type(await nameBox(), "Spring");
    await user.click(saveButton());
    await screen.findByRole("heading", { level: 1, name: "Spring" });
    expect(await ask(allCourses())).toHaveLength(2);
  });

  test.for(["", "   "])("a name of “%s” gets a sentence, and nothing is saved", async (name) => {
    const { user } = renderScreen(routes, { at: "/course/new" });
    if (name !== "") await user.type(await nameBox(), name);
    await user.click(await screen.findByRole("button", { name: "Save course" }));
    expect(await nameBox()).toHaveAccessibleDescription(/Give it a name/);
    expect(await nameBox()).toHaveValue(name);
    expect(await ask(allCourses())).toEqual([]);
  });

  test("a name that is too long gets a sentence and stays", async () => {
    const { user } = renderScreen(routes, { at: "/course/new" });
    await user.click(await nameBox());
    await user.paste("y".repeat(201));
    await user.click(saveButton());
    expect(await nameBox()).toHaveAccessibleDescription(/longer than 200/);
    expect(await nameBox()).toHaveValue("y".repeat(201));
  });

  test.for(["0", "101", "-1", "2.5", "six", "1e9"])("“%s” planned sessions get a sentence", async (planned) => {
    const { user } = renderScreen(routes, { at: "/course/new" });
    await user.type(await nameBox(), "Spring");
    await user.type(plannedBox(), planned);
    await user.click(saveButton());
    expect(plannedBox()).toHaveAccessibleDescription(/whole number from 1 to 100/);
    expect(plannedBox()).toHaveValue(planned);
    expect(await ask(allCourses())).toEqual([]);
  });

  test("what was typed and not saved is there again", async () => {
    const first = renderScreen(routes, { at: "/course/new" });
    await first.user.type(await nameBox(), "Spri");
    await flushDrafts();
    first.unmount();

    const second = renderScreen(routes, { at: "/course/new" });
    expect(await nameBox()).toHaveValue("Spri");
    expect(screen.getByText(/We kept what you wrote at/)).toBeVisible();
    await second.user.click(screen.getByRole("button", { name: "Start afresh" }));
    expect(await nameBox()).toHaveValue("");
    second.unmount();

    renderScreen(routes, { at: "/course/new" });
    expect(await nameBox()).toHaveValue("");
  });

  test("what was put aside can be had back, and so can what was typed in between", async () => {
    const first = renderScreen(routes, { at: "/course/new" });
    await first.user.type(await nameBox(), "Spri");
    await flushDrafts();
    first.unmount();

    const { user } = renderScreen(routes, { at: "/course/new" });
    await nameBox();
    await user.click(screen.getByRole("button", { name: "Start afresh" }));
    expect(screen.getByRole("button", { name: "Save course" }).closest("form")).toHaveFocus();
    await user.type(await nameBox(), "New");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await nameBox()).toHaveValue("Spri");
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await nameBox()).toHaveValue("New");
  });

  test("a failed save keeps what was typed, and trying again saves it once", async () => {
    const { user } = renderScreen(routes, { at: "/course/new" });
    await user.type(await nameBox(), "Spring");
    const makeRoom = fillTheDisk();
    try {
      await user.click(saveButton());
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(await nameBox()).toHaveValue("Spring");
    } finally {
      makeRoom();
    }
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByRole("heading", { level: 1, name: "Spring" });
    expect(await ask(allCourses())).toHaveLength(1);
  });
});

describe("the page of a course", () => {
  const aCourseOnDisk = async (plannedSessions?: number) => {
    const kept = await addCourse({ name: "Spring", plannedSessions }, rightNow());
    const { record } = kept;
    const add = async (days: number, unusual: object = {}) => {
      const { id: _, status: __, ...draft } = aSession({ courseId: record.id, at: inDays(days), ...unusual });
      return addSession(draft);
    };
    return { kept, course: record, add };
  };
  const rows = () => within(screen.getByRole("region", { name: "Sessions" })).getAllByRole("link");

  test("counts what has been of what was planned", async () => {
    const { course, add } = await aCourseOnDisk(6);
    await add(-5);
    await add(-2);
    await add(-3, { kind: "integration" });
    await add(1);
    renderScreen(routes, { at: `/course/${course.id}` });
    expect(await screen.findByText("2 of 6 medicine sessions so far")).toBeVisible();
  });

  test("only counts when nobody knows how many there will be", async () => {
    const { course, add } = await aCourseOnDisk();
    await add(-5);
    renderScreen(routes, { at: `/course/${course.id}` });
    expect(await screen.findByText("1 medicine session so far")).toBeVisible();
  });

  test("more sessions than planned are counted all the same", async () => {
    const { course, add } = await aCourseOnDisk(1);
    await add(-5);
    await add(-2);
    renderScreen(routes, { at: `/course/${course.id}` });
    expect(await screen.findByText("2 medicine sessions so far")).toBeVisible();
  });

  test("a booster is none of the sessions that were planned", async () => {
    const { course, add } = await aCourseOnDisk(2);
    await add(-5);
    await add(-2, { kind: "booster" });
    renderScreen(routes, { at: `/course/${course.id}` });
    expect(await screen.findByText("1 of 2 medicine sessions so far")).toBeVisible();
    expect(rows()[1]).toHaveTextContent("Booster 2");
  });

  test("its name is shown exactly, whatever it looks like", async () => {
    const name = String.raw`<b>x</b> \u0041 {n}`;
    const { record } = await addCourse({ name }, rightNow());
    renderScreen(routes, { at: `/course/${record.id}` });
    expect(await screen.findByRole("heading", { level: 1, name })).toBeVisible();
  });

  test("when finishing it could not be saved, there are no words to copy and none are spoken of", async () => {
    const { course } = await aCourseOnDisk();
    const { user } = renderScreen(routes, { at: `/course/${course.id}` });
    await user.click(await screen.findByText("Edit this course"));
    const finish = await screen.findByRole("button", { name: "This course is finished" });
    const makeRoom = fillTheDisk();
    try {
      await user.click(finish);
      const alert = await screen.findByRole("alert");
      expect(alert).toHaveTextContent("Not saved");
      expect(alert).not.toHaveTextContent(/words/i);
    } finally {
      makeRoom();
    }
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/Everything in it stays/)).toBeVisible();
  });

  test("lists its own sessions oldest first, with the next one marked", async () => {
    const { course, add } = await aCourseOnDisk(6);
    await add(7);
    await add(-5);
    await add(2, { kind: "preparation" });
    await add(9, { courseId: crypto.randomUUID() });
    renderScreen(routes, { at: `/course/${course.id}` });

    await screen.findByRole("region", { name: "Sessions" });
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining("Medicine 1"),
      expect.stringMatching(/Preparation.*Next/),
      expect.stringContaining("Medicine 2"),
    ]);
  });

  test.for(["paused", "finished"] as const)(
    "%s with sessions ahead, it says so; they are cancelled together, and planned again",
    async (status) => {
      const { kept, course, add } = await aCourseOnDisk(6);
      await add(-5);
      await add(3);
      await add(9);
      await changeCourse(kept, { status });
      const { user } = renderScreen(routes, { at: `/course/${course.id}` });
      const statuses = async () => (await ask(allSessions())).map(({ record }) => record.status);

      expect(await screen.findByText("2 sessions are still ahead")).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Cancel all of them" }));
      expect(await screen.findByRole("region", { name: "2 sessions cancelled" })).toBeVisible();
      expect(screen.queryByText(/still ahead/)).toBeNull();
      expect(await statuses()).toEqual(["planned", "cancelled", "cancelled"]);

      await user.click(screen.getByRole("button", { name: "Undo" }));
      expect(await screen.findByText("2 sessions are still ahead")).toBeVisible();
      expect(await statuses()).toEqual(["planned", "planned", "planned"]);
    },
  );

  test("a course under way, or one with nothing ahead, says nothing of it", async () => {
    const { kept, course, add } = await aCourseOnDisk(6);
    const ahead = await add(3);
    renderScreen(routes, { at: `/course/${course.id}` });
    await screen.findByRole("region", { name: "Sessions" });
    expect(screen.queryByText(/still ahead/)).toBeNull();
    await changeSession(ahead, { status: "cancelled" });
    await changeCourse(kept, { status: "paused" });
    await screen.findByText(/This course is paused/);
    expect(screen.queryByText(/still ahead/)).toBeNull();
  });

  test("numbers follow when a session is cancelled or moved", async () => {
    const { course, add } = await aCourseOnDisk(6);
    const first = await add(-5);
    await add(-3);
    const third = await add(4);
    renderScreen(routes, { at: `/course/${course.id}` });
    await screen.findByText("2 of 6 medicine sessions so far");

    await changeSession(first, { status: "cancelled" });
    expect(await screen.findByText("1 of 6 medicine sessions so far")).toBeVisible();
    expect(rows()[0]).toHaveTextContent(/Medicine.*Cancelled/);
    expect(rows()[1]).toHaveTextContent("Medicine 1");

    await changeSession(third, { at: inDays(-4) });
    expect(await screen.findByText("2 of 6 medicine sessions so far")).toBeVisible();
    const again = (await ask(allSessions())).find(({ record }) => record.id === first.record.id);
    if (again) await changeSession(again, { status: "planned" });
    expect(await screen.findByText("3 of 6 medicine sessions so far")).toBeVisible();
    expect(rows().map((row) => row.getAttribute("href"))).toEqual(
      [first, third].map(({ record }) => `/sessions/${record.id}`).concat(expect.stringContaining("/sessions/")),
    );
  });

  test("leads to a new session of this course", async () => {
    const { course } = await aCourseOnDisk();
    const { user } = renderScreen(routes, { at: `/course/${course.id}` });
    await user.click(await screen.findByRole("button", { name: "Add a session" }));
    expect(await screen.findByText(`Elsewhere: /sessions/new?course=${course.id}`)).toBeVisible();
  });

  test("name and plan can be changed, the plan back to unknown, and the course finished", async () => {
    const { course } = await aCourseOnDisk(6);
    const { user } = renderScreen(routes, { at: `/course/${course.id}` });
    await user.click(await screen.findByText("Edit this course"));
    await user.clear(await nameBox());
    await user.type(await nameBox(), "Summer");
    await user.clear(plannedBox());
    await user.click(saveButton());
    await screen.findByRole("heading", { level: 1, name: "Summer" });
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect((await ask(allCourses()))[0]?.record.plannedSessions).toBeUndefined();

    await user.click(screen.getByText("Edit this course"));
    await user.click(await screen.findByRole("button", { name: "This course is finished" }));
    expect(await screen.findByText(/Everything in it stays/)).toBeVisible();
    expect(await ask(allCourses())).toMatchObject([{ record: { name: "Summer", status: "finished" } }]);
  });

  test("a name kept since an older version does not overwrite a newer one: both are kept", async () => {
    const kept = await addCourse({ name: "Spring" }, rightNow());
    const at = `/course/${kept.record.id}`;
    const first = renderScreen(routes, { at });
    await first.user.click(await screen.findByText("Edit this course"));
    await first.user.type(await nameBox(), " here");
    await flushDrafts();
    first.unmount();
    await changeCourse(kept, { name: "Spring there" });

    const { user } = renderScreen(routes, { at });
    await user.click(await screen.findByText("Edit this course"));
    expect(await nameBox()).toHaveValue("Spring here");
    await user.click(saveButton());
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/Saved.*both are kept/));
    const names = (await ask(allCourses())).map(({ record }) => record.name);
    expect(names.toSorted()).toEqual(["Spring here", "Spring there"]);
  });

  test("a name typed before the course was finished is saved over it: there is still one course", async () => {
    const { course } = await aCourseOnDisk();
    const { user } = renderScreen(routes, { at: `/course/${course.id}` });
    await user.click(await screen.findByText("Edit this course"));
    await user.type(await nameBox(), " here");
    await user.click(screen.getByRole("button", { name: "This course is finished" }));
    await screen.findByText(/Everything in it stays/);
    await user.click(saveButton());
    await screen.findByRole("heading", { level: 1, name: "Spring here" });
    expect((await ask(allCourses())).map(({ record }) => record)).toEqual([
      { ...course, name: "Spring here", status: "finished" },
    ]);
  });

  test("a course that is not there says so", async () => {
    renderScreen(routes, { at: `/course/${crypto.randomUUID()}` });
    expect(await screen.findByRole("heading", { name: "This course is not here" })).toBeVisible();
  });
});
