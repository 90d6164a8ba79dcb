import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { mostGoals, type Goal } from "#src/domain/goal.ts";
import { useDeleteEntry } from "#src/forms/use-delete-entry.ts";
import { useLatest } from "#src/forms/use-latest.ts";
import { changeGoal } from "#src/journal/goals.ts";
import { useSaving } from "#src/journal/use-saving.ts";
import { rightNow } from "#src/platform/clock.ts";
import { Button } from "#src/ui/Button.tsx";
import { Actions } from "#src/ui/Layout.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { useStatus } from "#src/ui/use-status.ts";
import type { Kept } from "#src/vault/kind.ts";

interface LeaveGoalProps {
  readonly kept: Kept<Goal>;
  readonly countUnderWay: number;
}

/** Set down, for whatever reason; brought back; or deleted. Each can be taken back. */
export const LeaveGoal = ({ kept, countUnderWay }: LeaveGoalProps) => {
  const { t } = useLingui();
  const status = useStatus();
  const navigate = useNavigate();
  const setting = useSaving();
  const deleting = useSaving();
  const deleteEntry = useDeleteEntry(deleting, {
    deleted: t`Goal deleted`,
    isBack: t`Saved. The goal is back.`,
  });
  const [latest, setSaved] = useLatest(kept);
  const isSetDown = latest.record.setDownAt !== undefined;

  const toggle = () => {
    // A second tap of the same thumb: a moment later, it would be another change.
    if (setting.isSaving) return;
    void setting.save(async () => {
      setSaved(await changeGoal(latest, { setDownAt: isSetDown ? undefined : rightNow() }));
      status.say(isSetDown ? t`Saved. It is under way again.` : t`Saved. It is set down.`);
      // The button that had focus says something else now.
      document.querySelector<HTMLElement>("main h1")?.focus();
    });
  };
  const remove = () => void deleteEntry({ ...latest, kind: "goal" }, () => navigate({ to: "/goals", replace: true }));

  const isFull = isSetDown && countUnderWay >= mostGoals;
  return (
    <>
      {setting.problem && <NotSaved problem={setting.problem} onTryAgain={toggle} />}
      {deleting.problem && <NotSaved problem={deleting.problem} onTryAgain={remove} />}
      <Actions>
        <Button onClick={toggle} reason={isFull ? t`Three are under way. Set one of them down first.` : undefined}>
          {isSetDown ? t`Bring it back` : t`Set it down for now`}
        </Button>
        <Button variant="quiet" icon="remove" onClick={remove}>{t`Delete this goal`}</Button>
      </Actions>
    </>
  );
};
