import * as v from "valibot";
import { randomBytes, toBase64Url, toUtf8, type Bytes } from "./bytes.ts";
import { KdfParameters, parametersOf, type Kdf } from "./kdf.ts";
import { problemWithPassphrase } from "./passphrase.ts";
import { secretOfCode } from "./recovery-code.ts";

const bytes = (length: number) => v.custom<Bytes>((value) => value instanceof Uint8Array && value.length === length);

/** No lock: the key lies beside the data. It protects nothing from someone who has the device; it makes erasing real. */
export const DeviceSlot = v.strictObject({ kind: v.literal("device"), dek: bytes(32) });

/** The key under AES-256-GCM: 32 bytes and the tag of 16. */
const wrapped = { iv: bytes(12), wrapped: bytes(48) };

export const PassphraseSlot = v.strictObject({
  kind: v.literal("passphrase"),
  kdf: KdfParameters,
  ...wrapped,
  /** Replaced by a newer one that nobody has opened the journal with yet. Goes when somebody has. */
  isPrevious: v.optional(v.boolean()),
});
export type PassphraseSlot = v.InferOutput<typeof PassphraseSlot>;

/** The printed code has 128 random bits of its own: no slow derivation would add to them. */
export const RecoverySlot = v.strictObject({ kind: v.literal("recovery"), salt: bytes(16), ...wrapped });
export type RecoverySlot = v.InferOutput<typeof RecoverySlot>;

/** A way to the key that this version does not know, or will not take: such as one that asks for gigabytes. Kept as it is. */
const OtherSlot = v.looseObject({ kind: v.string() });

export const Slot = v.union([DeviceSlot, PassphraseSlot, RecoverySlot, OtherSlot]);
export type Slot = v.InferOutput<typeof Slot>;

/** What the person has to open the journal with. */
export type Opening =
  | { readonly by: "passphrase"; readonly text: string }
  | { readonly by: "recovery"; readonly text: string };

/** Whose key it is: bound to every slot, so that none can be put into another journal. */
export interface KeyName {
  readonly vaultId: string;
  readonly dekId: string;
}

export const passphraseSlot = async (
  name: KeyName,
  dek: Bytes,
  { passphrase, kdf }: { passphrase: string; kdf: Kdf },
): Promise<PassphraseSlot> => {
  const parameters = parametersOf(await kdf.calibrate());
  const key = await kdf.derive(passphrase, parameters);
  return { kind: "passphrase", kdf: parameters, ...(await wrap(key, dek, boundTo(name, "passphrase", parameters))) };
};

/** Throws a RangeError when the code is none. */
export const recoverySlot = async (name: KeyName, dek: Bytes, code: string): Promise<RecoverySlot> => {
  const secret = secretOfCode(code);
  if (!secret) throw new RangeError("not a recovery code");
  const salt = randomBytes(16);
  const key = await keyOfSecret(secret, salt);
  return { kind: "recovery", salt, ...(await wrap(key, dek, boundTo(name, "recovery", { salt }))) };
};

/** The key, with the slot that gave it. Undefined when none of them opens this way. */
export const openSlots = async (
  name: KeyName,
  slots: readonly Slot[],
  opening: Opening,
  kdf: Pick<Kdf, "derive">,
): Promise<{ readonly dek: Bytes; readonly slot: Slot } | undefined> => {
  // The one that replaced the other is the likelier.
  const inTurn = slots.toSorted((a, b) => Number(isPrevious(a)) - Number(isPrevious(b)));
  for (const slot of inTurn) {
    const dek = await openSlot(name, slot, opening, kdf);
    if (dek) return { dek, slot };
  }
  return undefined;
};

const openSlot = async (name: KeyName, slot: Slot, opening: Opening, kdf: Pick<Kdf, "derive">) => {
  if (opening.by === "passphrase" && isPassphraseSlot(slot)) {
    // No slot was ever made with these, and deriving from them would fail, or take for ever.
    const problem = problemWithPassphrase(opening.text);
    if (problem === "empty" || problem === "too-long") return undefined;
    const key = await kdf.derive(opening.text, slot.kdf);
    return unwrap(key, slot, boundTo(name, "passphrase", slot.kdf));
  }
  const secret = opening.by === "recovery" ? secretOfCode(opening.text) : undefined;
  if (secret && isRecoverySlot(slot)) {
    const key = await keyOfSecret(secret, slot.salt);
    return unwrap(key, slot, boundTo(name, "recovery", { salt: slot.salt }));
  }
  return undefined;
};

export const isPassphraseSlot = (slot: Slot): slot is PassphraseSlot => v.is(PassphraseSlot, slot);
export const isRecoverySlot = (slot: Slot): slot is RecoverySlot => v.is(RecoverySlot, slot);
export const isPrevious = (slot: Slot): boolean => isPassphraseSlot(slot) && slot.isPrevious === true;

const wrap = async (key: Bytes, dek: Bytes, additionalData: Bytes) => {
  const iv = randomBytes(12);
  const ct = await crypto.subtle.encrypt({ name: "AES-GCM", iv, additionalData }, await wrappingKey(key), dek);
  return { iv, wrapped: new Uint8Array(ct) };
};

/** Undefined when it is another key: the only thing that a wrong passphrase can be told by. */
const unwrap = async (key: Bytes, slot: { iv: Bytes; wrapped: Bytes }, additionalData: Bytes) => {
  try {
    const algorithm = { name: "AES-GCM", iv: slot.iv, additionalData };
    return new Uint8Array(await crypto.subtle.decrypt(algorithm, await wrappingKey(key), slot.wrapped));
  } catch {
    return undefined;
  }
};

const wrappingKey = (key: Bytes) => crypto.subtle.importKey("raw", key, "AES-GCM", false, ["encrypt", "decrypt"]);

const keyOfSecret = async (secret: Bytes, salt: Bytes): Promise<Bytes> => {
  const root = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  const hkdf = { name: "HKDF", hash: "SHA-256", salt, info: toUtf8("mooring1/recovery") };
  return new Uint8Array(await crypto.subtle.deriveBits(hkdf, root, 256));
};

/** A slot with other parameters, of another journal, or another key does not open. */
const boundTo = ({ vaultId, dekId }: KeyName, kind: string, parameters: Parameters<typeof textOf>[0]): Bytes =>
  toUtf8(["mooring1", "slot", kind, vaultId, dekId, textOf(parameters)].join("|"));

/** The same for the same parameters, in whatever order they lie. */
const textOf = (parameters: Readonly<Record<string, string | number | Bytes>>): string =>
  Object.entries(parameters)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${typeof value === "object" ? toBase64Url(value) : value}`)
    .join(",");
