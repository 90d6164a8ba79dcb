/** The same numbers for the same seed, from 0 to 1 (mulberry32). */
export type Random = () => number;
export const randomOf = (seed: number): Random => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const below = (random: Random, end: number): number => Math.floor(random() * end);
const oneOf = <T>(random: Random, choices: readonly [T, ...T[]]): T =>
  choices[below(random, choices.length)] ?? choices[0];

/** One to four changes, each of some kind that files suffer or strangers make. */
export const mutatedBytes = (good: Uint8Array, random: Random): Uint8Array<ArrayBuffer> => {
  let bytes = new Uint8Array(good);
  for (let change = 0; change <= below(random, 4); change++) {
    // Headers and the directory are the smaller part of a file, and the more interesting one.
    const at = random() < 0.5 ? below(random, bytes.length) : interestingPlace(bytes, random);
    bytes = oneOf(random, [flip, overwrite, cut, insert, repeat, truncate])(bytes, at, random);
  }
  return bytes;
};

type Change = (bytes: Uint8Array<ArrayBuffer>, at: number, random: Random) => Uint8Array<ArrayBuffer>;

/** Within fifty bytes after one of the signatures of a ZIP. */
const interestingPlace = (bytes: Uint8Array, random: Random): number => {
  const signatures = [...bytes.keys()].filter((at) => bytes[at] === 0x50 && bytes[at + 1] === 0x4b);
  return Math.min(bytes.length - 1, (signatures[below(random, signatures.length)] ?? 0) + below(random, 50));
};

const flip: Change = (bytes, at, random) => {
  const flipped = bytes.slice();
  flipped[at] = (flipped[at] ?? 0) ^ (1 << below(random, 8));
  return flipped;
};
const overwrite: Change = (bytes, at, random) => {
  const length = 1 + below(random, 8);
  const value = oneOf(random, [0, 0xff, 0x7f, below(random, 256)]);
  return bytes.slice().fill(value, at, at + length);
};
const cut: Change = (bytes, at, random) => joined(bytes.slice(0, at), bytes.slice(at + 1 + below(random, 64)));
const insert: Change = (bytes, at, random) =>
  joined(
    bytes.slice(0, at),
    Uint8Array.from({ length: 1 + below(random, 32) }, () => below(random, 256)),
    bytes.slice(at),
  );
const repeat: Change = (bytes, at, random) =>
  joined(bytes.slice(0, at), bytes.slice(Math.max(0, at - below(random, 200)), at), bytes.slice(at));
const truncate: Change = (bytes, at) => bytes.slice(0, Math.max(at, bytes.length - 40));

const joined = (...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

/** JSON with one or two of its values, keys or brackets changed: mostly still JSON. */
export const mutatedText = (good: string, random: Random): string => {
  let text = good;
  for (let change = 0; change <= below(random, 2); change++) {
    const parts = [...text.matchAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|null|[[\]{}:,]/g)];
    const part = parts[below(random, parts.length)];
    if (!part) return text;
    const isValue = /^["\dtfn-]/.test(part[0]);
    const instead = isValue && random() < 0.9 ? oneOf(random, values) : oneOf(random, ["", "{", "[", ",", "]"]);
    text = text.slice(0, part.index) + instead + text.slice(part.index + part[0].length);
  }
  return text;
};

const values = [
  "null",
  "true",
  "0",
  "-1",
  "1.5",
  "1e308",
  "9007199254740993",
  "[]",
  "{}",
  '""',
  '"\\ud83d"',
  '"\\u0000"',
  '"__proto__"',
  '"constructor"',
  '"check-in"',
  '"draft"',
  '"../../x"',
  '{"__proto__":{"x":1}}',
  `${"[".repeat(100)}${"]".repeat(100)}`,
] as const;
