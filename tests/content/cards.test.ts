import * as fc from "fast-check";
import { expect, test } from "vitest";
import { cards, cardThemeNames, cardThemes, findCard } from "#src/content/cards/cards.ts";
import { drawCards } from "#src/content/cards/draw-cards.ts";
import { said } from "./messages.ts";

const ids = cards.map(({ id }) => id);
const randomNumber = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const count = fc.constantFrom(1 as const, 2 as const, 3 as const);

/** Gives the numbers in turn, then begins again. */
const inTurn = (numbers: readonly number[]) => {
  let next = 0;
  return () => numbers[next++ % numbers.length] ?? 0;
};

test("there are 48 cards, six for each of eight themes, all different", () => {
  expect(cardThemes).toHaveLength(8);
  for (const theme of cardThemes) {
    expect(said(cardThemeNames[theme])).not.toBe("");
    expect(cards.filter((card) => card.theme === theme)).toHaveLength(6);
  }
  expect(new Set(ids).size).toBe(48);
  expect(new Set(cards.map(({ text }) => said(text))).size).toBe(48);
});

test("a card is found by its id", () => {
  for (const card of cards) expect(findCard(card.id)).toBe(card);
});

test("a draw gives as many different cards as asked for, and none of the hidden ones", () => {
  fc.assert(
    fc.property(
      count,
      fc.array(randomNumber, { minLength: 1 }),
      fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 45 }),
      (howMany, numbers, hidden) => {
        const drawn = drawCards(howMany, inTurn(numbers), hidden).map(({ id }) => id);
        expect(new Set(drawn).size).toBe(howMany);
        expect(drawn.filter((id) => hidden.includes(id))).toEqual([]);
      },
    ),
  );
});

test("the same numbers draw the same cards", () => {
  const numbers = [0.11, 0.5, 0.93];
  expect(drawCards(3, inTurn(numbers))).toEqual(drawCards(3, inTurn(numbers)));
});

test("every card can be drawn, the first and the last too", () => {
  const drawn = cards.map((_, index) => drawCards(1, () => (index + 0.5) / 48)[0]);
  expect(drawn).toEqual(cards);
  expect(drawCards(1, () => 0)).toEqual([cards[0]]);
  expect(drawCards(1, () => 1 - Number.EPSILON)).toEqual([cards[47]]);
});

test("when nearly all are hidden, a draw gives what is left", () => {
  expect(drawCards(3, () => 0.5, ids.slice(1)).map(({ id }) => id)).toEqual(ids.slice(0, 1));
  expect(drawCards(2, () => 0.5, ids)).toEqual([]);
});

test("a draw leaves the deck whole", () => {
  drawCards(3, () => 0);
  expect(cards).toHaveLength(48);
});
