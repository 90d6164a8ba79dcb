type Bytes = Uint8Array<ArrayBuffer>;

/** More arguments than this are too many for a call. */
const atOnce = 1 << 15;

export const bytesToBase64 = (bytes: Bytes): string => {
  let text = "";
  for (let from = 0; from < bytes.length; from += atOnce)
    text += String.fromCharCode(...bytes.subarray(from, from + atOnce));
  return btoa(text);
};

export const joinedFromBase64 = (texts: readonly string[]): Bytes => {
  const pieces = texts.map((text) => atob(text));
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    for (let index = 0; index < piece.length; index++) joined[at + index] = piece.charCodeAt(index);
    at += piece.length;
  }
  return joined;
};
