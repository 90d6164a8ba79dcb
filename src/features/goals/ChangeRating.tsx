import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Goal, GoalRating } from "#src/domain/goal.ts";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useSayChanged } from "#src/forms/use-say-changed.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import type { Kept } from "#src/vault/kind.ts";
import { RatingForm } from "./RatingForm.tsx";

/** One time that the person said where it stood: to be put right, or taken away. */
export const ChangeRating = ({ goal, current }: { goal: Goal; current: Kept<GoalRating> }) => {
  const { t } = useLingui();
  const sayChanged = useSayChanged();
  const navigate = useNavigate();
  const saving = useSaving();
  // As it was when the form was opened: a change from another tab must not slip under what is typed here.
  const [opened] = useState(current);
  const deleteEntry = useDeleteEntry(saving, {
    deleted: t`Deleted. It stays in the trash for thirty days.`,
    isBack: t`Saved. It is back.`,
  });
  const leave = () => navigate({ to: "/goals/$id", params: { id: goal.id }, replace: true });
  const remove = () => void deleteEntry({ ...current, kind: "goal-rating" }, leave);

  const onSaved = ({ record }: Kept<GoalRating>) => {
    const isTwin = record.id !== opened.record.id;
    sayChanged(isTwin);
    void leave();
  };
  return (
    <>
      <RatingForm goal={goal} opened={opened} onSaved={onSaved} />
      {saving.problem && <NotSaved problem={saving.problem} onTryAgain={remove} />}
      <Actions>
        <Button variant="quiet" onClick={() => void leave()}>{t`Leave it as it was`}</Button>
        <Button variant="quiet" icon="remove" onClick={remove}>{t`Delete this one`}</Button>
      </Actions>
    </>
  );
};
