import * as v from "valibot";
import { randomBytes, type Bytes } from "./bytes.ts";

const bytes = (least: number, most: number) =>
  v.custom<Bytes>((value) => value instanceof Uint8Array && value.length >= least && value.length <= most);

const integer = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** Bounded: what is read from a disk must not be able to make the browser stand still for hours. */
export const KdfParameters = v.strictObject({
  name: v.literal("argon2id"),
  memoryKiB: integer(8, 256 * 1024),
  iterations: integer(1, 10),
  parallelism: integer(1, 4),
  salt: bytes(16, 64),
});
export type KdfParameters = v.InferOutput<typeof KdfParameters>;

export type KdfCost = Pick<KdfParameters, "memoryKiB" | "iterations" | "parallelism">;

/** How a passphrase becomes a key of 32 bytes. What is slow about it is the point of it. */
export interface Kdf {
  readonly derive: (passphrase: string, parameters: KdfParameters) => Promise<Bytes>;
  /** What this device can be asked to do. Never less than the least cost. */
  readonly calibrate: () => Promise<KdfCost>;
}

/**
 * OWASP's recommendation for Argon2id (Password Storage Cheat Sheet: 46 MiB, one pass), with three passes instead of one.
 * More passes where the device is fast enough, never fewer.
 */
export const leastCost: KdfCost = { memoryKiB: 46 * 1024, iterations: 3, parallelism: 1 };

/** What opening may take, in milliseconds, on the device on which the passphrase was set. */
const aimMs = 900;

/** @param ms what the least cost takes here */
export const costFor = (ms: number): KdfCost => {
  const iterations = Math.floor((leastCost.iterations * aimMs) / Math.max(ms, 1));
  return { ...leastCost, iterations: Math.min(10, Math.max(leastCost.iterations, iterations)) };
};

export const parametersOf = (cost: KdfCost): KdfParameters => ({ name: "argon2id", ...cost, salt: randomBytes(16) });
