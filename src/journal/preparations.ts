import type { SessionId } from "#src/domain/ids.ts";
import type { Preparation, PreparationDraft } from "#src/domain/preparation.ts";
import { oneTabAtATime } from "#src/platform/tabs.ts";
import type { Kept } from "#src/vault/kind.ts";
import { kinds } from "./kinds.ts";
import type { SaveOptions } from "./new-record.ts";
import { recordsOf } from "./records.ts";
import { ask } from "./use-journal.ts";

const records = recordsOf(kinds.preparation);

export const addPreparation = records.add;
export const changePreparation = records.change;
/** Oldest first. */
export const allPreparations = records.all;

interface Change {
  /** What it begins with, when nobody has got ready for this session yet. Given all there are. */
  readonly begin: (earlier: readonly Preparation[]) => PreparationDraft;
  readonly to: (preparation: PreparationDraft) => PreparationDraft;
  /** The version it is put over, of what there is by now: words that were typed over an older one do not replace newer words. */
  readonly over?: (kept: Kept<Preparation>) => Kept<Preparation>;
}

/**
 * Changes what there is by now, whoever wrote it. A thumb ticks faster than a disk writes, and two tabs may stand open: one
 * change after another, or a second tick would be taken for somebody else's and kept beside the first.
 */
export const changePreparationOf = (
  sessionId: SessionId,
  { begin, to, over = (kept) => kept }: Change,
  options?: SaveOptions,
): Promise<Kept<Preparation>> =>
  inTurn(() =>
    oneTabAtATime("mooring/preparations", async () => {
      const all = await ask(allPreparations());
      const kept = firstOf(sessionId, all);
      if (kept) return changePreparation(over(kept), to(kept.record), options);
      return addPreparation(to(begin(all.map(({ record }) => record))), options);
    }),
  );

/**
 * The preparation of one session. Of two that were begun on two devices before they met, always the same, so that what is
 * ticked stays ticked. The second of one that was changed in two places waits beside the first until the person has decided.
 */
export const firstOf = (sessionId: SessionId, all: readonly Kept<Preparation>[]): Kept<Preparation> | undefined =>
  all
    .filter(({ record }) => record.sessionId === sessionId)
    .toSorted((a, b) => Number(isTwin(a)) - Number(isTwin(b)) || (a.record.id < b.record.id ? -1 : 1))[0];

const isTwin = ({ twinOf }: Kept<Preparation>): boolean => twinOf !== undefined;

let working: Promise<unknown> = Promise.resolve();

/** Also where a browser has no locks. */
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const result = working.then(work);
  working = result.catch(() => undefined);
  return result;
};
