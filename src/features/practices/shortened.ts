/** The beginning of long words, for a list: whole characters, and a sign that there is more. */
export const shortened = (text: string, most: number): string => {
  if (text.length <= most) return text;
  // Half of an emoji would show as a box.
  return `${text
    .slice(0, most)
    .replace(/[\uD800-\uDBFF]$/, "")
    .trimEnd()}…`;
};
