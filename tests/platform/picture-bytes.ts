type Bytes = Uint8Array<ArrayBuffer>;

type Part = number | string | readonly number[] | Bytes;

const bytesOf = (...parts: readonly Part[]): Bytes => Uint8Array.from(parts.flatMap(numbersOf));
const numbersOf = (part: Part): readonly number[] => {
  if (typeof part === "number") return [part];
  return typeof part === "string" ? Array.from(part, (character) => character.charCodeAt(0)) : Array.from(part);
};
const two = (n: number) => [n >> 8, n & 255];
const four = (n: number) => [...two(n >>> 16), ...two(n & 65_535)];
const little = (n: number, count: number) => Array.from({ length: count }, (_, index) => (n >>> (8 * index)) & 255);

/** A segment of a JPEG: marker and contents. */
export const segment = (marker: number, ...contents: readonly Part[]): Bytes => {
  const inside = bytesOf(...contents);
  return bytesOf(0xff, marker, two(inside.length + 2), inside);
};

/** What a phone writes beside a photo: where, when, and with what. */
export const exif = segment(0xe1, "Exif\0\0", "MM\0*", "GPSLatitude 50.0755 N", "2026:03:02 21:14:00", "Fairphone 5");

export const aJpeg = (width: number, height: number, ...before: readonly Bytes[]): Bytes =>
  bytesOf(
    [0xff, 0xd8],
    segment(0xe0, "JFIF\0", [1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...before,
    [
      ...segment(
        0xdb,
        Array.from({ length: 65 }, () => 1),
      ),
    ],
    segment(0xc0, [8], two(height), two(width), [1, 1, 0x11, 0]),
    segment(0xda, [1, 1, 0, 0, 63, 0]),
    // Pixels, with what would be a marker of its own if it were read as one.
    [0x12, 0xff, 0x00, 0xe1, 0x34],
    [0xff, 0xd9],
  );

export const aPng = (width: number, height: number): Bytes =>
  bytesOf([0x89], "PNG\r\n", [0x1a], "\n", four(13), "IHDR", four(width), four(height), [8, 6, 0, 0, 0], four(0));

export const aGif = (width: number, height: number): Bytes => bytesOf("GIF89a", little(width, 2), little(height, 2), 0);

export const aWebp = (width: number, height: number): Bytes =>
  bytesOf("RIFF", four(0), "WEBP", "VP8X", four(10), four(0), little(width - 1, 3), little(height - 1, 3));

export const aPlainWebp = (width: number, height: number): Bytes =>
  bytesOf("RIFF", four(0), "WEBP", "VP8 ", four(0), [0, 0, 0, 0x9d, 0x01, 0x2a], little(width, 2), little(height, 2));

export const aLosslessWebp = (width: number, height: number): Bytes =>
  bytesOf("RIFF", four(0), "WEBP", "VP8L", four(0), 0x2f, little(((height - 1) << 14) | (width - 1), 4));

/** With the sizes of its tiles and its preview before its own. */
export const aHeic = (width: number, height: number): Bytes => {
  const size = (w: number, h: number) => [...bytesOf(four(20), "ispe", four(0), four(w), four(h))];
  return bytesOf(four(24), "ftyp", "heic", four(0), "mif1heic", size(512, 512), size(width, height), size(320, 240));
};
