import type { Page } from "@playwright/test";
import { segment } from "../../platform/picture-bytes.ts";
import type { FileToAdd } from "./media.ts";

/** What a phone writes into its photos beside the picture, and what nobody else is to know. */
export const wherePhoneWas = ["Fairphone 5", "2026:03:02 21:14:00", "50.0755N 14.4378E"];

/** On its side: the sensor saw 400 by 300 pixels, and the phone was held upright. Red above, blue below, grain between. */
export const aPhotoFromAPhone = async (page: Page): Promise<FileToAdd> => {
  const text = await page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    canvas.width = 400;
    canvas.height = 300;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("no canvas");
    context.fillStyle = "#e00000";
    context.fillRect(0, 0, 200, 300);
    context.fillStyle = "#0000e0";
    context.fillRect(200, 0, 200, 300);
    for (let x = 160; x < 240; x += 4) {
      for (let y = 0; y < 300; y += 4) {
        context.fillStyle = `hsl(${Math.random() * 360} 80% ${20 + Math.random() * 60}%)`;
        context.fillRect(x, y, 4, 4);
      }
    }
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.9));
    if (!blob) throw new Error("no JPEG");
    const bytes = new Uint8Array(await blob.arrayBuffer());
    return btoa(bytes.reduce((whole, byte) => whole + String.fromCharCode(byte), ""));
  });
  const plain = Buffer.from(text, "base64");
  const exif = segment(0xe1, "Exif\0\0", tiff());
  const comment = segment(0xfe, wherePhoneWas.join(", "));
  const buffer = Buffer.concat([plain.subarray(0, 2), exif, comment, plain.subarray(2)]);
  return { name: "IMG_2026.jpg", mimeType: "image/jpeg", buffer };
};

/** Held a quarter turn clockwise, with which phone, when, and where: as a TIFF, which is what Exif is. */
const tiff = (): Uint8Array<ArrayBuffer> => {
  const [model = "", date = "", place = ""] = wherePhoneWas.map((words) => `${words}\0`);
  const tags = 4;
  const dataAt = 8 + 2 + tags * 12 + 4;
  const data = Buffer.from(model + date + place, "latin1");
  const file = Buffer.alloc(dataAt + data.length);
  file.write("MM\0*", 0, "latin1");
  file.writeUInt32BE(8, 4);
  file.writeUInt16BE(tags, 8);
  const text = (row: number, tag: number, words: string, from: number) => {
    const at = 10 + row * 12;
    file.writeUInt16BE(tag, at);
    file.writeUInt16BE(2, at + 2);
    file.writeUInt32BE(words.length, at + 4);
    file.writeUInt32BE(dataAt + from, at + 8);
  };
  text(0, 0x010e, place, model.length + date.length);
  text(1, 0x0110, model, 0);
  const orientation = 10 + 2 * 12;
  file.writeUInt16BE(0x0112, orientation);
  file.writeUInt16BE(3, orientation + 2);
  file.writeUInt32BE(1, orientation + 4);
  file.writeUInt16BE(6, orientation + 8);
  text(3, 0x0132, date, model.length);
  data.copy(file, dataAt);
  return Uint8Array.from(file);
};

/** Runs in the page, on a picture: how wide and high it is by itself. */
export const lengthOf = async (picture: Element): Promise<[number, number]> => {
  if (!(picture instanceof HTMLImageElement)) throw new Error("no picture");
  await picture.decode();
  return [picture.naturalWidth, picture.naturalHeight];
};

/** Runs in the page, on a picture: what is seen at a place, as part of its width and height. */
export const colourOf = (picture: Element, { x, y }: { readonly x: number; readonly y: number }): string => {
  if (!(picture instanceof HTMLImageElement)) throw new Error("no picture");
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [picture.naturalWidth, picture.naturalHeight];
  const context = canvas.getContext("2d");
  if (!context) throw new Error("no canvas");
  context.drawImage(picture, 0, 0);
  const [red = 0, green = 0, blue = 0] = context.getImageData(x * canvas.width, y * canvas.height, 1, 1).data;
  if (red > 180 && green < 60 && blue < 60) return "red";
  return blue > 180 && red < 60 && green < 60 ? "blue" : `rgb(${red} ${green} ${blue})`;
};
