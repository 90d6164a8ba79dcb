import { useLingui } from "@lingui/react/macro";
import type { ReactNode } from "react";
import { useStatus } from "#src/ui/use-status.ts";
import styles from "./backup.module.css";
import { OpenBackupForm } from "./OpenBackupForm.tsx";
import { Restored } from "./Restored.tsx";
import { RestorePreview } from "./RestorePreview.tsx";
import { useRestoring } from "./use-restoring.ts";
import { WorkProgress } from "#src/forms/WorkProgress.tsx";

interface RestoreFlowProps {
  /** Of the headings in it. */
  readonly level: 2 | 3;
  /** Another button of the screen is the one next thing. */
  readonly isBeside?: boolean;
  readonly onRestored?: () => void;
  /** Where to go from the last step, shown there. */
  readonly onward: ReactNode;
}

/** Choose, look, restore, compare. Each step can be left, and none changes anything but "Restore". */
export const RestoreFlow = ({ level, isBeside = false, onRestored, onward }: RestoreFlowProps) => {
  const { t } = useLingui();
  const { say } = useStatus();
  const { step, percent, refusal, cancel, open, restoreNow, chooseAgain } = useRestoring();
  const isChoosing = step.opened === undefined;

  if (step.at === "done") return <Restored opened={step.opened} level={level} onward={onward} />;
  return (
    <>
      {/* It stays while one looks at what is in the file: nobody chooses and types a second time. */}
      <div className={styles["part"]} hidden={!isChoosing}>
        <OpenBackupForm
          refusal={isChoosing ? refusal : undefined}
          isBeside={isBeside}
          onOpen={open}
          progress={
            step.at === "opening" && (
              <WorkProgress label={t`Opening the file, and checking all of it…`} percent={percent} onCancel={cancel} />
            )
          }
        />
      </div>
      {step.opened && (
        <RestorePreview
          opened={step.opened}
          level={level}
          refusal={refusal}
          onBack={chooseAgain}
          onRestore={async () => {
            if (!(await restoreNow(step.opened))) return;
            say(t`Saved. The backup is restored.`);
            onRestored?.();
          }}
          progress={
            step.at === "restoring" && <WorkProgress label={t`Restoring…`} percent={percent} onCancel={cancel} />
          }
        />
      )}
    </>
  );
};
