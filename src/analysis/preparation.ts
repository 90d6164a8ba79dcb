import type { SessionId } from "#src/domain/ids.ts";
import type { Preparation, PreparationDraft, PreparationPhase } from "#src/domain/preparation.ts";
import type { Session } from "#src/domain/session.ts";
import { byInstant, daysBetween, type When } from "#src/domain/time.ts";

/**
 * What getting ready begins with: own lines, what was hidden, who drives and what to tell, from the last time. Nothing is
 * ticked and no ride is arranged: that is for each session anew. SPEC V8
 */
export const newPreparation = (sessionId: SessionId, earlier: readonly Preparation[], now: When): PreparationDraft => {
  const last = earlier
    .filter((preparation) => preparation.sessionId !== sessionId)
    .toSorted(byInstant)
    .at(-1);
  return {
    at: now,
    sessionId,
    ticked: [],
    hidden: last?.hidden ?? [],
    ownLines: last?.ownLines ?? [],
    ride: { who: last?.ride.who ?? "", phone: last?.ride.phone ?? "", isArranged: false },
    toTell: last?.toTell ?? "",
  };
};

/** A line of the checklist that is not the person's own. */
interface OurLine {
  readonly id: string;
  readonly phase: PreparationPhase;
}

export interface Readiness {
  readonly ready: number;
  readonly of: number;
}

/** How many lines are ticked of those that are shown, in one phase or in all. SPEC V9 */
export const readinessOf = (
  { ticked, hidden, ownLines }: Pick<Preparation, "ticked" | "hidden" | "ownLines">,
  ours: readonly OurLine[],
  phase?: PreparationPhase,
): Readiness => {
  const hiddenIds = new Set<string>(hidden);
  const lines = [...ours.filter(({ id }) => !hiddenIds.has(id)), ...ownLines].filter(
    (line) => phase === undefined || line.phase === phase,
  );
  const tickedIds = new Set<string>(ticked);
  return { ready: lines.filter(({ id }) => tickedIds.has(id)).length, of: lines.length };
};

/** The part of the checklist that is next, so that it stands open. SPEC V10 */
export const checklistPhase = ({ at }: Session, now: When): PreparationPhase => {
  if (at.instant <= now.instant) return "in-the-room";
  const days = daysBetween(now.localDay, at.localDay);
  if (days <= 0) return "that-morning";
  return days === 1 ? "evening-before" : "days-before";
};
