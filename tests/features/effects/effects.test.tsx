import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { effectNames, type Effect } from "#src/domain/effect.ts";
import { effectRoute, newEffectRoute } from "#src/features/effects/routes.ts";
import { addEffect, allEffects } from "#src/journal/effects.ts";
import { deleteEntry } from "#src/journal/entries.ts";
import { addSession, allSessions } from "#src/journal/sessions.ts";
import { saveSupportPlan } from "#src/journal/support-plans.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { anEffect, aSession, aSupportPlan, on } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal, reopenedJournal } from "../../support/journal.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";

const routes: Routes = (root) => [newEffectRoute(root), effectRoute(root)];
const open = async (at = "/effects/new") => {
  const shown = renderScreen(routes, { at });
  await screen.findByRole("button", { name: "Save side effect" });
  const choose = (name: string) => shown.user.selectOptions(what(), name);
  const strong = (name: string) => shown.user.click(screen.getByRole("radio", { name }));
  const save = () => shown.user.click(screen.getByRole("button", { name: "Save side effect" }));
  return { ...shown, choose, strong, save };
};
const what = () => screen.getByRole("combobox", { name: "What I noticed" });
const note = () => screen.getByRole("textbox", { name: "Note" });
const when = () => screen.getByLabelText("When");
const clinicKnows = () => screen.getByRole("checkbox", { name: "My clinic knows" });
const called = () => screen.queryAllByRole("link", { name: /^Call / }).map((link) => link.getAttribute("aria-label"));
const stored = async () => (await ask(allEffects())).map(({ record }) => record);

const aKeptEffect = (unusual: Partial<Effect>) => {
  const { id: _, ...draft } = anEffect(unusual);
  return addEffect(draft);
};
const aKeptSession = async (unusual: object) => {
  const { id: _, status: __, ...draft } = aSession(unusual);
  return (await addSession(draft)).record;
};
const aKeptPlan = async () => {
  const { id: _, ...draft } = aSupportPlan({ clinic: [{ name: "Night line", phone: "555 0199", note: "" }] });
  await saveSupportPlan(null, draft);
};

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/effects/NewEffectScreen.tsx");
  await import("#src/features/effects/EffectScreen.tsx");
}, 60_000);
beforeEach(async () => {
  await anEmptyJournal();
  localStorage.setItem("mooring/crisis-country", "US");
});
afterEach(() => localStorage.clear());

describe("a new one", () => {
  test("begins with nothing chosen, and asks for what it was", async () => {
    const { save } = await open();
    expect(what()).toHaveDisplayValue("Choose one");
    for (const notSaid of screen.getAllByRole("radio", { name: "Not said" })) expect(notSaid).toBeChecked();
    await save();
    expect(what()).toHaveAccessibleDescription(/Choose what you noticed/);
    expect(await stored()).toEqual([]);
  });

  test("keeps when it began and how long it lasted, in the unit that is easiest", async () => {
    const session = await aKeptSession({});
    const { user, choose, save } = await open(`/effects/new?session=${session.id}`);
    await choose("Nausea");
    await user.click(screen.getByText("How it went, if you know"));
    await user.type(screen.getByRole("spinbutton", { name: "How long after the start it began" }), "20");
    const lasted = screen.getByRole("spinbutton", { name: "How long it lasted" });
    await user.type(lasted, "0");
    await user.selectOptions(screen.getByRole("combobox", { name: "Unit for how long" }), "hours");
    await save();
    expect(lasted).toHaveAccessibleDescription(/above 0/);
    await user.clear(lasted);
    await user.type(lasted, "1,5");
    await save();
    await screen.findByText(/^Elsewhere: /);
    const [kept] = await stored();
    expect(kept).toMatchObject({ onsetAfterMinutes: 20, lastedMinutes: 90 });

    cleanup();
    await open(`/effects/${kept?.id}`);
    expect(screen.getByRole("spinbutton", { name: "How long it lasted" })).toHaveValue("90");
    expect(screen.getByRole("combobox", { name: "Unit for how long" })).toHaveDisplayValue("minutes");
  });

  test("one that lasted for more than a day is told as one that is still there is", async () => {
    const { user, choose } = await open();
    await choose("Apart from my body or from the world");
    expect(screen.queryByRole("link", { name: /^Call / })).toBeNull();
    await user.click(screen.getByText("How it went, if you know"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Unit for how long" }), "days");
    await user.type(screen.getByRole("spinbutton", { name: "How long it lasted" }), "2");
    expect(called()).not.toEqual([]);
  });

  test("that needs nobody is kept as a note, and leads back to Today", async () => {
    const { choose, save } = await open();
    await choose("Nausea");
    await save();
    expect(await screen.findByText("Elsewhere: /")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved in your side-effect notes. Bring it up if you like.");
    const [effect] = await stored();
    expect(effect).toEqual({
      id: effect?.id,
      at: expect.objectContaining({ localDay: rightNow().localDay }),
      effect: "nausea",
      isTold: false,
      note: "",
    });
  });

  test("keeps strength, session, note and that the clinic knows", async () => {
    const session = await aKeptSession({ at: on("2026-03-10T09:00") });
    await aKeptSession({ at: { ...on("2026-03-10"), instant: Date.now() + 86_400_000 } });
    const { user, choose, strong, save } = await open(`/effects/new?session=${session.id}`);
    const sessions = within(screen.getByRole("combobox", { name: "After which session" }));
    expect(sessions.getAllByRole("option")).toHaveLength(2);
    await choose("Headache");
    await strong("Moderate");
    await user.click(clinicKnows());
    await user.type(note(), "behind the eyes");
    await save();
    expect(await screen.findByText(`Elsewhere: /sessions/${session.id}`)).toBeVisible();
    expect(await stored()).toMatchObject([
      { effect: "headache", severity: "moderate", sessionId: session.id, isTold: true, note: "behind the eyes" },
    ]);
  });

  test("something else wants a few words", async () => {
    const { user, choose, save } = await open();
    await choose("Something else");
    await save();
    expect(note()).toHaveAccessibleDescription(/Write a few words about it/);
    await user.type(note(), "a metallic taste");
    await save();
    await screen.findByText("Elsewhere: /");
    expect(await stored()).toMatchObject([{ effect: "other", note: "a metallic taste" }]);
  });

  test("a time to come is refused, one that was is kept", async () => {
    const { choose, save } = await open();
    await choose("Constipation");
    fireEvent.change(when(), { target: { value: "2099-01-01T10:00" } });
    await save();
    expect(when()).toHaveAccessibleDescription(/still to come/);
    fireEvent.change(when(), { target: { value: "" } });
    await save();
    expect(when()).toHaveAccessibleDescription(/Choose a day and a time/);
    fireEvent.change(when(), { target: { value: "2026-03-02T02:30" } });
    await save();
    await screen.findByRole("button", { name: "Done" });
    expect((await stored())[0]?.at.localDay).toBe("2026-03-01");
  });
});

describe("one that matters", () => {
  test("says so as soon as it is chosen, with the emergency number and the clinic's own", async () => {
    await aKeptPlan();
    const { choose } = await open();
    expect(screen.queryByText(/call 911 now/)).toBeNull();
    await choose("Chest pain");
    expect(screen.getByText("With this, call 911 now, or have someone call for you.")).toBeVisible();
    expect(screen.getByRole("link", { name: "Call 911" })).toHaveAttribute("href", "tel:911");
    expect(screen.getByRole("link", { name: "Call Night line" })).toHaveAttribute("href", "tel:5550199");
    await choose("Nausea");
    expect(screen.queryByText(/call 911 now/)).toBeNull();
    expect(screen.queryByRole("link", { name: "Call 911" })).toBeNull();
  });

  test("is told sooner when it is severe", async () => {
    const { choose, strong } = await open();
    await choose("Trouble passing water: burning, urgent, often, leaking");
    expect(screen.getByText(/Worth telling your clinic before your next session\. With blood, a fever/)).toBeVisible();
    await strong("Severe");
    expect(screen.getByText(/Please contact your clinic or prescriber today\./)).toBeVisible();
    expect(screen.queryByText(/Worth telling/)).toBeNull();
  });

  test("drowsiness has the emergency number beside it, however strong it is", async () => {
    const { choose } = await open();
    await choose("Drowsy, hard to stay awake");
    expect(screen.getByText(/Don't drive\./)).toBeVisible();
    expect(screen.getByRole("link", { name: "Call 911" })).toBeVisible();
    await choose("Dizzy");
    expect(screen.queryByRole("link", { name: "Call 911" })).toBeNull();
  });

  test("something else leads to the list of what matters, and severe is told today", async () => {
    const { choose, strong } = await open();
    expect(screen.queryByRole("link", { name: "When to tell somebody" })).toBeNull();
    await choose("Something else");
    expect(screen.getByRole("link", { name: "When to tell somebody" })).toHaveAttribute("href", "/support/red-flags");
    await strong("Severe");
    expect(screen.getByText(/Please contact your clinic or prescriber today\./)).toBeVisible();
    expect(screen.getByRole("link", { name: "Call 911" })).toBeVisible();
  });

  test("a country chosen in the card of support holds for the sentence above it too", async () => {
    const { user, choose } = await open();
    await choose("Thoughts of death or of hurting myself");
    await user.click(screen.getByText("Other lines, other countries"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Country" }), "Germany");
    expect(screen.getByText(/call 112.* now, or have someone call for you\./)).toBeVisible();
  });

  test("still says so after it is saved", async () => {
    const { user, choose, save } = await open();
    await choose("Blood in my urine");
    await save();
    await user.click(
      await screen.findByRole("button", { name: "Done" }).then(async (done) => {
        expect(screen.getByRole("heading", { name: "Blood in my urine" })).toHaveFocus();
        expect(screen.getByRole("status")).toHaveTextContent("Saved");
        expect(screen.getByText(/Please contact your clinic or prescriber today\./)).toBeVisible();
        expect(screen.getByText(/Nobody is told of it by that/)).toBeVisible();
        return done;
      }),
    );
    expect(await screen.findByText("Elsewhere: /")).toBeVisible();
    expect(await stored()).toMatchObject([{ effect: "blood-in-urine" }]);
  });

  test("thoughts of death bring everything that can help, the own plan first, and hold nobody up", async () => {
    await aKeptPlan();
    const { user, choose, save } = await open();
    await choose("Thoughts of death or of hurting myself");
    const card = within(screen.getByRole("region", { name: "You don't have to be alone with this" }));
    const plan = card.getByRole("button", { name: "My support plan" });
    const line = card.getByRole("link", { name: "Call 988" });
    expect(plan.compareDocumentPosition(line)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await save();
    await screen.findByRole("button", { name: "Done" });
    expect(await stored()).toMatchObject([{ effect: "thoughts-of-death" }]);
    await user.click(screen.getByRole("button", { name: "My support plan" }));
    expect(await screen.findByText("Elsewhere: /support/plan")).toBeVisible();
  });
});

describe("nothing is lost", () => {
  test("half of it is still there after a killed browser", async () => {
    const { user, choose, unmount } = await open();
    await choose("Headache");
    await user.type(note(), "behind the eyes");
    await flushDrafts();
    unmount();
    await reopenedJournal();
    await open();
    expect(what()).toHaveDisplayValue("Headache");
    expect(note()).toHaveValue("behind the eyes");
  });

  test("a full device says so and keeps the words", async () => {
    const { user, choose, save } = await open();
    await choose("Headache");
    await user.type(note(), "behind the eyes");
    const makeRoom = fillTheDisk();
    await save();
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    expect(note()).toHaveValue("behind the eyes");
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    await screen.findByText("Elsewhere: /");
    expect(await stored()).toHaveLength(1);
  });
});

describe("changing one", () => {
  test("begins from what was kept, in its zone, and leads back to the entry", async () => {
    const { record } = await aKeptEffect({ effect: "dizzy", severity: "mild", note: "on the stairs" });
    const { choose, strong, save } = await open(`/effects/${record.id}`);
    expect(what()).toHaveDisplayValue("Dizzy");
    expect(when()).toHaveValue("2026-03-10T15:00");
    expect(screen.getByText(/Don't drive\./)).toBeVisible();
    await choose("Headache");
    await strong("Not said");
    await save();
    expect(await screen.findByText(`Elsewhere: /journal/${record.id}`)).toBeVisible();
    const [effect] = await stored();
    expect(effect).toEqual({ ...record, effect: "headache", severity: undefined });
  });

  test("keeps the session it was put down to, also when that is in the trash", async () => {
    const session = await aKeptSession({ at: on("2026-03-10T09:00") });
    const { record } = await aKeptEffect({ sessionId: session.id });
    const [kept] = await ask(allSessions());
    if (kept) await deleteEntry({ ...kept, kind: "session" });
    const { user, save } = await open(`/effects/${record.id}`);
    expect(screen.getByRole("combobox", { name: "After which session" })).toHaveDisplayValue(
      "A session that was deleted",
    );
    await user.click(clinicKnows());
    await save();
    await screen.findByText(`Elsewhere: /journal/${record.id}`);
    expect(await stored()).toMatchObject([{ sessionId: session.id, isTold: true }]);
  });

  test("one that is not there is said to be gone", async () => {
    renderScreen(routes, { at: `/effects/${crypto.randomUUID()}` });
    expect(await screen.findByRole("heading", { name: "This side effect is not here" })).toBeVisible();
  });
});

describe("when it was there, and whether it still is", () => {
  test("a new one may say both, in one go", async () => {
    const session = await aKeptSession({ at: on("2026-03-10T09:00") });
    const { user, choose, save } = await open(`/effects/new?session=${session.id}`);
    await choose("Foggy, slow to think");
    await user.selectOptions(screen.getByRole("combobox", { name: "When it was there" }), "In the first day after it");
    const still = within(screen.getByRole("radiogroup", { name: "Is it still there?" }));
    expect(still.getByRole("radio", { name: "Not said" })).toBeChecked();
    await user.click(still.getByRole("radio", { name: "Yes" }));
    await save();
    const done = await screen.findByRole("button", { name: "Done" });
    expect(screen.getByText("Don't drive. Wait until your clinic has said that you can.")).toBeVisible();
    await user.click(done);
    await screen.findByText(`Elsewhere: /sessions/${session.id}`);
    expect(await stored()).toMatchObject([
      {
        effect: "foggy",
        phase: "first-day",
        isStillThere: true,
        stillThereAt: expect.objectContaining({ localDay: rightNow().localDay }),
      },
    ]);
  });

  test("without a session there is no phase to say", async () => {
    await open();
    expect(screen.queryByRole("combobox", { name: "When it was there" })).toBeNull();
  });

  test("one tap says that it is over, and saves it at once", async () => {
    const { record } = await aKeptEffect({ effect: "headache", severity: "moderate", forTherapy: true });
    const { user } = await open(`/effects/${record.id}`);
    await user.click(screen.getByRole("button", { name: "No, it is over" }));
    expect(await screen.findByText("You said that it was over: Today.")).toBeVisible();
    expect(screen.getByRole("status")).toHaveTextContent("Saved");
    expect(await stored()).toEqual([{ ...record, isStillThere: false, stillThereAt: expect.anything() }]);
    await user.click(screen.getByRole("button", { name: "Yes, still there" }));
    expect(await screen.findByText("You said that it was still there: Today.")).toBeVisible();
    expect(await stored()).toMatchObject([{ isStillThere: true }]);
  });

  test("what is being typed into the form below goes on, and makes no second one", async () => {
    const { record } = await aKeptEffect({ effect: "headache", severity: "moderate", forTherapy: true });
    const { user, save } = await open(`/effects/${record.id}`);
    await user.type(note(), "behind the eyes");
    await user.click(screen.getByRole("button", { name: "Yes, still there" }));
    await screen.findByText("You said that it was still there: Today.");
    expect(note()).toHaveValue("behind the eyes");
    await save();
    await screen.findByText(`Elsewhere: /journal/${record.id}`);
    expect(await stored()).toMatchObject([{ isStillThere: true, note: "behind the eyes", forTherapy: true }]);
  });

  test("a full device says so, and the answer can be tried again", async () => {
    const { record } = await aKeptEffect({ effect: "headache" });
    const { user } = await open(`/effects/${record.id}`);
    const makeRoom = fillTheDisk();
    await user.click(screen.getByRole("button", { name: "No, it is over" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    makeRoom();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("You said that it was over: Today.")).toBeVisible();
    expect(await stored()).toMatchObject([{ isStillThere: false }]);
  });

  const today = /Please contact your clinic or prescriber today\. If you can't reach them, call a crisis line\./;

  test.for(["detached", "confused"] as const)("of %s that has lasted it says whom to tell, once", async (effect) => {
    const { record } = await aKeptEffect({ effect, severity: "mild", at: on("2026-03-10T09:00") });
    const { user, save } = await open(`/effects/${record.id}`);
    expect(screen.queryByText(today)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Yes, still there" }));
    expect(await screen.findByText(today)).toBeVisible();
    expect(screen.getByRole("link", { name: "Call 911" })).toHaveAttribute("href", "tel:911");
    await save();
    await screen.findByRole("button", { name: "Done" });
    expect(screen.getByText(today)).toBeVisible();
  });

  test("what has lasted is said of a new one too, and not of what began just now", async () => {
    const { user, choose, save } = await open();
    await choose("Apart from my body or from the world");
    const still = within(screen.getByRole("radiogroup", { name: "Is it still there?" }));
    await user.click(still.getByRole("radio", { name: "Yes" }));
    expect(screen.queryByText(today)).toBeNull();
    fireEvent.change(when(), { target: { value: "2026-03-02T12:00" } });
    expect(screen.getByText(today)).toBeVisible();
    await save();
    await screen.findByRole("button", { name: "Done" });
    expect(screen.getByText(today)).toBeVisible();
  });

  test("every name can be chosen", async () => {
    await open();
    expect(within(what()).getAllByRole("option")).toHaveLength(effectNames.length + 1);
  });
});
