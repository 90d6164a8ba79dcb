/** Null of nothing. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The value in the middle; of an even number of values, halfway between the middle two. Null of nothing. */
export const median = (values: readonly number[]): number | null => {
  const ordered = values.toSorted((a, b) => a - b);
  const middle = Math.floor(ordered.length / 2);
  return mean(ordered.slice(ordered.length % 2 === 0 ? middle - 1 : middle, middle + 1));
};

/** A value that sums up several days needs at least this many of them. SPEC D3. */
export const fewestDays = 3;
