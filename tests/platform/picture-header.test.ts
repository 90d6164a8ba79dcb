import { describe, expect, test } from "vitest";
import { withoutMetadata } from "#src/platform/jpeg-metadata.ts";
import { pictureHeader } from "#src/platform/picture-header.ts";
import { aGif, aHeic, aJpeg, aLosslessWebp, aPlainWebp, aPng, aWebp, exif, segment } from "./picture-bytes.ts";

const encode = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => String.fromCharCode(...bytes);

describe("the header of a picture", () => {
  test.for([
    ["image/png", aPng(4032, 3024)],
    ["image/jpeg", aJpeg(4032, 3024)],
    ["image/gif", aGif(4032, 3024)],
    ["image/webp", aWebp(4032, 3024)],
    ["image/webp", aPlainWebp(4032, 3024)],
    ["image/webp", aLosslessWebp(4032, 3024)],
    ["image/heic", aHeic(4032, 3024)],
  ] as const)("says its kind and its size: %s", ([type, bytes]) => {
    expect(pictureHeader(bytes)).toEqual({ type, width: 4032, height: 3024 });
  });

  test("of a JPEG is found behind whatever a phone writes before it", () => {
    const preview = segment(
      0xe2,
      "MPF",
      Array.from({ length: 60_000 }, () => 0xff),
    );
    expect(pictureHeader(aJpeg(8, 6, exif, preview, preview))).toEqual({ type: "image/jpeg", width: 8, height: 6 });
  });

  test("tells of a picture that would fill the memory, from a few bytes", () => {
    expect(pictureHeader(aPng(30_000, 30_000))).toMatchObject({ width: 30_000, height: 30_000 });
  });

  test.for([
    ["nothing", new Uint8Array()],
    ["a page", encode("<!doctype html><html><body>photo.jpg</body></html>")],
    ["a drawing that can hold scripts", encode('<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"/>')],
    ["words", encode("the sea was calm")],
    ["a PDF", encode("%PDF-1.7")],
    ["a picture of no size", aPng(0, 10)],
    ["a PNG cut off in its first line", aPng(10, 10).slice(0, 18)],
    ["a JPEG cut off before its size", aJpeg(10, 10).slice(0, 30)],
    ["a JPEG without a size", Uint8Array.from([0xff, 0xd8, 0xff, 0xd9])],
    ["a WebP of an unknown kind", encode("RIFF\0\0\0\0WEBPANIM\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0")],
    ["a film", encode("\0\0\0\x18ftypisom\0\0\0\0isommp42")],
    ["a HEIC that tells no size", encode("\0\0\0\x18ftypheic\0\0\0\0mif1heic")],
  ] as const)("is not found in %s", ([, bytes]) => {
    expect(pictureHeader(bytes)).toBeUndefined();
  });

  test("of every beginning of a picture is either its own or none: nothing throws", () => {
    const wholes = [aPng(9, 7), aJpeg(9, 7, exif), aGif(9, 7), aWebp(9, 7), aLosslessWebp(9, 7)];
    const sizes = wholes.flatMap((whole) =>
      Array.from({ length: whole.length }, (_, length) => pictureHeader(whole.slice(0, length))),
    );
    expect(new Set(sizes.map((found) => found && `${found.width} x ${found.height}`))).toEqual(
      new Set([undefined, "9 x 7"]),
    );
  });
});

describe("a JPEG without its metadata", () => {
  test("tells nothing of the place, the day, the camera, and nothing anyone wrote beside it", () => {
    const comment = segment(0xfe, "Taken at home");
    const xmp = segment(0xe1, "http://ns.adobe.com/xap/1.0/", "GPSLongitude");
    const bare = textOf(withoutMetadata(aJpeg(40, 30, exif, xmp, comment)));
    for (const said of ["Exif", "GPS", "2026:03:02", "Fairphone", "Taken at home", "adobe"])
      expect(bare).not.toContain(said);
  });

  test("is the same picture, byte for byte", () => {
    expect(withoutMetadata(aJpeg(40, 30, exif))).toEqual(aJpeg(40, 30));
    expect(withoutMetadata(aJpeg(40, 30))).toEqual(aJpeg(40, 30));
  });

  test("keeps how its colours are to be read", () => {
    const adobe = segment(0xee, "Adobe", [0, 100, 0, 0, 0, 0, 1]);
    expect(withoutMetadata(aJpeg(40, 30, adobe))).toEqual(aJpeg(40, 30, adobe));
  });

  test.for([
    ["nothing", new Uint8Array()],
    ["a JPEG that ends in the middle", aJpeg(40, 30).slice(0, 40)],
  ] as const)("is not made of %s", ([, bytes]) => {
    expect(() => withoutMetadata(bytes)).toThrow("not a JPEG");
  });
});
