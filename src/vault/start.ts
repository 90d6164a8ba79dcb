import * as v from "valibot";
import { probeDatabase, requireOurKey, seqOf, VaultDatabase } from "./database.ts";
import type { Bytes } from "./bytes.ts";
import { isErased, isErasedKeyring } from "./erased.ts";
import { changed, dekOfDevice, isOfNewerCode, Keyring, lockKindsOf, schemaVersion, type LockKinds } from "./keyring.ts";
import { isPrevious, openSlots, type Opening } from "./slots.ts";
import { storageErrorOf, type StorageError } from "./storage-error.ts";
import { openVault, type Vault, type VaultOptions } from "./vault.ts";
import { readWitness, writeWitness, type Witness } from "./witness.ts";

/** What was found when the app started. Nothing has been created or written in any of these. */
export type Start =
  | { readonly state: "new" }
  | { readonly state: "open"; readonly vault: Vault }
  | Locked
  /** There was a journal, and the database is gone or empty. With the vault when only a lock's key opens what is there. */
  | { readonly state: "lost"; readonly witness: Witness; readonly vault?: Vault }
  /** The database is older than what was last seen: somebody or something put an old one back. */
  | { readonly state: "behind"; readonly witness: Witness; readonly seq: number; readonly vault: Vault }
  /** It was being erased, and that was cut short: see [Note: Erased for good]. Erasing again finishes it. */
  | { readonly state: "half-erased" }
  /** Written by newer code. Closed again, untouched. */
  | { readonly state: "newer" }
  /** Another tab holds the database. With `isOver` it puts everything under a new key, and then there is reason to look again. */
  | { readonly state: "blocked"; readonly isOver?: Promise<void> }
  | { readonly state: "failed"; readonly error: StorageError }
  /** What the browser does not give us here, such as in a private window. */
  | { readonly state: "unavailable"; readonly missing: "storage" | "encryption" };

/** There, and closed. */
export interface Locked extends LockKinds {
  readonly state: "locked";
  /** What is found once it is unlocked. Throws StorageError. */
  readonly unlock: (opening: Opening) => Promise<"wrong" | Start>;
}

/** Looks, and touches nothing. */
export const startVault = async (options: VaultOptions): Promise<Start> => {
  if (typeof indexedDB === "undefined") return { state: "unavailable", missing: "storage" };
  // Undefined outside https and localhost, although the types say that it is always there.
  if (typeof crypto === "undefined" || !("subtle" in crypto)) return { state: "unavailable", missing: "encryption" };

  const witness = readWitness();
  const probe = await probeDatabase(options.databaseName);
  switch (probe.state) {
    case "missing":
      return witness ? await lostOrErased(options, witness) : { state: "new" };
    case "blocked":
      return { state: "blocked" };
    case "failed":
      return isForbidden(probe.cause)
        ? { state: "unavailable", missing: "storage" }
        : { state: "failed", error: storageErrorOf(probe.cause) };
    case "there":
      return probe.schema > schemaVersion ? { state: "newer" } : startFromDatabase(options, witness);
  }
};

const startFromDatabase = async (options: VaultOptions, witness: Witness | undefined): Promise<Start> => {
  const db = new VaultDatabase(options.databaseName);
  try {
    // At one moment: another tab may be writing.
    const [keyringRow, seq, count] = await db.transaction("r", [db.meta, db.records], () =>
      Promise.all([db.meta.get("keyring"), seqOf(db), db.records.count()]),
    );
    if (keyringRow?.id !== "keyring") {
      // Created and never finished, or emptied. Records without a keyring cannot be opened; they are not nothing.
      return witness || count > 0 ? await lostOrErased(options, witness ?? unknownWitness) : { state: "new" };
    }
    if (isOfNewerCode(keyringRow.keyring)) return { state: "newer" };
    const keyring = v.parse(Keyring, keyringRow.keyring);
    if (isErasedKeyring(keyring)) return { state: "half-erased" };
    const found = { keyring, seq, count };
    const dek = dekOfDevice(keyring);
    if (dek) {
      const own = await witnessOf(keyring, options);
      return own && isEmptied(own, found)
        ? { state: "lost", witness: own }
        : await startOpen(options, { ...found, dek });
    }
    const kinds = lockKindsOf(keyring);
    // Locked in a way that this version does not know.
    if (!kinds.hasPassphrase && !kinds.hasRecovery) return { state: "newer" };
    return { state: "locked", ...kinds, unlock: (opening) => unlock(options, opening) };
  } catch (error) {
    return { state: "failed", error: storageErrorOf(error) };
  } finally {
    db.close({ disableAutoOpen: true });
  }
};

interface Found {
  readonly keyring: Keyring;
  readonly dek: Bytes;
  readonly seq: number;
  readonly count: number;
}

const lostOrErased = async ({ databaseName }: VaultOptions, witness: Witness): Promise<Start> =>
  (await isErased(databaseName, witness.vaultId)) ? { state: "half-erased" } : { state: "lost", witness };

const startOpen = async (options: VaultOptions, { keyring, dek, seq, count }: Found): Promise<Start> => {
  const witness = await witnessOf(keyring, options);
  const vault = await openVault(keyring, dek, options);
  if (witness && isEmptied(witness, { seq, count })) return { state: "lost", witness, vault };
  const isBehind = witness !== undefined && (seq < witness.seq || !isSameJournal(witness, keyring));
  if (isBehind) return { state: "behind", witness, seq, vault };
  writeWitness({ vaultId: keyring.vaultId, schema: keyring.schema, count, seq });
  return { state: "open", vault };
};

/** With the ways in as they are now: another tab may have changed them since this one locked. */
const unlock = async (options: VaultOptions, opening: Opening): Promise<"wrong" | Start> => {
  const db = new VaultDatabase(options.databaseName);
  try {
    const row = await db.meta.get("keyring");
    const keyring = row?.id === "keyring" ? v.parse(Keyring, row.keyring) : undefined;
    // Erased, or unlocked for good, in another tab.
    if (!keyring || dekOfDevice(keyring)) return await startVault(options);

    const opened = await openSlots(keyring, keyring.slots, opening, options.kdf);
    if (!opened) return "wrong";
    const isProven = opening.by === "passphrase" && !isPrevious(opened.slot);
    const found = await db.transaction("rw", [db.meta, db.records], async () => {
      await requireOurKey(db, keyring.dekId);
      const current = await db.meta.get("keyring");
      if (isProven && current?.id === "keyring" && current.keyring.slots.some(isPrevious)) {
        await db.meta.put({ id: "keyring", keyring: changed(current.keyring, { change: "proven" }) });
      }
      return { seq: await seqOf(db), count: await db.records.count() };
    });
    return await startOpen(options, { keyring, dek: opened.dek, ...found });
  } catch (error) {
    throw storageErrorOf(error);
  } finally {
    db.close({ disableAutoOpen: true });
  }
};

/** That of a journal which was erased here before this one began counts for nothing: see [Note: Erased for good]. */
const witnessOf = async (keyring: Keyring, { databaseName }: VaultOptions): Promise<Witness | undefined> => {
  const witness = readWitness();
  if (!witness || isSameJournal(witness, keyring)) return witness;
  return (await isErased(databaseName, witness.vaultId)) ? undefined : witness;
};

/** The person has seen that it is older, and goes on with what is there. */
export const acceptWhatIsThere = (vault: Vault, seq: number, count: number): void =>
  writeWitness({ vaultId: vault.vaultId, schema: schemaVersion, count, seq });

const unknownWitness: Witness = { vaultId: "", schema: 0, count: 0, seq: 0 };

/** No write took the records away, or it would have been counted. */
const isEmptied = (witness: Witness, { seq, count }: Pick<Found, "seq" | "count">): boolean =>
  witness.count > 0 && count === 0 && seq === witness.seq;

/** A witness that could not be read any more names no journal. */
const isSameJournal = (witness: Witness, { vaultId }: Keyring): boolean =>
  witness.vaultId === "" || witness.vaultId === vaultId;

/** A private window in some browsers, or storage switched off for this site. */
const isForbidden = (cause: unknown): boolean =>
  cause instanceof Error && ["SecurityError", "InvalidStateError", "NotAllowedError"].includes(cause.name);
