import { useLingui } from "@lingui/react/macro";
import type { DayMark } from "#src/analysis/marks-on-axis.ts";
import { medicineMark } from "#src/content/names/medicine-names.ts";

/** What a mark says beside its day. */
export const useMarkWords = () => {
  const { i18n } = useLingui();
  return (mark: DayMark): string =>
    mark.kind === "event" ? mark.record.name : i18n._(medicineMark(mark.record.name, mark.record.change));
};
