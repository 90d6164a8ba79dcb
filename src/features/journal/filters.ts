import type { Entry } from "#src/journal/entries.ts";
import type { Narrowing } from "./journal-search.ts";

/** Whether an entry is among what is to be shown. */
export const isAmong = (
  { kind, session, intention, therapy }: Narrowing,
  /** Sessions that the intention is carried into. */
  ofIntention: readonly string[] = [],
) => {
  return (entry: Entry): boolean =>
    (kind === undefined || entry.kind === kind) &&
    (session === undefined || entry.record.id === session || speaksOfSession(entry, session)) &&
    (intention === undefined ||
      entry.record.id === intention ||
      ofIntention.includes(entry.record.id) ||
      speaksOfIntention(entry, intention)) &&
    (!therapy || isBrought(entry));
};

/** Anything but a kind: what it asks for may lie years back. */
export const asksFarBack = ({ session, intention, therapy }: Narrowing): boolean =>
  session !== undefined || intention !== undefined || therapy === true;

const speaksOfSession = ({ kind, record }: Entry, id: string): boolean =>
  kind === "intention"
    ? record.sessionIds.some((sessionId) => sessionId === id)
    : "sessionId" in record && record.sessionId === id;

const speaksOfIntention = ({ kind, record }: Entry, id: string): boolean =>
  kind === "reflection"
    ? (record.intentionIds ?? []).some((intentionId) => intentionId === id)
    : "intentionId" in record && record.intentionId === id;

const isBrought = ({ kind, record }: Entry): boolean =>
  ("forTherapy" in record && record.forTherapy === true) ||
  (kind === "question" && record.asks === "therapist" && !record.isDone);
