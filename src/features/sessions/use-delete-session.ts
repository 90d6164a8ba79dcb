import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { Session } from "#src/domain/session.ts";
import { deleteEntry, undoDelete } from "#src/journal/entries.ts";
import type { Saving } from "#src/journal/use-saving.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { StorageError } from "#src/vault/storage-error.ts";

/** Into the trash and back to its course, with a way to undo it there. */
export const useDeleteSession = ({ save }: Saving) => {
  const { t } = useLingui();
  const status = useStatus();
  const navigate = useNavigate();

  return (kept: Kept<Session>) =>
    save(async () => {
      const deleted = await deleteEntry({ ...kept, kind: "session" });
      await navigate({ to: "/course/$id", params: { id: kept.record.courseId } });
      status.offerUndo(t`Session deleted`, async () => {
        try {
          await undoDelete(deleted);
          status.say(t`Saved. The session is back.`);
        } catch (error) {
          if (!(error instanceof StorageError)) throw error;
          status.say(t`It could not be put back yet. It is in the trash of your Journal.`);
        }
      });
    });
};
