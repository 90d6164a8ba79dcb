import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Session } from "#src/domain/session.ts";
import { BelongingsDialog } from "#src/forms/BelongingsDialog.tsx";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { whatBelongsTo } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import type { Kept } from "#src/vault/kind.ts";
import type { ChangingSession } from "./use-change-session.ts";

interface DeleteSessionProps {
  readonly kept: Kept<Session>;
  readonly changing: ChangingSession;
}

/**
 * At once when nothing else belongs to it; else it asks first and says what else there is. None of that is deleted: it stays
 * in the Journal, and is back with the session when that is put back.
 */
export const DeleteSession = ({ kept, changing: { attempt, saving } }: DeleteSessionProps) => {
  const { t } = useLingui();
  const navigate = useNavigate();
  const [belongings, setBelongings] = useState<readonly Kept[]>([]);
  const deleteEntry = useDeleteEntry(saving, {
    deleted: t`Session deleted`,
    isBack: t`Saved. The session is back.`,
  });
  const { id, courseId } = kept.record;

  const deleteNow = () =>
    attempt(async () => {
      setBelongings([]);
      await deleteEntry({ ...kept, kind: "session" }, () => navigate({ to: "/course/$id", params: { id: courseId } }));
    });
  const askFirst = () =>
    attempt(async () => {
      let found: readonly Kept[] = [];
      // What cannot be read is said, too.
      if (!(await saving.save(async () => (found = await ask(whatBelongsTo(id)))))) return;
      if (found.length === 0) deleteNow();
      else setBelongings(found);
    });
  return (
    <>
      <Button variant="quiet" icon="remove" onClick={askFirst}>
        {t`Delete this session`}
      </Button>
      <BelongingsDialog belongings={belongings} onClose={() => setBelongings([])} onConfirm={deleteNow} />
    </>
  );
};
