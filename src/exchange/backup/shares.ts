import type { OnFraction } from "./contents.ts";

/**
 * Several pieces of work, one after the other, as one: each gets its share by its weight. What is said never goes back,
 * whatever a piece says.
 */
export const shares = (onFraction: OnFraction | undefined, weights: readonly number[]): OnFraction[] => {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let furthest = 0;
  let before = 0;
  return weights.map((weight) => {
    const from = before;
    before += weight;
    return (fraction) => {
      furthest = Math.max(furthest, (from + weight * Math.min(1, Math.max(0, fraction))) / sum);
      onFraction?.(furthest);
    };
  });
};
