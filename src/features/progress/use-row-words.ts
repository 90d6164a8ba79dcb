import { useLingui } from "@lingui/react/macro";
import type { LocalDay } from "#src/domain/time.ts";
import { shortDay } from "#src/platform/date-words.ts";

/** What a table of scores says in its rows. */
export const useRowWords = (today: LocalDay) => {
  const { t } = useLingui();
  return {
    day: (day: LocalDay) => shortDay(day, today),
    session: (number: number, isPlanned: boolean) =>
      isPlanned ? t`Session ${number} (to come)` : t`Session ${number}`,
    none: t`none`,
  };
};
