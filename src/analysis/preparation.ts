import type { SessionId } from "#src/domain/ids.ts";
import type { OwnLine, Preparation, PreparationDraft, PreparationPhase } from "#src/domain/preparation.ts";
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

interface MaybeToBring extends OurLine {
  readonly isToBring?: true;
}

/** Things to take along: ours that are not hidden, and what the person laid out for the evening before. SPEC V14 */
export const thingsToBring = <Line extends MaybeToBring>(
  { hidden, ownLines }: Pick<Preparation, "hidden" | "ownLines">,
  ours: readonly Line[],
): { readonly ours: readonly Line[]; readonly own: readonly OwnLine[] } => {
  const hiddenIds = new Set<string>(hidden);
  return {
    ours: ours.filter(({ id, isToBring }) => isToBring && !hiddenIds.has(id)),
    own: ownLines.filter(({ phase }) => phase === "evening-before"),
  };
};

/** The parts of the checklist that are for now, so that they stand open. SPEC V10 */
export const checklistPhases = ({ at }: Session, now: When): readonly PreparationPhase[] => {
  if (at.instant <= now.instant) return ["in-the-room"];
  const days = daysBetween(now.localDay, at.localDay);
  // What to bring is of the evening before.
  if (days <= 0) return ["evening-before", "that-morning"];
  return [days === 1 ? "evening-before" : "days-before"];
};
