import { t } from "@lingui/core/macro";
import { i18n } from "@lingui/core";
import { medicineChangeNames } from "#src/content/names/medicine-names.ts";
import type { Medicine } from "#src/domain/medicine.ts";
import { isWithin } from "#src/domain/time.ts";
import { paperDay } from "./paper-words.ts";
import type { Block } from "./summary-page.ts";
import type { Scope } from "./summary-scope.ts";

/**
 * What else was taken, by the name the person gave it, and each change in these days; of one that was taken before, what was
 * last said. Events are own words, and stand below as quotes. SPEC S22
 */
export const markBlocks = (scope: Scope): Block[] => {
  const medicines = medicinesOnPage(scope);
  if (medicines.length === 0) return [{ kind: "sentence", text: t`No other medicine is recorded for these days.` }];
  return [
    {
      kind: "table",
      caption: t`As the patient wrote them down. Nothing is checked, and no dose is worked out.`,
      head: [t`Medicine`, t`What changed`, t`Since`],
      rows: medicines.map(({ name, change, at }) => [
        name,
        change === "taking" ? t`taken` : i18n._(medicineChangeNames[change]),
        paperDay(at.localDay),
      ]),
    },
  ];
};

const medicinesOnPage = ({ records, range }: Scope): Medicine[] => {
  const medicines = records.medicines.map(({ record }) => record);
  const before = new Map<string, Medicine>();
  for (const medicine of medicines) {
    if (medicine.at.localDay < range.from) before.set(nameKey(medicine), medicine);
  }
  const stillTaken = new Set([...before.values()].filter(({ change }) => change !== "stopped"));
  return medicines.filter((medicine) => stillTaken.has(medicine) || isWithin(range, medicine.at.localDay));
};

/** Written a little differently, it is the same one. */
const nameKey = ({ name }: Medicine): string => name.trim().toLocaleLowerCase();
