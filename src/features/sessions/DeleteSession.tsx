import { Trans, useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { belongingsName, belongingsOrder } from "#src/content/names/belongings-names.ts";
import type { Session } from "#src/domain/session.ts";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { whatBelongsTo } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import { ConfirmDialog } from "#src/ui/Dialog.tsx";
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
  const { t, i18n } = useLingui();
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
  const askFirst = async () => {
    const found = await ask(whatBelongsTo(id));
    if (found.length === 0) deleteNow();
    else setBelongings(found);
  };

  const counted = belongingsOrder.flatMap((kind) => {
    const count = belongings.filter((one) => one.kind === kind).length;
    return count > 0 ? [{ kind, words: i18n._(belongingsName(kind, count)) }] : [];
  });
  return (
    <>
      <Button variant="quiet" icon="remove" onClick={() => void askFirst()}>
        {t`Delete this session`}
      </Button>
      <ConfirmDialog
        open={belongings.length > 0}
        onClose={() => setBelongings([])}
        title={t`Delete this session?`}
        confirm={t`Delete the session`}
        cancel={t`Keep it`}
        danger
        onConfirm={deleteNow}
      >
        <p>
          <Trans>This also belongs to it:</Trans>
        </p>
        <ul>
          {counted.map(({ kind, words }) => (
            <li key={kind}>{words}</li>
          ))}
        </ul>
        <p>
          <Trans>
            None of that is deleted. It stays in your Journal, where it says that its session was deleted. You can undo
            this.
          </Trans>
        </p>
      </ConfirmDialog>
    </>
  );
};
