import { photosNow } from "#src/platform/photos-now.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";

/** Puts one photo where it was meant to go. Throws when it cannot be kept. */
export type KeepPhoto = () => Promise<unknown>;

export interface LeftPhotos {
  readonly photos: readonly KeepPhoto[];
  /** Why they could not be kept. */
  readonly problem: StorageProblem;
}

const none: LeftPhotos = { photos: [], problem: "unknown" };
let left = none;
let endWaiting = () => {};
let trying: Promise<boolean> | undefined;
const listeners = new Set<() => void>();

/**
 * Photos that could not be kept, and whose screen is gone: it was left while they were being read, or with "Not saved" on it.
 * Taken with the camera, they may be nowhere but in this page, so whatever screen is open says so.
 */
export const leftPhotos = {
  read: (): LeftPhotos => left,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  add: (photos: readonly KeepPhoto[], problem: StorageProblem): void =>
    become({ photos: [...left.photos, ...photos], problem }),
  /** True when none is left. One press after the other is one attempt. */
  tryAgain: (): Promise<boolean> => {
    trying ??= photosNow.during(keepAll()).finally(() => {
      trying = undefined;
    });
    return trying;
  },
  /** The person does without them. */
  letGo: (): void => become(none),
};

const keepAll = async (): Promise<boolean> => {
  const tried = left.photos;
  const failed: KeepPhoto[] = [];
  let { problem } = left;
  for (const keep of tried) {
    try {
      await keep();
    } catch (error) {
      failed.push(keep);
      problem = problemOf(error);
    }
  }
  // More may have come meanwhile, and all of them may have been let go.
  become({ photos: left.photos.filter((keep) => !tried.includes(keep) || failed.includes(keep)), problem });
  return failed.length === 0 && left.photos.length === 0;
};

/** Why a photo was not kept, for the screen. */
export const problemOf = (error: unknown): StorageProblem =>
  error instanceof StorageError ? error.problem : "unknown";

const become = (next: LeftPhotos) => {
  left = next.photos.length === 0 ? none : next;
  const end = endWaiting;
  endWaiting = left.photos.length > 0 ? photosNow.beginWaiting() : () => {};
  end();
  for (const listener of listeners) listener();
};
