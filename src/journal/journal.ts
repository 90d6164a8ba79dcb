import { createVault } from "#src/vault/create.ts";
import { eraseVault } from "#src/vault/erase.ts";
import { forgetErased } from "#src/vault/erased.ts";
import { argon2id } from "#src/vault/argon2id.ts";
import type { Renewed } from "#src/vault/locksmith.ts";
import type { Opening } from "#src/vault/slots.ts";
import { acceptWhatIsThere, startVault, type Locked, type Start } from "#src/vault/start.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import { openVault, type Vault, type VaultOptions } from "#src/vault/vault.ts";
import { keyWork } from "#src/vault/key-work.ts";
import { beginningAt, takeBack } from "#src/vault/beginning.ts";
import { forgetWitness, readWitness, writeWitness } from "#src/vault/witness.ts";
import { nobodyIsAt, whileNobodyIsAt } from "#src/platform/tabs.ts";
import { kindsByName } from "./kinds.ts";
import { askToPersistOnce } from "#src/platform/storage-health.ts";

/** Neutral: it can be seen in a browser's settings. */
export const databaseName = "mooring";

let current: Vault | undefined;
/** Older than what was last seen: opened and not gone on with. */
let older: Vault | undefined;
/** Unlocked, and nothing is in it any more: not gone on with either. */
let emptied: Vault | undefined;
let isRoomSetAside = false;
const listeners = new Set<() => void>();

/** As long as a database may be blocked. */
const patienceMs = 3000;

const options: VaultOptions = {
  databaseName,
  kinds: kindsByName,
  // An instant for "typed at", not a day: days come from the clock in platform.
  now: () => Date.now(),
  kdf: argon2id,
  onWritten: () => {
    askToPersistOnce();
    setAsideRoom();
  },
};

/** The open journal. Throws a StorageError when it is not open any more: it was erased, with a form still on the screen. */
export const vault = (): Vault => {
  if (!current) throw new StorageError("closed-elsewhere", new Error("the journal is not open"));
  return current;
};

/** For those who ask whether it is still the same one. */
export const openVaultOrNone = (): Vault | undefined => current;

/** Looks at what is there, and opens it when it is whole. Creates nothing. */
export const openJournal = async (): Promise<Start> => {
  leaveFound();
  // Another tab may be putting everything under a new key.
  const start = await whileNobodyIsAt(keyWork, patienceMs, () => startVault(options));
  return start ? found(start) : { state: "blocked", isOver: nobodyIsAt(keyWork) };
};

/** Throws StorageError. */
export const unlockJournal = async (locked: Locked, opening: Opening): Promise<"wrong" | Start> => {
  const start = await locked.unlock(opening);
  return start === "wrong" ? start : found(start);
};

const found = (start: Start): Start => {
  if (start.state === "open") current = start.vault;
  older = start.state === "behind" ? start.vault : undefined;
  emptied = start.state === "lost" ? start.vault : undefined;
  return start;
};

/** Looking again, after something had been found that was not gone on with. */
const leaveFound = (): void => {
  older?.close();
  emptied?.close();
  [older, emptied] = [undefined, undefined];
};

/** The same journal under its new key. Every open question is asked of it from now on. */
export const goOnUnder = async ({ keyring, dek, seq, count }: Renewed): Promise<void> => {
  const before = current;
  current = await openVault(keyring, dek, options);
  writeWitness({ vaultId: keyring.vaultId, schema: keyring.schema, count, seq });
  before?.close();
  for (const listener of listeners) listener();
};

/** Tells when `vault()` has become another one, under another key. Returns the end. */
export const onNewVault = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A new, empty journal; of another device's, when it is to hold that one's backup. Throws StorageError. */
export const startJournal = async (vaultId?: string): Promise<void> => {
  if (emptied) acceptWhatIsThere(emptied, 0, 0);
  current = emptied ?? (await createVault(options, vaultId));
  emptied = undefined;
};

/**
 * A journal that is made to hold a backup. When it cannot be filled, what was made for it goes again, and all is as it was
 * before. Throws what `fill` throws, and StorageError.
 */
export const startJournalWith = async (vaultId: string, fill: (filled: Vault) => Promise<void>): Promise<void> => {
  const witness = readWitness();
  const before = await beginningAt(databaseName);
  const wasEmptied = emptied !== undefined;
  try {
    await startJournal(vaultId);
    await fill(vault());
  } catch (error) {
    if (wasEmptied) [emptied, current] = [emptied ?? current, undefined];
    else closeJournal();
    // What is left behind by this is a journal without entries, and no word is lost.
    await takeBack(databaseName, before).catch(() => undefined);
    if (witness) writeWitness(witness);
    else forgetWitness();
    throw error;
  }
};

/** Goes on with a database that is older than what was last seen, after the person chose to. */
export const goOnWith = async (start: Extract<Start, { state: "behind" }>): Promise<void> => {
  const { rows } = await start.vault.checkEverything();
  acceptWhatIsThere(start.vault, start.seq, rows);
  older = undefined;
  current = start.vault;
};

export const closeJournal = (): void => {
  leaveFound();
  current?.close();
  current = undefined;
  isRoomSetAside = false;
};

/** Destroys the key and everything it sealed. May be called again after an interruption. */
export const eraseJournal = async (): Promise<void> => {
  closeJournal();
  await eraseVault(databaseName);
};

/** Some time after an erase, when the browser has brought all of it to the disk: see [Note: Erased for good]. */
export const forgetErasing = (): Promise<void> => forgetErased(databaseName);

/** With the first save of a visit, and out of its way. */
const setAsideRoom = (): void => {
  if (isRoomSetAside) return;
  isRoomSetAside = true;
  setTimeout(() => void current?.setAsideReserve(), roomAfterMs);
};

const roomAfterMs = 3000;
