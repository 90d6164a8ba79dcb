import { toBase64Url, toUtf8, type Bytes } from "./bytes.ts";

/** What the data encryption key (DEK, 32 random bytes) is turned into. None can be exported again. */
export interface VaultKeys {
  readonly dekId: string;
  /** AES-256-GCM, for records, versions and cache. */
  readonly recordKey: CryptoKey;
  /** AES-256-GCM, for attachments. */
  readonly attachmentKey: CryptoKey;
  /** HMAC-SHA-256, for blind tags. */
  readonly tagKey: CryptoKey;
  /** HMAC-SHA-256, for the identity of the inbox. */
  readonly inboxKey: CryptoKey;
}

export const deriveKeys = async (dekId: string, dek: Bytes): Promise<VaultKeys> => {
  const root = await crypto.subtle.importKey("raw", dek, "HKDF", false, ["deriveKey"]);
  const hkdf = (purpose: string) => ({
    name: "HKDF",
    hash: "SHA-256",
    salt: new Uint8Array(),
    info: toUtf8(`mooring1/${purpose}`),
  });
  const aes = { name: "AES-GCM", length: 256 };
  const hmac = { name: "HMAC", hash: "SHA-256", length: 256 };
  const [recordKey, attachmentKey, tagKey, inboxKey] = await Promise.all([
    crypto.subtle.deriveKey(hkdf("record"), root, aes, false, ["encrypt", "decrypt"]),
    crypto.subtle.deriveKey(hkdf("attachment"), root, aes, false, ["encrypt", "decrypt"]),
    crypto.subtle.deriveKey(hkdf("tag"), root, hmac, false, ["sign"]),
    crypto.subtle.deriveKey(hkdf("inbox"), root, hmac, false, ["sign"]),
  ]);
  return { dekId, recordKey, attachmentKey, tagKey, inboxKey };
};

/** Turns a tag's text into what stands on disk: 16 bytes of HMAC, the same for the same text, meaningless without the key. */
export const tagBlinder = ({ tagKey }: VaultKeys): ((text: string) => Promise<string>) => {
  const known = new Map<string, Promise<string>>();
  const blind = async (text: string) => {
    const mac = await crypto.subtle.sign("HMAC", tagKey, toUtf8(text));
    return toBase64Url(new Uint8Array(mac, 0, 16));
  };
  return (text) => {
    const tag = known.get(text) ?? blind(text);
    known.set(text, tag);
    return tag;
  };
};
