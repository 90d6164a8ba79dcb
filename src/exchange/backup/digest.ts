import type { Bytes } from "#src/vault/bytes.ts";

/** As `sha256sum` prints it. */
export const sha256Hex = async (bytes: Bytes): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

/** CRC-32 as in ZIP. */
export const crc32 = (bytes: Uint8Array): number => {
  let crc = -1;
  // By index: an iterator takes several times as long, and this looks at every byte there is.
  for (let index = 0; index < bytes.length; index++) {
    crc = (crcTable[(crc ^ (bytes[index] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
};

const crcTable = Int32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = (value & 1 ? 0xedb88320 : 0) ^ (value >>> 1);
  return value;
});
