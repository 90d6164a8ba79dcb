import { fireEvent, screen, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Session } from "#src/domain/session.ts";
import { EffectsSection } from "#src/features/sessions/given/EffectsSection.tsx";
import { GivenSection } from "#src/features/sessions/given/GivenSection.tsx";
import { givenRoute } from "#src/features/sessions/given/routes.ts";
import { addEffect } from "#src/journal/effects.ts";
import { addSession, allSessions, changeSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { anEffect, aSession, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";

const routes: Routes = (root) => [givenRoute(root)];
const open = async (id: string) => {
  const shown = renderScreen(routes, { at: `/sessions/${id}/given` });
  await screen.findByRole("button", { name: "Save what was given" });
  return {
    ...shown,
    save: () => shown.user.click(screen.getByRole("button", { name: "Save what was given" })),
    unfold: (title: string) => shown.user.click(screen.getByText(title, { selector: "summary span span" })),
  };
};
const dose = (place: number) => within(screen.getByRole("group", { name: `Dose ${place}` }));
const measurement = (place: number) => within(screen.getByRole("group", { name: `Measurement ${place}` }));
const stored = async () => (await ask(allSessions()))[0]?.record;
const aKeptSession = (unusual: object = {}) => {
  const { id: _, status: __, ...draft } = aSession(unusual);
  return addSession(draft);
};

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/sessions/given/GivenScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

describe("the form", () => {
  test("keeps several doses, each as it was given", async () => {
    const { record } = await aKeptSession();
    const { user, save } = await open(record.id);
    await user.type(dose(1).getByRole("spinbutton", { name: "Dose" }), "150");
    expect(dose(1).queryByText("How long I held it in my mouth")).toBeNull();
    await user.selectOptions(dose(1).getByRole("combobox", { name: "Route" }), "Under the tongue or in the cheek");
    await user.selectOptions(dose(1).getByRole("combobox", { name: "Form" }), "Troche");
    await user.type(dose(1).getByRole("spinbutton", { name: "How long I held it in my mouth" }), "12");
    await user.click(dose(1).getByRole("radio", { name: "Spat it out" }));
    await user.click(screen.getByRole("button", { name: "Add another dose" }));
    expect(dose(2).getByRole("spinbutton", { name: "Dose" })).toHaveFocus();
    await user.click(dose(2).getByRole("checkbox", { name: "I don't know the dose" }));
    await save();
    expect(await screen.findByText(`Elsewhere: /sessions/${record.id}`)).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(await stored()).toMatchObject({
      route: "oromucosal",
      doses: [
        { known: true, amount: 150, unit: "mg", form: "troche", heldMinutes: 12, wasSwallowed: false },
        { known: false },
      ],
    });
  });

  test("tells swished from held under the tongue, and who said how much it was", async () => {
    const { record } = await aKeptSession({ route: "oromucosal", doses: [{ known: true, amount: 150, unit: "mg" }] });
    const { user, save, unfold } = await open(record.id);
    await unfold("Doses");
    await user.selectOptions(dose(1).getByRole("combobox", { name: "Where in my mouth" }), "Swished in the mouth");
    await user.click(dose(1).getByRole("radio", { name: "Spat it out" }));
    await user.selectOptions(dose(1).getByRole("combobox", { name: "Who says how much it was" }), "The label");
    await save();
    await screen.findByText(`Elsewhere: /sessions/${record.id}`);
    expect((await stored())?.doses).toEqual([
      { known: true, amount: 150, unit: "mg", mouthPlace: "swished", wasSwallowed: false, asToldBy: "label" },
    ]);
  });

  test("keeps body weight with its day: of the session, unless another is chosen", async () => {
    const { record } = await aKeptSession();
    const { user, save, unfold } = await open(record.id);
    await unfold("Measured");
    const weight = () => screen.getByRole("spinbutton", { name: "Body weight" });
    await user.type(weight(), "7");
    expect(screen.getByLabelText("Weighed on")).toHaveValue("2026-03-10");
    await save();
    expect(weight()).toHaveAccessibleDescription(/from 20 to 400/);
    await user.type(weight(), "2,5");
    fireEvent.change(screen.getByLabelText("Weighed on"), { target: { value: "2026-03-03" } });
    await save();
    await screen.findByText(`Elsewhere: /sessions/${record.id}`);
    expect((await stored())?.bodyWeight).toEqual({ amount: 72.5, unit: "kg", day: "2026-03-03" });
  });

  test("offers the weight of another session, and takes nothing over by itself", async () => {
    await aKeptSession({ at: on("2026-03-03"), bodyWeight: { amount: 160, unit: "lb", day: "2026-03-03" } });
    const { record } = await aKeptSession();
    const { user, save, unfold } = await open(record.id);
    await unfold("Measured");
    expect(screen.getByRole("spinbutton", { name: "Body weight" })).toHaveValue("");
    expect(screen.getByRole("combobox", { name: "Unit of weight" })).toHaveValue("lb");
    await user.click(screen.getByRole("button", { name: /^Use 160 lb, from/ }));
    await save();
    await screen.findByText(`Elsewhere: /sessions/${record.id}`);
    const kept = (await ask(allSessions())).find((session) => session.record.id === record.id);
    expect(kept?.record.bodyWeight).toEqual({ amount: 160, unit: "lb", day: "2026-03-03" });
  });

  test("a new weight is in the unit of the last one, and its day stays as it is changed", async () => {
    await aKeptSession({ at: on("2026-03-03"), bodyWeight: { amount: 160, unit: "lb", day: "2026-03-03" } });
    const { record } = await aKeptSession();
    const { user, save, unfold } = await open(record.id);
    await unfold("Measured");
    await user.type(screen.getByRole("spinbutton", { name: "Body weight" }), "158");
    const day = screen.getByLabelText("Weighed on");
    expect(day).not.toHaveValue("");
    fireEvent.change(day, { target: { value: "" } });
    expect(day).toHaveValue("");
    fireEvent.change(day, { target: { value: "2026-03-05" } });
    await save();
    await screen.findByText(`Elsewhere: /sessions/${record.id}`);
    const kept = (await ask(allSessions())).find((session) => session.record.id === record.id);
    expect(kept?.record.bodyWeight).toEqual({ amount: 158, unit: "lb", day: "2026-03-05" });
  });

  test("keeps what was measured, the pair typed in one go", async () => {
    const { record } = await aKeptSession({ doses: [{ known: true, amount: 84, unit: "mg" }] });
    const { user, save, unfold } = await open(record.id);
    await unfold("Measured");
    await user.click(measurement(1).getByRole("radio", { name: "Before" }));
    fireEvent.change(measurement(1).getByRole("spinbutton", { name: "Upper" }), {
      target: { value: "124/82" },
    });
    expect(measurement(1).getByRole("spinbutton", { name: "Lower" })).toHaveValue("82");
    await user.type(measurement(1).getByRole("spinbutton", { name: "How long before the start" }), "20");
    await user.click(measurement(1).getByRole("radio", { name: "The clinic" }));
    await save();
    await screen.findByText(`Elsewhere: /sessions/${record.id}`);
    expect(await stored()).toMatchObject({
      doses: [{ known: true, amount: 84, unit: "mg" }],
      vitals: [{ phase: "before", afterMinutes: -20, systolic: 124, diastolic: 82, measuredBy: "clinic" }],
    });
  });

  test("chooses nothing by itself, and an impression can be taken back", async () => {
    const { record } = await aKeptSession();
    const { user, save, unfold } = await open(record.id);
    await unfold("How it was");
    await unfold("Measured");
    for (const chosen of screen.getAllByRole("radio", { checked: true }))
      expect(chosen).toHaveAccessibleName("Not said");
    const fear = within(screen.getByRole("radiogroup", { name: "Fear" }));
    await user.click(fear.getByRole("radio", { name: "0" }));
    const ease = within(screen.getByRole("radiogroup", { name: "How easy it was" }));
    await user.click(ease.getByRole("radio", { name: "4" }));
    await user.click(screen.getByRole("button", { name: "Clear: How easy it was" }));
    expect(ease.getByRole("radio", { name: "0" })).toHaveFocus();
    await save();
    await screen.findByText(`Elsewhere: /sessions/${record.id}`);
    expect((await stored())?.impressions).toEqual({ fear: 0 });
  });

  test("opens the part in which something is wrong, and says what", async () => {
    const { record } = await aKeptSession();
    const { user, save, unfold } = await open(record.id);
    await unfold("Measured");
    await user.type(measurement(1).getByRole("spinbutton", { name: "Oxygen" }), "150");
    await unfold("Measured");
    const part = screen.getByText("Measured").closest("details");
    expect(part).not.toHaveAttribute("open");
    await save();
    expect(part).toHaveAttribute("open");
    expect(measurement(1).getByRole("spinbutton", { name: "Oxygen" })).toHaveAccessibleDescription(
      "Write a whole number from 50 to 100, or leave it empty.",
    );
    expect(measurement(1).getByRole("radiogroup", { name: "When" })).toHaveAccessibleDescription(
      "Choose when it was measured.",
    );
    expect((await stored())?.vitals).toBeUndefined();
  });

  test("asks once about an amount that a slip of the thumb makes, for every dose, and says nothing else of it", async () => {
    const { record } = await aKeptSession();
    const { user, save } = await open(record.id);
    await user.type(dose(1).getByRole("spinbutton", { name: "Dose" }), "600");
    await user.click(screen.getByRole("button", { name: "Add another dose" }));
    await user.type(dose(2).getByRole("spinbutton", { name: "Dose" }), "1500");
    await save();
    const question = "You typed 1500 mg — is that what your clinic told you?";
    expect(await screen.findByRole("region", { name: question })).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Change it" }));
    expect(dose(2).getByRole("spinbutton", { name: "Dose" })).toHaveFocus();
    await save();
    await user.click(await screen.findByRole("button", { name: "Yes, that is right" }));
    await screen.findByText(`Elsewhere: /sessions/${record.id}`);
    expect((await stored())?.doses).toMatchObject([{ amount: 600 }, { amount: 1500 }]);
  });

  test("does not ask again about an amount that was kept before", async () => {
    const { record } = await aKeptSession({ doses: [{ known: true, amount: 6, unit: "mg/kg" }] });
    const { save } = await open(record.id);
    await save();
    expect(await screen.findByText(`Elsewhere: /sessions/${record.id}`)).toBeVisible();
  });

  test("takes a dose away and empties what was cleared", async () => {
    const { record } = await aKeptSession({
      doses: [
        { known: true, amount: 50, unit: "mg" },
        { known: true, amount: 20, unit: "mg" },
      ],
      environment: { music: "Waves", lighting: "", comfort: "", company: "" },
      othersNoticed: "I smiled",
    });
    const { user, save, unfold } = await open(record.id);
    await unfold("Doses");
    await user.click(screen.getByRole("button", { name: "Take dose 1 away" }));
    expect(dose(1).getByRole("spinbutton", { name: "Dose" })).toHaveValue("20");
    await unfold("The place, and what was around you");
    await user.clear(screen.getByRole("textbox", { name: "Music" }));
    await unfold("What others noticed");
    await user.clear(screen.getByRole("textbox", { name: "What others noticed" }));
    await save();
    await screen.findByText(`Elsewhere: /sessions/${record.id}`);
    const session = await stored();
    expect(session?.doses).toEqual([{ known: true, amount: 20, unit: "mg" }]);
    expect(session?.environment).toBeUndefined();
    expect(session?.othersNoticed).toBeUndefined();
  });

  test("says at home what the agency says, and only there", async () => {
    const { record } = await aKeptSession();
    const { user, unfold } = await open(record.id);
    expect(screen.queryByRole("combobox", { name: "Where it was" })).toBeNull();
    await unfold("The place, and what was around you");
    await user.selectOptions(screen.getByRole("combobox", { name: "Where it was" }), "At the clinic");
    expect(screen.queryByText(/FDA/)).toBeNull();
    await user.selectOptions(screen.getByRole("combobox", { name: "Where it was" }), "At home, alone");
    expect(screen.getByText(/FDA/)).toBeVisible();
  });

  test("keeps what is half typed through a killed browser", async () => {
    const { record } = await aKeptSession();
    const { user, unmount } = await open(record.id);
    await user.type(dose(1).getByRole("spinbutton", { name: "Dose" }), "150");
    await flushDrafts();
    unmount();
    await reopenedJournal();
    await open(record.id);
    expect(screen.getByText(/We kept what you wrote/)).toBeVisible();
    expect(dose(1).getByRole("spinbutton", { name: "Dose" })).toHaveValue("150");
  });

  test("keeps everything on the screen when the device is full", async () => {
    const { record } = await aKeptSession();
    const { user, save } = await open(record.id);
    await user.type(dose(1).getByRole("spinbutton", { name: "Dose" }), "150");
    const makeRoom = fillTheDisk();
    await save();
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(dose(1).getByRole("spinbutton", { name: "Dose" })).toHaveValue("150");
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText(`Elsewhere: /sessions/${record.id}`);
  });

  test("does not undo what the session's own form said meanwhile", async () => {
    const kept = await aKeptSession();
    const { user, save } = await open(kept.record.id);
    await user.type(dose(1).getByRole("spinbutton", { name: "Dose" }), "150");
    await changeSession(kept, { note: "It rained" });
    await save();
    await screen.findByText(`Elsewhere: /sessions/${kept.record.id}`);
    expect(await ask(allSessions())).toMatchObject([{ record: { note: "It rained", doses: [{ amount: 150 }] } }]);
  });

  test("of a session that is gone says so", async () => {
    renderScreen(routes, { at: "/sessions/00000000-0000-4000-8000-000000000000/given" });
    expect(await screen.findByRole("heading", { name: "This session is not here" })).toBeVisible();
  });
});

describe("on the session's page", () => {
  const show = async (unusual: object) => {
    const kept = await aKeptSession(unusual);
    renderScreen(<GivenSection session={kept} />);
    return kept;
  };

  test("says all of it, each number with its unit, and no verdict", async () => {
    await show({
      route: "oromucosal",
      doses: [{ known: true, amount: 150, unit: "mg", form: "troche", heldMinutes: 12, wasSwallowed: false }],
      vitals: [
        { phase: "after", systolic: 178, diastolic: 110, measuredBy: "me" },
        { phase: "before", afterMinutes: -20, heartRate: 70, oxygen: 98, measuredBy: "clinic" },
        { phase: "home", heartRate: 66 },
      ],
      environment: { setting: "clinic", eyeMask: true, music: "Waves", lighting: "", comfort: "", company: "" },
      impressions: { intensity: 7, fear: 0 },
      othersNoticed: "I smiled",
    } satisfies Partial<Session>);
    const section = within(await screen.findByRole("region", { name: "Given and measured" }));
    expect(
      section.getByText("150 mg · Under the tongue or in the cheek · Troche · held for 12 min · then spat out"),
    ).toBeVisible();
    const terms = section.getAllByRole("term").map(({ textContent }) => textContent);
    expect(terms.indexOf("Before")).toBeLessThan(terms.indexOf("After"));
    expect(section.getByText("178/110 mmHg · measured by me")).toBeVisible();
    expect(
      section.getByText("pulse 70 a minute · oxygen 98 % · 20 min before the start · measured by the clinic"),
    ).toBeVisible();
    expect(section.getByText("pulse 66 a minute")).toBeVisible();
    expect(section.getByText("0 of 10")).toBeVisible();
    expect(section.getByText("I smiled")).toBeVisible();
    expect(section.getByRole("link", { name: "Change what was given" })).toBeVisible();
  });

  test("of a session that nothing is known of, asks for it without a word of blame", async () => {
    const { record } = await show({ doses: [{ known: true, amount: 150, unit: "mg" }] });
    expect(await screen.findByRole("link", { name: "Write down what was given" })).toHaveAttribute(
      "href",
      `/sessions/${record.id}/given`,
    );
    expect(screen.queryByText(/150 mg/)).toBeNull();
  });

  test("says nothing about a talk", async () => {
    await show({ kind: "integration" });
    await expect(screen.findByRole("region", {}, { timeout: 300 })).rejects.toThrow();
  });

  test("lists the side effects by when they were there", async () => {
    const { record } = await aKeptSession();
    const { record: other } = await aKeptSession();
    for (const unusual of [
      { effect: "headache", phase: "between", severity: "moderate", isStillThere: true, isTold: true },
      { effect: "nausea", phase: "during", isStillThere: false },
      { effect: "constipation" },
    ]) {
      const { id: _, ...draft } = anEffect({ ...unusual, sessionId: record.id });
      await addEffect(draft);
    }
    const { id: _, ...elsewhere } = anEffect({ effect: "dizzy", sessionId: other.id, at: on("2026-03-10") });
    await addEffect(elsewhere);
    renderScreen(<EffectsSection sessionId={record.id} />);
    const section = within(await screen.findByRole("region", { name: "Side effects" }));
    expect(section.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "During the session",
      "In the days between sessions",
      "When was not said",
    ]);
    expect(section.getByRole("link", { name: /Headache.*Moderate.*still there.*my clinic knows/ })).toBeVisible();
    expect(section.getByRole("link", { name: /Nausea.*over/ })).toBeVisible();
    expect(section.queryByText("Dizzy")).toBeNull();
    expect(section.getByRole("link", { name: "Note a side effect" })).toHaveAttribute(
      "href",
      `/effects/new?session=${record.id}`,
    );
  });
});
