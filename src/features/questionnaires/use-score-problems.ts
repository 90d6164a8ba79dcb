import { useLingui } from "@lingui/react/macro";
import { longestName, longestWords } from "#src/domain/words.ts";
import { explainWhen } from "#src/forms/explain-when.ts";
import { longNote } from "#src/forms/long-note.ts";
import type { ReadWhen } from "#src/forms/read-when.ts";
import type { FormProblem } from "#src/ui/use-field.ts";
import { scoreOf, type ClinicScoreFields } from "./clinic-score-fields.ts";

/** What keeps a score of a clinic from being saved, in the order of the fields. */
export const useScoreProblems = () => {
  const { t, i18n } = useLingui();

  return ({ measure, total, max, givenBy, note }: ClinicScoreFields, when: ReadWhen): FormProblem[] => {
    const [read, most] = [scoreOf(total), scoreOf(max)];
    const found: (FormProblem | false)[] = [
      measure.trim() === "" && { name: "measure", message: t`Write what the measure is called, such as “MADRS”.` },
      measure.length > longestName && { name: "measure", message: t`This name is longer than 200 characters.` },
      read === null && { name: "total", message: t`Write the total that you were told.` },
      read === undefined && { name: "total", message: t`Write one number, such as 14 or 14.5.` },
      most === undefined && { name: "max", message: t`Write one number, or leave it empty.` },
      typeof read === "number" &&
        typeof most === "number" &&
        read > most && { name: "max", message: t`The total is higher than this. Look at both numbers again.` },
      !when.ok && { name: "day", message: i18n._(explainWhen(when)) },
      givenBy.length > longestName && { name: "givenBy", message: t`This is longer than 200 characters.` },
      note.length > longestWords && {
        name: "note",
        message: i18n._(longNote),
      },
    ];
    return found.filter((problem) => problem !== false);
  };
};
