import { useLingui } from "@lingui/react/macro";
import { feelingNames, fiveStepNames } from "#src/content/names/check-in-names.ts";
import { feelingsOf, fiveStepRows, stepOf, type CheckInFields } from "./check-in-fields.ts";

/** Everything on the form as plain text, to carry away when it cannot be saved. */
export const useCheckInText = (fields: CheckInFields) => {
  const { t, i18n } = useLingui();
  const labels = { anxiety: t`Anxiety`, energy: t`Energy`, connected: t`Connected`, sleep: t`Sleep last night` };
  return (): string => {
    const { mood, sleepHours, muchWorse, note, when } = fields;
    const rows = fiveStepRows.flatMap((row) => {
      const step = stepOf(fields[row]);
      return step === undefined ? [] : [`${labels[row]}: ${i18n._(fiveStepNames[row][step])}`];
    });
    const chosen = feelingsOf(fields.feelings).map((feeling) => i18n._(feelingNames[feeling]));
    return [
      when === "now" ? "" : when.replace("T", " "),
      mood && t`Mood: ${mood} of 10`,
      ...rows,
      sleepHours && t`Hours of sleep: ${sleepHours}`,
      muchWorse && t`Much worse than my usual`,
      chosen.join(", "),
      note,
    ]
      .filter(Boolean)
      .join("\n");
  };
};
