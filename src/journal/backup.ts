import { useEffect, useState, useSyncExternalStore } from "react";
import * as v from "valibot";
import { When, type LocalDay } from "#src/domain/time.ts";
import type { BackupFacts } from "#src/vault/changed.ts";
import type { Contents, Plan } from "#src/vault/plan-restore.ts";
import type { Snapshot } from "#src/vault/snapshot.ts";
import type { Undone } from "#src/vault/undo-restore.ts";
import type { Vault } from "#src/vault/vault.ts";
import type { Work } from "#src/vault/work.ts";
import { bothChanged, type BothChanged } from "./both-changed.ts";
import { onNewVault, openVaultOrNone, startJournalWith, vault } from "./journal.ts";
import { kindsByName } from "./kinds.ts";
import { useJournal } from "./use-journal.ts";

/** The whole journal as at one moment. Throws StorageError, or the signal's reason. */
export const readForBackup = async (work?: Work): Promise<Snapshot> => (await vault().backups()).readForBackup(work);

/** Call it once the file was handed over, with the snapshot's `seq`: what was written since then counts as not in it. */
export const backupWasKept = (snapshot: { readonly seq: number }, at: number): Promise<void> =>
  vault().backupWasKept(snapshot, at);

/** Live. Undefined until read. */
export const useBackupFacts = (): BackupFacts | undefined =>
  useLive((open, onFound, onError) => open.observeBackupFacts(onFound, onError));

export interface RestorePlan extends Pick<Plan, "contents" | "counts" | "byKind"> {
  /** Of the entries in the file, both ends included. Absent when there are none. */
  readonly from?: LocalDay;
  readonly to?: LocalDay;
  /** Rows that are not as their kind describes. They are left out. */
  readonly unreadable: number;
  readonly isOfThisJournal: boolean;
  /** There is no journal here yet: `restore` makes one. */
  readonly isIntoNew: boolean;
}

/** Reads, and changes nothing. */
export const planRestore = async (contents: Contents, work?: Work): Promise<RestorePlan> => {
  const open = openVaultOrNone();
  const plan = open ? await (await open.backups()).planRestore(contents, work) : await planIntoNew(contents);
  const days = plan.entries.flatMap(({ record }) => dayOf(record) ?? []).toSorted();
  const [from, to] = [days[0], days.at(-1)];
  return {
    contents,
    counts: plan.counts,
    byKind: plan.byKind,
    ...(from !== undefined && to !== undefined && { from, to }),
    unreadable: plan.refused,
    isOfThisJournal: open?.vaultId === contents.vaultId,
    isIntoNew: open === undefined,
  };
};

/** All of it or nothing. Throws StorageError, or the signal's reason. Can be undone for seven days. */
export const restore = async ({ contents, isIntoNew }: RestorePlan, work?: Work): Promise<void> => {
  if (isIntoNew) await restoreIntoNew(contents, work);
  else await (await vault().backups()).restore(contents, work);
};

/** Where there is no journal yet: makes one, of the same name as the file's. When that fails, it is gone again. */
export const restoreIntoNew = (contents: Contents, work?: Work): Promise<void> =>
  startJournalWith(contents.vaultId, async (made) => {
    const restored = await (await made.backups()).restore(contents, { ...work, isIntoNew: true });
    if (contents.createdAt === undefined) return;
    // The file is a backup of all there is. Should that not be noted, everything counts as not in one: no reason to fail.
    await made.backupWasKept(restored, contents.createdAt).catch(() => undefined);
  });

/** The last restore, while it can be undone. Null: there is none. Undefined until read. */
export const useUndoableRestore = (): { readonly at: number } | null | undefined =>
  useLive((open, onFound, onError) => open.observeUndoableRestore(onFound, onError));

/** What was edited since the restore stays. Throws StorageError. */
export const undoRestore = async (): Promise<Undone> => (await vault().backups()).undoRestore();

/** Entries that were changed in two places, on two devices or in two tabs. `keepOne` and `keepBoth` decide. Undefined until read. */
export const useBothChanged = (): readonly BothChanged[] | undefined => useJournal(bothChanged());

/** What makes it is loaded only here: a day's writing needs none of it. */
const planIntoNew = async (contents: Contents): Promise<Plan> => {
  const { planOf } = await import("#src/vault/plan-restore.ts");
  return planOf(kindsByName, [], contents);
};

const dayOf = (record: unknown): LocalDay | undefined => {
  const dated = v.safeParse(v.looseObject({ at: When }), record);
  return dated.success ? dated.output.at.localDay : undefined;
};

type Observe<T> = (open: Vault, onFound: (found: T) => void, onError: (error: unknown) => void) => () => void;

/** Of the journal that is open now. What cannot be read is asked again by the vault; meanwhile the last answer stands. */
const useLive = <T>(observe: Observe<T>): T | undefined => {
  const open = useSyncExternalStore(onNewVault, openVaultOrNone);
  const [state, setState] = useState<{ open: Vault; found: T }>();
  useEffect(
    () =>
      open &&
      observe(
        open,
        (found) => setState({ open, found }),
        () => undefined,
      ),
    // `observe` is the same with every render, only made anew.
    // oxlint-disable-next-line react/exhaustive-deps
    [open],
  );
  return state && state.open === open ? state.found : undefined;
};
