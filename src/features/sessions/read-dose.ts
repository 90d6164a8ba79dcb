import { msg } from "@lingui/core/macro";
import type { MessageDescriptor } from "@lingui/core";
import { parseAmount, type AmountProblem } from "#src/domain/parse-number.ts";
import type { DoseUnit } from "#src/domain/session.ts";

/** As much as a dose can be, in either unit. */
export const mostDose = 10_000;

/** The number that is saved, for the field itself. Null when nothing is typed, undefined when it cannot be read. */
export const doseOf = (text: string): number | null | undefined => {
  const parsed = parseAmount(text, { max: mostDose });
  if (parsed.ok) return parsed.amount;
  return parsed.problem === "empty" ? null : undefined;
};

/** Why an amount could not be read, in words that help. */
export const explainAmount = (problem: Exclude<AmountProblem, "empty">, typed: string): MessageDescriptor => {
  switch (problem) {
    case "not-a-number":
      return msg`Write only the number, like 150 or 0.5, and choose the unit beside it.`;
    case "two-readings": {
      const [asThousands, asDecimals] = [typed.replace(/[.,]/, ""), String(Number(typed.replace(",", ".")))];
      return msg`${typed} can be read in two ways. Write ${asThousands}, or write ${asDecimals}.`;
    }
    case "not-above-zero":
      return msg`Write a number above 0, like 150 or 0.5. If you don't know it, tick the box below.`;
    case "too-much":
      return msg`This field holds numbers up to 10,000. Look at the number and the unit once more.`;
  }
};

/** Above these a slip of the thumb is likelier than a dose. It is only asked: doses are the clinic's to know. */
const askAbove: Record<DoseUnit, number> = { mg: 600, "mg/kg": 5 };

/** The question to ask once before such an amount is saved. Never whether it is a good one. */
export const askAboutDose = (amount: number, unit: DoseUnit): MessageDescriptor | undefined =>
  amount > askAbove[unit] ? msg`You typed ${amount} ${unit} — is that what your clinic told you?` : undefined;
