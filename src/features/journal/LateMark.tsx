import { Trans } from "@lingui/react/macro";
import { wasEnteredLate, type Entry } from "#src/journal/entries.ts";

/** Shown on what tells of a moment: a plan is written at another time, and what a clinic told is older than its telling. */
export const isLate = (entry: Entry): boolean =>
  (entry.kind === "check-in" ||
    entry.kind === "reflection" ||
    entry.kind === "practice-log" ||
    entry.kind === "effect" ||
    entry.kind === "bladder-check" ||
    entry.kind === "goal-rating") &&
  wasEnteredLate(entry, entry.record.at);

/** Only the last writing is known here: of a changed entry it says that it may have been a later change. */
export const LateMark = ({ entry }: { entry: Entry }) => {
  if (!isLate(entry)) return null;
  return entry.n === 1 ? <Trans>Entered late</Trans> : <Trans>Entered late, or changed later</Trans>;
};
