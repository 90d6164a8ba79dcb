/** Why what was typed is not taken as an amount. */
export type AmountProblem = "empty" | "not-a-number" | "two-readings" | "not-above-zero" | "too-much";

export type ParsedAmount =
  | { readonly ok: true; readonly amount: number }
  | { readonly ok: false; readonly problem: AmountProblem };

/**
 * An amount as a person types it: "150", "0.5" or "0,5". Nothing is guessed. "150mg" is refused, since the unit stands
 * in a field of its own; "1,500" too, which is 1500 to one reader and 1.5 to the next.
 */
export const parseAmount = (text: string, { max }: { readonly max: number }): ParsedAmount => {
  const typed = text.trim();
  if (typed === "") return { ok: false, problem: "empty" };
  // A minus is understood, so that "-1" gets the sentence that fits it.
  if (!/^[-−]?(?:\d+(?:[.,]\d+)?|[.,]\d+)$/.test(typed)) return { ok: false, problem: "not-a-number" };
  if (/^[-−]?[1-9]\d{0,2}[.,]\d{3}$/.test(typed)) return { ok: false, problem: "two-readings" };

  const amount = Number(typed.replace("−", "-").replace(",", "."));
  if (amount <= 0) return { ok: false, problem: "not-above-zero" };
  return amount > max ? { ok: false, problem: "too-much" } : { ok: true, amount };
};

/** A whole number from `min` to `max`. Null when nothing is typed, undefined when it is anything else. */
export const parseCount = (
  text: string,
  { min, max }: { readonly min: number; readonly max: number },
): number | null | undefined => {
  const typed = text.trim();
  if (typed === "") return null;
  // Not "6.0", "+6" or "1e1": a count is digits.
  if (!/^\d+$/.test(typed)) return undefined;
  const count = Number(typed);
  return count >= min && count <= max ? count : undefined;
};
