import { rightNow } from "#src/platform/clock.ts";
import { randomUuid } from "#src/platform/random-id.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";
import type { Forgettable } from "#src/vault/writer.ts";
import { forgetDrafts, keepDraft } from "./drafts.ts";
import type { SaveOptions } from "./new-record.ts";

export type Fields = Readonly<Record<string, string>>;

/** Keeps what is typed into one form, in one tab, as a draft. */
export interface DraftKeeper {
  readonly form: string;
  readonly keep: (fields: Fields) => void;
  /** At once. Never rejects: `heldBack` tells. */
  readonly flush: () => Promise<void>;
  /** What is not on disk yet: neither in the draft nor in a record. */
  readonly heldBack: () => Fields | undefined;
  /** A draft that this form now holds: it goes with the next write, unless it has been typed into since. */
  readonly takeOver: (draft: Forgettable) => void;
  readonly saveWith: <T>(save: (options: SaveOptions) => Promise<T>) => Promise<T>;
  readonly letGo: () => Promise<void>;
}

const quietMs = 300;
const longestMs = 2000;

export const createKeeper = (form: string, onProblem: (problem: StorageProblem | undefined) => void): DraftKeeper => {
  const id = randomUuid();
  let older: readonly Forgettable[] = [];
  let waiting: Fields | undefined;
  let waitingSince: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<unknown> = Promise.resolve();

  // An older text must not land on a newer one, and no draft on the save that made it superfluous.
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    clearTimeout(timer);
    waitingSince = undefined;
    const result = working.then(work);
    working = result.catch(() => undefined);
    return result;
  };

  /** `fields` are on disk, or not wanted. What was typed since is not. */
  const done = (fields: Fields | undefined) => {
    if (waiting === fields) waiting = undefined;
    older = [];
    onProblem(undefined);
  };

  const write = async () => {
    const fields = waiting;
    if (!fields) return;
    try {
      await keepDraft({ id, form, fields, at: rightNow() }, older);
      done(fields);
    } catch (error) {
      // Whatever it was, the words are on the screen only: say so, and let the next try be a new one.
      onProblem(error instanceof StorageError ? error.problem : "unknown");
    }
  };

  const flush = () => inTurn(write);

  return {
    form,
    flush,
    heldBack: () => waiting,
    takeOver: (draft) => {
      older = [draft];
    },
    keep: (fields) => {
      const now = performance.now();
      waitingSince ??= now;
      waiting = fields;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Math.max(0, Math.min(quietMs, waitingSince + longestMs - now)));
    },
    saveWith: async (save) => {
      const fields = waiting;
      try {
        return await inTurn(async () => {
          const saved = await save({ forgetting: [{ id }, ...older] });
          done(fields);
          return saved;
        });
      } catch (error) {
        // Not saved. Then at least the draft has all of it.
        void flush();
        throw error;
      }
    },
    letGo: () => {
      const fields = waiting;
      waiting = undefined;
      return inTurn(async () => {
        await forgetDrafts([{ id }, ...older]);
        done(fields);
      });
    },
  };
};
