import * as v from "valibot";
import { forgetOnDevice, keepOnDevice, keptOnDevice } from "#src/platform/device-storage.ts";

/**
 * [Note: The witness] One flipped byte can make a browser hand out an empty database without an error. So a few numbers
 * stand outside it: that there was a journal, and how far it had come. With a witness nobody is greeted as new.
 */
export const Witness = v.strictObject({
  vaultId: v.string(),
  schema: v.number(),
  /** Records that were there. */
  count: v.number(),
  /** Writes that were there. */
  seq: v.number(),
});
export type Witness = v.InferOutput<typeof Witness>;

export const readWitness = (): Witness | undefined => {
  const text = keptOnDevice("witness");
  if (text === undefined) return undefined;
  try {
    return v.parse(Witness, JSON.parse(text));
  } catch {
    // Something is there, so there was a journal. How far it had come is not known any more.
    return { vaultId: "", schema: 0, count: 0, seq: 0 };
  }
};

export const writeWitness = (witness: Witness): void => keepOnDevice("witness", JSON.stringify(witness));

export const forgetWitness = (): void => forgetOnDevice("witness");
