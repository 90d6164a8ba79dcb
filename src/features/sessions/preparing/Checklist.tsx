import { Trans, useLingui } from "@lingui/react/macro";
import { checklistPhases, readinessOf } from "#src/analysis/preparation.ts";
import { checklist, preparationPhaseNames } from "#src/content/checklist/checklist.ts";
import { preparationPhases } from "#src/domain/preparation.ts";
import type { Session } from "#src/domain/session.ts";
import type { When } from "#src/domain/time.ts";
import { Details } from "#src/ui/Details.tsx";
import { NotSaved } from "#src/ui/NotSaved.tsx";
import { ChecklistPart } from "./ChecklistPart.tsx";
import styles from "./preparing.module.css";
import type { Preparing } from "./use-preparation.ts";

interface ChecklistProps {
  readonly session: Session;
  readonly preparing: Preparing;
  readonly now: When;
}

/** Four short lists, those for now standing open. A memory aid; what is not ticked is not missing. */
export const Checklist = ({ session, preparing, now }: ChecklistProps) => {
  const { i18n } = useLingui();
  const open = checklistPhases(session, now);
  const { preparation, problemIn, tryAgainIn } = preparing;
  const problem = problemIn("list");
  return (
    <div>
      {preparationPhases.map((phase) => {
        const { ready, of } = readinessOf(preparation, checklist, phase);
        return (
          <Details
            key={phase}
            open={open.includes(phase)}
            className={styles["part"]}
            summary={
              <span className={styles["partName"]}>
                <span>{i18n._(preparationPhaseNames[phase])}</span>
                {ready > 0 && (
                  <span className={styles["count"]}>
                    <Trans>
                      {ready} of {of}
                    </Trans>
                  </span>
                )}
              </span>
            }
          >
            <ChecklistPart phase={phase} session={session} preparing={preparing} />
          </Details>
        );
      })}
      {problem && <NotSaved problem={problem} onTryAgain={() => tryAgainIn("list")} />}
    </div>
  );
};
