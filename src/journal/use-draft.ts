import { useEffect, useMemo, useState } from "react";
import type { Draft } from "#src/domain/draft.ts";
import { rightNow } from "#src/platform/clock.ts";
import { randomUuid } from "#src/platform/random-id.ts";
import { StorageError, type StorageProblem } from "#src/vault/storage-error.ts";
import { draftsOf, forgetDrafts, keepDraft } from "./drafts.ts";
import type { SaveOptions } from "./new-record.ts";
import { ask } from "./use-journal.ts";

type Fields = Readonly<Record<string, string>>;

/** What a form needs so that nothing typed into it is lost before it is saved. */
export interface FormDraft {
  /** What was kept last time. Null when there is nothing; undefined while looking: do not show the form yet. */
  readonly found: Draft | null | undefined;
  /** Call at every change, with all fields. Kept 300 ms after the last call, at the latest after 2 s, and when the page is hidden. */
  readonly keep: (fields: Fields) => void;
  /** Saves the form. The draft goes with the very write that makes it superfluous; when that fails, it stays. */
  readonly saveWith: <T>(save: (options: SaveOptions) => Promise<T>) => Promise<T>;
  /** The person does not want it any more. */
  readonly letGo: () => Promise<void>;
  /** Why the last keeping failed. The text is still on the screen: say so. */
  readonly problem: StorageProblem | undefined;
}

const quietMs = 300;
const longestMs = 2000;

/** One draft for each form and tab. A draft left by another tab or an earlier visit is taken over at the first change. */
export const useDraft = (form: string): FormDraft => {
  const [found, setFound] = useState<{ form: string; draft: Draft | null }>();
  const [problem, setProblem] = useState<StorageProblem>();
  const keeper = useMemo(() => createKeeper(form, setProblem), [form]);

  useEffect(() => {
    let isCurrent = true;
    const take = (drafts: readonly Draft[]) => {
      if (!isCurrent) return;
      keeper.takeOver(drafts.map(({ id }) => id));
      setFound({ form, draft: drafts[0] ?? null });
    };
    // A draft that cannot be read must not keep the person from writing.
    ask(draftsOf(form)).then(take, () => take([]));
    return () => {
      isCurrent = false;
    };
  }, [form, keeper]);

  useEffect(() => {
    keepers.add(keeper);
    const onHidden = () => {
      if (document.visibilityState === "hidden") void keeper.flush();
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      keepers.delete(keeper);
      void keeper.flush();
    };
  }, [keeper]);

  return {
    found: found?.form === form ? found.draft : undefined,
    keep: keeper.keep,
    saveWith: keeper.saveWith,
    letGo: keeper.letGo,
    problem,
  };
};

/** Keeps at once whatever any open form still holds back. Rejects when that cannot be: then the words are only on the screen. */
export const flushDrafts = async (): Promise<void> => {
  await Promise.all([...keepers].map((keeper) => keeper.flush()));
  if ([...keepers].some((keeper) => keeper.isHoldingBack())) throw new Error("a draft could not be kept");
};

const keepers = new Set<Keeper>();
type Keeper = ReturnType<typeof createKeeper>;

const createKeeper = (form: string, onProblem: (problem: StorageProblem | undefined) => void) => {
  const id = randomUuid();
  let older: readonly string[] = [];
  let waiting: Fields | undefined;
  let waitingSince = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let isOver = false;

  const write = async (fields: Fields) => {
    if (isOver) return;
    try {
      await keepDraft({ id, form, fields, at: rightNow() }, older);
      older = [];
      onProblem(undefined);
    } catch (error) {
      if (!(error instanceof StorageError)) throw error;
      waiting ??= fields;
      onProblem(error.problem);
    }
  };

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    const fields = waiting;
    waiting = undefined;
    // One after the other: an older text must not land on a newer one.
    if (fields) writing = writing.then(() => write(fields));
    return writing;
  };

  return {
    flush,
    isHoldingBack: () => waiting !== undefined && !isOver,
    takeOver: (ids: readonly string[]) => {
      older = ids;
    },
    keep: (fields: Fields) => {
      const now = performance.now();
      if (!waiting) waitingSince = now;
      waiting = fields;
      isOver = false;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), Math.max(0, Math.min(quietMs, waitingSince + longestMs - now)));
    },
    saveWith: async <T>(save: (options: SaveOptions) => Promise<T>): Promise<T> => {
      clearTimeout(timer);
      // Over before the write, or an autosave could bring the draft back just after it.
      isOver = true;
      await writing;
      try {
        const saved = await save({ forgetting: [id, ...older] });
        waiting = undefined;
        return saved;
      } catch (error) {
        isOver = false;
        throw error;
      }
    },
    letGo: async () => {
      clearTimeout(timer);
      waiting = undefined;
      isOver = true;
      await writing;
      await forgetDrafts([id, ...older]);
    },
  };
};
