import { screen, waitFor, within } from "@testing-library/react";
import { beforeEach, describe, expect, test, vi } from "vitest";
// Before the clock of the first test runs: it is a whole part of the app.
import "#src/features/share/ShareScreen.tsx";
import { shareRoutes } from "#src/features/share/routes.ts";
import { addCheckIn } from "#src/journal/check-ins.ts";
import { addCourse } from "#src/journal/courses.ts";
import { addEffect } from "#src/journal/effects.ts";
import { addEvent } from "#src/journal/events.ts";
import { addIntention } from "#src/journal/intentions.ts";
import { addMedicine } from "#src/journal/medicines.ts";
import { addReflection } from "#src/journal/reflections.ts";
import { addResponse } from "#src/journal/responses.ts";
import { addSession } from "#src/journal/sessions.ts";
import { saveSupportPlan } from "#src/journal/support-plans.ts";
import { addTherapistNote } from "#src/journal/therapist-notes.ts";
import { addUnsaid } from "#src/journal/unsaid.ts";
import { rightNow } from "#src/platform/clock.ts";
import {
  aCheckIn,
  aMedicine,
  anEffect,
  anEvent,
  anIntention,
  answering,
  anUnsaid,
  aReflection,
  aResponse,
  aSession,
  aSupportPlan,
  aTherapistNote,
} from "../../support/build.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen } from "../../support/render-screen.tsx";

const now = rightNow();
const ago = (days: number) => ({ ...now, instant: now.instant - days * 86_400_000 });
/** Without what the app adds. */
const without = <R extends object, K extends keyof R>(record: R, ...keys: K[]): Omit<R, K> => {
  const copy = { ...record };
  for (const key of keys) delete copy[key];
  return copy;
};
const draftOf = <R extends { id: unknown }>(record: R) => without(record, "id");

beforeEach(async () => {
  await anEmptyJournal();
  // There is no printer here.
  window.print = vi.fn<() => void>();
});

const showShare = () => renderScreen((root) => [shareRoutes(root)], { at: "/share" });

const startMaking = async () => {
  const shown = showShare();
  await shown.user.click(await screen.findByRole("button", { name: "Make a summary" }));
  await screen.findByRole("button", { name: "Preview" });
  return shown;
};

const someEntries = async () => {
  const { record: course } = await addCourse({ name: "Spring" }, ago(1));
  await addSession(without(aSession({ courseId: course.id, at: ago(0.8) }), "id", "status"));
  await addCheckIn(draftOf(aCheckIn({ at: now, note: "slept by the stove" })));
  await addIntention(draftOf(anIntention({ at: ago(0.6), text: "to be seen" })));
  await addReflection(
    draftOf(aReflection({ at: now, answers: [{ promptId: "after-rest-hard", text: "the harbour at night" }] })),
  );
};

const paper = () => screen.findByRole("article");
const box = (name: string | RegExp) => screen.getByRole("checkbox", { name });

test("what is to be shown in the room is one tap away", async () => {
  await addCheckIn(draftOf(aCheckIn()));
  showShare();
  expect(await screen.findByRole("link", { name: "To bring to therapy, large enough to hold up" })).toHaveAttribute(
    "href",
    "/therapy",
  );
});

test("says what this place is for while there is nothing to share", async () => {
  showShare();
  expect(await screen.findByText(/When there is something in your journal/)).toBeVisible();
  expect(screen.getByRole("link", { name: "Check in" })).toHaveAttribute("href", "/check-in");
  expect(screen.queryByRole("button", { name: "Make a summary" })).toBeNull();
});

describe("with something to share", () => {
  beforeEach(someEntries);

  test("starts with a therapist, this course, the course, questionnaires and mood ticked, and no words", async () => {
    await startMaking();
    expect(within(screen.getByRole("radiogroup", { name: "For" })).getByRole("radio", { checked: true })).toBe(
      screen.getByRole("radio", { name: "My therapist" }),
    );
    expect(screen.getByRole("radio", { name: "This course" })).toBeChecked();
    const ticked = screen.getAllByRole("checkbox", { checked: true }).map((box) => box.closest("div")?.textContent);
    expect(ticked).toHaveLength(3);
    expect(box("Course and sessions")).toBeChecked();
    expect(box("Questionnaires")).toBeChecked();
    expect(box("Mood")).toBeChecked();
    expect(box("In my own words")).not.toBeChecked();
    expect(screen.queryByText("the harbour at night")).toBeNull();
  });

  test("shows the page that would leave, without a word that was not ticked", async () => {
    const { user } = await startMaking();
    await user.click(screen.getByRole("button", { name: "Preview" }));
    const page = await paper();
    expect(page).toHaveTextContent("Patient-recorded summary, not a medical record");
    expect(within(page).getByRole("rowheader", { name: /^All counted days/ })).toBeVisible();
    for (const text of ["slept by the stove", "to be seen", "the harbour at night", "Spring"]) {
      expect(page).not.toHaveTextContent(text);
    }
    expect(screen.getByRole("heading", { name: "Preview" })).toHaveFocus();
    expect(await within(page).findByRole("img", { name: /^Mood from 0 to 10/ })).toBeInTheDocument();
  });

  test("S10 says before the page is shown that it tells how much was left out", async () => {
    await startMaking();
    const sentence = screen.getByText(
      "At its end the page says how many of your texts were left out, and which sections, but nothing of what they hold.",
    );
    expect(sentence).toBeVisible();
    expect(
      sentence.compareDocumentPosition(screen.getByRole("button", { name: "Preview" })) &
        Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  test("puts a quote on the page when it is ticked, and takes it off with one press", async () => {
    const { user } = await startMaking();
    await user.click(box("In my own words"));
    expect(box(/^Reflection · After rest/)).not.toBeChecked();
    await user.click(box(/^Reflection · After rest/));
    await user.click(screen.getByRole("button", { name: "Preview" }));
    expect(await paper()).toHaveTextContent("the harbour at night");
    expect(await paper()).not.toHaveTextContent("slept by the stove");

    await user.click(within(await paper()).getByRole("button", { name: /^Leave this out: .* Reflection/ }));
    expect(await paper()).not.toHaveTextContent("the harbour at night");
    expect(box(/^Reflection · After rest/)).not.toBeChecked();

    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await paper()).toHaveTextContent("the harbour at night");
  });

  test("takes a section off the page with one press, and back", async () => {
    const { user } = await startMaking();
    await user.click(screen.getByRole("button", { name: "Preview" }));
    await user.click(within(await paper()).getByRole("button", { name: "Leave this out: Mood" }));
    expect(within(await paper()).queryByRole("heading", { name: "Mood" })).toBeNull();
    expect(box("Mood")).not.toBeChecked();
    expect(screen.getByRole("heading", { name: "Preview" })).toHaveFocus();

    await user.click(box("Practices done"));
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(box("Mood")).toBeChecked();
    expect(box("Practices done")).toBeChecked();
  });

  test("what is ticked for a therapist is not ticked for a prescriber", async () => {
    const { user } = await startMaking();
    await user.click(box("In my own words"));
    await user.click(box(/^Reflection · After rest/));
    await user.click(screen.getByRole("radio", { name: "My prescriber" }));
    expect(box("In my own words")).not.toBeChecked();
    await user.click(box("In my own words"));
    expect(box(/^Reflection · After rest/)).not.toBeChecked();

    await user.click(screen.getByRole("radio", { name: "My therapist" }));
    expect(box(/^Reflection · After rest/)).toBeChecked();
  });

  test("intentions are offered with their section", async () => {
    const { user } = await startMaking();
    await user.click(box("Intentions"));
    expect(screen.getByRole("checkbox", { name: /^Intention ·/ })).not.toBeChecked();
    expect(screen.queryByRole("checkbox", { name: /^Note with a check-in/ })).toBeNull();
  });

  test("prints the page without having been asked to show it, once it is drawn", async () => {
    const { user } = await startMaking();
    await user.click(screen.getByRole("button", { name: "Print" }));
    await waitFor(() => expect(window.print).toHaveBeenCalledTimes(1));
    expect(within(await paper()).getByRole("img")).toBeInTheDocument();

    await user.click(screen.getByRole("button", { name: "Print" }));
    await waitFor(() => expect(window.print).toHaveBeenCalledTimes(2));
  });

  test("does nothing without a section, and says why", async () => {
    const { user } = await startMaking();
    await user.click(box("Course and sessions"));
    await user.click(box("Questionnaires"));
    await user.click(box("Mood"));
    const button = screen.getByRole("button", { name: "Preview" });
    expect(button).toHaveAccessibleDescription("Tick at least one section first.");
    await user.click(button);
    await user.click(screen.getByRole("button", { name: "Print" }));
    expect(screen.queryByRole("article")).toBeNull();
    expect(window.print).not.toHaveBeenCalled();
  });

  test("refuses days that end before they begin, beside the field", async () => {
    const { user } = await startMaking();
    await user.click(screen.getByRole("radio", { name: "Days I choose" }));
    const last = screen.getByLabelText("Last day");
    expect(last).toHaveValue(now.localDay);
    await user.clear(last);
    await user.type(last, "2020-01-01");
    expect(last).toHaveAccessibleDescription("Choose two days, the last one not before the first.");
    expect(screen.getByRole("button", { name: "Preview" })).toHaveAccessibleDescription("Choose the days first.");
  });

  test("a name is on the page when it is typed, and gone the next time", async () => {
    const { user, unmount } = await startMaking();
    await user.type(screen.getByRole("textbox", { name: "Name on the page" }), "A. B.");
    await user.click(screen.getByRole("button", { name: "Preview" }));
    expect(await paper()).toHaveTextContent("A. B.");
    const keptOutside = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
    expect(keptOutside.map((key) => localStorage.getItem(key)).join()).not.toContain("A. B.");
    expect(document.title).not.toContain("A. B.");
    unmount();

    await startMaking();
    expect(screen.getByRole("textbox", { name: "Name on the page" })).toHaveValue("");
  });
});

test("shows twenty texts first, the latest on top, and more when asked", async () => {
  for (let index = 0; index < 23; index++) {
    await addCheckIn(draftOf(aCheckIn({ at: ago(index / 1000), note: `note number ${index}.` })));
  }
  const { user } = await startMaking();
  await user.click(box("In my own words"));
  expect(screen.getAllByText(/^note number/).map((note) => note.textContent)).toEqual(
    Array.from({ length: 20 }, (_, index) => `note number ${index}.`),
  );
  expect(screen.getByText(/0 of 23 texts are ticked/)).toBeVisible();
  await user.click(screen.getByRole("button", { name: "Show more (3)" }));
  expect(screen.getAllByText(/^note number/)).toHaveLength(23);
});

test("a very long text is cut at first and whole when asked", async () => {
  await addCheckIn(draftOf(aCheckIn({ at: now, note: "still water ".repeat(100) })));
  const { user } = await startMaking();
  await user.click(box("In my own words"));
  const button = screen.getByRole("button", { name: "Show all of it" });
  expect(button).toHaveAttribute("aria-expanded", "false");
  await user.click(button);
  expect(screen.getByRole("button", { name: "Show less" })).toHaveAttribute("aria-expanded", "true");
});

describe("with a questionnaire answered and a support plan written", () => {
  beforeEach(async () => {
    await someEntries();
    await addResponse(draftOf(aResponse({ at: now, answers: answering(1, 1, 1, 1, 1, 1, 1, 1, 2) })));
    await saveSupportPlan(null, draftOf(aSupportPlan({ at: now, signs: "I stop answering" })));
  });

  test("S16 the answer to question 9 stays out until it is ticked, and the page says so", async () => {
    const { user } = await startMaking();
    expect(box("Include answer to question 9")).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: "Preview" }));
    const page = await paper();
    expect(within(page).getByRole("rowheader", { name: "First recorded" })).toBeVisible();
    expect(page).toHaveTextContent("Question 9: not shared by patient's choice.");
    expect(page).toHaveTextContent("Copyright © Pfizer Inc.");
    expect(page).not.toHaveTextContent("More than half the days");

    await user.click(box("Include answer to question 9"));
    expect(page).toHaveTextContent("More than half the days (2)");
    expect(page).not.toHaveTextContent("not shared by patient's choice");
  });

  test("S2 the answer that is ticked for a therapist is not ticked for a prescriber", async () => {
    const { user } = await startMaking();
    await user.click(box("Include answer to question 9"));
    await user.click(screen.getByRole("radio", { name: "My prescriber" }));
    expect(box("Include answer to question 9")).not.toBeChecked();
    await user.click(screen.getByRole("radio", { name: "My therapist" }));
    expect(box("Include answer to question 9")).toBeChecked();
  });

  test("S16 it is not asked for without its section, nor where no PHQ-9 was answered in the days", async () => {
    const { user } = await startMaking();
    await user.click(box("Questionnaires"));
    expect(screen.queryByRole("checkbox", { name: "Include answer to question 9" })).toBeNull();
    await user.click(box("Questionnaires"));
    expect(box("Include answer to question 9")).toBeVisible();
    await user.click(screen.getByRole("radio", { name: "Days I choose" }));
    await user.clear(screen.getByLabelText("First day"));
    await user.type(screen.getByLabelText("First day"), "2020-01-01");
    await user.clear(screen.getByLabelText("Last day"));
    await user.type(screen.getByLabelText("Last day"), "2020-01-02");
    expect(screen.queryByRole("checkbox", { name: "Include answer to question 9" })).toBeNull();
  });

  test("S20 the support plan is on the page only when it is ticked", async () => {
    const { user } = await startMaking();
    expect(box("My support plan")).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: "Preview" }));
    expect(await paper()).not.toHaveTextContent(/I stop answering|support plan/);
    await user.click(box("My support plan"));
    expect(await paper()).toHaveTextContent("I stop answering");
    await user.click(within(await paper()).getByRole("button", { name: "Leave this out: My support plan" }));
    expect(await paper()).not.toHaveTextContent("I stop answering");
  });
});

describe("with what was kept round a session", () => {
  beforeEach(async () => {
    await addUnsaid(draftOf(anUnsaid({ at: now, text: "behind the wall", forTherapy: true })));
    await addUnsaid(draftOf(anUnsaid({ at: now, text: "still behind it" })));
    await addTherapistNote(draftOf(aTherapistNote({ at: now, text: "you spoke of the tide" })));
    await addEvent(draftOf(anEvent({ at: now, name: "we moved" })));
    await addMedicine(draftOf(aMedicine({ at: now, name: "Sertraline" })));
  });

  test("S2, S24, S25 each stays out until its section and its own box are ticked", async () => {
    const { user } = await startMaking();
    for (const name of ["Questions, and what I bring", "Notes from my therapist", "Other medicines and events"]) {
      expect(box(name)).not.toBeChecked();
      await user.click(box(name));
    }
    expect(screen.queryByText("still behind it")).toBeNull();
    await user.click(screen.getByRole("button", { name: "Preview" }));
    const page = await paper();
    expect(page).toHaveTextContent("Sertraline");
    for (const text of ["behind the wall", "you spoke of the tide", "we moved"])
      expect(page).not.toHaveTextContent(text);

    await user.click(box(/^What I couldn't say/));
    await user.click(box(/^Note from my therapist/));
    await user.click(box(/^Event/));
    for (const text of ["behind the wall", "you spoke of the tide", "we moved"]) expect(page).toHaveTextContent(text);
    await user.click(within(page).getByRole("button", { name: /^Leave this out: .* What I couldn't say/ }));
    expect(page).not.toHaveTextContent("behind the wall");
  });

  test("S25 what the therapist wrote does not stand in the script of own words", async () => {
    const { user } = await startMaking();
    await user.click(box("Notes from my therapist"));
    await user.click(box(/^Note from my therapist/));
    await user.click(screen.getByRole("button", { name: "Preview" }));
    expect(within(await paper()).getByText("you spoke of the tide")).not.toHaveClass("own-words");
  });

  test("S10 nobody who was not given them is told that there are notes of the therapist's or things unsaid", async () => {
    const { user } = await startMaking();
    await user.click(screen.getByRole("button", { name: "Preview" }));
    const page = await paper();
    expect(page).toHaveTextContent("Kept private, from these days: 1 event.");
    expect(page).not.toHaveTextContent(/therapist wrote|Notes from my therapist|couldn't say|unsaid/);
  });
});

describe("with side effects on mood", () => {
  const name = "Include low mood and thoughts of death";

  test("S19 they stay out until they are ticked, and the page says so", async () => {
    await addEffect(draftOf(anEffect({ at: now, effect: "thoughts-of-death" })));
    const { user } = await startMaking();
    expect(screen.queryByRole("checkbox", { name })).toBeNull();
    await user.click(box("Side effects"));
    expect(box(name)).not.toBeChecked();
    await user.click(screen.getByRole("button", { name: "Preview" }));
    const page = await paper();
    expect(page).toHaveTextContent("Effects on mood: not shared by patient's choice.");
    expect(page).not.toHaveTextContent("Thoughts of death");

    await user.click(box(name));
    expect(page).toHaveTextContent("Thoughts of death or of hurting myself");
    expect(page).not.toHaveTextContent("not shared by patient's choice");
  });

  test("S2 what is ticked for a therapist is not ticked for a prescriber", async () => {
    await addEffect(draftOf(anEffect({ at: now, effect: "low-mood" })));
    const { user } = await startMaking();
    await user.click(box("Side effects"));
    await user.click(box(name));
    await user.click(screen.getByRole("radio", { name: "My prescriber" }));
    await user.click(box("Side effects"));
    expect(box(name)).not.toBeChecked();
  });

  test("S19 nothing is offered where there are none in the days", async () => {
    await addEffect(draftOf(anEffect({ at: now, effect: "nausea" })));
    const { user } = await startMaking();
    await user.click(box("Side effects"));
    expect(screen.queryByRole("checkbox", { name })).toBeNull();
  });
});

test("S16 where question 9 was left out every time there is nothing to tick, and the page says it was not asked", async () => {
  await addResponse(draftOf(aResponse({ at: now, answers: answering(1, 1, 1, 1, 1, 1, 1, 1) })));
  const { user } = await startMaking();
  expect(screen.queryByRole("checkbox", { name: "Include answer to question 9" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Preview" }));
  expect(await paper()).toHaveTextContent("Question 9: not asked.");
});
