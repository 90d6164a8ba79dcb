import { withoutMetadata } from "./jpeg-metadata.ts";
import { headerBytes, pictureHeader } from "./picture-header.ts";

/** A photo as it is kept: encoded anew, so that nothing of the file but what is seen on it comes along. */
export interface Picture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: "image/jpeg";
  /** Pixels, the way it was held. */
  readonly width: number;
  readonly height: number;
}

/**
 * empty = a file without bytes · not-a-picture = whatever its name says · too-large = more than 50 megapixels ·
 * does-not-open = this browser cannot read this kind, or it is damaged · not-allowed = the browser is set to let no page
 * work on pictures
 */
export type PictureProblem = "empty" | "not-a-picture" | "too-large" | "does-not-open" | "not-allowed";

export type ReadPicture =
  | { readonly ok: true; readonly picture: Picture }
  | { readonly ok: false; readonly problem: PictureProblem };

/** Unpacked, a pixel takes four bytes. */
const mostPixels = 50_000_000;
const longestSide = 2048;
const quality = 0.86;

/** Reads the header first: what would fill the memory is never unpacked. */
export const readPicture = async (file: Blob): Promise<ReadPicture> => {
  const start = await readStart(file);
  if (!start) return refused("does-not-open");
  if (start.length === 0) return refused("empty");
  const header = pictureHeader(start);
  if (!header) return refused("not-a-picture");
  if (header.width * header.height > mostPixels) return refused("too-large");
  if (!canWorkOnPictures()) return refused("not-allowed");

  // By what it is, not by what it is called: a browser must not take it for anything else.
  const bitmap = await unpack(new Blob([file], { type: header.type }));
  if (!bitmap) return refused("does-not-open");
  try {
    if (bitmap.width * bitmap.height > mostPixels) return refused("too-large");
    const picture = await encode(bitmap);
    return picture ? { ok: true, picture } : refused("does-not-open");
  } finally {
    bitmap.close();
  }
};

const refused = (problem: PictureProblem): ReadPicture => ({ ok: false, problem });

/** A file can be gone by the time it is read, from a card or from a cloud. */
const readStart = async (file: Blob) => {
  try {
    return new Uint8Array(await file.slice(0, headerBytes).arrayBuffer());
  } catch {
    return undefined;
  }
};

const unpack = async (blob: Blob): Promise<ImageBitmap | undefined> => {
  try {
    return await createImageBitmap(blob);
  } catch {
    return undefined;
  }
};

const encode = async (bitmap: ImageBitmap): Promise<Picture | undefined> => {
  const scale = Math.min(1, longestSide / Math.max(bitmap.width, bitmap.height));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const { canvas, context } = canvasOf(width, height);
  if (!context) return undefined;
  // What can be seen through would come out black.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(bitmap, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));
  // Some phones keep the pixels of a canvas until they are taken away.
  canvas.width = 0;
  if (blob?.type !== "image/jpeg") return undefined;
  const bytes = withoutMetadata(new Uint8Array(await blob.arrayBuffer()));
  return { bytes, type: "image/jpeg", width, height };
};

const canvasOf = (width: number, height: number) => {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  return { canvas, context: canvas.getContext("2d") };
};

/** Browsers that are set to resist fingerprinting give back noise, or white: a photo would be lost without a word. */
const canWorkOnPictures = (): boolean => {
  const { context } = canvasOf(1, 1);
  if (!context) return false;
  context.fillStyle = "rgb(12 200 90)";
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return Math.abs(red - 12) + Math.abs(green - 200) + Math.abs(blue - 90) < 24;
};
