import * as v from "valibot";

/** As much as one field of a record or a draft can keep, in UTF-16 units. */
export const longestWords = 200_000;

/** The person's own words. Kept exactly as typed: not trimmed, not normalised, not scanned. */
export const Words = v.pipe(v.string(), v.maxLength(longestWords));

/** Own words that are there: more than white space. */
export const SomeWords = v.pipe(
  Words,
  v.check((text) => text.trim() !== "", "empty"),
);

/** In UTF-16 units. */
export const longestName = 200;

/** A name for something, on one line. */
export const Name = v.pipe(
  v.string(),
  v.maxLength(longestName),
  v.check((text) => text.trim() !== "", "empty"),
);

/** A few words on one line. May be empty. */
export const ShortText = v.pipe(v.string(), v.maxLength(longestName));

/** The beginning of long words, for a list: whole characters, and a sign that there is more. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  // Half of an emoji would show as a box.
  return `${text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()}…`;
};
