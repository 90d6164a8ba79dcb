import { useLingui } from "@lingui/react/macro";
import { useState } from "react";
import type { CourseId } from "#src/domain/ids.ts";
import { BelongingsDialog } from "#src/forms/BelongingsDialog.tsx";
import type { Entry } from "#src/journal/entries.ts";
import { allSessions, whatBelongsTo } from "#src/journal/sessions.ts";
import { ask, useJournal } from "#src/journal/use-journal.ts";
import type { Saving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import type { Kept } from "#src/vault/kind.ts";

interface DeleteButtonProps {
  readonly entry: Entry;
  /** Says when it could not be deleted. */
  readonly saving: Saving;
  readonly onDelete: () => void;
}

/**
 * Deletes at once, for it can be undone; of a session that something else belongs to it asks first, and says what. A course
 * stays as long as sessions belong to it, as on its own page.
 */
export const DeleteButton = ({ entry, saving, onDelete }: DeleteButtonProps) =>
  entry.kind === "course" ? (
    <DeleteCourse id={entry.record.id} onDelete={onDelete} />
  ) : (
    <DeleteOther entry={entry} saving={saving} onDelete={onDelete} />
  );

const DeleteOther = ({ entry, saving, onDelete }: DeleteButtonProps) => {
  const { t } = useLingui();
  const [belongings, setBelongings] = useState<readonly Kept[]>([]);

  const askFirst = async () => {
    let found: readonly Kept[] = [];
    if (entry.kind === "session") {
      const { id } = entry.record;
      if (!(await saving.save(async () => (found = await ask(whatBelongsTo(id)))))) return;
    }
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

const DeleteCourse = ({ id, onDelete }: { id: CourseId; onDelete: () => void }) => {
  const { t } = useLingui();
  const sessions = useJournal(allSessions());
  if (!sessions) return null;
  const hasSessions = sessions.some(({ record }) => record.courseId === id);
  return (
    <Button
      variant="quiet"
      icon="remove"
      onClick={onDelete}
      reason={hasSessions ? t`Sessions belong to this course. It can be deleted once they are.` : undefined}
    >{t`Delete`}</Button>
  );
};
