import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { addDays } from "#src/domain/time.ts";
import { vault } from "#src/journal/journal.ts";
import { kinds } from "#src/journal/kinds.ts";
import { remindFrom } from "#src/journal/reminders.ts";
import { addResponse } from "#src/journal/responses.ts";
import { addClinicScore } from "#src/journal/clinic-scores.ts";
import { questionnaireChoices } from "#src/journal/questionnaire-choices.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { rightNow, today } from "#src/platform/clock.ts";
import { ask } from "#src/journal/use-journal.ts";
import { aClinicScore, aCourse, aResponse, aSession, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { openAt, openForm, press, radio } from "./questionnaire.ts";

beforeAll(async () => {
  await import("#src/features/questionnaires/QuestionnairesScreen.tsx");
  await import("#src/features/questionnaires/ChoicesScreen.tsx");
  await import("#src/features/questionnaires/QuestionnaireScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

const choices = () => ask(questionnaireChoices());
const tick = (name: string) => screen.getByRole("checkbox", { name });
const openChoices = async () => {
  const shown = openAt("/questionnaires/choices");
  await screen.findByRole("checkbox", { name: "PHQ-9" });
  return shown;
};

test("the PHQ-9 and the GAD-7 are in use at first, each a link by its name", async () => {
  openAt("/questionnaires");
  const list = await screen.findByRole("list", { name: "Questionnaires" });
  expect(
    within(list)
      .getAllByRole("link")
      .map((link) => link.getAttribute("href")),
  ).toEqual(["/questionnaires/phq-9", "/questionnaires/gad-7"]);
  expect(within(list).getByRole("link", { name: "PHQ-9" })).toHaveAccessibleDescription(/low mood/);
  expect(within(list).getByRole("link", { name: "GAD-7" })).toBeInTheDocument();
});

test("the latest result and a half that was begun are found there", async () => {
  const { id: _, ...draft } = aResponse();
  const { record } = await addResponse(draft);
  const form = await openForm("gad-7");
  await form.user.click(radio("gad-7", "1", "Several days"));
  await flushDrafts();
  form.unmount();
  openAt("/questionnaires");
  expect(await screen.findByRole("link", { name: /^Last filled in: / })).toHaveAttribute(
    "href",
    `/questionnaires/result/${record.id}`,
  );
  await waitFor(() =>
    expect(screen.getByRole("link", { name: "GAD-7" })).toHaveAccessibleDescription(/Begun, and kept/),
  );
});

test("of several that are due, one is said to be, also when it was put off", async () => {
  const course = aCourse();
  const soon = addDays(today(), 3);
  await vault().put(kinds.course, course);
  await vault().put(kinds.session, aSession({ courseId: course.id, at: on(soon) }));
  await remindFrom("questionnaire/phq-9", addDays(today(), 1), rightNow());
  openAt("/questionnaires");
  expect(await screen.findByRole("link", { name: "PHQ-9" })).toHaveAccessibleDescription(/Due now$/);
  expect(screen.getByRole("link", { name: "GAD-7" })).not.toHaveAccessibleDescription(/Due now/);
});

test("scores from the clinic stand under it, newest first, as they were told", async () => {
  const keep = (change: object) => {
    const { id: _, ...draft } = aClinicScore(change);
    return addClinicScore(draft);
  };
  await keep({ measure: "HAM-A", total: 17 });
  await keep({ measure: "MADRS", total: 0, max: 60, at: aResponse().at });
  openAt("/questionnaires");
  const list = await screen.findByRole("list", { name: "Scores from my clinic" });
  const rows = within(list)
    .getAllByRole("link")
    .map((link) => link.textContent);
  expect(rows).toEqual([expect.stringMatching(/^MADRS0 of 60 · /), expect.stringMatching(/^HAM-A17 · /)]);
});

test("each choice is kept as it is made", async () => {
  const { user } = await openChoices();
  await user.click(tick("WHO-5"));
  await waitFor(async () => expect((await choices()).inUse).toEqual(["phq-9", "gad-7", "who-5"]));
  await user.click(tick("PHQ-9"));
  await user.click(tick("Leave question 9 out"));
  await user.selectOptions(screen.getByRole("combobox", { name: "Day of the week" }), "Wednesday");
  await user.click(tick("Say nothing on Today"));
  await waitFor(async () =>
    expect(await choices()).toMatchObject({
      inUse: ["gad-7", "who-5"],
      leavesOutItem9: true,
      weekday: 3,
      isQuiet: true,
    }),
  );
  expect(screen.getByRole("status")).toHaveTextContent("Saved");
});

test("two quick taps do not undo each other", async () => {
  await openChoices();
  const [who, pcl] = [tick("WHO-5"), tick("PCL-5")];
  who.click();
  pcl.click();
  await waitFor(async () => expect((await choices()).inUse).toEqual(["phq-9", "gad-7", "who-5", "pcl-5"]));
});

test("a choice that could not be kept says so, shows what holds, and can be tried again", async () => {
  const { user } = await openChoices();
  const makeRoom = fillTheDisk();
  await user.click(tick("PCL-5"));
  expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  expect(tick("PCL-5")).not.toBeChecked();
  makeRoom();
  await press(user, "Try again");
  await waitFor(() => expect(tick("PCL-5")).toBeChecked());
});

test("with none in use there is still a way to choose", async () => {
  const { user, unmount } = await openChoices();
  await user.click(tick("PHQ-9"));
  await user.click(tick("GAD-7"));
  await waitFor(async () => expect((await choices()).inUse).toEqual([]));
  unmount();
  openAt("/questionnaires");
  expect(await screen.findByText("None is in use. You can choose some.")).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Choose questionnaires" })).toBeInTheDocument();
});

test("choices that could not be kept are still said when another one is, and are tried again together", async () => {
  const { user } = await openChoices();
  const makeRoom = fillTheDisk();
  try {
    await user.click(tick("WHO-5"));
    await user.click(tick("Leave question 9 out"));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
  } finally {
    makeRoom();
  }
  await user.click(tick("Say nothing on Today"));
  await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));
  expect(screen.getByRole("alert")).toHaveTextContent("Not saved");
  await press(user, "Try again");
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  const { inUse, leavesOutItem9, isQuiet } = await choices();
  expect({ inUse, leavesOutItem9, isQuiet }).toEqual({
    inUse: ["phq-9", "gad-7", "who-5"],
    leavesOutItem9: true,
    isQuiet: true,
  });
});
