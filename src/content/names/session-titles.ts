import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { numberSessions, type NumberedSession, type Session } from "#src/domain/session.ts";
import { sessionKindNames } from "./session-names.ts";

/**
 * Of how many planned medicine sessions this is one. Undefined for what is not one of them: nobody said how many there are,
 * there were more than that, or it is of another kind. Numbers count boosters, which come on top of what was planned: after
 * one of them the number is no place in the plan any more, and a session has one number everywhere.
 */
export const ofPlanned = (
  { session: { id }, number }: NumberedSession,
  sessions: readonly Session[],
  planned: number | undefined,
): number | undefined => {
  const ofMedicine = numberSessions(sessions.filter(({ kind }) => kind === "medicine"));
  const place = ofMedicine.find(({ session }) => session.id === id)?.number;
  const isItsPlace = typeof place === "number" && place === number;
  return planned !== undefined && isItsPlace && place <= planned ? planned : undefined;
};

/** "Medicine session 2", and "Medicine session 2 of 6" as one of those that were planned. */
export const sessionTitle = ({ session: { kind }, number }: NumberedSession, planned?: number): MessageDescriptor => {
  switch (kind) {
    case "preparation":
      return msg`Preparation session`;
    case "integration":
      return msg`Integration session`;
    case "booster":
      return number === null ? msg`Booster session` : msg`Booster session ${number}`;
    case "medicine":
      if (number === null) return msg`Medicine session`;
      return planned === undefined ? msg`Medicine session ${number}` : msg`Medicine session ${number} of ${planned}`;
  }
};

/** "Medicine 2", where it is plain that it is a session. */
export const shortSessionTitle = ({ session: { kind }, number }: NumberedSession): MessageDescriptor => {
  if (number === null) return sessionKindNames[kind];
  // Only sessions with medicine are numbered.
  return kind === "booster" ? msg`Booster ${number}` : msg`Medicine ${number}`;
};
