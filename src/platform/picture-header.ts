/** What the first bytes of a picture say, whatever its name and the type that came with it say. */
export interface PictureHeader {
  /** Of media: "image/jpeg". Only kinds that hold pixels: no SVG, which can hold anything. */
  readonly type: string;
  /** Pixels, before it is turned the way it was held. */
  readonly width: number;
  readonly height: number;
}

/** As much of a file as is needed: previews and colour profiles come before the size. */
export const headerBytes = 1 << 20;

/** Undefined when these bytes begin no picture of a kind that we know. */
export const pictureHeader = (bytes: Uint8Array<ArrayBuffer>): PictureHeader | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const found = readers.map((read) => read(view)).find(Boolean);
    return found && found.width > 0 && found.height > 0 ? found : undefined;
  } catch (error) {
    // It ends before it says how large it is.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

type Reader = (view: DataView) => PictureHeader | undefined;

const textAt = (view: DataView, from: number, length: number): string => {
  let text = "";
  for (let at = from; at < from + length; at++) text += String.fromCharCode(view.getUint8(at));
  return text;
};

const startsWith = (view: DataView, start: string): boolean =>
  view.byteLength >= start.length && textAt(view, 0, start.length) === start;

const png: Reader = (view) =>
  startsWith(view, "\x89PNG\r\n\x1a\n") && textAt(view, 12, 4) === "IHDR"
    ? { type: "image/png", width: view.getUint32(16), height: view.getUint32(20) }
    : undefined;

const gif: Reader = (view) =>
  startsWith(view, "GIF87a") || startsWith(view, "GIF89a")
    ? { type: "image/gif", width: view.getUint16(6, true), height: view.getUint16(8, true) }
    : undefined;

const jpeg: Reader = (view) => {
  if (!startsWith(view, "\xff\xd8\xff")) return undefined;
  for (let at = 2; ; ) {
    if (view.getUint8(at) !== 0xff) return undefined;
    const marker = view.getUint8(at + 1);
    if (marker === 0xff) at += 1;
    else if (isFrame(marker))
      return { type: "image/jpeg", width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // From here on there are only pixels.
    else if (marker === 0xda || marker === 0xd9) return undefined;
    else at += 2 + view.getUint16(at + 2);
  }
};

/** C0 to CF begin a frame, but for three that are tables. */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

const webp: Reader = (view) => {
  if (!startsWith(view, "RIFF") || textAt(view, 8, 4) !== "WEBP") return undefined;
  const type = "image/webp";
  switch (textAt(view, 12, 4)) {
    case "VP8 ":
      return { type, width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case "VP8L": {
      const bits = view.getUint32(21, true);
      return { type, width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8X":
      return { type, width: 1 + threeBytes(view, 24), height: 1 + threeBytes(view, 27) };
    default:
      return undefined;
  }
};

const threeBytes = (view: DataView, at: number): number => view.getUint16(at, true) + (view.getUint8(at + 2) << 16);

const typeByBrand = new Map([
  ...["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"].map((brand) => [brand, "image/heic"] as const),
  ...["avif", "avis"].map((brand) => [brand, "image/avif"] as const),
]);

/** Of HEIC and AVIF: the largest of the sizes that it tells of. The others are those of its tiles and its preview. */
const heif: Reader = (view) => {
  if (view.byteLength < 16 || textAt(view, 4, 4) !== "ftyp") return undefined;
  const type = typeByBrand.get(textAt(view, 8, 4));
  if (type === undefined) return undefined;
  let largest: PictureHeader | undefined;
  for (let at = 16; at + 16 <= view.byteLength; at++) {
    if (view.getUint32(at) !== ispe) continue;
    const [width, height] = [view.getUint32(at + 8), view.getUint32(at + 12)];
    if (!largest || width * height > largest.width * largest.height) largest = { type, width, height };
  }
  return largest;
};

/** "ispe", where a size is told. */
const ispe = 0x69737065;

const readers: readonly Reader[] = [png, jpeg, webp, gif, heif];
