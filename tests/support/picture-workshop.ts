import { onTestFinished, vi } from "vitest";
import { aJpeg } from "../platform/picture-bytes.ts";

/**
 * What unpacks and encodes pictures in a browser: there is none of it here. Every picture is 4000 by 3000 pixels, and comes out
 * as a JPEG of the size it was asked for. Returns what unpacks.
 */
export const aPictureWorkshop = () => {
  const unpack = vi.fn<() => Promise<{ width: number; height: number; close: () => void }>>(() =>
    Promise.resolve({ width: 4000, height: 3000, close: () => undefined }),
  );
  vi.stubGlobal("createImageBitmap", unpack);
  const { getContext, toBlob } = HTMLCanvasElement.prototype;
  Object.assign(HTMLCanvasElement.prototype, {
    getContext: () => ({
      fillRect: () => undefined,
      drawImage: () => undefined,
      getImageData: () => ({ data: [12, 200, 90, 255] }),
    }),
    toBlob(this: HTMLCanvasElement, take: (blob: Blob) => void) {
      take(new Blob([aJpeg(this.width, this.height)], { type: "image/jpeg" }));
    },
  });
  onTestFinished(() => {
    Object.assign(HTMLCanvasElement.prototype, { getContext, toBlob });
    vi.unstubAllGlobals();
  });
  return unpack;
};
