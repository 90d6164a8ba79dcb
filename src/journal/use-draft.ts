import { useEffect, useMemo, useState } from "react";
import * as v from "valibot";
import { Draft } from "#src/domain/draft.ts";
import { rightNow } from "#src/platform/clock.ts";
import { randomUuid } from "#src/platform/random-id.ts";
import type { StorageProblem } from "#src/vault/storage-error.ts";
import { createKeeper, type DraftKeeper, type Fields } from "./draft-keeper.ts";
import { latestDraftOf } from "./drafts.ts";
import { leftWords } from "./left-words.ts";
import type { SaveOptions } from "./new-record.ts";
import { ask } from "./use-journal.ts";

/** What a form needs so that nothing typed into it is lost before it is saved. */
export interface FormDraft {
  /** What was kept last time. Null when there is nothing; undefined while looking: do not show the form yet. */
  readonly found: Draft | null | undefined;
  /** Call at every change, with all fields. Kept 300 ms after the last call, at the latest after 2 s, and when the page is hidden. */
  readonly keep: (fields: Fields) => void;
  /** Keeps at once what waits to be kept: for what is whole as it is done, such as a stroke. Never rejects: `problem` tells. */
  readonly flush: () => Promise<void>;
  /** Saves the form. The draft goes with the very write that makes it superfluous; when that fails, it stays. */
  readonly saveWith: <T>(save: (options: SaveOptions) => Promise<T>) => Promise<T>;
  /** What is typed from now on belongs to the form of the record that was just made: it is found there, with `beside`. */
  readonly goOnAs: (form: string, beside: Fields) => void;
  /** The person does not want it any more. */
  readonly letGo: () => Promise<void>;
  /** Why the last keeping failed. The text is still on the screen: say so. */
  readonly problem: StorageProblem | undefined;
}

/**
 * One draft for each form and tab. The newest one that another tab or an earlier visit left is shown, and taken over at
 * the first change. One that is older still is left alone: it is shown when the newer is saved or let go. `formerly` is what
 * the form was called before its record was one of its own: what was typed then is found as well.
 */
export const useDraft = (form: string, formerly?: string): FormDraft => {
  const [found, setFound] = useState<{ form: string; draft: Draft | null }>();
  const [problem, setProblem] = useState<StorageProblem>();
  const keeper = useMemo(() => createKeeper(form, setProblem), [form]);

  useEffect(() => {
    let isCurrent = true;
    lookForDraft(keeper, () => isCurrent, formerly).then(
      (draft) => isCurrent && setFound({ form, draft }),
      // A draft that cannot be read must not keep the person from writing.
      () => isCurrent && setFound({ form, draft: null }),
    );
    return () => {
      isCurrent = false;
    };
  }, [form, formerly, keeper]);

  useEffect(() => {
    leftWords.remove(keeper);
    onScreen.add(keeper);
    const onHidden = () => {
      if (document.visibilityState === "hidden") void keeper.flush();
    };
    document.addEventListener("visibilitychange", onHidden);
    return () => {
      document.removeEventListener("visibilitychange", onHidden);
      onScreen.delete(keeper);
      leftWords.add(keeper);
    };
  }, [keeper]);

  return {
    found: found?.form === form ? found.draft : undefined,
    keep: keeper.keep,
    flush: keeper.flush,
    saveWith: keeper.saveWith,
    goOnAs: keeper.goOnAs,
    letGo: keeper.letGo,
    problem,
  };
};

/** Keeps at once whatever any form still holds back. Rejects when that cannot be: then the words are only in this page. */
export const flushDrafts = async (): Promise<void> => {
  do {
    await Promise.all([...onScreen].map((keeper) => keeper.flush()));
    await leftWords.flush();
    // What was typed meanwhile has not failed.
  } while (areHeldBack() && !hasFailed());
  if (areHeldBack()) throw new Error("a draft could not be kept");
};

/** Something was typed that is not on disk yet. */
export const areHeldBack = (): boolean => leftWords.heldBack() || [...onScreen].some((keeper) => keeper.heldBack());

const hasFailed = (): boolean =>
  leftWords.read() !== undefined || [...onScreen].some((keeper) => keeper.heldBack() && keeper.problem() !== undefined);

const onScreen = new Set<DraftKeeper>();

const lookForDraft = async (
  keeper: DraftKeeper,
  isCurrent: () => boolean,
  formerly: string | undefined,
): Promise<Draft | null> => {
  // A form that has just gone may still be writing, or could not: its words must be found here.
  await leftWords.flush();
  if (!isCurrent()) return null;
  const fields = leftWords.take(keeper.form) ?? (formerly === undefined ? undefined : leftWords.take(formerly));
  if (fields) {
    keeper.keep(fields);
    return v.parse(Draft, { id: randomUuid(), form: keeper.form, fields, at: rightNow() });
  }
  const latest =
    (await ask(latestDraftOf(keeper.form))) ??
    (formerly === undefined ? undefined : await ask(latestDraftOf(formerly)));
  if (latest && isCurrent()) keeper.takeOver({ id: latest.record.id, rev: latest.rev });
  return latest?.record ?? null;
};
