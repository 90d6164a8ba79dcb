import { hasHappened, type Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import type { SessionTime } from "./SessionRow.tsx";

/** Where each session stands in time, seen from now. Of those still to come, one is the next. */
export const sessionTimes = (sessions: readonly Session[], now: When): ReadonlyMap<Session["id"], SessionTime> => {
  const isComing = (session: Session) => session.status !== "cancelled" && !hasHappened(session, now);
  const [next] = sessions.filter(isComing).toSorted((a, b) => a.at.instant - b.at.instant);
  return new Map(
    sessions.map((session) => {
      if (session.status === "cancelled") return [session.id, "cancelled"];
      if (session.id === next?.id) return [session.id, "next"];
      return [session.id, isComing(session) ? "coming" : "past"];
    }),
  );
};
