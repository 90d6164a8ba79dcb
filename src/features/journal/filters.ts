import { mentionsIn } from "#src/analysis/intention-mentions.ts";
import type { Intention } from "#src/domain/intention.ts";
import type { Entry } from "#src/journal/entries.ts";
import type { Narrowing } from "./journal-search.ts";

/** Whether an entry is among what is to be shown. */
export const isAmong = (
  { kind, session, intention, therapy }: Narrowing,
  /** The intention that is asked for, unless it is not here any more. */
  carried?: Intention,
  intentions: readonly Intention[] = [],
) => {
  return (entry: Entry): boolean =>
    (kind === undefined || entry.kind === kind) &&
    (session === undefined || entry.record.id === session || speaksOfSession(entry, session)) &&
    (intention === undefined ||
      entry.record.id === intention ||
      carried?.sessionIds.some((id) => id === entry.record.id) ||
      speaksOfIntention(entry, intention, { carried, intentions })) &&
    (!therapy || isBrought(entry));
};

/** Anything but a kind: what it asks for may lie years back. */
export const asksFarBack = ({ session, intention, therapy }: Narrowing): boolean =>
  session !== undefined || intention !== undefined || therapy === true;

const speaksOfSession = ({ kind, record }: Entry, id: string): boolean =>
  kind === "intention"
    ? record.sessionIds.some((sessionId) => sessionId === id)
    : "sessionId" in record && record.sessionId === id;

const speaksOfIntention = (
  { kind, record }: Entry,
  id: string,
  { carried, intentions }: { carried: Intention | undefined; intentions: readonly Intention[] },
): boolean => {
  if (kind !== "reflection") return "intentionId" in record && record.intentionId === id;
  // As "What became of it" has it.
  if (carried) return mentionsIn(record, carried, intentions).length > 0;
  return (record.intentionIds ?? []).some((intentionId) => intentionId === id);
};

const isBrought = ({ kind, record }: Entry): boolean =>
  ("forTherapy" in record && record.forTherapy === true) ||
  (kind === "question" && record.asks === "therapist" && !record.isDone);
