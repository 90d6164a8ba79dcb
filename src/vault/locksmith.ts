import { oneTabAtATime, tellOtherTabs } from "#src/platform/tabs.ts";
import { randomBytes, randomId, type Bytes } from "./bytes.ts";
import type { Connection } from "./connection.ts";
import { requireOurKey, type VaultDatabase } from "./database.ts";
import { formerDeks, formerKey } from "./former-keys.ts";
import type { Kdf } from "./kdf.ts";
import { changed, dekOfDevice, lockKindsOf, type Keyring, type LockKinds, type SlotChange } from "./keyring.ts";
import { keyWork } from "./key-work.ts";
import { deriveKeys, type VaultKeys } from "./keys.ts";
import type { Opener } from "./opener.ts";
import { observeLive } from "./live.ts";
import type { Kinds } from "./payload.ts";
import { forgetStaged, reseal } from "./reseal.ts";
import { StorageError } from "./storage-error.ts";
import { openSlots, passphraseSlot, recoverySlot, type Opening } from "./slots.ts";
import type { Work } from "./work.ts";

export interface LockFacts extends LockKinds {
  /** Turning the lock on, or renewing the key, was interrupted. Until it is finished, all is as it was before. */
  readonly isUnfinished: boolean;
}

/** What opens the journal from now on. */
export interface Renewed {
  readonly keyring: Keyring;
  readonly dek: Bytes;
  readonly seq: number;
  readonly count: number;
}

/** Changes the ways in to an open journal. Every method may throw StorageError; then all is as it was. */
export interface Locksmith {
  readonly observe: (onFacts: (facts: LockFacts) => void, onError: (error: unknown) => void) => () => void;
  /** Another passphrase beside the key that stays. The one before it opens until the new one has opened once. */
  readonly changePassphrase: (opening: Opening, passphrase: string) => Promise<Outcome>;
  readonly addRecovery: (opening: Opening | { readonly dek: Bytes }, code: string) => Promise<Outcome>;
  readonly removeRecovery: (opening: Opening) => Promise<Outcome>;
  readonly removeLock: (opening: Opening) => Promise<Outcome>;
  /**
   * A new key, and everything sealed anew under it. With no lock before, no opening is asked for. Goes on where it was
   * interrupted when it is called again with the same passphrase. This vault cannot be used any more once it is done.
   */
  readonly renew: (opening: Opening | undefined, passphrase: string, work?: Work) => Promise<"wrong" | Renewed>;
}

export type Outcome = "done" | "wrong";

interface LocksmithParts {
  readonly connection: Connection;
  readonly keys: VaultKeys;
  readonly opener: Opener;
  readonly kinds: Kinds;
  readonly kdf: Kdf;
}

export const createLocksmith = ({ connection, keys, opener, kinds, kdf }: LocksmithParts): Locksmith => {
  const keyringNow = () => connection.run((db) => ourKeyring(db, keys.dekId));

  const dekBy = async (keyring: Keyring, opening: Opening | { dek: Bytes }) =>
    "dek" in opening ? opening.dek : (await openSlots(keyring, keyring.slots, opening, kdf))?.dek;

  const change = async (
    opening: Opening | { dek: Bytes },
    make: (keyring: Keyring, dek: Bytes) => Promise<SlotChange> | SlotChange,
  ): Promise<Outcome> => {
    const keyring = await keyringNow();
    const dek = await dekBy(keyring, opening);
    if (!dek) return "wrong";
    const made = await make(keyring, dek);
    await connection.run((db) =>
      db.transaction("rw", [db.meta], async () => {
        // As it is now: another tab may have changed another slot meanwhile.
        const current = await ourKeyring(db, keys.dekId);
        await db.meta.put({ id: "keyring", keyring: changed(current, made) });
      }),
    );
    return "done";
  };

  /** A slot that has been seen to open: nothing else may take the place of one that does. */
  const provenSlot = async (keyring: Keyring, dek: Bytes, passphrase: string) => {
    const slot = await passphraseSlot(keyring, dek, { passphrase, kdf });
    const opened = await openSlots(keyring, [slot], { by: "passphrase", text: passphrase }, kdf);
    if (!opened || !isEqual(opened.dek, dek)) throw new Error("the new passphrase does not open the journal");
    return slot;
  };

  /** What an interrupted renewal left, when this passphrase was meant for it. */
  const unfinished = async (passphrase: string): Promise<{ next: Keyring; dek: Bytes } | undefined> => {
    const row = await connection.run((db) => db.meta.get("next-keyring"));
    if (row?.id !== "next-keyring") return undefined;
    const opened = await openSlots(row.keyring, row.keyring.slots, { by: "passphrase", text: passphrase }, kdf);
    return opened && { next: row.keyring, dek: opened.dek };
  };

  const beginRenewal = async (old: Keyring, oldDek: Bytes, passphrase: string) => {
    const dek = randomBytes(32);
    const fresh: Keyring = { ...old, dekId: randomId(), slots: [] };
    const slots = [await provenSlot(fresh, dek, passphrase)];
    // Also where there is no attachment yet: one may be kept before this is done, above all when it is interrupted.
    const formers = [...(await formerDeks(old, oldDek)), [old.dekId, oldDek] as const];
    const former = await Promise.all(formers.map(([dekId, dek_]) => formerKey(fresh, dek, { dekId, dek: dek_ })));
    const next: Keyring = { ...fresh, slots, former };
    await connection.run((db) =>
      db.transaction("rw", [db.meta, db.staging], async () => {
        await requireOurKey(db, keys.dekId);
        await forgetStaged(db);
        await db.meta.put({ id: "next-keyring", keyring: next });
      }),
    );
    return { next, dek };
  };

  const isInboxWaiting = async () => {
    if ((await connection.run((db) => db.inbox.count())) === 0) return false;
    const { createInbox } = await import("./inbox.ts");
    return createInbox(connection, keys).isWaiting();
  };

  const forgetRenewal = () =>
    connection.run((db) =>
      db.transaction("rw", [db.meta, db.staging], async () => {
        await forgetStaged(db);
        await db.meta.delete("next-keyring");
      }),
    );

  return {
    observe: (onFacts, onError) => {
      const facts = async (db: VaultDatabase): Promise<LockFacts> => {
        const [keyring, next] = [await ourKeyring(db, keys.dekId), await db.meta.get("next-keyring")];
        return { ...lockKindsOf(keyring), isUnfinished: next !== undefined };
      };
      return observeLive(connection, facts, onFacts, onError);
    },

    changePassphrase: (opening, passphrase) =>
      change(opening, async (keyring, dek) => ({
        change: "passphrase",
        slot: await provenSlot(keyring, dek, passphrase),
      })),
    addRecovery: (opening, code) =>
      change(opening, async (keyring, dek) => ({ change: "recovery", slot: await recoverySlot(keyring, dek, code) })),
    removeRecovery: (opening) => change(opening, () => ({ change: "no recovery" })),
    removeLock: (opening) => change(opening, (_, dek) => ({ change: "no lock", dek })),

    renew: (opening, passphrase, work = {}) =>
      oneTabAtATime(keyWork, async () => {
        // Under the new key it could not be opened any more. The page files what is there before it asks for this.
        if (await isInboxWaiting())
          throw new StorageError("database-blocked", new Error("something waits in the inbox"));
        const old = await keyringNow();
        const oldDek = opening ? await dekBy(old, opening) : dekOfDevice(old);
        if (!oldDek) return "wrong";
        // They keep what is typed into them while their key still opens something, and wait outside until this is done.
        tellOtherTabs("lock");
        const { next, dek } = (await unfinished(passphrase)) ?? (await beginRenewal(old, oldDek, passphrase));
        const keyStays = connection.expectNewKey();
        try {
          work.signal?.throwIfAborted();
          const to = await deriveKeys(next.dekId, dek);
          const written = await reseal({ connection, opener, from: keys, to, next, kinds }, work);
          return { keyring: next, dek, ...written };
        } catch (error) {
          keyStays();
          // The person thought better of it. Whatever else it was, it can be gone on with.
          if (work.signal?.aborted) await forgetRenewal();
          throw error;
        }
      }),
  };
};

const ourKeyring = async (db: VaultDatabase, dekId: string): Promise<Keyring> => {
  await requireOurKey(db, dekId);
  const row = await db.meta.get("keyring");
  if (row?.id !== "keyring") throw new Error("the keyring vanished inside a transaction");
  return row.keyring;
};

const isEqual = (a: Bytes, b: Bytes): boolean => a.length === b.length && a.every((byte, index) => byte === b[index]);
