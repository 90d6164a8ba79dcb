export type Bytes = Uint8Array<ArrayBuffer>;

const encoder = new TextEncoder();
// `fatal`: damaged bytes must not turn into replacement characters and pass for the person's words.
const decoder = new TextDecoder("utf-8", { fatal: true });

export const toUtf8 = (text: string): Bytes => new Uint8Array(encoder.encode(text));

/** Throws a TypeError when the bytes are not UTF-8. */
export const fromUtf8 = (bytes: BufferSource): string => decoder.decode(bytes);

/** URL-safe base64 without padding. For short values only. */
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length));

/** A random 128-bit id. */
export const randomId = (): string => toBase64Url(randomBytes(16));

/**
 * Padmé (Nikitin et al., PoPETs 2019): the length that `length` is padded to, at most 12 % more, so that the size of a
 * row tells little about what was written. At least 256.
 */
export const paddedLength = (length: number): number => {
  if (length <= 256) return 256;
  const exponent = Math.floor(Math.log2(length));
  const keptBits = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - keptBits);
  return Math.ceil(length / step) * step;
};
