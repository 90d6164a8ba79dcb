import { useLingui } from "@lingui/react/macro";
import { useRef, useState } from "react";
import { newPreparation } from "#src/analysis/preparation.ts";
import type { SessionId } from "#src/domain/ids.ts";
import type { Preparation, PreparationDraft } from "#src/domain/preparation.ts";
import { allPreparations, changePreparationOf, firstOf } from "#src/journal/preparations.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { StorageProblem } from "#src/vault/storage-error.ts";

/** What a tap does to it. Done twice, it does no more than once. */
type Change = (preparation: PreparationDraft) => PreparationDraft;

interface Pending {
  readonly to: Change;
  /** Set when it is on disk: from that save of the record on, it is in what is read. */
  readonly savedAs?: number;
}

/** A failure is said where the thumb is. */
type Place = "list" | "ride";

export interface Preparing {
  /** As it is, with what was tapped just now; before anything was tapped, what it would begin with. */
  readonly preparation: PreparationDraft;
  readonly change: (to: Change, where?: Place) => Promise<boolean>;
  /** What was tapped there last could not be saved. */
  readonly problemIn: (where: Place) => StorageProblem | undefined;
  readonly tryAgain: () => void;
}

export const beginPreparation = (sessionId: SessionId) => (earlier: readonly Preparation[]) =>
  newPreparation(sessionId, earlier, rightNow());

/** Getting ready for one session: every tap shows at once and is saved at once. Undefined until it is read. */
export const usePreparation = (sessionId: SessionId): Preparing | undefined => {
  const { t } = useLingui();
  const status = useStatus();
  const all = useJournal(allPreparations());
  const { save, problem } = useSaving();
  const [pending, setPending] = useState<readonly Pending[]>([]);
  const [place, setPlace] = useState<Place>("list");
  const again = useRef(() => {});
  if (!all) return undefined;

  const kept = firstOf(sessionId, all);
  const change = async (to: Change, where: Place = "list"): Promise<boolean> => {
    setPlace(where);
    const tapped: Pending = { to };
    const settle = (settled: Pending | undefined) =>
      setPending((now) => now.flatMap((one) => (one === tapped ? (settled ?? []) : one)));
    again.current = () => void change(to, where);
    setPending((now) => [...now.filter(({ savedAs }) => savedAs === undefined || savedAs > (kept?.n ?? 0)), tapped]);
    const isSaved = await save(async () => {
      const { n } = await changePreparationOf(sessionId, {
        begin: beginPreparation(sessionId),
        to: (preparation) => ({ ...to(preparation), at: rightNow() }),
      });
      settle({ to, savedAs: n });
    });
    if (isSaved) status.say(t`Saved`);
    // What is not on disk must not look as if it were.
    else settle(undefined);
    return isSaved;
  };

  const beginning = beginPreparation(sessionId)(all.map(({ record }) => record));
  const shown = pending
    .filter(({ savedAs }) => savedAs === undefined || savedAs > (kept?.n ?? 0))
    .reduce<PreparationDraft>((before, { to }) => to(before), kept?.record ?? beginning);
  return {
    preparation: shown,
    change,
    problemIn: (where) => (where === place ? problem : undefined),
    tryAgain: () => again.current(),
  };
};
