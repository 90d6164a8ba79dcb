/** What the lock and a backup may be closed with. */
export type PassphraseProblem = "empty" | "too-short" | "only-digits" | "too-long";

const shortest = 8;
const longest = 1000;

/** The same words typed on two keyboards can be different characters: é in one piece or in two, a space at the end. */
export const normalPassphrase = (text: string): string => text.normalize("NFKC").trim();

/** Undefined when it will do. */
export const problemWithPassphrase = (text: string): PassphraseProblem | undefined => {
  // Before anything is done with it: pasting a whole book is no reason to stand still.
  if (text.length > longest * 4) return "too-long";
  const normal = normalPassphrase(text);
  // As a person counts, as near as it matters: an emoji is one or a few, never a dozen.
  const { length } = Array.from(normal);
  if (length === 0) return "empty";
  if (length > longest) return "too-long";
  if (length < shortest) return "too-short";
  return /^[\p{N}\p{P}\p{Z}]*$/u.test(normal) && /\p{N}/u.test(normal) ? "only-digits" : undefined;
};
