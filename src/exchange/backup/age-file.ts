import { Decrypter, Encrypter } from "age-encryption";
import type { Bytes } from "#src/vault/bytes.ts";
import { normalPassphrase } from "#src/vault/passphrase.ts";
import { longestHeader, readAgeHeader } from "./age-header.ts";
import { BackupProblem, damaged, isOutOfMemory, withMemory } from "./backup-problem.ts";
import type { OnFraction } from "./contents.ts";
import { usualLimits, type Limits } from "./format.ts";

/** 2^17 takes 128 MiB and about a second; `age` itself opens any. */
export const usualLogN = 17;

/** An age v1 file for a passphrase, as `age -p` makes it. Throws a BackupProblem "no-memory". SPEC B1 */
export const sealWithAge = async (
  plain: Bytes,
  passphrase: string,
  { logN = usualLogN, onFraction }: { readonly logN?: number; readonly onFraction?: OnFraction | undefined } = {},
): Promise<Bytes> => {
  const normal = normalPassphrase(passphrase);
  if (normal === "") throw new Error("a backup without a passphrase");
  const encrypter = new Encrypter();
  encrypter.setPassphrase(normal);
  encrypter.setScryptWorkFactor(logN);
  try {
    const sealed = await encrypter.encrypt(streamOf(plain));
    return await collected(sealed, sealed.size(plain.length), onFraction);
  } catch (error) {
    throw isOutOfMemory(error) ? new BackupProblem("no-memory", String(error), error) : error;
  }
};

/** All of what was sealed, or a BackupProblem: age gives out text before it can know that the file is whole. SPEC B9 */
export const openWithAge = async (
  file: Blob,
  passphrase: string,
  { limits = usualLimits, onFraction }: { readonly limits?: Limits; readonly onFraction?: OnFraction | undefined } = {},
): Promise<Bytes> => {
  if (file.size === 0) throw new BackupProblem("empty", "no bytes");
  if (file.size > limits.fileBytes) throw new BackupProblem("too-large", `${file.size} bytes`);
  const beginning = await bytesOf(file.slice(0, longestHeader));
  const { length } = readAgeHeader(beginning, limits);
  const fileKey = await fileKeyOf(beginning.slice(0, length), passphrase);

  const decrypter = new Decrypter();
  // The key is known: asked for the passphrase, it would be derived all over again.
  decrypter.addIdentity({ unwrapFileKey: () => fileKey });
  try {
    const opened = await decrypter.decrypt(file.stream());
    return await collected(opened, opened.size(file.size), onFraction);
  } catch (error) {
    if (isOutOfMemory(error)) throw new BackupProblem("no-memory", String(error), error);
    throw problemOfReading(error) ?? damaged(String(error));
  }
};

/** Opens the header, which says whether the passphrase is right. A file that `age` made has it as it was typed there. */
const fileKeyOf = async (header: Bytes, typed: string): Promise<Uint8Array> => {
  for (const passphrase of new Set([normalPassphrase(typed), typed])) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    try {
      return await decrypter.decryptHeader(header);
    } catch (error) {
      if (isOutOfMemory(error)) throw new BackupProblem("no-memory", String(error), error);
    }
  }
  throw new BackupProblem("wrong-passphrase-or-damaged-start", "the header does not open");
};

const bytesOf = async (blob: Blob): Promise<Bytes> => {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    throw problemOfReading(error) ?? error;
  }
};

/** By name: a DOMException is not an Error everywhere. */
const problemOfReading = (error: unknown): BackupProblem | undefined => {
  const name = typeof error === "object" && error !== null && "name" in error ? error.name : undefined;
  return name === "NotReadableError" || name === "NotFoundError" || name === "SecurityError"
    ? new BackupProblem("not-readable", String(error), error)
    : undefined;
};

const pieceBytes = 1024 * 1024;

/** In pieces, so that progress can be told. */
const streamOf = (bytes: Bytes): ReadableStream<Uint8Array> => {
  let at = 0;
  return new ReadableStream<Uint8Array>({
    pull: (controller) => {
      if (at < bytes.length) controller.enqueue(bytes.subarray(at, at + pieceBytes));
      at += pieceBytes;
      if (at >= bytes.length) controller.close();
    },
  });
};

/** Into room taken beforehand: joining pieces afterwards would take the memory twice. */
const collected = async (
  stream: ReadableStream<Uint8Array>,
  size: number,
  onFraction: OnFraction | undefined,
): Promise<Bytes> => {
  const bytes = withMemory(() => new Uint8Array(size));
  const reader = stream.getReader();
  let at = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    // Asked first: out of bounds would be a RangeError, which is what a lack of memory looks like.
    if (at + piece.value.length > size) break;
    bytes.set(piece.value, at);
    at += piece.value.length;
    onFraction?.(at / Math.max(1, size));
  }
  if (at !== size) throw new Error("not as long as its size says");
  return bytes;
};
