const mostCauses = 5;
const longestLine = 300;

/**
 * The names and messages of an error and of what caused it, outermost first. No stack: it is of no use to a person. Kept
 * short, since a message may quote what it is about.
 */
export const linesOfError = (error: unknown): readonly string[] => {
  const lines: string[] = [];
  let current = error;
  while (current !== undefined && current !== null && lines.length < mostCauses) {
    lines.push(lineOf(current).slice(0, longestLine));
    current = causeOf(current);
  }
  return lines;
};

/** By its shape: a DOMException is not an Error everywhere. */
const lineOf = (error: unknown): string => {
  if (typeof error !== "object" || error === null) return typeof error === "string" ? error : typeof error;
  const name = "name" in error && typeof error.name === "string" ? error.name : "Error";
  return "message" in error && typeof error.message === "string" ? `${name}: ${error.message}` : name;
};

/** Dexie keeps what the browser said in `inner`. */
const causeOf = (error: unknown): unknown => {
  if (typeof error !== "object" || error === null) return undefined;
  if ("inner" in error && error.inner !== undefined && error.inner !== null) return error.inner;
  return "cause" in error ? error.cause : undefined;
};
