import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { contentId, type ContentId } from "#src/domain/ids.ts";

export const cardThemes = [
  "letting-go",
  "courage",
  "compassion",
  "trust",
  "curiosity",
  "connection",
  "grief-and-healing",
  "living-it",
] as const;
export type CardTheme = (typeof cardThemes)[number];

/** An intention card: a few words to begin from. It tells nothing about the person and foretells nothing. */
export interface Card {
  readonly id: ContentId;
  readonly theme: CardTheme;
  readonly text: MessageDescriptor;
}

const card = (theme: CardTheme, id: string, text: MessageDescriptor): Card => ({ id: contentId(id), theme, text });

/** The deck, theme by theme. An id stays with its card for ever: intentions remember it. */
export const cards: readonly Card[] = [
  card("letting-go", "one-finger-at-a-time", msg`Loosen one finger at a time.`),
  card("letting-go", "through-not-in", msg`Let it move through, not in.`),
  card("letting-go", "put-this-down", msg`I can put this down for an hour.`),
  card("letting-go", "float-before-you-steer", msg`Float before you steer.`),
  card("letting-go", "nothing-needs-fixing", msg`What if nothing needs fixing here?`),
  card("letting-go", "undo-the-armour", msg`Undo the armour you don't need today.`),

  card("courage", "scared-and-going", msg`Scared and going anyway.`),
  card("courage", "one-breath-braver", msg`One breath braver.`),
  card("courage", "look-then-rest", msg`Look towards it, then rest.`),
  card("courage", "feel-this-and-stay", msg`I can feel this and stay.`),
  card("courage", "knock", msg`Knock; don't break the door.`),
  card("courage", "small-truth-first", msg`Let the truth be small first.`),

  card("compassion", "as-to-a-friend", msg`Speak to me as to a friend.`),
  card("compassion", "soft-where-it-hurts", msg`Soft where it hurts.`),
  card("compassion", "doing-my-best", msg`I was doing my best with what I had.`),
  card("compassion", "the-one-who-hides", msg`Make room for the one who hides.`),
  card("compassion", "forgive-one-thing", msg`Forgive one small thing.`),
  card("compassion", "warmth-before-answers", msg`Warmth before answers.`),

  card("trust", "someone-is-with-me", msg`Someone is with me.`),
  card("trust", "my-body-knows", msg`My body knows how to come back.`),
  card("trust", "the-wave-passes", msg`The wave passes.`),
  card("trust", "ask-for-a-hand", msg`I can ask for a hand.`),
  card("trust", "guide-holds-the-map", msg`Let the guide hold the map.`),
  card("trust", "slow-is-forward", msg`Slow is still forward.`),

  card("curiosity", "not-asked-yet", msg`What have I not asked yet?`),
  card("curiosity", "the-plain-thing", msg`Show me the plain thing.`),
  card("curiosity", "odd-detail", msg`Follow the odd detail.`),
  card("curiosity", "who-is-speaking", msg`Who is speaking when I criticise?`),
  card("curiosity", "picture-as-question", msg`Let the picture be a question.`),
  card("curiosity", "surprise-me-gently", msg`Surprise me gently.`),

  card("connection", "felt-not-earned", msg`Let love be felt, not earned.`),
  card("connection", "larger-table", msg`I am part of a larger table.`),
  card("connection", "call-one-name", msg`Call one name inside.`),
  card("connection", "thinner-walls", msg`Let the walls be thinner.`),
  card("connection", "i-may-be-seen", msg`I may be seen.`),
  card("connection", "roots-first", msg`Roots first, then branches.`),

  card("grief-and-healing", "tears-have-their-turn", msg`Let the tears have their turn.`),
  card("grief-and-healing", "honour-what-was-lost", msg`Honour what was lost.`),
  card("grief-and-healing", "carry-it-differently", msg`Carry it differently.`),
  card("grief-and-healing", "thank-the-pain", msg`Thank the pain and let it rest.`),
  card("grief-and-healing", "doors-can-stay-closed", msg`Some doors can stay closed today.`),
  card("grief-and-healing", "healing-may-look-ordinary", msg`Healing may look ordinary.`),

  card("living-it", "one-inch-on-tuesday", msg`One inch on Tuesday.`),
  card("living-it", "bring-back-a-crumb", msg`Bring back a crumb, not a feast.`),
  card("living-it", "if-i-believed-this", msg`What would I do if I believed this?`),
  card("living-it", "smaller-yes", msg`Choose the smaller yes.`),
  card("living-it", "well-badly", msg`Practise being well badly.`),
  card("living-it", "bed-of-a-new-habit", msg`Make the bed of a new habit.`),
];

export const findCard = (id: ContentId): Card | undefined => cards.find((card) => card.id === id);

export const cardThemeNames: Record<CardTheme, MessageDescriptor> = {
  "letting-go": msg`Letting go`,
  courage: msg`Courage`,
  compassion: msg`Compassion`,
  trust: msg`Trust`,
  curiosity: msg`Curiosity`,
  connection: msg`Connection`,
  "grief-and-healing": msg`Grief and healing`,
  "living-it": msg`Living it`,
};
