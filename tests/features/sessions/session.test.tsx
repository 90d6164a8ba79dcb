import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { sessionRoute } from "#src/features/sessions/routes.ts";
// Compiled before the first test begins to wait for it.
import "#src/features/sessions/SessionScreen.tsx";
import { addCourse } from "#src/journal/courses.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { addReflection } from "#src/journal/reflections.ts";
import { addSession, allSessions, changeSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { anIntention, aReflection, aSession } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";

const routes: Routes = (root) => [sessionRoute(root)];

const dayMs = 86_400_000;
const inDays = (days: number) => {
  const now = rightNow();
  return { ...now, instant: now.instant + days * dayMs };
};

const aCourseOnDisk = async (plannedSessions?: number) => {
  const { record } = await addCourse({ name: "Spring", plannedSessions }, rightNow());
  const add = (days: number, unusual: object = {}) => {
    const { id: _, status: __, ...draft } = aSession({ courseId: record.id, at: inDays(days), ...unusual });
    return addSession(draft);
  };
  return { course: record, add };
};

const open = (id: string) => renderScreen(routes, { at: `/sessions/${id}` });
const heading = (name: string) => screen.findByRole("heading", { level: 1, name });
const savedSession = async () => (await ask(allSessions()))[0]?.record;
const isSaved = () => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));

beforeEach(anEmptyJournal);

describe("the page of a session", () => {
  test("is named by its number in the course", async () => {
    const { add } = await aCourseOnDisk(6);
    await add(-5);
    const second = await add(3);
    open(second.record.id);
    expect(await heading("Medicine session 2 of 6")).toBeVisible();
  });

  test("the number follows when an earlier one is cancelled, and says no “of” beyond what was planned", async () => {
    const { add } = await aCourseOnDisk(1);
    const first = await add(-5);
    const second = await add(3);
    open(second.record.id);
    expect(await heading("Medicine session 2")).toBeVisible();
    await changeSession(first, { status: "cancelled" });
    expect(await heading("Medicine session 1 of 1")).toBeVisible();
  });

  test.for([
    ["preparation", "Preparation session"],
    ["integration", "Integration session"],
    ["booster", "Booster session 1"],
  ] as const)("a %s is called “%s”", async ([kind, name]) => {
    const { add } = await aCourseOnDisk(6);
    const { record } = await add(-5, { kind });
    open(record.id);
    expect(await heading(name)).toBeVisible();
  });

  test("shows what was given and the note, exactly", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-5, {
      route: "im",
      doses: [{ known: true, amount: 0.5, unit: "mg/kg" }],
      note: "<b>calm</b>\n=1+1 🌊",
    });
    open(record.id);
    await heading("Medicine session 1");
    expect(screen.getByText("Injection into muscle")).toBeVisible();
    expect(screen.getByText("0.5 mg/kg")).toBeVisible();
    expect(
      screen.getByText((_, element) => element?.textContent === "<b>calm</b>\n=1+1 🌊" && element.matches("p")),
    ).toBeVisible();
  });

  test("leads back to its course, whatever that is called", async () => {
    const name = String.raw`<b>x</b> \u0041 {n}`;
    const course = await addCourse({ name }, rightNow());
    await addCourse({ name }, rightNow());
    const { id: _, status: __, ...draft } = aSession({ courseId: course.record.id, at: inDays(-5) });
    const { record } = await addSession(draft);
    const { user } = open(record.id);
    expect(await screen.findByRole("link", { name })).toHaveAttribute("href", `/course/${course.record.id}`);
    await user.click(await screen.findByRole("button", { name: "Edit" }));
    const choices = within(await screen.findByRole("combobox", { name: "Course" })).getAllByRole("option");
    expect(choices.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining(`${name} (`),
      expect.stringContaining(`${name} (`),
    ]);
  });

  test("what nobody said stands as not said", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-5);
    open(record.id);
    await heading("Medicine session 1");
    expect(screen.getAllByText("Not said")).toHaveLength(2);
  });

  test("shows the intention carried into it, and leads to a new one", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(3);
    const { id: _, ...intention } = anIntention({ text: "Let the walls be thinner", sessionIds: [record.id] });
    await addIntention(intention);
    await addIntention({ ...intention, text: "Of another session", sessionIds: [] });
    const { user } = open(record.id);
    expect(await screen.findByText("Let the walls be thinner")).toBeVisible();
    // Folded away, among those that could be carried into it.
    expect(screen.getByText("Of another session")).not.toBeVisible();
    await user.click(screen.getByRole("button", { name: "Set an intention" }));
    expect(await screen.findByText(`Elsewhere: /intentions/new?session=${record.id}`)).toBeVisible();
  });

  test("leads to a reflection once it has begun, and lists those written", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-1);
    const { id: _, ...reflection } = aReflection({ sessionId: record.id });
    const kept = await addReflection(reflection);
    const { user } = open(record.id);
    expect(await screen.findByRole("link", { name: /The harbour/ })).toHaveAttribute(
      "href",
      `/reflections/${kept.record.id}`,
    );
    await user.click(screen.getByRole("link", { name: "Reflect" }));
    expect(await screen.findByText(`Elsewhere: /reflect?session=${record.id}&set=after-rest`)).toBeVisible();
  });

  test("has nothing to reflect on before it begins", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(1);
    open(record.id);
    await heading("Medicine session 1");
    expect(screen.queryByRole("link", { name: "Reflect" })).toBeNull();
  });

  test("one that is not there says so", async () => {
    open(crypto.randomUUID());
    expect(await heading("This session is not here")).toBeVisible();
  });
});

describe("whether it takes place", () => {
  test("a planned one can be cancelled, and be on again", async () => {
    const { add } = await aCourseOnDisk(6);
    const { record } = await add(3);
    const { user } = open(record.id);
    await user.click(await screen.findByRole("button", { name: "Cancel this session" }));
    expect(await screen.findByText(/was cancelled/)).toBeVisible();
    expect(await heading("Medicine session")).toBeVisible();
    await isSaved();
    await user.click(screen.getByRole("button", { name: "It is on again" }));
    expect(await heading("Medicine session 1 of 6")).toBeVisible();
    expect((await savedSession())?.status).toBe("planned");
  });

  /** Planned three days ahead and not touched since: only the clock of the vault can say so. */
  const plannedAndPassed = async () => {
    const { add } = await aCourseOnDisk();
    const realNow = Date.now;
    Date.now = () => realNow() - 4 * dayMs;
    try {
      return (await add(3)).record;
    } finally {
      Date.now = realNow;
    }
  };

  test("one that has passed is asked about once", async () => {
    const { id } = await plannedAndPassed();
    const { user } = open(id);
    expect(await screen.findByText("Did this session take place?")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Yes" }));
    await waitFor(() => expect(screen.queryByText("Did this session take place?")).toBeNull());
    expect((await savedSession())?.status).toBe("planned");
  });

  test("the answer can be that it was cancelled", async () => {
    const { id } = await plannedAndPassed();
    const { user } = open(id);
    await user.click(await screen.findByRole("button", { name: "It was cancelled" }));
    expect(await screen.findByText(/It is not counted/)).toBeVisible();
    expect((await savedSession())?.status).toBe("cancelled");
  });

  test("one that was entered afterwards is not asked about", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-3);
    open(record.id);
    await heading("Medicine session 1");
    expect(screen.queryByText("Did this session take place?")).toBeNull();
  });

  test("when cancelling could not be saved it says so, and can be tried again", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(3);
    const { user } = open(record.id);
    const cancel = await screen.findByRole("button", { name: "Cancel this session" });
    const makeRoom = fillTheDisk();
    try {
      await user.click(cancel);
      const alert = await screen.findByRole("alert");
      expect(alert).toHaveTextContent("Not saved");
      expect(alert).not.toHaveTextContent(/words/i);
    } finally {
      makeRoom();
    }
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await isSaved();
    expect((await savedSession())?.status).toBe("cancelled");
  });
});

describe("changing a session", () => {
  const change = () => screen.findByRole("button", { name: "Edit" });
  const saveButton = () => screen.getByRole("button", { name: "Save session" });

  test("begins from what is there, keeps what was not touched, and forgets what was emptied", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-3, {
      route: "iv",
      end: inDays(-2.9),
      doses: [
        { known: true, amount: 50, unit: "mg" },
        { known: true, amount: 20, unit: "mg" },
      ],
      note: "calm",
    });
    const { user } = open(record.id);
    await user.click(await change());
    expect(await screen.findByRole("combobox", { name: "Route" })).toHaveValue("iv");
    await user.selectOptions(screen.getByRole("combobox", { name: "Route" }), "Not said");
    fireEvent.change(screen.getByLabelText("Ended at"), { target: { value: "" } });
    await user.clear(screen.getByRole("spinbutton", { name: "Dose" }));
    await user.type(screen.getByRole("spinbutton", { name: "Dose" }), "75");
    await user.click(saveButton());
    await isSaved();

    const saved = await savedSession();
    expect(saved?.at).toEqual(record.at);
    expect(saved?.route).toBeUndefined();
    expect(saved?.end).toBeUndefined();
    expect(saved?.doses).toEqual([
      { known: true, amount: 75, unit: "mg" },
      { known: true, amount: 20, unit: "mg" },
    ]);
    expect(saved?.note).toBe("calm");
    expect(await change()).toBeVisible();
  });

  test("how a dose was given, and the doses after it, are no business of this form: they stay", async () => {
    const { add } = await aCourseOnDisk();
    const given = { form: "troche", heldMinutes: 12, wasSwallowed: false };
    const second = { known: true, amount: 50, unit: "mg", form: "troche" };
    const { record } = await add(-3, { doses: [{ known: true, amount: 100, unit: "mg", ...given }, second] });
    const { user } = open(record.id);
    await user.click(await change());
    await user.clear(await screen.findByRole("spinbutton", { name: "Dose" }));
    await user.type(screen.getByRole("spinbutton", { name: "Dose" }), "150");
    await user.click(saveButton());
    await isSaved();
    expect((await savedSession())?.doses).toEqual([{ known: true, amount: 150, unit: "mg", ...given }, second]);

    await user.click(await change());
    await user.click(await screen.findByRole("checkbox", { name: "I don't know the dose" }));
    await user.click(saveButton());
    await waitFor(async () => expect((await savedSession())?.doses).toEqual([{ known: false, ...given }, second]));
  });

  /** What is typed as the dose of a session on disk, once "Save session" was pressed. */
  const typeDose = async (amount: string, unit: string) => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-3);
    const { user } = open(record.id);
    await user.click(await change());
    await user.type(await screen.findByRole("spinbutton", { name: "Dose" }), amount);
    await user.selectOptions(screen.getByRole("combobox", { name: "Unit" }), unit);
    await user.click(saveButton());
    return user;
  };

  test.for([
    ["600", "mg"],
    ["5", "mg/kg"],
  ] as const)("%s %s is saved without a question", async ([amount, unit]) => {
    await typeDose(amount, unit);
    await isSaved();
    expect(screen.queryByText(/is that what your clinic told you/)).toBeNull();
  });

  test.for([
    ["600,5", "mg"],
    ["1500", "mg"],
    ["5.1", "mg/kg"],
  ] as const)("%s %s may be a slip of the thumb: it is asked about once, and never refused", async ([amount, unit]) => {
    const user = await typeDose(amount, unit);
    expect(await screen.findByText(/^You typed .* — is that what your clinic told you\?$/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Yes, that is right" }));
    await isSaved();
    expect(await savedSession()).toMatchObject({ doses: [{ amount: Number(amount.replace(",", ".")), unit }] });
  });

  test("a time is read on the clocks of where the person was", async () => {
    const { add } = await aCourseOnDisk();
    const year = Number(rightNow().localDay.slice(0, 4)) - 1;
    const { record } = await add(-3, {
      at: {
        instant: Date.parse(`${year}-07-10T10:00Z`),
        zone: "America/New_York",
        offsetMinutes: -240,
        localDay: `${year}-07-10`,
      },
    });
    const { user } = open(record.id);
    await user.click(await change());
    const time = await screen.findByLabelText("Date and time");
    expect(time).toHaveValue(`${year}-07-10T06:00`);
    expect(time).toHaveAccessibleDescription(/America\/New_York/);
    fireEvent.change(time, { target: { value: `${year}-07-10T07:00` } });
    await user.click(saveButton());
    await isSaved();
    expect((await savedSession())?.at).toEqual({ ...record.at, instant: record.at.instant + 3_600_000 });
  });

  test("is not held up by its own time", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-3);
    const { user } = open(record.id);
    await user.click(await change());
    await user.type(await screen.findByRole("textbox", { name: "Note" }), "calm");
    await user.click(saveButton());
    await isSaved();
    expect(screen.queryByText(/already have a session/)).toBeNull();
  });

  test("what was typed and not saved is there again, and can be left as it was", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-3, { note: "calm" });
    const first = open(record.id);
    await first.user.click(await change());
    await first.user.type(await screen.findByRole("textbox", { name: "Note" }), " and blue");
    await flushDrafts();
    first.unmount();

    const second = open(record.id);
    await second.user.click(await change());
    expect(await screen.findByRole("textbox", { name: "Note" })).toHaveValue("calm and blue");
    await second.user.click(screen.getByRole("button", { name: "Leave it as it was" }));
    await second.user.click(await change());
    expect(await screen.findByRole("textbox", { name: "Note" })).toHaveValue("calm");
    expect((await savedSession())?.note).toBe("calm");
  });

  test("a change that another tab made meanwhile is not overwritten: both are kept", async () => {
    const { add } = await aCourseOnDisk();
    const kept = await add(-3, { note: "calm" });
    const { user } = open(kept.record.id);
    await user.click(await change());
    await user.type(await screen.findByRole("textbox", { name: "Note" }), " here");
    await changeSession(kept, { note: "calm there" });
    await user.click(saveButton());
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/Saved.*both are kept/));
    const notes = (await ask(allSessions())).map(({ record }) => record.note);
    expect(notes.toSorted()).toEqual(["calm here", "calm there"]);
  });
});

describe("leaving a session as it was", () => {
  const edit = () => screen.findByRole("button", { name: "Edit" });
  const note = () => screen.findByRole("textbox", { name: "Note" });
  const leave = () => screen.findByRole("button", { name: "Leave it as it was" });

  test("can be undone, and what was typed is back in the form", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-3, { note: "calm" });
    const { user, unmount } = open(record.id);
    await user.click(await edit());
    await user.type(await note(), " and blue");
    await user.click(await leave());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await note()).toHaveValue("calm and blue");
    expect((await savedSession())?.note).toBe("calm");
    unmount();

    // It is on disk again, not only on the screen.
    const again = open(record.id);
    await again.user.click(await edit());
    expect(await note()).toHaveValue("calm and blue");
  });

  test("what cannot be kept again yet is offered once more", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-3, { note: "calm" });
    const { user } = open(record.id);
    await user.click(await edit());
    await user.type(await note(), " and blue");
    await user.click(await leave());
    const undo = await screen.findByRole("button", { name: "Undo" });
    const makeRoom = fillTheDisk();
    try {
      await user.click(undo);
      expect(await screen.findByRole("region", { name: /could not be brought back yet/ })).toBeVisible();
    } finally {
      makeRoom();
    }
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await note()).toHaveValue("calm and blue");
  });

  test("offers nothing when nothing was typed", async () => {
    const { add } = await aCourseOnDisk();
    const { record } = await add(-3, { note: "calm" });
    const { user } = open(record.id);
    await user.click(await edit());
    await user.click(await leave());
    await edit();
    expect(screen.queryByRole("button", { name: "Undo" })).toBeNull();
  });
});

describe("deleting a session", () => {
  test("leads back to the course, where it can be undone", async () => {
    const { course, add } = await aCourseOnDisk();
    const { record } = await add(-3);
    const { user } = open(record.id);
    await user.click(await screen.findByRole("button", { name: "Delete this session" }));
    expect(await screen.findByText(`Elsewhere: /course/${course.id}`)).toBeVisible();
    expect(await ask(allSessions())).toEqual([]);

    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await savedSession()).toEqual(record));
  });
});
