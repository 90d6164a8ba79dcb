import type { SessionId } from "#src/domain/ids.ts";
import type { Preparation, PreparationDraft } from "#src/domain/preparation.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import type { Typed } from "#src/forms/use-typed.ts";
import type { SaveOptions } from "#src/journal/new-record.ts";
import { changePreparationOf } from "#src/journal/preparations.ts";
import { rightNow } from "#src/platform/clock.ts";
import type { Kept } from "#src/vault/kind.ts";
import { beginPreparation } from "./use-preparation.ts";

interface WordsChange<Name extends string> {
  /** What the form shows of a preparation. */
  readonly shownOf: (preparation: PreparationDraft) => Readonly<Record<Name, string>>;
  readonly to: (before: PreparationDraft) => PreparationDraft;
  readonly over: Typed<Name>["over"];
}

/**
 * Saves words of a preparation. What is ticked beside them meanwhile stays ticked; where another tab has changed the words
 * meanwhile, both are kept.
 */
export const useChangeWords = (sessionId: SessionId, kept: Kept<Preparation> | undefined) => {
  const sayChanged = useSayChanged();
  return {
    change: <Name extends string>(
      { shownOf, to, over }: WordsChange<Name>,
      options: SaveOptions,
    ): Promise<Kept<Preparation>> =>
      changePreparationOf(
        sessionId,
        {
          begin: beginPreparation(sessionId),
          to: (before) => ({ ...to(before), at: rightNow() }),
          over: (current) => {
            const now = shownOf(current.record);
            return isSame(shownOf(to(current.record)), now) ? current : over(current, now);
          },
        },
        options,
      ),
    say: ({ twinOf }: Kept<Preparation>) => sayChanged(twinOf !== undefined && twinOf !== kept?.twinOf),
  };
};

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);
