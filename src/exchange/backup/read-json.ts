import { BackupProblem, damaged } from "./backup-problem.ts";

// `fatal`: damaged bytes must not pass for words. `ignoreBOM`: a mark at the beginning is not ours, so it is an error.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** JSON from a stranger. Throws BackupProblem. */
export const readJson = (bytes: Uint8Array, { depth }: { readonly depth: number }): unknown => {
  if (isDeeper(bytes, depth)) throw damaged("JSON nests too deep");
  let value: unknown;
  try {
    value = JSON.parse(decoder.decode(bytes));
  } catch {
    // Not as the cause: the engine's message quotes the text, which is the person's.
    throw damaged("not JSON");
  }
  if (hasForbiddenKey(value)) throw damaged("a key that none of ours has");
  return value;
};

/** The lines of a file of which every line ends in a line feed. Throws BackupProblem. */
export function* linesOf(bytes: Uint8Array, { lineBytes }: { readonly lineBytes: number }): Generator<Uint8Array> {
  let from = 0;
  while (from < bytes.length) {
    const end = bytes.indexOf(lineFeed, from);
    if (end < 0) throw damaged("the last line has no end");
    if (end - from > lineBytes) throw new BackupProblem("too-large", "a line");
    yield bytes.subarray(from, end);
    from = end + 1;
  }
}

/** Looked at before parsing: some engines parse by recursion. */
const isDeeper = (json: Uint8Array, most: number): boolean => {
  let depth = 0;
  let isInText = false;
  for (let index = 0; index < json.length; index++) {
    const byte = json[index];
    if (isInText) {
      if (byte === backslash) index += 1;
      else if (byte === quote) isInText = false;
    } else if (byte === quote) {
      isInText = true;
    } else if (byte === openBrace || byte === openBracket) {
      depth += 1;
      if (depth > most) return true;
    } else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1;
    }
  }
  return false;
};

/** As a text such a word is as good as any. As a key it can change what other objects are. */
const hasForbiddenKey = (value: unknown): boolean => {
  if (typeof value !== "object" || value === null) return false;
  if (Array.isArray(value)) return value.some(hasForbiddenKey);
  return Object.entries(value).some(([key, inner]) => forbiddenKeys.has(key) || hasForbiddenKey(inner));
};

const forbiddenKeys = new Set(["__proto__", "constructor", "prototype"]);

const [lineFeed, quote, backslash] = [0x0a, 0x22, 0x5c];
const [openBracket, closeBracket, openBrace, closeBrace] = [0x5b, 0x5d, 0x7b, 0x7d];
