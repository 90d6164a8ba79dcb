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
  /** Why what is held back could not be kept. Undefined: it was not tried yet, or nothing is held back. */
  readonly problem: () => StorageProblem | undefined;
  /** What is not on disk yet: neither in the draft nor in a record. */
  readonly heldBack: () => Fields | undefined;
  /** What is kept from now on belongs to another form, together with `beside`: the new record that it was typed into is there. */
  readonly goOnAs: (form: string, beside: Fields) => void;
  /** A draft that this form now holds: it goes with the next write, unless it has been typed into since. */
  readonly takeOver: (draft: Forgettable) => void;
  readonly saveWith: <T>(save: (options: SaveOptions) => Promise<T>) => Promise<T>;
  readonly letGo: () => Promise<void>;
}

const quietMs = 300;
const longestMs = 2000;

export const createKeeper = (
  formAtFirst: string,
  onProblem: (problem: StorageProblem | undefined) => void,
): DraftKeeper => {
  const id = randomUuid();
  let form = formAtFirst;
  let beside: Fields = {};
  let older: readonly Forgettable[] = [];
  let latest: Fields | undefined;
  let waiting: Fields | undefined;
  let waitingSince: number | undefined;
  let problem: StorageProblem | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<unknown> = Promise.resolve();

  const say = (why: StorageProblem | undefined) => {
    problem = why;
    onProblem(why);
  };

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
    say(undefined);
  };

  const write = async () => {
    // What is typed meanwhile as well: whoever waits for this leaves the page next.
    for (let fields = waiting; fields; fields = waiting) {
      try {
        await keepDraft({ id, form, fields: { ...fields, ...beside }, at: rightNow() }, older);
        done(fields);
      } catch (error) {
        // Whatever it was, the words are on the screen only: say so, and let the next try be a new one.
        say(error instanceof StorageError ? error.problem : "unknown");
        return;
      }
    }
  };

  const flush = () => inTurn(write);

  /** The draft is gone from disk. What was typed since may have been in it. */
  const forgotten = (fields: Fields | undefined, latestThen: Fields | undefined) => {
    done(fields);
    if (latest === latestThen) return;
    waiting = latest;
    void flush();
  };

  return {
    get form() {
      return form;
    },
    flush,
    problem: () => problem,
    heldBack: () => waiting && { ...waiting, ...beside },
    goOnAs: (nextForm, nextBeside) => {
      form = nextForm;
      beside = nextBeside;
    },
    takeOver: (draft) => {
      older = [draft];
    },
    keep: (fields) => {
      const now = performance.now();
      waitingSince ??= now;
      waiting = fields;
      latest = fields;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Math.max(0, Math.min(quietMs, waitingSince + longestMs - now)));
    },
    saveWith: async (save) => {
      const [fields, latestThen] = [waiting, latest];
      try {
        return await inTurn(async () => {
          const saved = await save({ forgetting: [{ id }, ...older] });
          forgotten(fields, latestThen);
          return saved;
        });
      } catch (error) {
        // Not saved. Then at least the draft has all of it.
        void flush();
        throw error;
      }
    },
    letGo: () => {
      const [fields, latestThen] = [waiting, latest];
      waiting = undefined;
      return inTurn(async () => {
        await forgetDrafts([{ id }, ...older]);
        forgotten(fields, latestThen);
      });
    },
  };
};
