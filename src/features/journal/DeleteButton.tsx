import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { BelongingsDialog } from "#src/forms/BelongingsDialog.tsx";
import type { Entry } from "#src/journal/entries.ts";
import { whatBelongsTo } from "#src/journal/sessions.ts";
import { ask } from "#src/journal/use-journal.ts";
import { Button } from "#src/ui/Button.tsx";
import type { Kept } from "#src/vault/kind.ts";

/** Deletes at once, for it can be undone; of a session that something else belongs to it asks first, and says what. */
export const DeleteButton = ({ entry, onDelete }: { entry: Entry; onDelete: () => void }) => {
  const { t } = useLingui();
  const [belongings, setBelongings] = useState<readonly Kept[]>([]);

  const askFirst = async () => {
    const found = entry.kind === "session" ? await ask(whatBelongsTo(entry.record.id)) : [];
    if (found.length === 0) onDelete();
    else setBelongings(found);
  };
  return (
    <>
      <Button variant="quiet" icon="remove" onClick={() => void askFirst()}>{t`Delete`}</Button>
      <BelongingsDialog belongings={belongings} onClose={() => setBelongings([])} onConfirm={onDelete} />
    </>
  );
};
