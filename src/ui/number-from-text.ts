/** Null when nothing is typed, undefined when it is not one plain number. "0,5" and "0.5" are the same; "150mg" is none. */
export const numberFromText = (text: string): number | null | undefined => {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  return /^[-+]?(?:\d+(?:[.,]\d*)?|[.,]\d+)$/.test(trimmed) ? Number(trimmed.replace(",", ".")) : undefined;
};
