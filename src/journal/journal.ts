import { eraseVault } from "#src/vault/erase.ts";
import { acceptWhatIsThere, createVault, startVault, type Start } from "#src/vault/start.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import type { Vault, VaultOptions } from "#src/vault/vault.ts";
import { kindsByName } from "./kinds.ts";
import { askToPersistOnce } from "#src/platform/storage-health.ts";

/** Neutral: it can be seen in a browser's settings. */
const databaseName = "mooring";

let current: Vault | undefined;
/** Opened and not gone on with. */
let older: Vault | undefined;
let isRoomSetAside = false;

const options: VaultOptions = {
  databaseName,
  kinds: kindsByName,
  // An instant for "typed at", not a day: days come from the clock in platform.
  now: () => Date.now(),
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

/** Looks at what is there, and opens it when it is whole. Creates nothing. */
export const openJournal = async (): Promise<Start> => {
  // Looking again, after an older copy had been found.
  older?.close();
  const start = await startVault(options);
  if (start.state === "open") current = start.vault;
  older = start.state === "behind" ? start.vault : undefined;
  return start;
};

/** A new, empty journal. Throws StorageError. */
export const startJournal = async (): Promise<void> => {
  current = await createVault(options);
};

/** Goes on with a database that is older than what was last seen, after the person chose to. */
export const goOnWith = async (start: Extract<Start, { state: "behind" }>): Promise<void> => {
  const { rows } = await start.vault.checkEverything();
  acceptWhatIsThere(start.vault, start.seq, rows);
  older = undefined;
  current = start.vault;
};

export const closeJournal = (): void => {
  current?.close();
  current = undefined;
  isRoomSetAside = false;
};

/** Destroys the key and everything it sealed. May be called again after an interruption. */
export const eraseJournal = async (): Promise<void> => {
  closeJournal();
  await eraseVault(databaseName);
};

/** With the first save of a visit, and out of its way. */
const setAsideRoom = (): void => {
  if (isRoomSetAside) return;
  isRoomSetAside = true;
  setTimeout(() => void current?.setAsideReserve(), roomAfterMs);
};

const roomAfterMs = 3000;
