import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import type { Intention } from "#src/domain/intention.ts";
import { deleteEntry, undoDelete } from "#src/journal/entries.ts";
import type { Saving } from "#src/journal/use-saving.ts";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";
import { StorageError } from "#src/vault/storage-error.ts";

/** Into the trash and back to Today, with a way to undo it there. */
export const useDeleteIntention = ({ save }: Saving) => {
  const { t } = useLingui();
  const status = useStatus();
  const navigate = useNavigate();

  return (kept: Kept<Intention>) =>
    save(async () => {
      const deleted = await deleteEntry({ ...kept, kind: "intention" });
      await navigate({ to: "/" });
      status.offerUndo(t`Intention deleted`, async () => {
        try {
          await undoDelete(deleted);
          status.say(t`Saved. The intention is back.`);
        } catch (error) {
          if (!(error instanceof StorageError)) throw error;
          status.say(t`It could not be put back yet. It is in the trash of your Journal.`);
        }
      });
    });
};
