/** What a hand makes of it: small letters, a space, an O for a 0, an I or L for a 1. The code itself has none of these. */
export const asOnPaper = (typed: string): string =>
  typed
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{P}]/gu, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
