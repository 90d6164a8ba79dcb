import { i18n } from "@lingui/core";
import { fireEvent, screen, waitFor } from "@testing-library/react";
import { beforeEach, describe, expect, test } from "vitest";
import { cards } from "#src/content/cards/cards.ts";
import { intentionPrompts } from "#src/content/prompts/intention-prompts.ts";
import { intentionRoute, newIntentionRoute } from "#src/features/intentions/routes.ts";
import { addIntention, allIntentions, changeIntention } from "#src/journal/intentions.ts";
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
      sessionIds: [],
    });
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
      cardId: cards.find(({ text }) => i18n._(text) === card)?.id,
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
    expect(await savedIntention()).toMatchObject({ source: "own", cardId: expect.any(String) });
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
    expect((await savedIntention())?.cardId).toBeUndefined();
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
    expect(await savedIntention()).toMatchObject({ text: card, source: "card", cardId: expect.any(String) });
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
