import { afterEach } from "vitest";
import { kindsByName } from "#src/journal/kinds.ts";
import type { BackupRow } from "#src/vault/backup-row.ts";
import { createVault } from "#src/vault/create.ts";
import { query, queryAll, queryOne, queryVersions } from "#src/vault/query.ts";
import type { Kept } from "#src/vault/kind.ts";
import { openVault, type Vault, type VaultOptions } from "#src/vault/vault.ts";
import type { Kinds } from "#src/vault/payload.ts";
import { dekOfDevice, Keyring } from "#src/vault/keyring.ts";
import { kinds } from "#src/journal/kinds.ts";
import type { Opening } from "#src/vault/slots.ts";
import * as v from "valibot";
import { cheapKdf } from "./cheap-kdf.ts";
import { inDatabase } from "./journal.ts";

/** What anyone finds who reads the database without the key. */
export const rawRowsOf = (name: string, store = "records"): Promise<readonly Record<string, unknown>[]> =>
  inDatabase(store, "readonly", (rows) => rows.getAll(), name);

const opened: Vault[] = [];

const optionsOf = (databaseName: string, ofKinds: Kinds): VaultOptions => ({
  databaseName,
  kinds: ofKinds,
  now: () => Date.now(),
  kdf: cheapKdf,
});

/** A journal of its own, as on another device. Gone after the test. */
export const aVault = async (
  name: string,
  { ofKinds = kindsByName, vaultId }: { ofKinds?: Kinds; vaultId?: string } = {},
): Promise<Vault> => {
  const vault = await createVault(optionsOf(name, ofKinds), vaultId);
  opened.push(vault);
  return vault;
};

/** What another page finds: nothing is remembered of what was read before. */
export const reopenedVault = async (name: string, ofKinds: Kinds = kindsByName): Promise<Vault> => {
  const row: unknown = await inDatabase("meta", "readonly", (rows) => rows.get("keyring"), name);
  const { keyring } = v.parse(v.looseObject({ keyring: Keyring }), row);
  const dek = dekOfDevice(keyring);
  if (!dek) throw new Error("it has no lock");
  const vault = await openVault(keyring, dek, optionsOf(name, ofKinds));
  opened.push(vault);
  return vault;
};

/** As the page goes on after everything was sealed anew. */
export const underNewKey = async (
  vault: Vault,
  name: string,
  passphrase: string,
  { ofKinds = kindsByName, opening }: { ofKinds?: Kinds; opening?: Opening } = {},
): Promise<Vault> => {
  const renewed = await (await vault.locksmith()).renew(opening, passphrase);
  if (renewed === "wrong") throw new Error("another passphrase is asked for");
  vault.close();
  const next = await openVault(renewed.keyring, renewed.dek, optionsOf(name, ofKinds));
  opened.push(next);
  return next;
};

afterEach(() => {
  for (const vault of opened.splice(0)) vault.close();
});

/** All that a backup of it would hold. */
export const snapshotOf = async (vault: Vault) => (await vault.backups()).readForBackup();

/** As text, in an order of its own. */
export const textsOf = (rows: readonly BackupRow[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();

export const restoreFrom = async (from: Vault, into: Vault): Promise<void> => {
  await (await into.backups()).restore(await snapshotOf(from));
};

export const notesOf = async (vault: Vault): Promise<string[]> =>
  (await vault.read(query(kinds.checkIn, { pick: (found) => found.map(({ record }) => record.note) }))).toSorted();

export const allOf = (vault: Vault): Promise<readonly Kept[]> => vault.read(queryAll({ pick: (found) => found }));

export const oneOf = async (vault: Vault, id: string): Promise<Kept> => {
  const kept = await vault.read(queryOne(id));
  if (!kept) throw new Error("it is there");
  return kept;
};

export const versionsOf = (vault: Vault, id: string): Promise<readonly Kept[]> => vault.read(queryVersions(id));
