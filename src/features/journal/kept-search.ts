import type { SearchIndex } from "#src/journal/search.ts";

/**
 * What is looked for, while the person goes from the list to an entry and back. In memory only, never in the address or the
 * browser's history, and gone as soon as they leave the Journal: nobody who takes up the phone later sees what was sought.
 */
let typed = "";
let index: SearchIndex | undefined;
let endWatch: (() => void) | undefined;

export const keptSearch = {
  typed: () => typed,
  index: () => index,
  keepTyped: (words: string): void => {
    typed = words;
  },
  keepIndex: (next: SearchIndex): void => {
    index = next;
  },
  /** Forgets all of it when the person is elsewhere. `onPlace` tells the path of each place they come to, and returns its end. */
  forgetElsewhere: (onPlace: (listener: (pathname: string) => void) => () => void): void => {
    endWatch ??= onPlace((pathname) => {
      if (!/^\/journal(\/|$)/.test(pathname)) keptSearch.forget();
    });
  },
  forget: (): void => {
    [typed, index] = ["", undefined];
    endWatch?.();
    endWatch = undefined;
  },
};
