import { useLingui } from "@lingui/react/macro";
import { feelingNames, fiveStepNames } from "#src/content/names/check-in-names.ts";
import { feelingsOf, fiveStepRows, stepOf, type CheckInFields } from "./check-in-fields.ts";
import type { ReadWhen } from "./read-when.ts";

/** Everything on the form as plain text, to carry away when it cannot be saved. */
export const useCheckInText = (fields: CheckInFields) => {
  const { t, i18n } = useLingui();
  const labels = { anxiety: t`Anxiety`, energy: t`Energy`, connected: t`Connected`, sleep: t`Sleep last night` };
  return (): string => {
    const { mood, note, when } = fields;
    const rows = fiveStepRows.flatMap((row) => {
      const step = stepOf(fields[row]);
      return step === undefined ? [] : [`${labels[row]}: ${i18n._(fiveStepNames[row][step])}`];
    });
    const chosen = feelingsOf(fields.feelings).map((feeling) => i18n._(feelingNames[feeling]));
    return [
      when === "now" ? "" : when.replace("T", " "),
      mood && t`Mood: ${mood} of 10`,
      ...rows,
      chosen.join(", "),
      note,
    ]
      .filter(Boolean)
      .join("\n");
  };
};

/** What is wrong with a "When", in words that help. */
export const useWhenProblem = () => {
  const { t } = useLingui();
  return (read: Extract<ReadWhen, { ok: false }>): string => {
    switch (read.problem) {
      case "empty":
        return t`Choose a day and a time.`;
      case "too-long-ago":
        return t`That day is too long ago to keep here. Choose one from 1900 on.`;
      case "still-to-come":
        return t`That is still to come. Choose now, or an earlier time.`;
      case "skipped": {
        const [before, after] = [read.before.slice(11), read.after.slice(11)];
        return t`Clocks went forward from ${before} to ${after} that day, so this time never was. Choose an earlier or a later one.`;
      }
    }
  };
};
