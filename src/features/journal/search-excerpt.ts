import { foldWithPlaces } from "#src/journal/search-fold.ts";

export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** What stands before the first match, and as much as two or three lines show of the rest. */
const unitsBefore = 50;
const unitsAfter = 170;

/** The part of a text in which something was found, with what was found marked. Null when nothing of it is there. */
export const excerptOf = (text: string, terms: readonly string[]): readonly ExcerptPart[] | null => {
  const matches = matchesIn(text, terms);
  const [first] = matches;
  if (!first) return null;

  const from = first.from <= unitsBefore ? 0 : wholeWord(text, first.from - unitsBefore, first.from);
  const to = Math.min(text.length, Math.max(first.to, first.from + unitsAfter));
  const parts: ExcerptPart[] = [];
  let at = from;
  for (const match of matches.filter((match) => match.to <= to)) {
    parts.push(
      { text: text.slice(at, match.from), isMatch: false },
      { text: text.slice(match.from, match.to), isMatch: true },
    );
    at = match.to;
  }
  // Half of an emoji would show as a box.
  const rest = to < text.length ? `${text.slice(at, to).replace(/[\uD800-\uDBFF]$/, "")}…` : text.slice(at);
  const [opening, ...others] = [...parts, { text: rest, isMatch: false }];
  const begun = opening && from > 0 ? { ...opening, text: `…${opening.text}` } : opening;
  return [...(begun ? [begun] : []), ...others].filter(({ text }) => text !== "");
};

interface Match {
  readonly from: number;
  readonly to: number;
}

/** In order, and none over another. */
const matchesIn = (text: string, terms: readonly string[]): Match[] => {
  const { folded, from, to } = foldWithPlaces(text);
  const found = terms
    .flatMap((term) => placesOf(folded, term).map((at) => ({ from: from[at] ?? 0, to: to[at + term.length - 1] ?? 0 })))
    .toSorted((a, b) => a.from - b.from || b.to - a.to);
  const merged: Match[] = [];
  for (const match of wholeCharacters(text, found)) {
    const last = merged.at(-1);
    if (last && match.from < last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, match.to) };
    else merged.push(match);
  }
  return merged;
};

const placesOf = (folded: string, term: string): number[] => {
  const places: number[] = [];
  for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
    places.push(at);
    // More are never shown.
    if (places.length === 200) break;
  }
  return places;
};

/** A mark that ends inside of a character, such as between a hand and its colour, would take it apart. */
const wholeCharacters = (text: string, matches: readonly Match[]): readonly Match[] => {
  if (!("Segmenter" in Intl) || matches.length === 0) return matches;
  return matches.map(({ from, to }) => {
    // Around the match only: a text can be as long as a book.
    const start = Math.max(0, from - 40);
    const segments = new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(text.slice(start, to + 40));
    const first = segments.containing(from - start);
    const last = segments.containing(to - start - 1);
    return {
      from: start + (first?.index ?? from - start),
      to: start + (last ? last.index + last.segment.length : to - start),
    };
  });
};

/** The next beginning of a word, or the place itself in a language without spaces. */
const wholeWord = (text: string, at: number, before: number): number => {
  const space = text.slice(at, before).search(/\s/u);
  const begin = space < 0 || space > unitsBefore / 2 ? at : at + space + 1;
  return /[\uDC00-\uDFFF]/.test(text.charAt(begin)) ? begin + 1 : begin;
};
