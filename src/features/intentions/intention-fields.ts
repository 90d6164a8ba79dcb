import type { Intention, IntentionDraft } from "#src/domain/intention.ts";
import type { Session } from "#src/domain/session.ts";
import { cards, type Card } from "#src/content/cards/cards.ts";

/**
 * The form as text, as a draft keeps it. `sessions` and `card` hold ids with a space between; `card` is empty for own words.
 * `therapist` is "yes" when the words came from there.
 */
export type FieldName = "text" | "source" | "card" | "sessions" | "therapist";
type IntentionFields = Readonly<Record<FieldName, string>>;

/** As many as an intention holds. */
const mostCards = 12;

export const freshFields = (sessionId: string): IntentionFields => ({
  text: "",
  source: "own",
  card: "",
  sessions: sessionId,
  therapist: "",
});

export const fieldsOf = ({ text, source, cardIds, sessionIds }: Intention): IntentionFields => ({
  text,
  source: source === "card" ? "card" : "own",
  card: cardIds.join(" "),
  sessions: sessionIds.join(" "),
  therapist: source === "therapist" ? "yes" : "",
});

/** The words of a card beside what is there already: nothing the person wrote is replaced. */
export const withCard = ({ text, ...fields }: IntentionFields, { id }: Card, words: string): IntentionFields => {
  const card = [...new Set([...idsIn(fields.card), id])].slice(-mostCards).join(" ");
  return text.trim() === ""
    ? { ...fields, text: words, source: "card", card }
    : { ...fields, text: `${text}\n${words}`, card };
};

/** Its words stay: they have become the person's own. */
export const withoutCard = (fields: IntentionFields, id: string): Pick<IntentionFields, "card" | "source"> => {
  const left = idsIn(fields.card).filter((each) => each !== id);
  return { card: left.join(" "), source: left.length > 0 ? fields.source : "own" };
};

/** Words that were all taken away again take the cards with them. */
export const withText = (fields: IntentionFields, text: string): IntentionFields =>
  text.trim() === "" ? { ...fields, text, source: "own", card: "" } : { ...fields, text };

export const chosenSessions = ({ sessions }: Pick<IntentionFields, "sessions">): string[] => idsIn(sessions);

/** In the order in which they were drawn. */
export const chosenCards = ({ card }: Pick<IntentionFields, "card">): Card[] =>
  idsIn(card).flatMap((id) => cards.find((each) => each.id === id) ?? []);

type ReadIntention = Omit<IntentionDraft, "at" | "outcomes" | "lookingBack" | "setDownAt" | "forTherapy">;

/** Ready to be saved. Of `before`, the sessions that were deleted since stay: deleting can be undone. */
export const readIntention = (
  fields: IntentionFields,
  sessions: readonly Session[],
  before?: Intention,
): ReadIntention => {
  const chosen = new Set(chosenSessions(fields));
  const carriedInto = sessions.filter(({ id }) => chosen.has(id));
  const gone = (before?.sessionIds ?? []).filter((id) => chosen.has(id) && !sessions.some((each) => each.id === id));
  return {
    text: fields.text,
    source: fields.therapist === "yes" ? "therapist" : fields.source === "card" ? "card" : "own",
    cardIds: chosenCards(fields).map(({ id }) => id),
    courseId: carriedInto[0]?.courseId ?? (gone.length > 0 ? before?.courseId : undefined),
    sessionIds: [...gone, ...carriedInto.map(({ id }) => id)],
  };
};

export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

const idsIn = (text: string): string[] => text.split(" ").filter(Boolean);
