import { useLingui } from "@lingui/react/macro";
import { deleteEntry, undoDelete, type Entry } from "#src/journal/entries.ts";
import type { Saving } from "#src/journal/use-saving.ts";
import { useStatus } from "#src/ui/use-status.ts";
import { StorageError } from "#src/vault/storage-error.ts";

interface DeleteWords {
  /** "Session deleted" */
  readonly deleted: string;
  /** "Saved. The session is back." */
  readonly isBack: string;
}

/** Into the trash and on to another place, with a way to undo it there. */
export const useDeleteEntry = ({ save }: Saving, { deleted: deletedWords, isBack }: DeleteWords) => {
  const { t } = useLingui();
  const status = useStatus();

  return (entry: Entry, leave: () => Promise<void>) =>
    save(async () => {
      const deleted = await deleteEntry(entry);
      await leave();
      // Only now: what is offered goes with a change of place.
      status.offerUndo(deletedWords, async () => {
        try {
          await undoDelete(deleted);
          status.say(isBack);
        } catch (error) {
          if (!(error instanceof StorageError)) throw error;
          status.say(t`It could not be put back yet. It is in the trash of your Journal.`);
        }
      });
    });
};
