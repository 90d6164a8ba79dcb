/**
 * As a word is looked for: without case, accents or other signs that come and go with the keyboard. Works through the text
 * code point by code point, so that `foldWithPlaces` finds the same in it and knows where.
 */
export const fold = (text: string): string => text.toLowerCase().replace(beyondAscii, foldCharacter);

/** The folded text, and for each unit of it the beginning and the end of what it stands for in the text. */
export interface Folded {
  readonly folded: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

export const foldWithPlaces = (text: string): Folded => {
  let folded = "";
  const from: number[] = [];
  const to: number[] = [];
  let at = 0;
  /** Where the units of the character before begin: an accent that is left out still belongs to its letter. */
  let before = 0;
  for (const character of text) {
    const end = at + character.length;
    const piece = fold(character);
    if (piece === "") to.fill(end, before);
    else {
      before = folded.length;
      folded += piece;
      for (let unit = 0; unit < piece.length; unit++) {
        from.push(at);
        to.push(end);
      }
    }
    at = end;
  }
  return { folded, from, to };
};

const beyondAscii = /[\u0080-\u{10ffff}]/gu;

/** Accents, vowel points and other signs that many leave out; not the vowels of Indic scripts, without which a word is another. */
const leftOut = /(?=\p{M})\p{Diacritic}|[\u{ad}\u{200b}]|[\u{653}-\u{655}\u{670}]|\u{fe0e}|\u{fe0f}/gu;

/** Letters and signs that do not come apart by themselves. */
const plainly: Readonly<Record<string, string>> = {
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ħ: "h",
  ı: "i",
  ς: "σ",
  "’": "'",
  "‘": "'",
  ʼ: "'",
  "“": '"',
  "”": '"',
  "„": '"',
};

const known = new Map<string, string>();

const foldCharacter = (character: string): string => {
  const before = known.get(character);
  if (before !== undefined) return before;
  const folded = character
    .normalize("NFKD")
    .replace(leftOut, "")
    .toLowerCase()
    .replace(beyondAscii, (letter) => plainly[letter] ?? letter);
  // As many as the languages of one person need. A journal of all of Unicode must not fill the memory.
  if (known.size < 20_000) known.set(character, folded);
  return folded;
};
