/**
 * Null when nothing is typed, undefined when it is not one plain number. "0,5" and "0.5" are the same; "150mg" is none, and
 * "1,500" neither: it is 1500 to one reader and 1.5 to the next.
 */
export const numberFromText = (text: string): number | null | undefined => {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  if (/^[-+]?[1-9]\d{0,2}[.,]\d{3}$/.test(trimmed)) return undefined;
  return /^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : undefined;
};
