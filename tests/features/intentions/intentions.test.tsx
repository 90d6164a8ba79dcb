import { i18n } from "@lingui/core";
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { cards } from "#src/content/cards/cards.ts";
import { intentionPrompts } from "#src/content/prompts/intention-prompts.ts";
import { intentionRoute, newIntentionRoute } from "#src/features/intentions/routes.ts";
import { keepDraft } from "#src/journal/drafts.ts";
import { addIntention, allIntentions, changeIntention } from "#src/journal/intentions.ts";
import { practiceChoices } from "#src/journal/practice-choices.ts";
import { addSession } from "#src/journal/sessions.ts";
import { flushDrafts } from "#src/journal/use-draft.ts";
import { ask } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { anIntention, aSession } from "../../support/build.ts";
import { fillTheDisk } from "../../support/full-disk.ts";
import { anEmptyJournal } from "../../support/journal.ts";
import { renderScreen, type Routes } from "../../support/render-screen.tsx";

const routes: Routes = (root) => [newIntentionRoute(root), intentionRoute(root)];

const words = () => screen.findByRole("textbox", { name: "My intention" });
const press = (name: string) => screen.getByRole("button", { name });
const cardWords = new Set(cards.map(({ text }) => i18n._(text)));
/** The words of the card that lies open. */
const openCard = () => {
  const shown = screen.getAllByText((text) => cardWords.has(text), { selector: "p" });
  return shown[0]?.textContent ?? "";
};
const labelOf = (element: HTMLElement) => element.getAttribute("aria-label") ?? "";
const savedIntention = async () => (await ask(allIntentions()))[0]?.record;
const isSaved = () => waitFor(() => expect(screen.getByRole("status")).toHaveTextContent("Saved"));

const inDays = (days: number) => {
  const now = rightNow();
  return { ...now, instant: now.instant + days * 86_400_000 };
};
const aSessionOnDisk = async (days: number, unusual: object = {}) => {
  const { id: _, status: __, ...draft } = aSession({ at: inDays(days), ...unusual });
  return (await addSession(draft)).record;
};
const anIntentionOnDisk = async (unusual: object = {}) => {
  const { id: _, ...draft } = anIntention(unusual);
  return (await addIntention(draft)).record;
};

// Compiling a screen is no part of any test's time.
beforeAll(async () => {
  await import("#src/features/intentions/IntentionScreen.tsx");
  await import("#src/features/intentions/NewIntentionScreen.tsx");
}, 60_000);
beforeEach(anEmptyJournal);

describe("setting an intention", () => {
  test("own words are saved as they are, and the way leads to Today", async () => {
    const { user, router } = renderScreen(routes, { at: "/intentions/new" });
    await user.type(await words(), "  May I be willing to rest ");
    await user.click(press("Save intention"));
    await isSaved();
    await waitFor(() => expect(router.state.location.pathname).toBe("/"));
    const saved = await savedIntention();
    expect(saved).toEqual({
      id: saved?.id,
      at: saved?.at,
      text: "  May I be willing to rest ",
      source: "own",
      cardIds: [],
      sessionIds: [],
    });
  });

  test("words that a therapist suggested are marked as such", async () => {
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    await user.type(await words(), "Rest");
    await user.click(screen.getByRole("checkbox", { name: "These words came from my therapist" }));
    await user.click(press("Save intention"));
    await isSaved();
    expect(await savedIntention()).toMatchObject({ text: "Rest", source: "therapist" });
  });

  test.for(["", " \n "])("“%s” gets a sentence, and nothing is saved", async (typed) => {
    renderScreen(routes, { at: "/intentions/new" });
    fireEvent.change(await words(), { target: { value: typed } });
    fireEvent.click(press("Save intention"));
    await waitFor(async () => expect(await words()).toHaveAccessibleDescription(/Write a few words first/));
    expect(await savedIntention()).toBeUndefined();
  });

  test("more than twelve words get a hint and are saved all the same", async () => {
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    fireEvent.change(await words(), {
      target: { value: "one two three four five six seven eight nine ten eleven twelve" },
    });
    expect(screen.queryByText(/Twelve or fewer/)).toBeNull();
    await user.type(await words(), " thirteen");
    expect(screen.getByText(/^13 words\. Twelve or fewer/)).toBeVisible();
    await user.click(press("Save intention"));
    await isSaved();
  });

  test("100,000 characters of every kind are kept exactly", async () => {
    const text = "🌊 مرحبا e\u0301 \u0007<script>alert(1)</script> =1+1\n".repeat(2400).slice(0, 100_000);
    renderScreen(routes, { at: "/intentions/new" });
    fireEvent.change(await words(), { target: { value: text } });
    fireEvent.click(press("Save intention"));
    await isSaved();
    expect((await savedIntention())?.text).toBe(text);
  });

  test("the prompts come one at a time, and begin again after the last", async () => {
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    await user.click(await screen.findByText("If you are looking for words"));
    const texts = intentionPrompts.prompts.map(({ text }) => i18n._(text));
    for (const text of [...texts, ...texts.slice(0, 1)]) {
      expect(screen.getByText(text)).toBeVisible();
      expect(texts.filter((each) => screen.queryByText(each))).toEqual([text]);
      await user.click(press("Another thought"));
    }
  });
});

describe("a card", () => {
  test("is taken into “My intention”, and remembered", async () => {
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    await words();
    await user.click(press("Draw a card"));
    const card = openCard();
    await user.click(press("Use these words"));
    expect(await words()).toHaveValue(card);
    await user.click(press("Save intention"));
    await isSaved();
    expect(await savedIntention()).toMatchObject({
      text: card,
      source: "card",
      cardIds: [cards.find(({ text }) => i18n._(text) === card)?.id],
    });
  });

  test("goes on a new line after words that are there, and only once", async () => {
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    await user.type(await words(), "Rest");
    await user.click(press("Draw a card"));
    const card = openCard();
    await user.click(press("Use these words"));
    expect(await words()).toHaveValue(`Rest\n${card}`);
    expect(press("Use these words")).toHaveAccessibleDescription("These words are in your intention.");
    await user.click(press("Use these words"));
    expect(await words()).toHaveValue(`Rest\n${card}`);
    await user.click(press("Save intention"));
    await isSaved();
    expect(await savedIntention()).toMatchObject({ source: "own", cardIds: [expect.any(String)] });
  });

  test("goes when all its words are taken away again", async () => {
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    await words();
    await user.click(press("Draw a card"));
    await user.click(press("Use these words"));
    await user.clear(await words());
    await user.type(await words(), "Rest");
    await user.click(press("Save intention"));
    await isSaved();
    expect(await savedIntention()).toMatchObject({ text: "Rest", source: "own" });
    expect((await savedIntention())?.cardIds).toEqual([]);
  });

  test("another one is never the same, and a hidden one does not come back", async () => {
    renderScreen(routes, { at: "/intentions/new" });
    await words();
    fireEvent.click(press("Draw a card"));
    for (let draws = 0; draws < 10; draws += 1) {
      const before = openCard();
      fireEvent.click(press("Draw another"));
      expect(openCard()).not.toBe(before);
    }

    const hidden = new Set<string>();
    for (let left = cards.length; left > 0; left -= 1) {
      expect(hidden.has(openCard())).toBe(false);
      hidden.add(openCard());
      fireEvent.click(press("Hide this card"));
    }
    expect(hidden).toEqual(cardWords);
    expect(screen.getByText("Every card is hidden for now.")).toBeVisible();
    fireEvent.click(press("Bring the cards back"));
    expect(cardWords.has(openCard())).toBe(true);
  });

  test("up to three lie beside each other, all different, and each can be taken", async () => {
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    await words();
    await user.click(press("Draw a card"));
    await user.click(press("One more beside it"));
    await user.click(press("One more beside it"));
    expect(screen.queryByRole("button", { name: "One more beside it" })).not.toBeInTheDocument();
    // What is folded is a group, too, and has no such name.
    const groups = () => screen.getAllByRole("group").filter((group) => cardWords.has(labelOf(group)));
    const lying = groups().map(labelOf);
    expect(new Set(lying).size).toBe(3);

    for (const group of groups().slice(0, 2)) {
      await user.click(within(group).getByRole("button", { name: "Use these words" }));
    }
    expect(await words()).toHaveValue(`${lying[0]}\n${lying[1]}`);
    await user.click(press("Draw others"));
    expect(groups()).toHaveLength(3);
    expect(groups().some((group) => lying.includes(labelOf(group)))).toBe(false);
    await user.click(press("Save intention"));
    await isSaved();
    const ids = lying.slice(0, 2).map((each) => cards.find(({ text }) => i18n._(text) === each)?.id);
    expect(await savedIntention()).toMatchObject({ source: "card", cardIds: ids });
  });

  test("one that was hidden stays hidden another day, and can be brought back", async () => {
    const first = renderScreen(routes, { at: "/intentions/new" });
    await words();
    await first.user.click(press("Draw a card"));
    const hidden = cards.find(({ text }) => i18n._(text) === openCard());
    await first.user.click(press("Hide this card"));
    await waitFor(async () => expect((await ask(practiceChoices())).hiddenCards).toEqual([hidden?.id]));
    first.unmount();

    const { user } = renderScreen(routes, { at: "/intentions/new" });
    await words();
    await user.click(press("Draw a card"));
    expect(await screen.findByText(/1 card is hidden/)).toBeVisible();
    await user.click(press("Bring them back"));
    await waitFor(async () => expect((await ask(practiceChoices())).hiddenCards).toEqual([]));
  });

  test("a draft of an earlier version, with one card, is taken over", async () => {
    const fields = { text: "Knock; don't break the door.", source: "card", card: "knock", sessions: "" };
    await keepDraft({ id: crypto.randomUUID(), form: "intention", fields, at: rightNow() }, []);
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    expect(await words()).toHaveValue("Knock; don't break the door.");
    await user.click(press("Save intention"));
    await isSaved();
    expect(await savedIntention()).toMatchObject({ source: "card", cardIds: ["knock"] });
  });
});

describe("the session it is for", () => {
  const choice = () => screen.findByRole("combobox", { name: "For which session" });

  test("the next one with medicine is offered", async () => {
    await aSessionOnDisk(-5);
    await aSessionOnDisk(1, { kind: "preparation" });
    const next = await aSessionOnDisk(3);
    await aSessionOnDisk(6);
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    expect(await choice()).toHaveValue(next.id);
    await user.type(await words(), "Rest");
    await user.click(press("Save intention"));
    await isSaved();
    expect(await savedIntention()).toMatchObject({ sessionIds: [next.id], courseId: next.courseId });
  });

  test("the one the person came from is taken, whatever an older draft says, and they come back to it", async () => {
    await aSessionOnDisk(3);
    const later = await aSessionOnDisk(6);
    const first = renderScreen(routes, { at: "/intentions/new" });
    await first.user.type(await words(), "Rest");
    await flushDrafts();
    first.unmount();

    const { user } = renderScreen(routes, { at: `/intentions/new?session=${later.id}` });
    expect(await words()).toHaveValue("Rest");
    expect(await choice()).toHaveValue(later.id);
    await user.click(press("Save intention"));
    expect(await screen.findByText(`Elsewhere: /sessions/${later.id}`)).toBeVisible();
    expect(await savedIntention()).toMatchObject({ sessionIds: [later.id] });
  });

  test("can be none yet", async () => {
    await aSessionOnDisk(3);
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    await user.type(await words(), "Rest");
    await user.selectOptions(await choice(), "No session yet");
    await user.click(press("Save intention"));
    await isSaved();
    expect(await savedIntention()).toMatchObject({ sessionIds: [] });
  });
});

describe("what must not be lost", () => {
  test("what was typed and not saved is there again, card and all", async () => {
    const first = renderScreen(routes, { at: "/intentions/new" });
    await words();
    await first.user.click(press("Draw a card"));
    const card = openCard();
    await first.user.click(press("Use these words"));
    await flushDrafts();
    first.unmount();

    const second = renderScreen(routes, { at: "/intentions/new" });
    expect(await words()).toHaveValue(card);
    expect(screen.getByText(/We kept what you wrote at/)).toBeVisible();
    await second.user.click(press("Save intention"));
    await isSaved();
    expect(await savedIntention()).toMatchObject({ text: card, source: "card", cardIds: [expect.any(String)] });
  });

  test("a failed save keeps the words on the screen, and trying again saves them once", async () => {
    const { user } = renderScreen(routes, { at: "/intentions/new" });
    await user.type(await words(), "Rest");
    const makeRoom = fillTheDisk();
    try {
      await user.click(press("Save intention"));
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
      expect(await words()).toHaveValue("Rest");
    } finally {
      makeRoom();
    }
    await user.click(press("Try again"));
    await isSaved();
    expect(await ask(allIntentions())).toHaveLength(1);
  });
});

describe("the page of an intention", () => {
  test("shows the words and where they are carried", async () => {
    const session = await aSessionOnDisk(3);
    const { id } = await anIntentionOnDisk({ text: "<i>Rest</i>\nمرحبا", sessionIds: [session.id] });
    renderScreen(routes, { at: `/intentions/${id}` });
    expect(
      await screen.findByText((_, element) => element?.tagName === "P" && element.textContent === "<i>Rest</i>\nمرحبا"),
    ).toHaveAttribute("dir", "auto");
    expect(screen.getByRole("link", { name: /^Medicine 1,/ })).toHaveAttribute("href", `/sessions/${session.id}`);
  });

  test("can be changed and carried into another session", async () => {
    const first = await aSessionOnDisk(3);
    const second = await aSessionOnDisk(6, { courseId: first.courseId });
    const { id } = await anIntentionOnDisk({ text: "Rest", sessionIds: [first.id] });
    const { user } = renderScreen(routes, { at: `/intentions/${id}` });
    await user.click(await screen.findByRole("button", { name: "Edit" }));
    await user.type(await words(), " well");
    await user.click(screen.getByRole("checkbox", { name: /^Medicine 2,/ }));
    await user.click(press("Save intention"));
    await isSaved();
    expect(await screen.findByText("Rest well")).toBeVisible();
    expect((await savedIntention())?.sessionIds.toSorted()).toEqual([first.id, second.id].toSorted());
  });

  test("keeps the sessions that were deleted since: deleting can be undone", async () => {
    const gone = crypto.randomUUID();
    const { id } = await anIntentionOnDisk({ text: "Rest", sessionIds: [gone] });
    const { user } = renderScreen(routes, { at: `/intentions/${id}` });
    expect(await screen.findByText("A session that was deleted")).toBeVisible();
    await user.click(await screen.findByRole("button", { name: "Edit" }));
    await user.type(await words(), " well");
    await user.click(press("Save intention"));
    await isSaved();
    expect(await savedIntention()).toMatchObject({ text: "Rest well", sessionIds: [gone] });
  });

  test("a card can be taken away from it; its words stay", async () => {
    const { id } = await anIntentionOnDisk({ text: "Rest", source: "card", cardIds: ["knock"] });
    await anIntentionOnDisk({ text: "another" });
    const { user } = renderScreen(routes, { at: `/intentions/${id}` });
    await user.click(await screen.findByRole("button", { name: "Edit" }));
    await user.click(await screen.findByRole("button", { name: /^Take away: Knock/ }));
    await user.click(press("Save intention"));
    await isSaved();
    expect(await screen.findByText("Rest")).toBeVisible();
    const saved = (await ask(allIntentions())).find(({ record }) => record.id === id)?.record;
    expect(saved).toMatchObject({ text: "Rest", cardIds: [] });
  });

  test("can be set down and taken up again", async () => {
    const { id } = await anIntentionOnDisk({ text: "Rest" });
    const { user } = renderScreen(routes, { at: `/intentions/${id}` });
    await user.click(await screen.findByRole("button", { name: "Set it down for now" }));
    expect(await screen.findByText("Set down: Today")).toBeVisible();
    expect((await savedIntention())?.setDownAt).toBeDefined();
    await user.click(press("Take it up again"));
    await waitFor(() => expect(screen.queryByText("Set down: Today")).not.toBeInTheDocument());
    expect((await savedIntention())?.setDownAt).toBeUndefined();
  });

  test("a tap that cannot be written says so, and can be tried again", async () => {
    const { id } = await anIntentionOnDisk({ text: "Rest" });
    const { user } = renderScreen(routes, { at: `/intentions/${id}` });
    const button = await screen.findByRole("button", { name: "Set it down for now" });
    const makeRoom = fillTheDisk();
    try {
      await user.click(button);
      expect(await screen.findByRole("alert")).toHaveTextContent("Not saved");
    } finally {
      makeRoom();
    }
    await user.click(press("Try again"));
    expect(await screen.findByText("Set down: Today")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  test("what was typed over it and left is a tap away", async () => {
    const { id } = await anIntentionOnDisk({ text: "Rest" });
    const { user } = renderScreen(routes, { at: `/intentions/${id}` });
    await user.click(await screen.findByRole("button", { name: "Edit" }));
    await user.type(await words(), " well");
    await user.click(press("Leave it as it was"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    expect(await words()).toHaveValue("Rest well");
    expect((await savedIntention())?.text).toBe("Rest");
  });

  test("words kept since an older version do not overwrite a newer one: both are kept", async () => {
    const { id: _, ...draft } = anIntention({ text: "Rest" });
    const kept = await addIntention(draft);
    const at = `/intentions/${kept.record.id}`;
    const first = renderScreen(routes, { at });
    await first.user.click(await screen.findByRole("button", { name: "Edit" }));
    await first.user.type(await words(), " well");
    await flushDrafts();
    first.unmount();
    await changeIntention(kept, { text: "Rest here" });

    const { user } = renderScreen(routes, { at });
    await user.click(await screen.findByRole("button", { name: "Edit" }));
    expect(await words()).toHaveValue("Rest well");
    await user.click(press("Save intention"));
    await waitFor(() => expect(screen.getByRole("status")).toHaveTextContent(/Saved.*both are kept/));
    const texts = (await ask(allIntentions())).map(({ record }) => record.text);
    expect(texts.toSorted()).toEqual(["Rest here", "Rest well"]);
  });

  test("can be deleted, and that undone", async () => {
    const intention = await anIntentionOnDisk();
    const { user, router } = renderScreen(routes, { at: `/intentions/${intention.id}` });
    await user.click(await screen.findByRole("button", { name: "Delete this intention" }));
    await waitFor(() => expect(router.state.location.pathname).toBe("/"));
    expect(await savedIntention()).toBeUndefined();
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(async () => expect(await savedIntention()).toEqual(intention));
  });

  test("one that is not there says so", async () => {
    renderScreen(routes, { at: `/intentions/${crypto.randomUUID()}` });
    expect(await screen.findByRole("heading", { name: "This intention is not here" })).toBeVisible();
  });
});
