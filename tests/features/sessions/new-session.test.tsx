import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { newSessionRoute } from "#src/features/sessions/routes.ts";
// Compiled before the first test begins to wait for it.
import "#src/features/sessions/NewSessionScreen.tsx";
import { addCourse, changeCourse } from "#src/journal/courses.ts";
import { addSession, allSessions } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow, whenAt } from "#src/platform/clock.ts";
import { wallTimeOf, type When } from "#src/domain/time.ts";
import { aSession } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";

const routes: Routes = (root) => [newSessionRoute(root)];

const courseNamed = async (name: string) => (await addCourse({ name }, rightNow())).record;
const savedSessions = async () => (await ask(allSessions())).map(({ record }) => record);

const dateAndTime = () => screen.findByLabelText("Date and time");
const endedAt = () => screen.getByLabelText("Ended at");
const dose = () => screen.getByRole("spinbutton", { name: "Dose" });
const note = () => screen.getByRole("textbox", { name: "Note" });
const select = (name: string) => screen.getByRole("combobox", { name });
const unknownDose = () => screen.getByRole("checkbox", { name: "I don't know the dose" });
const setTime = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

/** The form of a new session with a time in it. */
const aFormAt = async (wall: string) => {
  const shown = renderScreen(routes, { at: "/sessions/new" });
  setTime(await dateAndTime(), wall);
  const save = () => shown.user.click(screen.getByRole("button", { name: "Save session" }));
  return { ...shown, save };
};

const isSaved = () => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));

/** A wall time of this year, so that no question about the year comes up. */
const thisYear = rightNow().localDay.slice(0, 4);
const march = `${thisYear}-03-10T10:00`;

beforeEach(anEmptyJournal);

describe("without a course", () => {
  test("the way to plan one is offered first", async () => {
    const { user } = renderScreen(routes, { at: "/sessions/new" });
    await user.click(await screen.findByRole("button", { name: "Plan my course" }));
    expect(await screen.findByText("Elsewhere: /course/new")).toBeVisible();
  });

  test("a finished one is not offered, unless the person came from it", async () => {
    const kept = await addCourse({ name: "Spring" }, rightNow());
    await changeCourse(kept, { status: "finished" });
    const first = renderScreen(routes, { at: "/sessions/new" });
    expect(await screen.findByRole("button", { name: "Plan my course" })).toBeVisible();
    first.unmount();

    renderScreen(routes, { at: `/sessions/new?course=${kept.record.id}` });
    expect(await dateAndTime()).toBeVisible();
  });
});

describe("which courses are offered", () => {
  const aCourseIn = async (status: "maintenance" | "paused" | "finished") => {
    await changeCourse(await addCourse({ name: "Spring" }, rightNow()), { status });
    renderScreen(routes, { at: "/sessions/new" });
  };

  test("one in maintenance is offered for its boosters", async () => {
    await aCourseIn("maintenance");
    expect(await dateAndTime()).toBeVisible();
  });

  test.for(["paused", "finished"] as const)("one that is %s is not", async (status) => {
    await aCourseIn(status);
    expect(await screen.findByRole("button", { name: "Plan my course" })).toBeVisible();
  });
});

describe("adding a session", () => {
  test("a time is enough: the rest stays unsaid, and the way leads back to the course", async () => {
    const course = await courseNamed("Spring");
    const { save } = await aFormAt(march);
    expect(select("Kind")).toHaveValue("medicine");
    await save();

    expect(await screen.findByText(`Elsewhere: /course/${course.id}`)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    const [session] = await savedSessions();
    expect(session).toEqual({
      id: session?.id,
      courseId: course.id,
      kind: "medicine",
      status: "planned",
      doses: [],
      note: "",
      at: expect.objectContaining({ localDay: `${thisYear}-03-10`, zone: "Europe/Prague" }),
    });
    expect(session && wallTimeOf(session.at)).toBe(march);
  });

  test("keeps route, dose, end and note", async () => {
    await courseNamed("Spring");
    const { user, save } = await aFormAt(march);
    await user.selectOptions(select("Route"), "Under the tongue or in the cheek");
    await user.type(dose(), "150");
    setTime(endedAt(), `${thisYear}-03-10T12:30`);
    await user.type(note(), "the blue room");
    await save();
    await isSaved();
    expect(await savedSessions()).toMatchObject([
      { route: "oromucosal", doses: [{ known: true, amount: 150, unit: "mg" }], note: "the blue room" },
    ]);
    const [session] = await savedSessions();
    expect(session?.end && wallTimeOf(session.end)).toBe(`${thisYear}-03-10T12:30`);
  });

  test("a preparation has neither route nor dose", async () => {
    await courseNamed("Spring");
    const { user, save } = await aFormAt(march);
    await user.type(dose(), "150");
    await user.selectOptions(select("Kind"), "Preparation");
    expect(screen.queryByRole("spinbutton")).toBeNull();
    expect(screen.queryByRole("combobox", { name: "Route" })).toBeNull();
    await save();
    await isSaved();
    expect(await savedSessions()).toMatchObject([{ kind: "preparation", doses: [] }]);
  });

  test("an appointment at two in the night is on the day of its date", async () => {
    await courseNamed("Spring");
    const { save } = await aFormAt(`${thisYear}-06-10T02:00`);
    await save();
    await isSaved();
    expect((await savedSessions())[0]?.at.localDay).toBe(`${thisYear}-06-10`);
  });

  test.for([
    ["0,5", "mg/kg", 0.5],
    ["1.5", "mg/kg", 1.5],
    ["150", "mg", 150],
    [" 84 ", "mg", 84],
    ["600", "mg", 600],
    ["5", "mg/kg", 5],
  ] as const)("takes a dose of “%s” %s as %d", async ([typed, unit, amount]) => {
    await courseNamed("Spring");
    const { user, save } = await aFormAt(march);
    await user.type(dose(), typed);
    await user.selectOptions(select("Unit"), unit);
    expect(dose()).toHaveAttribute("aria-valuenow", String(amount));
    await save();
    await isSaved();
    expect((await savedSessions())[0]?.doses).toEqual([{ known: true, amount, unit }]);
  });

  test.for([
    ["150mg", /Write only the number, like 150 or 0.5, and choose the unit beside it./],
    ["1e9", /Write only the number/],
    ["１５０", /Write only the number/],
    ["=1+1", /Write only the number/],
    ["-1", /number above 0/],
    ["0", /number above 0/],
    ["1000000000", /up to 10,000/],
    ["1,500", /1,500 can be read in two ways. Write 1500, or write 1.5/],
  ] as const)("refuses a dose of “%s” with a sentence, and loses nothing", async ([typed, sentence]) => {
    await courseNamed("Spring");
    const { user, save } = await aFormAt(march);
    await user.type(note(), "the blue room");
    await user.type(dose(), typed);
    await save();
    expect(dose()).toHaveAccessibleDescription(sentence);
    expect(dose()).toBeInvalid();
    expect(dose()).toHaveValue(typed);
    expect(note()).toHaveValue("the blue room");
    expect(screen.getByRole("region", { name: "Before this can be saved" })).toHaveFocus();
    expect(await savedSessions()).toEqual([]);
  });

  test("a dose that is not known is saved as that, and the number comes back when it is known after all", async () => {
    await courseNamed("Spring");
    const { user, save } = await aFormAt(march);
    await user.type(dose(), "150mg");
    await user.click(unknownDose());
    expect(dose()).toBeDisabled();
    expect(dose()).toHaveValue("");
    expect(dose()).toHaveAccessibleDescription(/you don't know it/);
    await user.click(unknownDose());
    expect(dose()).toHaveValue("150mg");
    await user.click(unknownDose());
    await save();
    await isSaved();
    expect((await savedSessions())[0]?.doses).toEqual([{ known: false }]);
  });

  test.for([
    ["1500", "mg", "You typed 1500 mg — is that what your clinic told you?"],
    ["5,5", "mg/kg", "You typed 5.5 mg/kg — is that what your clinic told you?"],
  ] as const)("asks once about %s %s, and takes yes for an answer", async ([typed, unit, question]) => {
    await courseNamed("Spring");
    const { user, save } = await aFormAt(march);
    await user.type(dose(), typed);
    await user.selectOptions(select("Unit"), unit);
    await save();
    const group = await screen.findByRole("region", { name: question });
    expect(group).toHaveFocus();
    expect(await savedSessions()).toEqual([]);
    await user.click(within(group).getByRole("button", { name: "Yes, that is right" }));
    await isSaved();
    expect(await savedSessions()).toHaveLength(1);
  });

  test("a dose changed after the question is not asked about again", async () => {
    await courseNamed("Spring");
    const { user, save } = await aFormAt(march);
    await user.type(dose(), "1500");
    await save();
    await user.click(await screen.findByRole("button", { name: "Change it" }));
    expect(dose()).toHaveFocus();
    expect(screen.queryByText(/is that what your clinic told you/)).toBeNull();
    await user.clear(dose());
    await user.type(dose(), "150");
    await save();
    await isSaved();
    expect((await savedSessions())[0]?.doses).toEqual([{ known: true, amount: 150, unit: "mg" }]);
  });
});

describe("times that cannot be, or hardly", () => {
  test("no time gets a sentence", async () => {
    await courseNamed("Spring");
    const { save } = await aFormAt("");
    await save();
    expect(await dateAndTime()).toHaveAccessibleDescription("Choose the date and the time it starts.");
    expect(await savedSessions()).toEqual([]);
  });

  test.for(["1899-12-31T10:00", "2101-01-01T10:00", "0026-03-10T10:00", "9999-12-31T23:59"])(
    "%s is refused with a sentence",
    async (wall) => {
      await courseNamed("Spring");
      const { save } = await aFormAt(wall);
      await save();
      expect(await dateAndTime()).toHaveAccessibleDescription("Choose a year from 1900 to 2100.");
      expect(await savedSessions()).toEqual([]);
    },
  );

  test.for(["1900-01-01T10:00", "2100-12-31T23:59"])("%s is asked about once, and then kept", async (wall) => {
    await courseNamed("Spring");
    const { user, save } = await aFormAt(wall);
    await save();
    expect(await screen.findByRole("region", { name: /Is the year right\?/ })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Yes, that is right" }));
    await isSaved();
    const [session] = await savedSessions();
    expect(session && wallTimeOf(session.at)).toBe(wall);
  });

  test("a time that a clock change skips gets the nearest ones", async () => {
    await courseNamed("Spring");
    const { save } = await aFormAt("2026-03-29T02:30");
    await save();
    expect(await dateAndTime()).toHaveAccessibleDescription(
      "Clocks were put forward then, and 02:30 never came. The nearest times are 01:59 and 03:00.",
    );
    expect(await dateAndTime()).toHaveValue("2026-03-29T02:30");
    expect(await savedSessions()).toEqual([]);
  });

  test.for(["09:00", "10:00"])("an end at %s, not after the start, gets a sentence beside it", async (clock) => {
    await courseNamed("Spring");
    const { save } = await aFormAt(march);
    setTime(endedAt(), `${thisYear}-03-10T${clock}`);
    await save();
    expect(endedAt()).toHaveAccessibleDescription(/not after the start/);
    expect(endedAt()).toHaveValue(`${thisYear}-03-10T${clock}`);
    expect(await savedSessions()).toEqual([]);
  });

  test("an end more than a day later is asked about", async () => {
    await courseNamed("Spring");
    const { user, save } = await aFormAt(march);
    setTime(endedAt(), `${thisYear}-04-10T12:00`);
    await save();
    await user.click(await screen.findByRole("button", { name: "Yes, that is right" }));
    await isSaved();
    expect(await savedSessions()).toHaveLength(1);
  });

  test("says what is taken for the end when none is known", async () => {
    await courseNamed("Spring");
    await aFormAt(march);
    expect(endedAt()).toHaveAccessibleDescription(/two hours after the start/);
  });

  describe("a session on the same minute as another", () => {
    const atMarch = (): When => {
      const read = whenAt(wallTimeOf({ ...rightNow(), ...marchInstant() }), { dayStartsAtHour: 0 });
      if (!read.ok) throw new Error("not a time");
      return read.when;
    };
    const marchInstant = () => ({ instant: Date.parse(march), offsetMinutes: 60 });

    const anotherSession = async (unusual: object = {}) => {
      const { id: courseId } = await courseNamed("Spring");
      const { id: _, status: __, ...draft } = aSession({ courseId, at: atMarch(), ...unusual });
      return addSession(draft);
    };

    test("is asked about, and both can be kept", async () => {
      await anotherSession();
      const { user, save } = await aFormAt(march);
      await save();
      expect(
        await screen.findByRole("region", { name: "You already have a session at this time. Keep both?" }),
      ).toBeVisible();
      await user.click(screen.getByRole("button", { name: "Keep both" }));
      await isSaved();
      expect(await savedSessions()).toHaveLength(2);
    });

    test("comes after any other question, each asked once", async () => {
      await anotherSession();
      const { user, save } = await aFormAt(march);
      await user.type(dose(), "1500");
      await save();
      await user.click(await screen.findByRole("button", { name: "Yes, that is right" }));
      await user.click(await screen.findByRole("button", { name: "Keep both" }));
      await isSaved();
      expect(await savedSessions()).toHaveLength(2);
    });
  });
});

describe("several courses", () => {
  test("one can be chosen, the latest being offered first, and two of one name can be told apart", async () => {
    const first = await courseNamed("Spring");
    await courseNamed("Spring");
    await courseNamed("Summer");
    const { user, save } = await aFormAt(march);
    const options = within(select("Course")).getAllByRole("option");
    expect(options.map((option) => option.textContent)).toEqual([
      "Summer",
      expect.stringMatching(/^Spring \(.+\)$/),
      expect.stringMatching(/^Spring \(.+\)$/),
    ]);
    await user.selectOptions(select("Course"), first.id);
    await save();
    await isSaved();
    expect(await savedSessions()).toMatchObject([{ courseId: first.id }]);
  });

  test("the one the person came from is taken, whatever an older draft says", async () => {
    const spring = await courseNamed("Spring");
    const summer = await courseNamed("Summer");
    const earlier = await aFormAt(march);
    await earlier.user.selectOptions(select("Course"), summer.id);
    await flushDrafts();
    earlier.unmount();

    const { user } = renderScreen(routes, { at: `/sessions/new?course=${spring.id}` });
    expect(await dateAndTime()).toHaveValue(march);
    expect(select("Course")).toHaveValue(spring.id);
    await user.click(screen.getByRole("button", { name: "Save session" }));
    await isSaved();
    expect(await savedSessions()).toMatchObject([{ courseId: spring.id }]);
  });
});

describe("what must not be lost", () => {
  const longText = "🌊 مرحبا e\u0301 \u0007<script>alert(1)</script> =1+1 ".repeat(2400).slice(0, 100_000);

  test("100,000 characters of every kind are kept exactly", async () => {
    await courseNamed("Spring");
    const { save } = await aFormAt(march);
    fireEvent.change(note(), { target: { value: longText } });
    await save();
    await isSaved();
    expect((await savedSessions())[0]?.note).toBe(longText);
  });

  test("what was typed and not saved is there again, and gone once it is saved", async () => {
    await courseNamed("Spring");
    const first = await aFormAt(march);
    await first.user.type(dose(), "15");
    await first.user.type(note(), "the blue room");
    await flushDrafts();
    first.unmount();

    const second = renderScreen(routes, { at: "/sessions/new" });
    expect(await dateAndTime()).toHaveValue(march);
    expect(dose()).toHaveValue("15");
    expect(note()).toHaveValue("the blue room");
    await second.user.click(screen.getByRole("button", { name: "Save session" }));
    await isSaved();
    second.unmount();

    renderScreen(routes, { at: "/sessions/new" });
    expect(await dateAndTime()).toHaveValue("");
    expect(note()).toHaveValue("");
  });

  test("a failed save keeps everything on the screen, and trying again saves it once", async () => {
    await courseNamed("Spring");
    const { user, save } = await aFormAt(march);
    await user.type(dose(), "150");
    await user.type(note(), "the sea was calm");
    await flushDrafts();
    const makeRoom = fillTheDisk();
    try {
      await save();
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(await dateAndTime()).toHaveValue(march);
      expect(dose()).toHaveValue("150");
      expect(note()).toHaveValue("the sea was calm");
    } finally {
      makeRoom();
    }
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await isSaved();
    expect(await savedSessions()).toMatchObject([{ note: "the sea was calm" }]);
  });

  test("two quick taps save one session", async () => {
    await courseNamed("Spring");
    await aFormAt(march);
    const button = screen.getByRole("button", { name: "Save session" });
    fireEvent.click(button);
    fireEvent.click(button);
    await isSaved();
    expect(await savedSessions()).toHaveLength(1);
  });
});
