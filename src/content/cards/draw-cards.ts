import type { ContentId } from "#src/domain/ids.ts";
import { cards, type Card } from "./cards.ts";

/**
 * Cards drawn from the deck, never the same one twice, never a hidden one; fewer than asked for when no more are left.
 * `random` gives numbers from 0 up to but not including 1, as Math.random does. It is passed in, so that a draw can be
 * repeated.
 */
export const drawCards = (count: 1 | 2 | 3, random: () => number, hidden: Iterable<ContentId> = []): Card[] => {
  const hiddenIds = new Set(hidden);
  const deck = cards.filter(({ id }) => !hiddenIds.has(id));
  const drawn: Card[] = [];
  while (drawn.length < count && deck.length > 0) {
    drawn.push(...deck.splice(Math.floor(random() * deck.length), 1));
  }
  return drawn;
};
