import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { ContentId } from "#src/domain/ids.ts";
import { choosePractices, listed, practiceChoices } from "#src/journal/practice-choices.ts";
import { useJournal } from "#src/journal/use-journal.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { useStatus } from "#src/ui/use-status.ts";

type List = "favourites" | "hidden";

/** Which practices are kept close, and which are not shown. Undefined until read. */
export const useChoices = () => {
  const { t } = useLingui();
  const status = useStatus();
  const chosen = useJournal(practiceChoices());
  const { save, problem } = useSaving();
  const [last, setLast] = useState<() => Promise<unknown>>();
  if (!chosen) return undefined;

  const choose = (list: List, id: ContentId, isListed: boolean) => {
    const work = async () => {
      await choosePractices((before) => {
        const other: List = list === "hidden" ? "favourites" : "hidden";
        return {
          [list]: listed(before[list], id, isListed),
          // What is kept close is shown, and what is hidden is not close.
          ...(isListed && { [other]: listed(before[other], id, false) }),
        };
      }, rightNow());
      status.say(t`Saved`);
    };
    setLast(() => work);
    void save(work);
  };
  return {
    isClose: (id: ContentId) => chosen.favourites.includes(id),
    isHidden: (id: ContentId) => chosen.hidden.includes(id),
    keepClose: (id: ContentId, isClose: boolean) => choose("favourites", id, isClose),
    hide: (id: ContentId, isHidden: boolean) => choose("hidden", id, isHidden),
    problem,
    tryAgain: () => {
      if (last) void save(last);
    },
  };
};

export type PracticeChoosing = NonNullable<ReturnType<typeof useChoices>>;
