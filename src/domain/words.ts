import * as v from "valibot";

/** The person's own words. Kept exactly as typed: not trimmed, not normalised, not scanned. At most 200,000 UTF-16 units. */
export const Words = v.pipe(v.string(), v.maxLength(200_000));

/** Own words that are there: more than white space. */
export const SomeWords = v.pipe(
  Words,
  v.check((text) => text.trim() !== "", "empty"),
);

/** A name for something, on one line. At most 200 UTF-16 units. */
export const Name = v.pipe(
  v.string(),
  v.maxLength(200),
  v.check((text) => text.trim() !== "", "empty"),
);
