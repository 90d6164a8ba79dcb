import { randomBytes, toUtf8, type Bytes } from "./bytes.ts";
import type { FormerKey, Keyring } from "./keyring.ts";
import { deriveKeys, type VaultKeys } from "./keys.ts";
import type { KeyName } from "./slots.ts";

/**
 * [Note: Former keys] Photos and recordings are too large to be copied under a new key in one go. So the old key is kept, under the
 * new one, until the last of them has followed.
 */
export const formerKey = async (
  name: KeyName,
  dek: Bytes,
  former: { dekId: string; dek: Bytes },
): Promise<FormerKey> => {
  const iv = randomBytes(12);
  const ct = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv, additionalData: boundTo(name, former.dekId) },
    await keyFor(dek),
    former.dek,
  );
  return { dekId: former.dekId, iv, wrapped: new Uint8Array(ct) };
};

/** By their ids. One that does not open is left out: what lies under it cannot be read, and stays. */
export const formerDeks = async (keyring: Keyring, dek: Bytes): Promise<ReadonlyMap<string, Bytes>> => {
  const deks = new Map<string, Bytes>();
  for (const { dekId, iv, wrapped } of keyring.former ?? []) {
    try {
      const algorithm = { name: "AES-GCM", iv, additionalData: boundTo(keyring, dekId) };
      deks.set(dekId, new Uint8Array(await crypto.subtle.decrypt(algorithm, await keyFor(dek), wrapped)));
    } catch {
      // See above.
    }
  }
  return deks;
};

export const keysOfFormer = async (keyring: Keyring, dek: Bytes): Promise<ReadonlyMap<string, VaultKeys>> => {
  const deks = await formerDeks(keyring, dek);
  const keys = await Promise.all([...deks].map(async ([id, former]) => [id, await deriveKeys(id, former)] as const));
  return new Map(keys);
};

const keyFor = async (dek: Bytes): Promise<CryptoKey> => {
  const root = await crypto.subtle.importKey("raw", dek, "HKDF", false, ["deriveKey"]);
  const hkdf = { name: "HKDF", hash: "SHA-256", salt: new Uint8Array(), info: toUtf8("mooring1/former") };
  return crypto.subtle.deriveKey(hkdf, root, { name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
};

const boundTo = ({ vaultId, dekId }: KeyName, formerId: string): Bytes =>
  toUtf8(["mooring1", "former", vaultId, dekId, formerId].join("|"));
