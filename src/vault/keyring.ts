import * as v from "valibot";
import { randomBytes, randomId, type Bytes } from "./bytes.ts";

/** Of the stores and their indexes. What is inside a row has versions of its own, so this does not need to change. */
export const schemaVersion = 1;

/** No lock: the key lies beside the data. It protects nothing from someone who has the device; it makes erasing real. */
const DeviceSlot = v.strictObject({
  kind: v.literal("device"),
  dek: v.custom<Bytes>((value) => value instanceof Uint8Array && value.length === 32),
});

/** A way to the key that this version does not know. Kept as it is. */
const OtherSlot = v.looseObject({ kind: v.pipe(v.string(), v.notValue("device")) });

/** Every way in to the one data encryption key. */
export const Keyring = v.strictObject({
  v: v.literal(1),
  /** Random; names this journal in the witness and in backups. */
  vaultId: v.string(),
  /** Random; names this installation in what it writes. */
  device: v.string(),
  dekId: v.string(),
  schema: v.number(),
  slots: v.array(v.union([DeviceSlot, OtherSlot])),
});
export type Keyring = v.InferOutput<typeof Keyring>;

export const newKeyring = (): Keyring => ({
  v: 1,
  vaultId: randomId(),
  device: randomId(),
  dekId: randomId(),
  schema: schemaVersion,
  slots: [{ kind: "device", dek: randomBytes(32) }],
});

/** It says so itself. Asked before it is parsed: newer code may have given it another shape. */
export const isOfNewerCode = (keyring: unknown): boolean =>
  v.is(v.looseObject({ v: v.number(), schema: v.number() }), keyring) &&
  (keyring.v > 1 || keyring.schema > schemaVersion);

/** The key, when no lock stands before it. */
export const dekOfDevice = ({ slots }: Keyring): Bytes | undefined => {
  const slot = slots.find((slot) => slot.kind === "device");
  return slot && v.is(DeviceSlot, slot) ? slot.dek : undefined;
};
