import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import type { NumberedSession } from "#src/domain/session.ts";
import { sessionKindNames } from "./session-names.ts";

/** "Medicine session 2 of 6". Without "of 6" when nobody said how many, or when there were more than that. */
export const sessionTitle = (
  { session: { kind }, number }: NumberedSession,
  plannedSessions?: number,
): MessageDescriptor => {
  switch (kind) {
    case "preparation":
      return msg`Preparation session`;
    case "integration":
      return msg`Integration session`;
    case "booster":
      return number === null ? msg`Booster session` : msg`Booster session ${number}`;
    case "medicine":
      if (number === null) return msg`Medicine session`;
      return plannedSessions !== undefined && number <= plannedSessions
        ? msg`Medicine session ${number} of ${plannedSessions}`
        : msg`Medicine session ${number}`;
  }
};

/** "Medicine 2", where it is plain that it is a session. */
export const shortSessionTitle = ({ session: { kind }, number }: NumberedSession): MessageDescriptor => {
  if (number === null) return sessionKindNames[kind];
  // Only sessions with medicine are numbered.
  return kind === "booster" ? msg`Booster ${number}` : msg`Medicine ${number}`;
};
