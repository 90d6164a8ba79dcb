import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { newPreparation } from "#src/analysis/preparation.ts";
import type { SessionId } from "#src/domain/ids.ts";
import type { Preparation, PreparationDraft } from "#src/domain/preparation.ts";
import { allPreparations, changePreparationOf, firstOf } from "#src/journal/preparations.ts";
import { useAttempts } from "#src/journal/use-attempts.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { rightNow } from "#src/platform/clock.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
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
  /** As it is on disk. Undefined before there is one. */
  readonly kept: Kept<Preparation> | undefined;
  /** `about`: what is tapped, such as one line. What was wished for it last holds. */
  readonly change: (about: string, to: Change, where?: Place) => Promise<boolean>;
  /** Something that was tapped there could not be saved. */
  readonly problemIn: (where: Place) => StorageProblem | undefined;
  readonly tryAgainIn: (where: Place) => void;
}

export const beginPreparation = (sessionId: SessionId) => (earlier: readonly Preparation[]) =>
  newPreparation(sessionId, earlier, rightNow());

/** Getting ready for one session: every tap shows at once and is saved at once. Undefined until it is read. */
export const usePreparation = (sessionId: SessionId): Preparing | undefined => {
  const { t } = useLingui();
  const status = useStatus();
  const all = useJournal(allPreparations());
  const { attempt, problemIn, tryAgainIn } = useAttempts();
  const [pending, setPending] = useState<readonly Pending[]>([]);
  if (!all) return undefined;

  const kept = firstOf(sessionId, all);
  const change = (about: string, to: Change, where: Place = "list"): Promise<boolean> => {
    const tapped: Pending = { to };
    const settle = (settled: Pending | undefined) =>
      setPending((now) => now.flatMap((one) => (one === tapped ? (settled ?? []) : one)));
    const show = () =>
      setPending((now) =>
        now.includes(tapped)
          ? now
          : [...now.filter(({ savedAs }) => savedAs === undefined || savedAs > (kept?.n ?? 0)), tapped],
      );
    show();
    const work = async () => {
      // Once more when it is tried again.
      show();
      try {
        const { n } = await changePreparationOf(sessionId, {
          begin: beginPreparation(sessionId),
          to: (preparation) => ({ ...to(preparation), at: rightNow() }),
        });
        settle({ to, savedAs: n });
      } catch (error) {
        // What is not on disk must not look as if it were.
        settle(undefined);
        throw error;
      }
      status.say(t`Saved`);
    };
    return attempt(about, work, where);
  };

  const beginning = beginPreparation(sessionId)(all.map(({ record }) => record));
  const shown = pending
    .filter(({ savedAs }) => savedAs === undefined || savedAs > (kept?.n ?? 0))
    .reduce<PreparationDraft>((before, { to }) => to(before), kept?.record ?? beginning);
  return {
    preparation: shown,
    kept,
    change,
    problemIn,
    tryAgainIn,
  };
};
