import * as v from "valibot";
import { randomBytes, randomId, type Bytes } from "./bytes.ts";
import {
  DeviceSlot,
  isPassphraseSlot,
  isPrevious,
  isRecoverySlot,
  Slot,
  type PassphraseSlot,
  type RecoverySlot,
} from "./slots.ts";

/** Of the stores and their indexes. What is inside a row has versions of its own, so this does not need to change. */
export const schemaVersion = 1;

/** A key that was replaced, under the one that replaced it. Here until no attachment lies under it any more. */
const FormerKey = v.strictObject({
  dekId: v.string(),
  iv: v.custom<Bytes>((value) => value instanceof Uint8Array && value.length === 12),
  wrapped: v.custom<Bytes>((value) => value instanceof Uint8Array && value.length === 48),
});
export type FormerKey = v.InferOutput<typeof FormerKey>;

/** Every way in to the one data encryption key. */
export const Keyring = v.strictObject({
  v: v.literal(1),
  /** Random; names this journal in the witness and in backups. */
  vaultId: v.string(),
  /** Random; names this installation in what it writes. */
  device: v.string(),
  dekId: v.string(),
  schema: v.number(),
  slots: v.array(Slot),
  former: v.optional(v.array(FormerKey)),
});
export type Keyring = v.InferOutput<typeof Keyring>;

export const newKeyring = (vaultId: string = randomId()): Keyring => ({
  v: 1,
  vaultId,
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
export const dekOfDevice = ({ slots }: Pick<Keyring, "slots">): Bytes | undefined =>
  slots.find((slot) => v.is(DeviceSlot, slot))?.dek;

/** What stands before the journal. */
export interface LockKinds {
  readonly hasPassphrase: boolean;
  readonly hasRecovery: boolean;
}

export const lockKindsOf = ({ slots }: Pick<Keyring, "slots">): LockKinds => ({
  hasPassphrase: slots.some(isPassphraseSlot),
  hasRecovery: slots.some(isRecoverySlot),
});

/** One change of the ways in. What is not spoken of stays, unknown ones too. */
export type SlotChange =
  | { readonly change: "passphrase"; readonly slot: PassphraseSlot }
  | { readonly change: "recovery"; readonly slot: RecoverySlot }
  | { readonly change: "no recovery" }
  | { readonly change: "no lock"; readonly dek: Bytes }
  /** Somebody opened the journal with the newest passphrase: the one before it is not needed any more. */
  | { readonly change: "proven" };

/**
 * The keyring after a change. Whatever is changed in whatever order, something that could open it before opens it still,
 * or what was just proven to: throws a RangeError rather than leave a journal without a way in.
 */
export const changed = (keyring: Keyring, change: SlotChange): Keyring => {
  const slots = changedSlots(keyring.slots, change);
  const opens = slots.some((slot) => v.is(DeviceSlot, slot) || (isPassphraseSlot(slot) && !isPrevious(slot)));
  if (!opens) throw new RangeError("this would leave the journal without a way in");
  return { ...keyring, slots };
};

const changedSlots = (slots: readonly Slot[], change: SlotChange): Slot[] => {
  switch (change.change) {
    case "passphrase":
      return [
        // The one before stays until this one has opened the journal once: a passphrase set in a fog can be forgotten at once.
        ...slots
          .filter((slot) => !v.is(DeviceSlot, slot) && !isPrevious(slot))
          .map((slot): Slot => (isPassphraseSlot(slot) ? Object.assign({}, slot, { isPrevious: true }) : slot)),
        change.slot,
      ];
    case "recovery":
      return [...slots.filter((slot) => !isRecoverySlot(slot)), change.slot];
    case "no recovery":
      return slots.filter((slot) => !isRecoverySlot(slot));
    case "no lock":
      return [{ kind: "device", dek: change.dek }];
    case "proven":
      return slots.filter((slot) => !isPrevious(slot));
  }
};
