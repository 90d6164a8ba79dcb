import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { belongingsName, belongingsOrder } from "#src/content/names/belongings-names.ts";
import type { Entry } from "#src/journal/entries.ts";
import { whatBelongsTo } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import { ConfirmDialog } from "#src/ui/Dialog.tsx";
import type { Kept } from "#src/vault/kind.ts";

/** Deletes at once, for it can be undone; of a session that something else belongs to it asks first, and says what. */
export const DeleteButton = ({ entry, onDelete }: { entry: Entry; onDelete: () => void }) => {
  const { t, i18n } = useLingui();
  const [belongings, setBelongings] = useState<readonly Kept[]>([]);

  const askFirst = async () => {
    const found = entry.kind === "session" ? await ask(whatBelongsTo(entry.record.id)) : [];
    if (found.length === 0) onDelete();
    else setBelongings(found);
  };
  const counted = belongingsOrder.flatMap((kind) => {
    const count = belongings.filter((one) => one.kind === kind).length;
    return count > 0 ? [{ kind, words: i18n._(belongingsName(kind, count)) }] : [];
  });
  return (
    <>
      <Button variant="quiet" icon="remove" onClick={() => void askFirst()}>{t`Delete`}</Button>
      <ConfirmDialog
        open={belongings.length > 0}
        onClose={() => setBelongings([])}
        title={t`Delete this session?`}
        confirm={t`Delete the session`}
        cancel={t`Keep it`}
        danger
        onConfirm={onDelete}
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
