import type { Intention, IntentionDraft } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { cards, type Card } from "#src/content/cards/cards.ts";

/** The form as text, as a draft keeps it. `sessions` holds ids with a space between; `card` is empty for own words. */
export type FieldName = "text" | "source" | "card" | "sessions";
type IntentionFields = Readonly<Record<FieldName, string>>;

export const freshFields = (sessionId: string): IntentionFields => ({
  text: "",
  source: "own",
  card: "",
  sessions: sessionId,
});

export const fieldsOf = ({ text, source, cardId, sessionIds }: Intention): IntentionFields => ({
  text,
  source,
  card: cardId ?? "",
  sessions: sessionIds.join(" "),
});

/** The words of a card beside what is there already: nothing the person wrote is replaced. */
export const withCard = ({ text, ...fields }: IntentionFields, card: Card, words: string): IntentionFields => {
  if (text.trim() === "") return { ...fields, text: words, source: "card", card: card.id };
  return { ...fields, text: `${text}\n${words}`, card: card.id };
};

/** Words that were all taken away again take the card with them. */
export const withText = (fields: IntentionFields, text: string): IntentionFields =>
  text.trim() === "" ? { ...fields, text, source: "own", card: "" } : { ...fields, text };

export const chosenSessions = ({ sessions }: Pick<IntentionFields, "sessions">): string[] =>
  sessions.split(" ").filter(Boolean);

/** Ready to be saved. A session that is gone by now is left out. */
export const readIntention = (
  fields: IntentionFields,
  sessions: readonly Session[],
): Omit<IntentionDraft, "at"> & Pick<Intention, "cardId" | "courseId"> => {
  const chosen = new Set(chosenSessions(fields));
  const carriedInto = sessions.filter(({ id }) => chosen.has(id));
  const card = cards.find(({ id }) => id === fields.card);
  return {
    text: fields.text,
    source: fields.source === "card" ? "card" : "own",
    cardId: card?.id,
    courseId: carriedInto[0]?.courseId,
    sessionIds: carriedInto.map(({ id }) => id),
  };
};

export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;
