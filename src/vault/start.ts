import * as v from "valibot";
import { probeDatabase, seqOf, VaultDatabase } from "./database.ts";
import { dekOfDevice, isOfNewerCode, Keyring, newKeyring, schemaVersion } from "./keyring.ts";
import { storageErrorOf, type StorageError } from "./storage-error.ts";
import { openVault, type Vault, type VaultOptions } from "./vault.ts";
import { readWitness, writeWitness, type Witness } from "./witness.ts";

/** What was found when the app started. Nothing has been created or written in any of these. */
export type Start =
  | { readonly state: "new" }
  | { readonly state: "open"; readonly vault: Vault }
  /** There was a journal, and the database is gone or empty. */
  | { readonly state: "lost"; readonly witness: Witness }
  /** The database is older than what was last seen: somebody or something put an old one back. */
  | { readonly state: "behind"; readonly witness: Witness; readonly seq: number; readonly vault: Vault }
  /** Written by newer code. Closed again, untouched. */
  | { readonly state: "newer" }
  /** Another tab holds the database. */
  | { readonly state: "blocked" }
  | { readonly state: "failed"; readonly error: StorageError }
  /** What the browser does not give us here, such as in a private window. */
  | { readonly state: "unavailable"; readonly missing: "storage" | "encryption" };

/** Looks, and touches nothing. */
export const startVault = async (options: VaultOptions): Promise<Start> => {
  if (typeof indexedDB === "undefined") return { state: "unavailable", missing: "storage" };
  // Undefined outside https and localhost, although the types say that it is always there.
  if (typeof crypto === "undefined" || !("subtle" in crypto)) return { state: "unavailable", missing: "encryption" };

  const witness = readWitness();
  const probe = await probeDatabase(options.databaseName);
  switch (probe.state) {
    case "missing":
      return witness ? { state: "lost", witness } : { state: "new" };
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

/** Makes a new, empty journal. Two tabs that do so at once end up with the same one. Throws StorageError. */
export const createVault = async (options: VaultOptions): Promise<Vault> => {
  const db = new VaultDatabase(options.databaseName, { mayCreate: true });
  try {
    const fresh = newKeyring();
    const { keyring, seq, count } = await db.transaction("rw", [db.meta, db.records], async () => {
      const row = await db.meta.get("keyring");
      const count = await db.records.count();
      // Another tab was first, and may have written already.
      if (row?.id === "keyring") {
        // Another tab was first, or what was counted has gone: from here on it is counted from what is there.
        const seq = await seqOf(db);
        await db.meta.put({ id: "seq", seq, count });
        return { keyring: v.parse(Keyring, row.keyring), seq, count };
      }
      await db.meta.put({ id: "keyring", keyring: fresh });
      await db.meta.put({ id: "seq", seq: 0, count });
      return { keyring: fresh, seq: 0, count };
    });
    writeWitness({ vaultId: keyring.vaultId, schema: keyring.schema, count, seq });
    return await openVault(keyring, options);
  } catch (error) {
    throw storageErrorOf(error);
  } finally {
    db.close({ disableAutoOpen: true });
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
      return witness || count > 0 ? { state: "lost", witness: witness ?? unknownWitness } : { state: "new" };
    }
    if (isOfNewerCode(keyringRow.keyring)) return { state: "newer" };
    const keyring = v.parse(Keyring, keyringRow.keyring);
    // Locked, and this version knows no lock.
    if (!dekOfDevice(keyring)) return { state: "newer" };
    // No write took them away, or it would have been counted.
    if (witness && witness.count > 0 && count === 0 && seq === witness.seq) return { state: "lost", witness };

    const vault = await openVault(keyring, options);
    const isBehind = witness !== undefined && (seq < witness.seq || !isSameJournal(witness, keyring));
    if (isBehind) return { state: "behind", witness, seq, vault };
    writeWitness({ vaultId: keyring.vaultId, schema: keyring.schema, count, seq });
    return { state: "open", vault };
  } catch (error) {
    return { state: "failed", error: storageErrorOf(error) };
  } finally {
    db.close({ disableAutoOpen: true });
  }
};

/** The person has seen that it is older, and goes on with what is there. */
export const acceptWhatIsThere = (vault: Vault, seq: number, count: number): void =>
  writeWitness({ vaultId: vault.vaultId, schema: schemaVersion, count, seq });

const unknownWitness: Witness = { vaultId: "", schema: 0, count: 0, seq: 0 };

/** A witness that could not be read any more names no journal. */
const isSameJournal = (witness: Witness, { vaultId }: Keyring): boolean =>
  witness.vaultId === "" || witness.vaultId === vaultId;

/** A private window in some browsers, or storage switched off for this site. */
const isForbidden = (cause: unknown): boolean =>
  cause instanceof Error && ["SecurityError", "InvalidStateError", "NotAllowedError"].includes(cause.name);
