import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { courseRoute, newCourseRoute } from "#src/features/course/routes.ts";
import { addCourse, allCourses, changeCourse } from "#src/journal/courses.ts";
import { addEvent } from "#src/journal/events.ts";
import { addGoal } from "#src/journal/goals.ts";
import { addMedicine } from "#src/journal/medicines.ts";
import { addSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aCourse, aSession, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

beforeAll(async () => {
  await import("#src/features/course/CourseScreen.tsx");
  await import("#src/features/course/NewCourseScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

const open = (at: string) => renderScreen((root) => [newCourseRoute(root), courseRoute(root)], { at });
const aKept = async (change: object = {}) => {
  const { id: _, at, status, ...draft } = aCourse(change);
  const kept = await addCourse(draft, at);
  return status === "active" ? kept : changeCourse(kept, { status });
};
const stored = async () => (await ask(allCourses())).map(({ record }) => record);
const region = (name: string) => screen.findByRole("region", { name });
const button = (name: string) => screen.findByRole("button", { name });

describe("people", () => {
  test("each is one tap away, the number shown as it was written and dialled by its digits", async () => {
    const { record } = await aKept({
      clinic: { name: "Harbour Clinic", phone: "+44 (0)20 7946-0018" },
      therapist: { name: "Ana", phone: "" },
      afterHours: { name: " ", phone: "0800 123 456" },
    });
    open(`/course/${record.id}`);
    const people = within(await region("People"));
    expect(people.getByRole("link", { name: "Call Harbour Clinic" })).toHaveAttribute("href", "tel:+442079460018");
    expect(people.getByRole("link", { name: "Text Harbour Clinic" })).toHaveAttribute("href", "sms:+442079460018");
    expect(people.getByText("+44 (0)20 7946-0018")).toBeVisible();
    // Without a number there is nothing to press, and without a name the place is called by what it is for.
    expect(people.getByText("Ana")).toBeVisible();
    expect(people.queryByRole("link", { name: "Call Ana" })).toBeNull();
    expect(people.getByRole("link", { name: "Call After hours" })).toHaveAttribute("href", "tel:0800123456");
    expect(people.queryByText("Prescriber")).toBeNull();
  });

  test("without any, one tap leads to where they are written down", async () => {
    const { record } = await aKept();
    const { user } = open(`/course/${record.id}`);
    await user.click(await button("Add people and numbers"));
    await user.type(await screen.findByRole("textbox", { name: "Therapist" }), "Ana Ruiz");
    await user.type(screen.getByRole("textbox", { name: "Number of the therapist" }), "020 7946 0100 (after six)");
    await user.click(await button("Save course"));
    expect(await screen.findByRole("link", { name: "Call Ana Ruiz" })).toHaveAttribute("href", "tel:02079460100");
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(await stored()).toEqual([
      { ...record, therapist: { name: "Ana Ruiz", phone: "020 7946 0100 (after six)" } },
    ]);
  });

  test("somebody who is taken away is gone", async () => {
    const { record } = await aKept({ clinic: { name: "Harbour Clinic", phone: "1" } });
    const { user } = open(`/course/${record.id}`);
    await user.click(await button("Change people"));
    await user.clear(await screen.findByRole("textbox", { name: "Clinic" }));
    await user.clear(screen.getByRole("textbox", { name: "Number of the clinic" }));
    await user.click(await button("Save course"));
    expect(await button("Add people and numbers")).toBeVisible();
    expect((await stored())[0]?.clinic).toBeUndefined();
  });
});

describe("the form", () => {
  test("everything can be said, and stands on the page of the course", async () => {
    const { user } = open("/course/new");
    await user.type(await screen.findByRole("textbox", { name: "Name of this course" }), "Spring");
    for (const part of ["People and numbers", "What the clinic said", "How it is planned", "In your own words"]) {
      await user.click(screen.getByText(part));
    }
    await user.type(screen.getByRole("textbox", { name: "Eating and drinking before a session" }), "Only water");
    await user.type(screen.getByRole("textbox", { name: "The hours after" }), "Rest");
    await user.selectOptions(screen.getByRole("combobox", { name: "What is given" }), "Ketamine");
    await user.selectOptions(screen.getByRole("combobox", { name: "Usual route" }), "IV infusion");
    await user.type(screen.getByRole("spinbutton", { name: "Days between sessions" }), "3");
    await user.type(screen.getByRole("textbox", { name: "What it is for" }), "The long winter");
    await user.click(await button("Save course"));

    const said = await region("What the clinic said");
    expect(said).toHaveTextContent("Only water");
    expect(said).toHaveTextContent("Rest");
    const about = await region("About this course");
    expect(about).toHaveTextContent(/Ketamine.*IV infusion.*3 days.*The long winter/);
    expect(await stored()).toMatchObject([
      { name: "Spring", substance: "ketamine", usualRoute: "iv", spacingDays: 3, foodRule: "Only water" },
    ]);
  });

  test("what is wrong in a folded part opens it", async () => {
    const { user } = open("/course/new");
    await user.type(await screen.findByRole("textbox", { name: "Name of this course" }), "Spring");
    await user.click(screen.getByText("How it is planned"));
    await user.type(screen.getByRole("spinbutton", { name: "Days between sessions" }), "often");
    await user.click(screen.getByText("How it is planned"));
    await user.click(await button("Save course"));
    expect(await screen.findByRole("region", { name: "Before this can be saved" })).toHaveFocus();
    const field = screen.getByRole("spinbutton", { name: "Days between sessions" });
    expect(field).toHaveAccessibleDescription(/whole days from 1 to 366/);
    expect(field.closest("details")).toHaveAttribute("open");
    expect(await stored()).toEqual([]);
  });

  test("what was typed into a folded part is there again, and in sight", async () => {
    const first = open("/course/new");
    await first.user.click(await screen.findByText("What the clinic said"));
    await first.user.type(screen.getByRole("textbox", { name: "The hours after" }), "Somebody st");
    await flushDrafts();
    first.unmount();

    open("/course/new");
    const again = await screen.findByRole("textbox", { name: "The hours after" });
    expect(again).toHaveValue("Somebody st");
    expect(again.closest("details")).toHaveAttribute("open");
    expect(screen.getByRole("textbox", { name: "What it is for" }).closest("details")).not.toHaveAttribute("open");
  });

  test("an address can open one part of it at once; one that names none opens the page", async () => {
    const { record } = await aKept();
    const shown = open(`/course/${record.id}?edit=clinic`);
    const field = await screen.findByRole("textbox", { name: "Eating and drinking before a session" });
    expect(field.closest("details")).toHaveAttribute("open");
    shown.unmount();

    open(`/course/${record.id}?edit=everything`);
    await region("People");
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  test("on a full disk nothing that was typed into any part is lost", async () => {
    const { user } = open("/course/new");
    await user.type(await screen.findByRole("textbox", { name: "Name of this course" }), "Spring");
    await user.click(screen.getByText("In your own words"));
    await user.type(screen.getByRole("textbox", { name: "What it is for" }), "The long winter");
    const makeRoom = fillTheDisk();
    try {
      await user.click(await button("Save course"));
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(screen.getByRole("textbox", { name: "What it is for" })).toHaveValue("The long winter");
    } finally {
      makeRoom();
    }
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await region("About this course")).toHaveTextContent("The long winter");
  });
});

describe("where a course stands", () => {
  test.for([
    ["active", "Pause this course", "paused", "This course goes on"],
    ["active", "Boosters from now on", "maintenance", "Back to the planned sessions"],
    ["active", "This course is finished", "finished", "This course goes on"],
  ] as const)("from %s, “%s” is one tap, and so is its way back", async ([before, there, after, back]) => {
    const { record } = await aKept({ status: before });
    const { user } = open(`/course/${record.id}`);
    await user.click(await button(there));
    await user.click(await button(back));
    await waitFor(async () => expect(await stored()).toEqual([record]));
    await user.click(await button(there));
    await waitFor(async () => expect(await stored()).toEqual([{ ...record, status: after }]));
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
  });

  test.for([
    ["paused", /This course is paused\. Everything in it stays/, false],
    ["finished", /This course is finished\. Everything in it stays/, false],
    ["maintenance", /Boosters come as you and your clinic plan them/, true],
    ["active", /Your sessions will stand here/, true],
  ] as const)("%s is said, and a session can be added: %s", async ([status, words, canAdd]) => {
    const { record } = await aKept({ status });
    open(`/course/${record.id}`);
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.queryByRole("button", { name: "Add a session" }) !== null).toBe(canAdd);
    expect(screen.queryByRole("button", { name: "Add a session that was" }) === null).toBe(canAdd);
  });

  test.for(["paused", "finished"] as const)("a forgotten session can be added while it is %s", async (status) => {
    const { record } = await aKept({ status });
    const { id: _, status: __, ...session } = aSession({ courseId: record.id });
    await addSession(session);
    const { user } = open(`/course/${record.id}`);
    await region("Sessions");
    await user.click(await button("Add a session that was"));
    expect(await screen.findByText(`Elsewhere: /sessions/new?course=${record.id}`)).toBeVisible();
    expect(await stored()).toEqual([record]);
  });

  test("one without a session can be deleted and brought back; one with sessions stays", async () => {
    const { record } = await aKept();
    const first = open(`/course/${record.id}`);
    await first.user.click(await button("Delete this course"));
    await screen.findByText("Elsewhere: /");
    expect(await stored()).toEqual([]);
    await first.user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await stored()).toEqual([record]));
    first.unmount();

    const { id: _, status: __, ...session } = aSession({ courseId: record.id });
    await addSession(session);
    open(`/course/${record.id}`);
    await region("Where it stands");
    expect(screen.queryByRole("button", { name: "Delete this course" })).toBeNull();
  });

  test("courses of other years are listed with where they stand", async () => {
    const { record: old } = await aKept({ name: "Autumn", status: "finished", startDay: "2025-09-01" });
    const { record } = await aKept({ name: "Spring" });
    open(`/course/${record.id}`);
    const others = within(await region("Other courses"));
    const link = others.getByRole("link", { name: /Autumn/ });
    expect(link).toHaveAttribute("href", `/course/${old.id}`);
    expect(link).toHaveTextContent(/Finished · since Sep 1/);
    expect(others.queryByRole("link", { name: /Spring/ })).toBeNull();
  });
});

describe("beside the sessions", () => {
  test("goals and other medicines are one tap away", async () => {
    const { record } = await aKept();
    await addGoal({ at: on("2026-03-01"), text: "Swim" });
    open(`/course/${record.id}`);
    const rows = within(await region("Beside the sessions"));
    expect(rows.getByRole("link", { name: /Goals/ })).toHaveTextContent("1 under way");
    expect(rows.getByRole("link", { name: /Other medicines/ })).toHaveAttribute("href", "/medicines");
  });

  test("events and changes of medicines stand under each other, latest first, the rest one tap away", async () => {
    const { record } = await aKept();
    await addMedicine({ at: on("2026-03-03"), name: "Sertraline ", change: "dose-changed", note: "" });
    for (const day of ["2026-03-01", "2026-03-02", "2026-03-04", "2026-03-05"]) {
      await addEvent({ at: on(day), name: `Of ${day}`, note: "" });
    }
    const { user } = open(`/course/${record.id}`);
    const marks = within(await region("Events and medicines"));
    const names = () => marks.getAllByRole("listitem").map((row) => row.textContent);
    expect(names()).toHaveLength(4);
    expect(names()[0]).toMatch(/Of 2026-03-05.*March 5/);
    expect(names()[2]).toMatch(/Sertraline: dose changedMedicine · .*March 3/);
    await user.click(marks.getByRole("button", { name: "Show all 5" }));
    expect(names()).toHaveLength(5);
    expect(marks.getByRole("link", { name: "Add an event" })).toHaveAttribute("href", "/events/new");
  });

  test("a finished course shows the marks of its own days only, and asks for none", async () => {
    const { record } = await aKept({ at: on("2026-03-01"), status: "finished" });
    const { id: _, status: __, ...session } = aSession({ courseId: record.id, at: on("2026-03-20") });
    await addSession(session);
    await addEvent({ at: on("2026-03-10"), name: "During", note: "" });
    await addEvent({ at: on("2026-05-01"), name: "Long after", note: "" });
    open(`/course/${record.id}`);
    const marks = await region("Events and medicines");
    expect(marks).toHaveTextContent("During");
    expect(marks).not.toHaveTextContent("Long after");
    expect(within(marks).queryByRole("link", { name: "Add an event" })).toBeNull();
    expect(within(marks).getByRole("link", { name: "All events" })).toHaveAttribute("href", "/events");
  });

  test("a finished course without any still leads to all events", async () => {
    const { record } = await aKept({ status: "finished" });
    open(`/course/${record.id}`);
    const marks = within(await region("Events and medicines"));
    expect(marks.getByRole("link", { name: "All events" })).toBeVisible();
  });
});
