import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { numberSessions, type NumberedSession, type Session } from "#src/domain/session.ts";
import { sessionKindNames } from "./session-names.ts";

/** The second of six planned medicine sessions. */
export interface PlaceInPlan {
  readonly place: number;
  readonly planned: number;
}

/**
 * Undefined for what is not one of the planned sessions: nobody said how many there are, there were more than that, or it
 * is of another kind. Boosters come on top of what was planned, so they take no place, although numbers count them.
 */
export const placeInPlan = (
  { session: { id } }: NumberedSession,
  sessions: readonly Session[],
  planned: number | undefined,
): PlaceInPlan | undefined => {
  const ofMedicine = numberSessions(sessions.filter(({ kind }) => kind === "medicine"));
  const place = ofMedicine.find(({ session }) => session.id === id)?.number ?? undefined;
  return planned !== undefined && place !== undefined && place <= planned ? { place, planned } : undefined;
};

/** "Medicine session 2", and "Medicine session 2 of 6" with its place in the plan. */
export const sessionTitle = (
  { session: { kind }, number }: NumberedSession,
  inPlan?: PlaceInPlan,
): MessageDescriptor => {
  switch (kind) {
    case "preparation":
      return msg`Preparation session`;
    case "integration":
      return msg`Integration session`;
    case "booster":
      return number === null ? msg`Booster session` : msg`Booster session ${number}`;
    case "medicine":
      if (inPlan) return msg`Medicine session ${inPlan.place} of ${inPlan.planned}`;
      return number === null ? msg`Medicine session` : msg`Medicine session ${number}`;
  }
};

/** "Medicine 2", where it is plain that it is a session. */
export const shortSessionTitle = ({ session: { kind }, number }: NumberedSession): MessageDescriptor => {
  if (number === null) return sessionKindNames[kind];
  // Only sessions with medicine are numbered.
  return kind === "booster" ? msg`Booster ${number}` : msg`Medicine ${number}`;
};
