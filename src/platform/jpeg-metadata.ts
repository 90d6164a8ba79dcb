type Bytes = Uint8Array<ArrayBuffer>;

/**
 * A JPEG without anything but its picture: no place, no date, no camera, no comment, no preview. That a browser's encoder
 * writes none of it is what they do today; here it is seen to. Throws on bytes that are no JPEG.
 */
export const withoutMetadata = (jpeg: Bytes): Bytes => {
  const without = new Uint8Array(jpeg.length);
  let length = 0;
  const keep = (from: number, to: number) => {
    without.set(jpeg.subarray(from, to), length);
    length += to - from;
  };

  keep(0, 2);
  let at = 2;
  while (jpeg[at + 1] !== startOfPixels) {
    if (jpeg[at] !== 0xff || at + 4 > jpeg.length) throw new Error("not a JPEG");
    const end = at + 2 + (jpeg[at + 2] ?? 0) * 256 + (jpeg[at + 3] ?? 0);
    if (!isMetadata(jpeg[at + 1] ?? 0)) keep(at, end);
    at = end;
  }
  keep(at, jpeg.length);
  return without.slice(0, length);
};

const startOfPixels = 0xda;

/** APP1 to APP15 and comments. APP0 says that it is a JPEG, APP14 how its colours are to be read. */
const isMetadata = (marker: number): boolean => marker === 0xfe || (marker > 0xe0 && marker <= 0xef && marker !== 0xee);
