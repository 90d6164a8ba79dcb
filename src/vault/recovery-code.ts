import { randomBytes, type Bytes } from "./bytes.ts";

/** Crockford's base32: no I, L, O or U, so that nothing is misread on paper. */
const alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const secretBytes = 16;
const secretCharacters = 26;
const checkCharacters = 2;
const groupLength = 4;

/**
 * The greatest prime below 32². The remainder by it, in two characters, gives away every single wrong character and
 * every two neighbours that were exchanged.
 */
const checkModulus = 1021n;

export type CodeProblem = "incomplete" | "mistyped";

/** 128 random bits as 7 groups of 4 characters; the last two characters check the others. */
export const newRecoveryCode = (): string => codeOf(randomBytes(secretBytes));

/** Undefined when it can be a code. Spaces, hyphens and small letters do not matter; O is read as 0, I and L as 1. */
export const problemWithCode = (text: string): CodeProblem | undefined => {
  const characters = charactersOf(text);
  const wanted = secretCharacters + checkCharacters;
  if (/[^0-9A-HJKMNP-TV-Z]/.test(characters)) return "mistyped";
  if (characters.length < wanted) return "incomplete";
  return characters.length > wanted || !secretOf(characters) ? "mistyped" : undefined;
};

/** The 16 bytes it stands for. Undefined when it is no code. */
export const secretOfCode = (text: string): Bytes | undefined =>
  problemWithCode(text) ? undefined : secretOf(charactersOf(text));

const charactersOf = (text: string): string =>
  text
    .slice(0, 200)
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{P}]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");

const codeOf = (secret: Bytes): string => {
  const value = secret.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n);
  const characters = digits(value, secretCharacters) + digits(value % checkModulus, checkCharacters);
  return characters.replaceAll(new RegExp(`(.{${groupLength}})(?=.)`, "g"), "$1-");
};

const secretOf = (characters: string): Bytes | undefined => {
  const value = valueOf(characters.slice(0, secretCharacters));
  if (value >= 1n << 128n || value % checkModulus !== valueOf(characters.slice(secretCharacters))) return undefined;
  return Uint8Array.from({ length: secretBytes }, (_, index) =>
    Number((value >> BigInt(8 * (secretBytes - 1 - index))) & 255n),
  );
};

const digits = (value: bigint, length: number): string =>
  Array.from({ length }, (_, index) => alphabet[Number((value >> BigInt(5 * (length - 1 - index))) & 31n)]).join("");

const valueOf = (characters: string): bigint =>
  characters.split("").reduce((sum, character) => sum * 32n + BigInt(alphabet.indexOf(character)), 0n);
