import { useEffect, useState } from "react";
import type { CheckIn } from "#src/domain/check-in.ts";
import type { LocalDay } from "#src/domain/time.ts";
import { checkInsWithin } from "#src/journal/check-ins.ts";
import { ask } from "#src/journal/use-journal.ts";

/**
 * The check-ins of a day but one. Undefined until read. Asked once, not live: a live question that fails takes the
 * screen away, and with it what is being typed.
 */
export const useOthersOfDay = (day: LocalDay, but: string | undefined): readonly CheckIn[] | undefined => {
  const [found, setFound] = useState<{ day: LocalDay; checkIns: readonly CheckIn[] }>();
  useEffect(() => {
    let isCurrent = true;
    ask(checkInsWithin({ from: day, to: day })).then(
      (checkIns) => isCurrent && setFound({ day, checkIns }),
      // One optional question fewer.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [day]);
  return found?.day === day ? found.checkIns.filter(({ id }) => id !== but) : undefined;
};
