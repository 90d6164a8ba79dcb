import { randomBytes } from "./bytes.ts";
import type { VaultDatabase } from "./database.ts";
import { storageErrorOf } from "./storage-error.ts";

/** Room set aside while there is room: 1 MiB, dropped when the disk is full so that words can still be saved. */
export const reserveId = "reserve";
const reserveBytes = 1 << 20;
const randomAtOnce = 1 << 16;

/** Runs a write; on a full disk drops the reserve and runs it once more. */
export const withReserve = async <T>(db: VaultDatabase, write: () => Promise<T>): Promise<T> => {
  try {
    return await write();
  } catch (error) {
    if (storageErrorOf(error).problem !== "device-full") throw error;
    const dropped = await db.cache.where("id").equals(reserveId).delete();
    if (dropped === 0) throw error;
    return write();
  }
};

/** Sets the reserve aside. A disk without room for it is no reason to fail: the next write will tell. */
export const setAsideReserve = async (db: VaultDatabase): Promise<void> => {
  try {
    if ((await db.cache.where("id").equals(reserveId).count()) > 0) return;
    const bytes = new Uint8Array(reserveBytes);
    // Random, so that the browser cannot press it together.
    for (let from = 0; from < reserveBytes; from += randomAtOnce) bytes.set(randomBytes(randomAtOnce), from);
    await db.cache.put({ id: reserveId, ct: bytes.buffer });
  } catch {
    // See above.
  }
};
